/** `draftwatch report`: many inputs, bad ones among them, the same rows when run again. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParagraphRow } from '../../src/model/paragraph-table.ts';
import { runHere } from './here.ts';
import { root } from './run.ts';

const demo = join(root, 'fixtures', 'demo');

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'draftwatch-report-'));
  for (const name of ['A_HRC_99_L.7.pdf', 'A_HRC_99_L.7.txt', 'A_HRC_99_L.7_Rev.1.txt']) {
    cpSync(join(demo, name), join(path, 'texts', name));
  }
  return path;
}

async function report(cwd: string, ...args: string[]) {
  const env = { DRAFTWATCH_CACHE: join(cwd, 'cache') };
  const { code, stdout, stderr } = await runHere(['report', ...args], { cwd, env });
  const rows = (): ParagraphRow[] =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { code, stdout, stderr, rows };
}

describe('report', () => {
  it('reads a folder into rows, the same again from the cache', async () => {
    const cwd = folder();
    const first = await report(cwd, 'texts', '--format', 'jsonl');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const documents = new Set(first.rows().map(({ document }) => document));
    expect(documents.size).toBe(2);
    const modal = first.rows().find(({ label }) => label === 'OP2')!;
    expect(modal).toMatchObject({ part: 'operative', verb: 'urge', strength: 6, steps: 7 });
    expect(modal.themes).toContain('child-rights');
    expect(readdirSync(join(cwd, 'cache', 'v1', 'parsed')).length).toBeGreaterThan(0);
    expect((await report(cwd, 'texts', '--format', 'jsonl')).stdout).toBe(first.stdout);
  });

  it('gives a subparagraph the verb of its chapeau', async () => {
    const rows = (await report(folder(), 'texts/A_HRC_99_L.7.txt', '--format', 'jsonl')).rows();
    const part = rows.find(({ label }) => label === 'OP3(a)')!;
    const chapeau = rows.find(({ label }) => label === 'OP3')!;
    expect(part).toMatchObject({ verb: chapeau.verb, inherited: true, level: 2 });
  });

  it('goes on after a bad file, names it and does not end as a pass', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'texts', 'broken.pdf'), '%PDF-1.7 nothing');
    const { code, stderr, rows } = await report(cwd, 'texts', '--format', 'jsonl');
    expect(code).toBe(4);
    expect(stderr).toContain('broken.pdf');
    expect(new Set(rows().map(({ document }) => document)).size).toBe(2);
  });

  it('expands patterns, in any shell, and takes each file once', async () => {
    const cwd = folder();
    const all = await report(cwd, 'texts/*.txt', 'texts/A_HRC_99_L.7.txt', '--format', 'jsonl');
    const one = await report(cwd, 'texts/A_HRC_99_L.7.txt', '--format', 'jsonl');
    const two = await report(cwd, 'texts/A_HRC_99_L.7_Rev.1.txt', '--format', 'jsonl');
    expect(all.stdout).toBe(one.stdout + two.stdout);
  });

  it('writes every format at once', async () => {
    const cwd = folder();
    const outs = ['csv:a.csv', 'xlsx:a.xlsx', 'jsonl:a.jsonl', 'html:a.html'];
    const { code, stdout } = await report(
      cwd,
      'texts',
      ...outs.flatMap((out) => ['--out', out]),
      '-q',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('3 documents');
    for (const out of outs) expect(existsSync(join(cwd, out.split(':')[1]!))).toBe(true);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('Verbs by strength');
  });

  it('refuses a pattern or folder without files', async () => {
    const cwd = folder();
    expect((await report(cwd, 'nothing/*.pdf')).code).toBe(2);
    expect((await report(cwd, '-')).code).toBe(2);
  });
});
