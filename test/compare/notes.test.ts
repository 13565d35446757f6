/** Footnotes compared, and judged as text that limits the paragraph they stand under. */
import { describe, expect, it } from 'vitest';
import type { Footnote } from '../../src/model/document.ts';
import { diffDocuments } from '../../src/pipeline.ts';
import { renderText } from '../../src/report/comparison/text.ts';
import { parseText } from '../parse/text.ts';

const TEXT = [
  'The Human Rights Council,',
  'Recalling the Convention on the Rights of the Child,',
  '1. Urges States to protect all children from violence;',
  '2. Decides to remain seized of the matter.',
].join('\n\n');

async function compare(
  older: readonly string[],
  newer: readonly string[],
): Promise<Awaited<ReturnType<typeof diffDocuments>>> {
  const document = await parseText(TEXT);
  const withNotes = (texts: readonly string[]): typeof document => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) =>
      paragraph.label === 'OP1'
        ? {
            ...paragraph,
            footnotes: texts.map((text, i): Footnote => ({ mark: `${i + 1}`, at: 0, text })),
          }
        : paragraph,
    ),
  });
  return diffDocuments(withNotes(older), withNotes(newer));
}

const op1 = async (older: readonly string[], newer: readonly string[]): Promise<unknown[]> => {
  const { changes } = await compare(older, newer);
  const change = changes.find(({ after }) => after[0]?.label === 'OP1')!;
  return [change.effect, change.flagged, (change.notes ?? []).map(({ kind }) => kind)];
};

describe('a footnote', () => {
  const limit = 'Paragraph 1 does not oblige any State.';
  const cited = 'See resolution 98/12, annex.';

  it('that limits its paragraph weakens it when it comes, strengthens it when it goes', async () => {
    expect(await op1([], [limit])).toEqual(['weakened', true, ['added']]);
    expect(await op1([limit], [])).toEqual(['strengthened', true, ['removed']]);
    expect(await op1([cited], [limit])).toEqual(['weakened', true, ['changed']]);
  });

  it('that cites a document is shown and changes nothing', async () => {
    expect(await op1([], [cited])).toEqual(['none', false, ['added']]);
    expect(await op1([cited, limit], [cited, limit])).toEqual(['none', false, []]);
  });

  it('is counted anew without a word, and told in the text', async () => {
    expect(await op1([limit, cited], [cited, limit])).toEqual(['none', false, []]);
    const text = renderText(await compare([], [limit]), { color: false, width: 100, all: false });
    expect(text).toContain('Footnote 1 is new: “Paragraph 1 does not oblige any State”.');
    expect(text).not.toContain('paragraphs are the same');
  });
});
