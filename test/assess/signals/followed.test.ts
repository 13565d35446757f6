/** Words that stand elsewhere are not lost; what the move did to their force is said. */
import { describe, expect, it } from 'vitest';
import { assessChanges } from '../../../src/assess/assess.ts';
import { compareDocuments } from '../../../src/compare/compare.ts';
import type { Signal } from '../../../src/model/assessment.ts';
import type { Document } from '../../../src/model/document.ts';
import { loadRules } from '../../../src/rules/rules.ts';
import { documentOf } from '../../compare/documents.ts';
import { paragraphOf } from '../change-of.ts';

const rules = await loadRules();

const KEPT = [
  'Recalling the charter of the league of harbours and its seven annexes,',
  'Noting that the new breakwater was surveyed before the autumn gales,',
  'Decides to keep the lighthouse fund open to the smaller islands;',
];
const CLAUSE = 'to consult the daughters of net menders on every plan for the ropewalk schools';
const FERRIES = 'Urges States to keep the night ferries running through the winter storms';
const LAMPS = 'Urges States to trim the oil lamps of all piers before dusk';

function read(texts: readonly string[]): Document {
  const document = documentOf([...KEPT, ...texts]);
  const paragraphs = document.paragraphs.map((paragraph) =>
    paragraphOf(paragraph.text, { index: paragraph.index, label: paragraph.label }),
  );
  return { ...document, paragraphs };
}

/** `direction rule words` of every signal. */
function signals(before: readonly string[], after: readonly string[]): string[] {
  const changes = compareDocuments(read(before), read(after));
  const said = ({ direction, rule, before, after, args }: Signal): string =>
    `${direction} ${rule} ${(before ?? after)?.text} [${args['elsewhere'] ?? ''}]`;
  return assessChanges(changes, rules, []).flatMap((one) => one.signals.map(said));
}

describe('a clause that moved', () => {
  it('is neither lost nor won under a verb of the same force', () => {
    expect(
      signals(
        [`${FERRIES}, and ${CLAUSE};`, `${LAMPS};`],
        [`${FERRIES};`, `${LAMPS}, and ${CLAUSE};`],
      ),
    ).toEqual([]);
  });

  it('brings its verb with it, with the States that it asks', () => {
    const donors = 'Calls upon donors to trim the oil lamps of all piers before dusk';
    const from = [`${FERRIES}, and ${CLAUSE};`, `${donors};`];
    const to = (verb: string) => [`${FERRIES};`, `${donors}, and ${verb} ${CLAUSE};`];
    expect(signals(from, to('urges States'))).toEqual([]);
    expect(signals(from, to('urges all Member States'))).toEqual([]);
    expect(signals(from, to('urges harbour masters')).join()).toContain('harbour masters');
  });

  it('is weaker in the preamble, and stronger on its way back', () => {
    const noting = 'Welcoming the work of the pilots of the outer banks';
    const operative = [`${noting},`, `${FERRIES}, and ${CLAUSE};`];
    const preambular = [`${noting}, and the need ${CLAUSE},`, `${FERRIES};`];
    const words = CLAUSE.slice('to '.length);
    expect(signals(operative, preambular)).toEqual([`weaker part.change ${words} [O4]`]);
    expect(signals(preambular, operative)).toEqual([`stronger part.change ${words} [O4]`]);
  });

  it('does not hide what it lost, or won, on the way', () => {
    const poorer = CLAUSE.replace('every plan', 'plans');
    const gone = [
      [`${FERRIES}, and ${CLAUSE};`, `${LAMPS};`],
      [`${FERRIES};`, `${LAMPS}, and ${poorer};`],
    ] as const;
    expect(signals(...gone)).toContainEqual(expect.stringMatching(/^weaker \S+ every /));
    expect(signals(gone[1], gone[0])).toContainEqual(expect.stringMatching(/^stronger \S+ every /));
  });

  it('is weaker under a softer verb', () => {
    const soft = LAMPS.replace('Urges', 'Invites');
    const found = signals(
      [`${FERRIES}, and ${CLAUSE};`, `${soft};`],
      [`${FERRIES};`, `${soft}, and ${CLAUSE};`],
    );
    expect(found).toEqual([expect.stringMatching(/^weaker verb\.directive consult .* \[O5\]$/)]);
  });
});

describe('a clause said twice', () => {
  const again = `Affirms that towns are ${CLAUSE}`;

  it('is not lost with one of the two', () => {
    expect(
      signals([`${FERRIES}, and ${CLAUSE};`, `${again};`], [`${FERRIES};`, `${again};`]).filter(
        (one) => one.startsWith('weaker text'),
      ),
    ).toEqual([]);
  });
});
