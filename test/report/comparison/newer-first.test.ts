/** Texts that were given newer first or twice, or an amendment for a version, are told. */
import { expect, it } from 'vitest';
import { diffDocuments } from '../../../src/pipeline.ts';
import { parseText } from '../../parse/text.ts';

const text = (symbol: string, name: string, what = 'draft resolution') =>
  parseText(
    `${symbol}\n\nNorway: ${what}\n\n99/… Safe playgrounds\n\nThe Human Rights Council,\n\n1. Urges States to open all playgrounds;\n\n2. Decides to remain seized of the matter.\n`,
    name,
  );

it('is said of a revision before its draft, and not the other way round', async () => {
  const [older, newer] = [
    await text('A/HRC/99/L.1', 'a.txt'),
    await text('A/HRC/99/L.1/Rev.1', 'b.txt'),
  ];
  const codes = async (a: typeof older, b: typeof older) =>
    (await diffDocuments(a, b)).problems.map(({ code }) => code);
  expect(await codes(newer, older)).toContain('newer-first');
  expect(await codes(older, newer)).not.toContain('newer-first');
  const amendment = { ...newer, info: { ...newer.info, stage: 'amendment' as const } };
  expect(await codes(older, amendment)).toContain('amendment-given');
});

it('is said of one file that was given twice', async () => {
  const [one, copy] = [
    await text('A/HRC/99/L.1', 'a.txt'),
    await text('A/HRC/99/L.1', 'copy of a.txt'),
  ];
  const { problems } = await diffDocuments(one, copy);
  expect(problems.map(({ message }) => message)).toEqual([
    'a.txt and copy of a.txt are the same file, byte for byte: was another version meant?',
  ]);
});

it('is not said of both texts of one file', async () => {
  const [one, other] = [
    await text('A/HRC/99/L.1', 'a.docx'),
    await text('A/HRC/99/L.1', 'a.docx', 'revised draft resolution'),
  ];
  const { sha256 } = one.info.source;
  const [first, ...rest] = other.paragraphs;
  const edited = {
    ...{ ...other, paragraphs: [{ ...first!, text: 'Asks States to open all;' }, ...rest] },
    info: { ...other.info, source: { ...other.info.source, sha256 } },
  };
  const codes = (await diffDocuments(one, edited)).problems.map(({ code }) => code);
  expect(codes).not.toContain('same-file');
});
