/** Every real draft and adopted text: read without loss, free of furniture, equal to itself; every pair mirrors. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Document } from '../../src/model/document.ts';
import { diffDocuments } from '../../src/pipeline.ts';
import { mirroredOutline, outline } from '../compare/mirror.ts';
import { document, filesIn, hasCorpus, pairs } from './corpus.ts';
import { headerGaps, listedTitles } from './header-gaps.ts';

const files = [
  ...filesIn('ga80/drafts', '.pdf'),
  ...filesIn('ga80/adopted', '.pdf'),
  ...filesIn('parse', '.pdf'),
];

const titles = listedTitles();

/** The list of pairs has lost a hyphen that one of the two texts prints. */
const hyphenless = (title: string | null): string => (title ?? '').replaceAll('-', ' ');

/** A symbol with a page number, a page count, a job number or a rule, inside running text. */
const FURNITURE = [
  /\bA\/(?:RES\/|C\.\d\/)?\d+\/(?:L\.)?\d+ \d{1,3}\/\d{1,3}\b/,
  /(?:^|\s)\d{1,3}\/\d{1,3} \d{2}-\d{5}\b/,
  /\b\d{2}-\d{5}(?: \(E\))?(?:\s|$)/,
  /_{5,}/,
  /Please recycle/i,
];
/** The one file that names the letter j wrongly: "maoor". */
const DAMAGED = 'ga80/adopted/A_RES_80_135.pdf';
/** A footnote mark that stuck to the word or the punctuation before it. */
const GLUED = /\p{Ll}\d{1,3}(?=[\s,;.]|$)|\p{Ll}[,;]\d{1,3}(?=\s|$)/u;
/** What ends in a digit by right: names of hormones, viruses, programmes, units. */
const RIGHTFUL = /^(?:p?CO|COVID|H|N|PM|km|m|Sars|Agenda|Goal)\d/i;

describe.skipIf(!hasCorpus)('real documents', () => {
  it.each(files)('%s', async (path) => {
    const read = await document(path);
    expect(conservation(read)).toEqual([]);
    expect(read.info.coverage.words).toBe(read.info.coverage.kept + read.info.coverage.dropped);
    expect(furniture(read)).toEqual([]);
    expect(headerGaps(path, read)).toEqual([]);
    const damaged = read.problems.some(({ code }) => code === 'letters-damaged');
    expect(damaged).toBe(path === DAMAGED);
    const title = titles.get(path);
    if (title !== undefined) expect(hyphenless(read.info.title)).toBe(hyphenless(title));
    const report = await diffDocuments(read, read);
    expect(report.changes.filter((change) => change.kind !== 'kept' || change.flagged)).toEqual([]);
  });

  it('has the 72 pairs', () => {
    expect(pairs()).toHaveLength(72);
  });

  it.each(pairs())('$before → $after', async ({ before, after }) => {
    const [old, young] = await Promise.all([document(before), document(after)]);
    const report = await diffDocuments(old, young);
    const labels = (side: 'before' | 'after'): string[] =>
      report.changes.flatMap((change) => change[side].map((ref) => ref.label)).sort();
    expect(labels('before')).toEqual(old.paragraphs.map((p) => p.label).sort());
    expect(labels('after')).toEqual(young.paragraphs.map((p) => p.label).sort());
    const forth = compareDocuments(old, young);
    expect(mirroredOutline(compareDocuments(young, old))).toEqual(outline(forth));
  });
});

function conservation(read: Document): string[] {
  return read.problems.filter((p) => p.code.startsWith('words-')).map((p) => p.message);
}

function furniture(read: Document): string[] {
  return read.paragraphs
    .filter((p) => FURNITURE.some((pattern) => pattern.test(p.text)) || glued(p.text))
    .map((p) => `${p.label}: ${p.text.slice(0, 120)}`);
}

function glued(text: string): boolean {
  return text.split(/\s+/).some((word) => GLUED.test(word) && !RIGHTFUL.test(word));
}
