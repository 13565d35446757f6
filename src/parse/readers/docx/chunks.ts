/** Texts of other files that stand in a Word file (`w:altChunk`): read where there is a reader for them. */
import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { Reader, Reading } from '../../reading.ts';
import { unreadPart } from '../shown.ts';
import { sniff } from '../sniff.ts';
import type { Relation } from './package.ts';
import type { WordParagraph } from './word-model.ts';

/** Formats that Word takes in, by what the bytes are. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  html: async () => (await import('../html/read-html.ts')).readHtml,
  text: async () => (await import('../text/read-text.ts')).readText,
};

export interface Chunks {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly problems: readonly Problem[];
}

/** Reads the chunks of a body by their relations; one that cannot be read is a problem. */
export async function readChunks(
  paragraphs: readonly WordParagraph[],
  relations: readonly Relation[],
  parts: ReadonlyMap<string, Uint8Array>,
  input: string,
): Promise<Chunks> {
  const readings = new Map<string, Reading>();
  const problems: Problem[] = [];
  for (const { chunk } of paragraphs) {
    if (chunk === null || readings.has(chunk)) continue;
    const target = relations.find(({ id }) => id === chunk)?.target;
    const bytes = target === undefined ? undefined : parts.get(target);
    // Word goes by the kind of the part: a fragment of a page need not look like one.
    const format = /\.html?$/i.test(target ?? '') ? 'html' : bytes && sniff(bytes).format;
    const read = READERS[format ?? ''];
    try {
      const reading = bytes && read && (await (await read())(bytes, input));
      if (!reading) throw new UnreadableError('');
      readings.set(chunk, reading);
      problems.push(...reading.problems);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      problems.push(unreadPart('Text that is kept in another file inside this one', '', ''));
    }
  }
  return { readings, problems };
}
