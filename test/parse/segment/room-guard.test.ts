/** Words that may be remarks of a room and were left in the text are told, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../text.ts';

async function told(...blocks: string[]): Promise<string> {
  const { problems } = await parseText(
    ['The Human Rights Council,', 'Recalling its earlier work,', ...blocks].join('\n\n'),
  );
  return problems.find(({ code }) => code === 'room-unread')?.message ?? '';
}

describe('words of a room that were left in the text', () => {
  it.each([
    ['OP1 Asks people to sing;', 'We could live with this.', 'OP1¶2 “We could live with this.”'],
    ['OP1 Asks people to sing; GREEN', 'OP2 Decides to rest.', 'OP1 “GREEN”'],
    ['OP1 Asks people [ok – BEL +] to sing;', 'OP2 Decides to rest.', 'OP1 “ok – BEL +”'],
    ['OP1 Asks people [Китай: исключить] to sing;', 'OP2 Decides to rest.', 'OP1 “Китай'],
  ])('are named: %s %s', async (first, second, quote) => {
    expect(await told(first, second)).toContain(quote);
  });

  it.each([
    ['1. Adopts the annex:', '“The General Assembly,', '“1. Asks people to sing;”'],
    [
      '1. Notes the following targets:',
      'Target 3.1: By 2030, sing;',
      '2. Recalls (see A/72/4) all;',
    ],
    ['OP1 Asks people to sing;', 'OP2 Decides to rest (see A/72/4).'],
  ])('are none in a text: %s', async (...blocks) => {
    expect(await told(...blocks)).toBe('');
  });
});
