/** `draftwatch diff` through the real binary: outputs, files, exit codes, streams. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/report/comparison/schema.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { draftwatch, root } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-diff-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const before = 'fixtures/demo/A_HRC_99_L.7.txt';
const after = 'fixtures/demo/A_HRC_99_L.7_Rev.1.txt';
const schema = JSON.parse(
  readFileSync(join(root, 'dist', 'schema', 'diff.json'), 'utf8'),
) as object;
const isValid = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  schema,
);

function expectValid(json: string): Report {
  const report = JSON.parse(json) as Report;
  isValid(report);
  expect(isValid.errors ?? []).toEqual([]);
  // The schema allows fields that are added later; today it lists them all.
  expect(reportSchema.parse(report)).toEqual(report);
  return report;
}

describe('what is printed', async () => {
  const text = await draftwatch(['diff', before, after]);

  it('is the text report, with losses first, and nothing on standard error', () => {
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/flagged changes(?: in \d+ paragraphs)? · − \d+ removed/);
    expect(text.stdout).toContain('‘shall’ became ‘should’: an obligation became advice.');
    expect(text.stdout).not.toContain('\u001b');
  });

  it('is the same text in colour when asked, though no terminal is there', async () => {
    const colored = (await draftwatch(['diff', before, after, '--color'])).stdout;
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toContain('shall should');
  });

  it('shows more with --all', async () => {
    const all = await draftwatch(['diff', before, after, '--all']);
    expect(all.stdout.length).toBeGreaterThan(text.stdout.length);
    expect(all.stdout).not.toContain('--all');
  });

  it('is JSON that the shipped schema accepts, the same bytes every time', async () => {
    const json = await draftwatch(['diff', before, after, '--format', 'json']);
    const report = expectValid(json.stdout);
    expect(report.summary.flagged).toBeGreaterThan(5);
    expect((await draftwatch(['diff', before, after, '-f', 'json'])).stdout).toBe(json.stdout);
  });

  it('takes one of the two from standard input', async () => {
    const run = await draftwatch(['diff', before, '-'], readFileSync(join(root, after)));
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('flagged changes');
  });

  it('says that a document is the same as itself, on standard output', async () => {
    const same = await draftwatch(['diff', before, before]);
    expect(same.stdout).toMatch(/Nothing flagged\.[\s\S]*are the same/);
  });

  it('watches the themes that are asked for', async () => {
    const other = await draftwatch([
      'diff',
      before,
      after,
      '--theme',
      'participation',
      '-f',
      'json',
    ]);
    const { changes } = expectValid(other.stdout);
    const flagged = changes.filter((change) => change.flagged);
    expect(flagged.length).toBeGreaterThan(0);
    expect(flagged.every((change) => change.themes.includes('participation'))).toBe(true);
  });
});

describe('--out', () => {
  const json = join(scratch, 'new', 'folder', 'changes.json');
  const txt = join(scratch, 'changes.txt');

  it('writes files beside what is printed, and says so', async () => {
    const run = await draftwatch([
      'diff',
      before,
      after,
      '--out',
      `json:${json}`,
      '-o',
      `text:${txt}`,
    ]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('flagged changes');
    expect(run.stderr).toBe(`Wrote ${json}\nWrote ${txt}\n`);
    expectValid(readFileSync(json, 'utf8'));
    expect(readFileSync(txt, 'utf8')).toBe(run.stdout);
    expect(readdirSync(scratch).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('writes every format there is', async () => {
    const names = Object.keys(REPORT_FORMATS);
    const files = names.map((name) => join(scratch, `every.${name}`));
    const args = names.flatMap((name, i) => ['--out', `${name}:${files[i]}`]);
    expect(await draftwatch(['diff', before, after, '-q', ...args])).toMatchObject({
      code: 0,
      stderr: '',
    });
    for (const path of files) expect(statSync(path).size).toBeGreaterThan(200);
  });

  it('is silent on standard error with --quiet', async () => {
    expect((await draftwatch(['diff', before, after, '-q', '-o', `text:${txt}`])).stderr).toBe('');
  });

  it('changes no exit code', async () => {
    const args = ['diff', before, after, '--fail-on', 'removed', '-o', `json:${json}`];
    expect((await draftwatch(args)).code).toBe(1);
  });

  it('leaves nothing behind when the comparison fails', async () => {
    const never = join(scratch, 'never.json');
    expect((await draftwatch(['diff', before, 'nowhere.txt', '-o', `json:${never}`])).code).toBe(2);
    expect(existsSync(never)).toBe(false);
  });
});

describe('--fail-on', () => {
  it.each([
    ['weakened', 1],
    ['removed,mixed', 1],
    ['any', 1],
    ['none', 0],
  ])('%s ends with %i', async (effects, code) => {
    const run = await draftwatch(['diff', before, after, '--fail-on', effects]);
    expect(run.code).toBe(code);
    expect(run.stdout).toContain('flagged changes');
  });

  it('fails on nothing when the documents are the same', async () => {
    expect((await draftwatch(['diff', before, before, '--fail-on', 'any'])).code).toBe(0);
  });
});

describe('a reader who goes away', () => {
  it('ends the run without a word', () => {
    const command = `"$0" bin/draftwatch.js diff ${before} ${after} -f json | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const stdout = execFileSync('bash', ['-c', command, process.execPath], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(stdout).toMatch(/^\{[\s\S]* 0\n$/);
  });
});
