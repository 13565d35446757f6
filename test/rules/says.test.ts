/** What a rule says of its findings: from the file of a user to the sentence in a report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeChange } from '../../src/assess/judge.ts';
import { lexiconOf } from '../../src/assess/lexicon/lexicon.ts';
import { exampleChange } from '../../src/cli/rules/example-change.ts';
import { renderHistoryJson } from '../../src/report/history/json.ts';
import { signalSentence } from '../../src/report/wording/wording-signals.ts';
import { loadRules } from '../../src/rules/rules.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'draftwatch-says-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Sentences of the findings between two texts under a rule on "subject to the weather". */
async function sentences(before: string, after: string, says: string): Promise<string[]> {
  const file = join(directory, 'weather.yaml');
  writeFileSync(
    file,
    `version: 1
kind: phrase
entries:
  - id: my.weather
    why: Rain is no excuse.
    source: practice
    ${says}
    type: hedge
    gain: weaker
    phrases: [subject to the weather]
    examples:
      fires: [{before: "Urges all to act;", after: "Urges all to act, subject to the weather;"}]
      silent: [{before: "Urges all to act;", after: "Urges all of us to act;"}]
`,
  );
  const rules = await loadRules([file]);
  const { signals } = judgeChange(await exampleChange({ before, after }), lexiconOf(rules));
  return signals.filter(({ rule }) => rule === 'my.weather').map(signalSentence);
}

const firm = 'Urges States to open the schools;';
const soft = 'Urges States to open the schools, subject to the weather;';

describe('what a rule says', () => {
  it('stands in the sentence of its finding, in either direction', async () => {
    const says = 'says: {weaker: rain stops it, stronger: rain stops nothing, review: about rain}';
    expect(await sentences(firm, soft, says)).toEqual([
      '‘subject to the weather’ is new: rain stops it',
    ]);
    expect(await sentences(soft, firm, says)).toEqual([
      '‘subject to the weather’ is gone: rain stops nothing',
    ]);
  });

  it('may be one sentence for all directions', async () => {
    expect(await sentences(soft, firm, 'says: rain matters')).toEqual([
      '‘subject to the weather’ is gone: rain matters',
    ]);
  });

  it('may be left out; the type then speaks', async () => {
    expect(await sentences(firm, soft, 'weight: 1')).toEqual([
      '‘subject to the weather’ is new: a way out was added',
    ]);
  });

  it.each([
    ['says: It rains.', /weather\.yaml:7:5: says\.weaker: must not end with a full stop/],
    ['says: {weaker: it rains}', /weather\.yaml:7:5: says\.stronger: missing; .* \(and 1 more/],
    [
      'says: {weaker: a, stronger: b, reviews: c}',
      /unknown key "reviews" \(did you mean "review"\?\); known: weaker, stronger, review/,
    ],
  ])('is refused with place and mend: %s', async (says, message) => {
    await expect(sentences(firm, soft, says)).rejects.toThrow(message);
  });

  it('is never written as JSON, which has the codes', async () => {
    const rules = await loadRules();
    const before = 'Urges States to open schools;';
    const change = await exampleChange({ before, after: 'Invites States to open schools;' });
    const { signals } = judgeChange(change, lexiconOf(rules));
    expect(signals.map(({ says }) => says?.weaker)).toEqual(['States are pressed less']);
    const json = renderHistoryJson({ signals } as never);
    expect(JSON.parse(json).signals[0].rule).toBe('verb.directive');
    expect(json).not.toContain('says');
  });
});
