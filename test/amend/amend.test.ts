/** Written amendments: every form of instruction, what came of it, and nothing else changed. */
import { describe, expect, it } from 'vitest';
import { amendDocuments } from '../../src/amended.ts';
import type { Document } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { parseText } from '../parse/text.ts';

const DRAFT = [
  'Human Rights Council',
  'Norway: draft resolution',
  '99/… Safe playgrounds',
  'The Human Rights Council,',
  'Recalling its work on playgrounds and on the right to play,',
  'Deeply concerned that many playgrounds are closed,',
  'Noting the map of playgrounds,',
  '1. Urges States to open all playgrounds without delay;',
  '2. Calls upon States:',
  '(a) To consult children, parents and schools;',
  '(b) To keep playgrounds clean;',
  '3. Requests the Secretary-General to report on the map;',
  '4. Decides to remain seized of the matter.',
].join('\n\n');

const draft = (): Promise<Document> => parseText(DRAFT, 'draft.txt');

async function amended(...amendments: string[]): Promise<Report> {
  const documents = await Promise.all(
    amendments.map((text, i) =>
      parseText(
        `Chad: amendment to draft resolution A/HRC/99/L.1\n\nSafe playgrounds\n\n${text}`,
        `a${i}.txt`,
      ),
    ),
  );
  return amendDocuments(await draft(), documents);
}

/** `operation outcome` of every instruction. */
const outcomes = (report: Report): string[] =>
  (report.amendments ?? []).flatMap(({ instructions }) =>
    instructions.map((one) => `${one.operation} ${one.targets.join('+')} ${one.outcome}`),
  );
const changed = (report: Report): string[] =>
  report.changes
    .filter(({ kind }) => kind !== 'kept')
    .map(
      ({ kind, before, after }) =>
        `${kind} ${before.map((b) => b.label)}>${after.map((a) => a.label)}`,
    );
const textOf = (report: Report, label: string): string | undefined =>
  report.changes.flatMap((change) => change.after).find((ref) => ref.label === label)?.text;

describe('instructions', () => {
  it.each([
    [
      'In operative paragraph 1, replace “Urges” with “Encourages”.',
      'replace OP1 applied',
      'OP1',
      'Encourages States to open all playgrounds without delay;',
    ],
    [
      'In the second preambular paragraph, delete “Deeply”.',
      'delete PP2 applied',
      'PP2',
      'concerned that many playgrounds are closed,',
    ],
    [
      'In paragraph 3, insert “every year” after “to report”.',
      'insert OP3 applied',
      'OP3',
      'Requests the Secretary-General to report every year on the map;',
    ],
    [
      'In OP2 (a), after “children,” insert “girls,”.',
      'insert OP2(a) applied',
      'OP2(a)',
      'To consult children, girls, parents and schools;',
    ],
    [
      'At the end of the first preambular paragraph, add “for every child”.',
      'insert PP1 applied',
      'PP1',
      'Recalling its work on playgrounds and on the right to play for every child,',
    ],
    [
      'Replace operative paragraph 4 with the following: “Decides to return to the matter in 2031.”',
      'replace OP4 applied',
      'OP4',
      'Decides to return to the matter in 2031.',
    ],
    [
      'The third preambular paragraph should read: “Welcoming the map of playgrounds,”',
      'replace PP3 applied',
      'PP3',
      'Welcoming the map of playgrounds,',
    ],
    [
      'In operative paragraph 1, after the word “playgrounds” replace the existing text by the following: “where feasible”.',
      'replace OP1 applied',
      'OP1',
      'Urges States to open all playgrounds where feasible;',
    ],
    [
      'In the first preambular paragraph, after the word “playgrounds” delete the end of the paragraph.',
      'delete PP1 applied',
      'PP1',
      'Recalling its work on playgrounds,',
    ],
  ])('%s', async (text, outcome, label, words) => {
    const report = await amended(text);
    expect(outcomes(report)).toEqual([outcome]);
    expect(textOf(report, label)).toBe(words);
    expect(changed(report)).toEqual([`edited ${label}>${label}`]);
  });

  it('deletes paragraphs, several at once, and counts the others anew', async () => {
    const report = await amended(
      'Delete the second preambular paragraph and operative paragraphs 1 and 3.',
    );
    expect(outcomes(report)).toEqual(['delete PP2+OP1+OP3 applied']);
    expect(changed(report)).toEqual(['removed PP2>', 'removed OP1>', 'removed OP3>']);
    expect(textOf(report, 'OP1(b)')).toBe('To keep playgrounds clean;');
  });

  it('takes items with their paragraph', async () => {
    const report = await amended('Delete operative paragraph 2.');
    expect(changed(report)).toEqual(['removed OP2>', 'removed OP2(a)>', 'removed OP2(b)>']);
  });

  it('puts new paragraphs in, with their text in the next paragraphs', async () => {
    const report = await amended(
      [
        '1. After operative paragraph 3, insert two new operative paragraphs reading:',
        'Invites States to fund playgrounds;',
        'Encourages towns to plant trees;',
        '2. Before the first preambular paragraph, insert a new preambular paragraph reading:',
        '“Guided by the Charter,”',
      ].join('\n\n'),
    );
    expect(changed(report)).toEqual(['added >PP1', 'added >OP4', 'added >OP5']);
    expect(textOf(report, 'PP1')).toBe('Guided by the Charter,');
    expect(textOf(report, 'OP5')).toBe('Encourages towns to plant trees;');
  });

  it('reads several clauses of one sentence', async () => {
    const report = await amended(
      'In operative paragraph 1, before the word “delay” delete the word “without”, and after “States” insert “and towns”;',
    );
    expect(outcomes(report)).toEqual(['delete OP1 applied', 'insert OP1 applied']);
    expect(textOf(report, 'OP1')).toBe('Urges States and towns to open all playgrounds delay;');
  });

  it.each([
    ['Delete 2 (a) and (b).', 'delete OP2(a)+OP2(b) applied'],
    ['In para. 1, delete “all”.', 'delete OP1 applied'],
    [
      'Delete paras. 1 and 3 and renumber accordingly.',
      'delete OP1+OP3 applied; renumber  applied',
    ],
    ['Paragraph 3 is deleted.', 'delete OP3 applied'],
    ['In paragraph 1, “all” should be deleted.', 'delete OP1 applied'],
    ['In paragraph 1 the word “all” should be replaced by “most”.', 'replace OP1 applied'],
    ['Delete from paragraph 1 the word “all”.', 'delete OP1 applied'],
    [
      'Delete “all” in paragraph 1 and “map” in paragraph 3.',
      'delete OP1 applied; delete OP3 applied',
    ],
    [
      'Replace “all” by “most” in paragraph 1 and “map” by “list” in paragraph 3.',
      'replace OP1 applied; replace OP3 applied',
    ],
    ['Insert after 2 (a) a new subparagraph reading: “To listen;”', 'new OP2(a) applied'],
    ['Insert between 2 (a) and 2 (b) a new subparagraph: “To listen;”', 'new OP2(a) applied'],
    [
      'Between paragraphs 1 and 2, insert a new paragraph reading: “Invites towns to play;”',
      'new OP1 applied',
    ],
    [
      'A new paragraph should be inserted before paragraph 3: “Invites towns to play;”',
      'new OP3 applied',
    ],
    [
      'Subparagraph 2 (a) should be deleted and the others relettered.',
      'delete OP2(a) applied; renumber  applied',
    ],
    ['In article 2 (a), delete “children”.', 'delete  ambiguous'],
  ])('reads %s', async (text, outcome) => {
    expect(outcomes(await amended(text)).join('; ')).toBe(outcome);
  });

  it('moves a paragraph', async () => {
    const report = await amended('Move operative paragraph 3 after operative paragraph 1.');
    expect(textOf(report, 'OP2')).toBe('Requests the Secretary-General to report on the map;');
  });

  it('renames the text, and replaces a word wherever it stands', async () => {
    const report = await amended(
      'Replace “playgrounds” with “parks” in the title, the preambular paragraphs and the operative paragraphs.',
    );
    expect(outcomes(report)).toEqual(['replace title+PP*+OP* applied']);
    expect(report.after.title).toBe('Safe parks');
    expect(changed(report)).toHaveLength(5);
  });
});

