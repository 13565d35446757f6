/** What stands above the first opening formula: a masthead, or a report that is read as one. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../text.ts';

const REPORT = [
  'Human Rights Council',
  'Report of the working group on swings',
  'I. Introduction',
  '1. The working group met from 3 to 9 May to speak of swings, slides and sand in all towns.',
  '2. Children from every region took part in its meetings, in person and from their homes, as follows:',
  '(a) In the morning at the swings;',
  '(b) In the evening at the slides.',
  'II. Recommendation',
  '3. The working group recommends to the Council that it adopt the draft resolution below at once.',
];
const DRAFT = [
  'The Human Rights Council,',
  'Recalling its resolution 98/1 on swings,',
  '1. Urges towns to mend swings;',
  '2. Decides to meet again.',
];

describe('a report above its draft', () => {
  it('is read with plain numbers and sections, and the draft as a draft', async () => {
    const { paragraphs, problems } = await parseText([...REPORT, ...DRAFT].join('\n\n'));
    expect(paragraphs.map(({ label, section }) => `${label} ${section.join('/')}`.trim())).toEqual([
      'H1',
      'para. 1 I. Introduction',
      'para. 2 I. Introduction',
      'para. 2 (a) I. Introduction',
      'para. 2 (b) I. Introduction',
      'H2',
      'para. 3 II. Recommendation',
      'PP1',
      'OP1',
      'OP2',
    ]);
    expect(problems).toEqual([]);
  });

  it('is none where an agenda stands in the masthead', async () => {
    const agenda = ['Human Rights Council', '1. Opening of the session.', '2. Other matters.'];
    const { paragraphs } = await parseText([...agenda, ...DRAFT].join('\n\n'));
    expect(paragraphs.map(({ label }) => label)).toEqual(['PP1', 'OP1', 'OP2']);
  });
});
