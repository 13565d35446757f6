/** Asks of a tracked text: check fails on one that was in and is lost or weaker, and tells what is new. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asFile } from '../agreed/texts.ts';
import { draftwatch } from '../cli/run.ts';

const resolution = (symbol: string, operative: string[]): string =>
  asFile({ symbol, date: '3 May 2033', title: 'Ferries and the young', operative });

function project(config: string, asks: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'asked-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(
    'v1.txt',
    resolution('A/HRC/95/L.3', [
      'Urges States to train ferry crews in the rights of children;',
      'Decides to remain seized of the matter.',
    ]),
  );
  write(
    'v2.txt',
    resolution('A/HRC/95/L.3/Rev.1', [
      'Urges States to train ferry crews in the rights of passengers;',
      'Requests the harbour master to report on lifeboats for children;',
      'Decides to remain seized of the matter.',
    ]),
  );
  write('asks.csv', asks);
  write('draftwatch.yaml', config);
  return join(folder, 'draftwatch.yaml');
}

const CONFIG = `version: 1
failOn: []
tracked:
  - id: ferries
    versions: [v1.txt, v2.txt]
    asks: asks.csv
`;
const ASKS =
  'id,ask\nF1,train ferry crews in the rights of children\nF2,report on lifeboats for children\n';

it('fails on an ask that is lost, and tells one that is new', async () => {
  const run = await draftwatch(['check', '--config', project(CONFIG, ASKS), '--format', 'json']);
  expect(run.code).toBe(1);
  const findings = JSON.parse(run.stdout).texts[0].findings as { line: string; failing: boolean }[];
  const asked = findings.filter(({ line }) => line.startsWith('ask '));
  expect(asked.map(({ failing }) => failing)).toEqual([true, false]);
  expect(asked[0]!.line).toContain(
    'ask F1 “train ferry crews in the rights of children”: not found',
  );
  expect(asked[0]!.line).toContain('before: word for word, OP1');
  expect(asked[1]!.line).toContain('new');
});

it('passes while every ask stays', async () => {
  const run = await draftwatch([
    'check',
    '--config',
    project(CONFIG, 'id,ask\nF2,report on lifeboats for children\n'),
  ]);
  expect(run.code).toBe(0);
});

it('says in one line that the list cannot be read', async () => {
  const run = await draftwatch(['check', '--config', project(CONFIG, 'id,wish\n1,x\n')]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("has no column 'ask'");
});
