/** The real amendments: every instruction read, applied where its words are, and nothing else changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amendDocuments } from '../../src/amended.ts';
import { corpus, document, hasCorpus } from './corpus.ts';

interface Row {
  readonly amendment: string;
  readonly file: string;
  readonly base: string;
}

const rows: Row[] = hasCorpus
  ? readFileSync(join(corpus, 'amendments.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([amendment = '', , file = '', base = '']) => ({ amendment, file, base }))
      .filter(({ base }) => base !== '')
  : [];

/** Instructions and outcomes by amendment, checked by hand against the pages. */
const OUTCOMES: Readonly<Record<string, string>> = {
  'A/80/L.19': 'applied',
  'A/80/L.20': 'applied',
  'A/80/L.28': 'applied applied applied applied applied applied applied already',
  'A/80/L.30':
    'applied applied applied applied applied applied applied applied applied applied applied',
  'A/80/L.32': 'applied',
  'A/80/L.33': 'applied',
  'A/80/L.35': 'applied applied applied applied already',
  'A/C.2/80/L.62': 'applied',
  'A/C.3/80/L.56': 'applied',
  'A/C.3/80/L.61': 'notFound applied',
  'A/C.3/80/L.62': 'applied',
  'A/C.3/80/L.64': 'applied notFound notFound',
  'A/C.3/80/L.65': 'applied',
  'A/C.6/80/L.24': 'applied',
  'A/80/L.38': 'applied',
};

describe.skipIf(!hasCorpus)('real amendments', () => {
  it.each(rows)('$amendment', async ({ amendment, file, base }) => {
    const [draft, document_] = await Promise.all([document(base), document(file)]);
    const report = await amendDocuments(draft, [document_]);
    const instructions = report.amendments![0]!.instructions;
    expect(instructions.map(({ outcome }) => outcome).join(' ')).toBe(OUTCOMES[amendment]);
    expect(report.problems.filter(({ code }) => code === 'instruction-not-read')).toEqual([]);
    const removed = report.changes.filter(({ kind }) => kind === 'removed').length;
    const added = report.changes.filter(({ kind }) => kind === 'added').length;
    expect(draft.paragraphs.length - removed + added).toBe(report.after.paragraphs);
  });

  it('says of the amendments to the children’s resolution that none is in the adopted text', async () => {
    const draft = await document('ga80/drafts/A_C.3_80_L.20.pdf');
    const adopted = await document('ga80/adopted/A_RES_80_190.pdf');
    const amendments = await Promise.all(
      ['61', '62', '64'].map((n) => document(`ga80/drafts/A_C.3_80_L.${n}.pdf`)),
    );
    const report = await amendDocuments(draft, amendments, adopted);
    const told = report.amendments!.flatMap(({ instructions }) => instructions);
    expect(told.map((one) => one.adopted)).toEqual(['no', 'no', 'no', 'no', 'no', 'no']);
  });
});
