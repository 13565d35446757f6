/** Help: for every command, cheap, and in step with the formats and exit codes there are. */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { DOCUMENT_FORMATS, REPORT_FORMATS } from '../../src/report/formats.ts';
import { draftwatch } from './run.ts';

describe('help', async () => {
  const main = await draftwatch(['--help']);

  it('lists every command and every exit code', () => {
    expect(main).toMatchObject({ code: 0, stderr: '' });
    for (const name of Object.keys(COMMANDS))
      expect(main.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    for (const code of Object.values(EXIT)) expect(main.stdout).toMatch(new RegExp(`\\b${code} `));
  });

  it.each(Object.keys(COMMANDS))('of %s has examples and the global options', async (name) => {
    const own = await draftwatch([name, '--help']);
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toContain(`$ draftwatch ${name}`);
    expect(own.stdout).toContain('--no-color');
    expect((await draftwatch(['help', name])).stdout).toBe(own.stdout);
  });

  it('names every format', async () => {
    const diff = (await draftwatch(['diff', '--help'])).stdout;
    for (const name of Object.keys(REPORT_FORMATS)) expect(diff).toContain(name);
    const parse = (await draftwatch(['parse', '--help'])).stdout;
    for (const name of Object.keys(DOCUMENT_FORMATS)) expect(parse).toContain(name);
  });

  it('prints the version', async () => {
    expect((await draftwatch(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
