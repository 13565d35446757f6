/** The reader of binary Word files (.doc): through LibreOffice when it is there, else by itself. */
import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, View } from '../../reading.ts';
import { newSection } from '../docx/formats.ts';
import { dropFurniture } from '../docx/furniture.ts';
import { NO_NUMBERING } from '../docx/numbering.ts';
import { readDocx } from '../docx/read-docx.ts';
import { NO_STYLES } from '../docx/styles.ts';
import { viewParagraphs } from '../docx/view.ts';
import { readingOf } from '../docx/word-reading.ts';
import { runWorker } from '../run-worker.ts';
import type { DocText } from './doc-text.ts';
import type { Extraction } from './extract.ts';
import { nameContainer } from './name-container.ts';
import { convertToDocx, findSoffice } from './soffice.ts';

const MAX_BYTES = 128 * 1024 * 1024;
const REASONS = {
  encrypted: 'is encrypted with a password: save an open copy and give that.',
  invalid:
    'is a damaged or very old Word file: open it in a word processor and save it as .docx or PDF.',
  time: 'took longer than a minute to read and was stopped: save it as .docx or PDF.',
  crash: 'cannot be read as a Word file: open it in a word processor and save it as .docx or PDF.',
} as const;

/** Reads a .doc file. Throws UnreadableError when it is damaged, locked, or something else. */
export async function readDoc(
  bytes: Uint8Array,
  input: string,
  view: View = 'after',
): Promise<Reading> {
  const other = nameContainer(bytes);
  if (other !== null) throw new UnreadableError(`'${input}' ${other}`);
  const program = await findSoffice();
  const converted = program === null ? null : await convertToDocx(program, bytes);
  if (converted === null) return readDocItself(bytes, input, view);
  const reading = await readDocx(converted, input, view);
  const said = note('doc-by-libreoffice', 'This .doc file was read with the help of LibreOffice.');
  return { ...reading, format: 'doc', problems: [...reading.problems, said] };
}

/** Reads without LibreOffice: numbers that Word adds to lists are then missing, which is said. */
export async function readDocItself(
  bytes: Uint8Array,
  input: string,
  view: View = 'after',
): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' holds more than 128 MB: save its text as .docx or PDF.`);
  }
  const result = await runWorker<Extraction>('doc', bytes);
  if (!result.ok) throw new UnreadableError(`'${input}' ${REASONS[result.reason]}`);
  return docReading(result.text, view);
}

function docReading(text: DocText, view: View): Reading {
  return readingOf(
    {
      format: 'doc',
      paragraphs: text.body,
      sections: [newSection()],
      footnotes: text.footnotes,
      endnotes: text.endnotes,
      comments: [],
      styles: NO_STYLES,
      numbering: NO_NUMBERING,
      furniture: (context) => dropFurniture(viewParagraphs(text.furniture, context)),
      problems: [
        note('doc-by-draftwatch', 'This .doc file was read without LibreOffice.'),
        ...(text.automaticNumbers ? [NUMBERS_LOST] : []),
      ],
    },
    view,
  );
}

const NUMBERS_LOST = note(
  'automatic-numbers-lost',
  'Word numbers some paragraphs of this .doc file itself; those numbers could not be read: install LibreOffice, or save the file as .docx.',
);

function note(code: string, message: string): Problem {
  return { side: null, code, message, where: null };
}
