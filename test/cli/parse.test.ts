/** `draftwatch parse` through the real binary. */
import { describe, expect, it } from 'vitest';
import { draftwatch } from './run.ts';

const input = 'fixtures/demo/A_HRC_99_L.7.txt';

describe('draftwatch parse', () => {
  it('lists paragraphs with their labels', async () => {
    const { code, stdout, stderr } = await draftwatch(['parse', input]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^PP1 +Guided by/m);
    expect(stdout).toMatch(/^OP1 +Reaffirms that States shall/m);
    expect(stdout).toMatch(/^OP3\(a\) +To provide safe/m);
    expect(stdout).toMatch(
      /words read: \d+ in \d+ paragraphs, \d+ left out \(--dropped lists them\)/,
    );
  });

  it('lists what was left out, with the reason', async () => {
    const { stdout } = await draftwatch(['parse', input, '--dropped']);
    expect(stdout).toContain('Left out of the paragraphs');
    expect(stdout).toMatch(/^ {2}masthead/m);
    expect(stdout).toMatch(/^ {2}opening formula.*: The Human Rights Council,/m);
  });

  it('gives JSON with every field of the contract', async () => {
    const { stdout } = await draftwatch(['parse', input, '--format', 'json']);
    const result = JSON.parse(stdout) as Record<string, unknown> & { paragraphs: object[] };
    expect(Object.keys(result)).toEqual([
      'schemaVersion',
      'document',
      'paragraphs',
      'dropped',
      'problems',
    ]);
    for (const key of [
      'label',
      'part',
      'level',
      'prefix',
      'verb',
      'addressee',
      'text',
      'marks',
      'footnotes',
      'page',
    ]) {
      expect(result.paragraphs.every((paragraph) => key in paragraph)).toBe(true);
    }
    const chapeaux = result.paragraphs as { label: string; chapeau: string | null }[];
    expect(chapeaux.find(({ label }) => label === 'OP3(a)')?.chapeau).toBe('OP3');
  });

  it('gives a table for spreadsheets', async () => {
    const { stdout } = await draftwatch(['parse', input, '--format', 'csv']);
    const [header, first] = stdout.split('\r\n');
    expect(header).toMatch(/^\ufefflabel,part,level,prefix,verb,/);
    expect(first).toMatch(/^PP1,preamble,1,,Guided by,/);
  });
});
