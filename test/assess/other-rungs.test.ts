/** A rung that a user puts below or above the bundled ones changes steps on that ladder, and no other verdict. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type ChangeJudgement, judgeChange } from '../../src/assess/judge.ts';
import { lexiconOf } from '../../src/assess/lexicon/lexicon.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { loadRules, type RuleSet, rulesOf } from '../../src/rules/rules.ts';

/** Ladders of which the program asks what a rung does, and a word that stands on none. */
const LADDERS = [
  'verb.attitude',
  'verb.concern',
  'verb.request',
  'verb.intensity',
  'modal.duty',
  'action.force',
  'action.end',
];

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'draftwatch-rungs-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The bundled rules with a copy of a ladder, as bare lists of words, with a rung put to it. */
async function withRung(id: string, place: 'below' | 'above', does?: string): Promise<RuleSet> {
  const ladder = rulesOf(await loadRules(), 'ladder').find((one) => one.id === id)!;
  const rungs: unknown[] = ladder.rungs.map(({ words }) => words);
  const own = does ? { does, words: ['doubt'] } : ['doubt'];
  rungs.splice(place === 'below' ? 0 : rungs.length, 0, own);
  const file = join(directory, `${id}-${place}.yaml`);
  writeFileSync(file, stringify({ version: 1, kind: 'ladder', entries: [{ ...ladder, rungs }] }));
  return loadRules([file]);
}

async function judged(rules: RuleSet, before: string, after: string): Promise<ChangeJudgement> {
  return judgeChange(await exampleChange({ before, after }), lexiconOf(rules));
}

const PAIRS = [
  [
    'Urges towns to open schools;',
    'Urges towns to open schools, takes note of the work of mayors;',
  ],
  [
    'Urges States to open schools and clinics;',
    'Urges States to open schools and clinics, and takes note of the efforts of mayors;',
  ],
  [
    'Welcomes the opening of schools;',
    'Welcomes the opening of schools and notes the efforts of mayors to open libraries;',
  ],
  ['Concerned at the state of schools;', 'Quietly concerned at the state of schools;'],
  ['Concerned at the state of schools;', 'Gravely concerned at the state of schools;'],
  ['Deplores the fires in schools;', 'Deplores the fires in schools, despite some progress;'],
  ['Notes the fires in schools;', 'Notes the fires in schools, despite some progress;'],
  [
    'Calls upon States to make primary and nursery schooling free;',
    'Calls upon States to make primary schooling free, while considering nursery schooling;',
  ],
  [
    'Affirms that States shall not attack schools;',
    'Affirms that States shall end attacks on schools;',
  ],
  ['Recalls the resolution;', 'Recalls the resolution and the rules on schools;'],
] as const;

describe.each(LADDERS)('another rung on %s', (id) => {
  it.each(['below', 'above'] as const)('%s the others changes no verdict', async (place) => {
    const [bundled, own] = [await loadRules(), await withRung(id, place)];
    expect(own.hash).not.toBe(bundled.hash);
    for (const [before, after] of PAIRS) {
      expect(await judged(own, before, after)).toEqual(await judged(bundled, before, after));
    }
  });
});

it('that is given a deed does it', async () => {
  const own = await withRung('verb.attitude', 'below', 'notes');
  const ladder = rulesOf(own, 'ladder').find(({ id }) => id === 'verb.attitude')!;
  expect(ladder.rungs.slice(0, 3).map(({ does }) => does)).toEqual(['notes', 'notes', undefined]);
});

it('must be on a ladder of the same sort', async () => {
  const file = join(directory, 'sort.yaml');
  const ladder = rulesOf(await loadRules(), 'ladder').find(({ id }) => id === 'verb.intensity')!;
  writeFileSync(
    file,
    stringify({ version: 1, kind: 'ladder', entries: [{ ...ladder, of: 'verb' }] }),
  );
  await expect(loadRules([file])).rejects.toThrow(
    /sort\.yaml:\d+:\d+: "verb\.intensity" is a ladder with "of: adverb"; write that/,
  );
});