describe('what cannot be done is said', () => {
  it.each([
    ['In operative paragraph 1, delete “as appropriate”.', 'notFound', /words do not stand/],
    ['In operative paragraph 14, delete “States”.', 'notFound', /no such paragraph/],
    ['In operative paragraph 1, replace “Demands” with “Urges”.', 'already', /already/],
    ['In operative paragraph 2, delete “To”.', 'ambiguous', /2 times/],
    ['Delete “States”.', 'ambiguous', /names no paragraph/],
  ])('%s', async (text, outcome, reason) => {
    const report = await amended(text);
    const [instruction] = report.amendments![0]!.instructions;
    expect(instruction).toMatchObject({ outcome });
    expect(instruction!.reason).toMatch(reason);
    expect(changed(report)).toEqual([]);
  });

  it('points to where the words do stand', async () => {
    const report = await amended('In operative paragraph 1, delete “clean”.');
    expect(report.amendments![0]!.instructions[0]!.nearest).toMatchObject({ label: 'OP2(b)' });
  });

  it('never passes over a sentence it cannot read', async () => {
    const report = await amended(
      'Delete operative paragraph 4.\n\nConsider the views of all towns.',
    );
    expect(report.problems.map(({ code }) => code)).toContain('instruction-not-read');
  });

  it('refuses a text without instructions', async () => {
    await expect(amended('Consider the views of all towns.')).rejects.toThrow(/no instruction/);
  });

  it('names amendments that contradict each other', async () => {
    const report = await amended(
      'Delete operative paragraph 1.',
      'In operative paragraph 1, replace “Urges” with “Invites”.',
    );
    expect(outcomes(report)).toEqual(['delete OP1 applied', 'replace OP1 ambiguous']);
    expect(report.problems.map(({ code }) => code)).toContain('amendments-conflict');
  });

  it('says of each instruction whether the adopted text has it', async () => {
    const adopted = await parseText(DRAFT.replace('Urges', 'Encourages'));
    const amendment = await parseText(
      'Chad: amendment to draft resolution A/HRC/99/L.1\n\nSafe playgrounds\n\n1. In operative paragraph 1, replace “Urges” with “Encourages”.\n\n2. Delete operative paragraph 4.',
    );
    const report = await amendDocuments(await draft(), [amendment], adopted);
    expect(report.amendments![0]!.instructions.map((one) => one.adopted)).toEqual(['yes', 'no']);
  });
});
