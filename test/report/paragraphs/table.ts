/** A paragraph table for tests: invented documents of several sessions. */
import type { ParagraphRow, ParagraphTable } from '../../../src/model/paragraph-table.ts';
import { info } from '../sample.ts';

const BASE: ParagraphRow = {
  document: 'A/RES/98/1',
  organ: 'General Assembly',
  session: '98',
  stage: 'adopted',
  date: '2098-12-01',
  label: 'OP1',
  part: 'operative',
  section: [],
  level: 1,
  verb: 'urge',
  strength: 3,
  steps: 3,
  addressee: 'States',
  inherited: false,
  themes: ['child-rights'],
  words: 9,
  page: 1,
  text: 'Urges States to hear children in every such matter;',
};

export const row = (change: Partial<ParagraphRow>): ParagraphRow => ({ ...BASE, ...change });

export function tableOf(paragraphs: readonly ParagraphRow[]): ParagraphTable {
  return {
    schemaVersion: 1,
    tool: { name: 'draftwatch', version: '0.1.0', rulesHash: 'ab12'.repeat(16) },
    documents: [{ info: info('A/RES/98/1', 'adopted', paragraphs.length), problems: [] }],
    paragraphs,
    failures: [
      { input: 'scan.pdf', error: 'unreadable', message: "'scan.pdf' holds images only." },
    ],
    rungs: ['invite', 'request', 'urge'],
    watched: ['child-rights', 'participation'],
  };
}

export const TABLE = tableOf([
  row({}),
  row({ label: 'OP2', verb: 'invite', strength: 1, themes: ['participation', 'child-rights'] }),
  row({ label: 'OP3', verb: 'decide', strength: null, steps: null, themes: [] }),
  row({ label: 'H1', part: 'heading', themes: ['child-rights'], strength: null, steps: null }),
  row({
    document: 'A/HRC/RES/70/2',
    organ: 'Human Rights Council',
    session: '70',
    date: '2097-06-30',
  }),
  row({
    document: 'old.txt',
    organ: null,
    session: null,
    date: null,
    verb: 'request',
    strength: 2,
  }),
]);
