/** The Word reader: parts of the package to one Reading, for the text before or after tracked changes. */
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { readChunks } from './chunks.ts';
import { MAX_PARAGRAPHS } from './cursor.ts';
import { isFlat, openFlat } from './flat.ts';
import { readFurniture } from './furniture.ts';
import { NO_NUMBERING, readNumbering } from './numbering.ts';
import { describePackage, findMainPart, readRelations } from './package.ts';
import { type PartReading, readPart } from './story.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { readingOf } from './word-reading.ts';
import { openPackage } from './zip.ts';

/** Reads a Word file (.docx). Throws UnreadableError when it is damaged, hostile or something else. */
export async function readDocx(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  const { names, parts } = isFlat(bytes) ? openFlat(bytes, input) : openPackage(bytes, input);
  const main = findMainPart(parts, input);
  if (main === null) throw new UnreadableError(describePackage(names, parts, input));
  const budget = { paragraphs: MAX_PARAGRAPHS };
  const relations = readRelations(main, parts, input);
  const partOf = (type: string): Uint8Array | undefined =>
    parts.get(relations.find((relation) => relation.type === type)?.target ?? '');
  const read = (part: string, content: Uint8Array | undefined): PartReading =>
    content ? readPart(part, content, input, budget) : { stories: [], sections: [], doubts: [] };

  const stylesPart = partOf('styles');
  const numberingPart = partOf('numbering');
  const body = read(main, parts.get(main));
  const footnotes = read('footnotes', partOf('footnotes'));
  const endnotes = read('endnotes', partOf('endnotes'));
  const chunks = await readChunks(body.stories[0]?.paragraphs ?? [], relations, parts, input);
  return readingOf(
    {
      format: 'docx',
      paragraphs: body.stories[0]?.paragraphs ?? [],
      sections: body.sections,
      footnotes: footnotes.stories,
      endnotes: endnotes.stories,
      comments: read('comments', partOf('comments')).stories,
      styles: stylesPart ? readStyles(stylesPart, input) : NO_STYLES,
      numbering: numberingPart ? readNumbering(numberingPart, input) : NO_NUMBERING,
      furniture: (context) =>
        readFurniture(
          body.sections,
          relations,
          (target) => read(target, parts.get(target)),
          context,
        ),
      chunks: chunks.readings,
      problems: [...body.doubts, ...footnotes.doubts, ...endnotes.doubts, ...chunks.problems],
    },
    view,
  );
}
