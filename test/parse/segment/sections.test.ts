/** The section of every paragraph, whatever the headings look like. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { parseText } from '../text.ts';

const lines = (...parts: string[]): string => parts.join('\n\n');
const placed = ({ paragraphs }: Document): string[] =>
  paragraphs.map(({ label, section }) => [label, ...section].join(' | '));

describe('sections', () => {
  it('are the headings over a paragraph, and none before the first', async () => {
    const document = await parseText(
      lines(
        'The Human Rights Council,',
        'Recalling its earlier work on playgrounds,',
        '1. Urges States to open them;',
        'Safe equipment',
        '2. Calls upon States to mend the swings:',
        '(a) Every year;',
        'Follow-up',
        '3. Decides to remain seized of the matter.',
      ),
    );
    expect(placed(document)).toEqual([
      'PP1',
      'OP1',
      'H1',
      'OP2 | Safe equipment',
      'OP2(a) | Safe equipment',
      'H2',
      'OP3 | Follow-up',
    ]);
  });

  it('nest by the looks of their numbers: Roman, lettered, actions, plain', async () => {
    const document = await parseText(
      lines(
        'The General Assembly,',
        'Adopts the following charter of playgrounds:',
        'Charter of playgrounds',
        '1. We, the keepers of playgrounds, meet at the seesaw.',
        'I. Access',
        '2. Every child has a right to play.',
        'Action 1. We will open every gate before breakfast and keep it open.',
        '3. Gates are closed today. We decide to:',
        '(a) Oil their hinges;',
        '(b) Hide their keys.',
        'Action 2. We will draw a map.',
        '4. There is none. We decide to:',
        '(a) Buy pencils.',
        'II. Safety',
        'Action 3. We will mend the slide.',
        '5. It is cracked.',
      ),
    );
    const access = 'I. Access';
    const first = 'Action 1. We will open every gate before breakfast and keep it open.';
    expect(placed(document).filter((line) => !/^H\d/.test(line))).toEqual([
      'OP1',
      'para. 1 | Charter of playgrounds',
      `para. 2 | ${access}`,
      `para. 3 | ${access} | ${first}`,
      `Action 1 (a) | ${access} | ${first}`,
      `Action 1 (b) | ${access} | ${first}`,
      `para. 4 | ${access} | Action 2. We will draw a map.`,
      `Action 2 (a) | ${access} | Action 2. We will draw a map.`,
      'para. 5 | II. Safety | Action 3. We will mend the slide.',
    ]);
  });

  it('join a bare number with the title below it, and begin anew in an annex', async () => {
    const document = await parseText(
      lines(
        'The General Assembly,',
        '1. Approves the guide in the annex;',
        'Follow-up',
        '2. Asks for a report.',
        'Annex II',
        'Guide to swings',
        'Purposes',
        '1. Swings are for all.',
        'Part I',
        'General rules',
        '2. One child a swing.',
        'Part II',
        'Wet days',
        '3. Towels are kept ready.',
      ),
    );
    expect(placed(document).filter((line) => !/^H\d/.test(line))).toEqual([
      'OP1',
      'OP2 | Follow-up',
      'Annex II 1 | Annex II: Guide to swings | Purposes',
      'Annex II 2 | Annex II: Guide to swings | Part I: General rules',
      'Annex II 3 | Annex II: Guide to swings | Part II: Wet days',
    ]);
  });

  it('follow the levels that a file names', async () => {
    const html = `<!doctype html><h2>Play</h2><p>1. Swings are open.</p><h3>At night</h3><p>2. Lamps are lit.</p>
      <h3>At noon</h3><p>3. Shade is given.</p><h2>Rest</h2><p>4. Benches are dry.</p>`;
    expect(placed(await parseText(html)).filter((line) => !/^H\d/.test(line))).toEqual([
      'para. 1 | Play',
      'para. 2 | Play | At night',
      'para. 3 | Play | At noon',
      'para. 4 | Rest',
    ]);
  });
});
