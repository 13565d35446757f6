/** Square brackets that stand alone on a line contest the paragraphs between them. */
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';

const text = (body: string): string =>
  `The Human Rights Council,\n\nRecalling the pact on school roads,\n\n1. Urges States to light bridges;\n\n${body}\n\n4. Decides to return to the matter.\n`;

async function contested(body: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(text(body));
  const document = await parseDocument({ input: 'draft.txt', url: null, bytes, sha256: '' });
  return document.paragraphs
    .filter(({ marks }) => marks.some(({ kind }) => kind === 'contested'))
    .map(({ label }) => label);
}

const TWO = '2. Calls upon towns to mend fences;\n\n3. Encourages drivers to slow down;';

it('contest what stands between, and nothing else', async () => {
  expect(await contested(TWO)).toEqual([]);
  expect(await contested(`[\n\n${TWO}\n\n]`)).toEqual(['OP2', 'OP3']);
});

it('pair with brackets inside of paragraphs', async () => {
  expect(await contested(`[\n\n${TWO}]`)).toEqual(['OP2', 'OP3']);
  expect(await contested(`[\n\n${TWO.replace('fences', '[old] fences')}\n\n]`)).toEqual([
    'OP2',
    'OP3',
  ]);
});

it('contest nothing when they never close', async () => {
  expect(await contested(`[\n\n${TWO}`)).toEqual([]);
});
