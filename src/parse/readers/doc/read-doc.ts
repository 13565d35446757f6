/** The reader of binary Word files (.doc): by itself, or through LibreOffice where that would miss something. */
import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { newSection } from '../docx/formats.ts';
import { dropFurniture } from '../docx/furniture.ts';
import { NO_NUMBERING } from '../docx/numbering.ts';
import { readDocx } from '../docx/read-docx.ts';
import { NO_STYLES } from '../docx/styles.ts';
import { viewParagraphs } from '../docx/view.ts';
import { readingOf } from '../docx/word-reading.ts';
import { runWorker } from '../run-worker.ts';
import { convertToDocx, findSoffice } from '../soffice.ts';
import type { DocText } from './doc-text.ts';
import type { DocExtraction } from './extract.ts';
import { nameContainer } from './name-container.ts';

const MAX_BYTES = 128 * 1024 * 1024;
const REASONS = {
  encrypted: 'is encrypted with a password: save an open copy and give that.',
  invalid:
    'is a damaged or very old Word file: open it in a word processor and save it as .docx or PDF.',
  time: 'took longer than a minute to read and was stopped: save it as .docx or PDF.',
  crash: 'cannot be read as a Word file: open it in a word processor and save it as .docx or PDF.',
} as const;

/** What only LibreOffice reads, in the words of the message. */
const BEYOND = {
  numbers: 'numbers that Word adds to its paragraphs by itself',
  comments: 'comments',
} as const;

/** The reading of a file, or why it takes LibreOffice to read it. */
export type OwnReading =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a .doc file. Which way it is read depends on the file alone, so that the result, which is also kept in
 * the cache, is the same on every machine: by the reader below; where that would miss something, through
 * LibreOffice, which `find` finds on the machine, or not at all. Throws UnreadableError when it is damaged, locked,
 * something else, or when it takes a LibreOffice that is not there.
 */
export async function readDoc(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
  find: () => Promise<string | null> = findSoffice,
): Promise<Reading> {
  const other = nameContainer(bytes);
  if (other !== null) throw new UnreadableError(`'${input}' ${other}`);
  const own = await readDocItself(bytes, input, view);
  if (own.ok) return own.reading;
  const program = await find();
  const converted = program === null ? null : await convertToDocx(program, bytes, 'doc');
  if (converted === null) throw new UnreadableError(`'${input}' ${own.reason}`);
  const reading = await readDocx(converted, input, view);
  const said = note('doc-by-libreoffice', 'This .doc file was read with the help of LibreOffice.');
  return { ...reading, format: 'doc', problems: [...reading.problems, said] };
}

/** Reads without LibreOffice, where nothing is missed. Throws UnreadableError when the file is locked or too large. */
export async function readDocItself(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<OwnReading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(`'${input}' holds more than 128 MB: save its text as .docx or PDF.`);
  }
  const result = await runWorker<DocExtraction>('doc', bytes);
  if (!result.ok) {
    const reason = REASONS[result.reason];
    if (result.reason === 'encrypted') throw new UnreadableError(`'${input}' ${reason}`);
    return { ok: false, reason };
  }
  const beyond = result.text.beyond.map((what) => BEYOND[what]).join(' and ');
  if (beyond === '') return { ok: true, reading: docReading(result.text, view) };
  const reason = `holds ${beyond}, which cannot be read without LibreOffice: install it, or save the file as .docx.`;
  return { ok: false, reason };
}

function docReading(text: DocText, view: TrackedView): Reading {
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
      chunks: new Map(),
      problems: [note('doc-by-draftwatch', 'This .doc file was read without LibreOffice.')],
    },
    view,
  );
}

function note(code: string, message: string): Problem {
  return { side: null, code, message, where: null };
}
