/** Bytes to Document: picks the reader by the bytes, then segments, then checks that nothing is lost. */
import type { Document, Problem } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import { endingOf, type Format, UN_FORMATS } from '../model/file-formats.ts';
import type { RawFile } from '../model/source.ts';
import { withoutCommentColumns } from './comment-columns.ts';
import { disguiseProblems } from './disguise-problems.ts';
import { droppedFront, headerOf } from './header/header-of-reading.ts';
import { detectLanguage } from './language/language.ts';
import { withNumberCells } from './number-cells.ts';
import { checkParagraphs } from './readers/bounds.ts';
import { withoutThread } from './readers/mail/thread.ts';
import { sniff } from './readers/sniff.ts';
import { isLarge, readWhole } from './readers/whole/read-whole.ts';
import type { Reader, Reading, TrackedView } from './reading.ts';
import { squareBrackets } from './segment/bracket-shapes.ts';
import { checkConservation } from './segment/conservation.ts';
import { guardProblems } from './segment/guards.ts';
import { roomProblems } from './segment/room-guard.ts';
import { withSections } from './segment/sections.ts';
import { segment } from './segment/segment.ts';
import { bindTypedNotes } from './typed-notes.ts';
import { undisguise } from './undisguise.ts';

/** The name of a file as the UN gives it out. */
const UN_ENDING = endingOf(UN_FORMATS);

/** One reader a format; each is loaded when it is first needed. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import('./readers/pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./readers/docx/read-docx.ts')).readDocx,
  doc: async () => (await import('./readers/doc/read-doc.ts')).readDoc,
  rtf: async () => (await import('./readers/office/read-office.ts')).readRtf,
  odt: async () => (await import('./readers/office/read-office.ts')).readOdt,
  html: async () => (await import('./readers/html/read-html.ts')).readHtml,
  mail: async () => (await import('./readers/mail/read-mail.ts')).readMail,
  markdown: async () => (await import('./readers/markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./readers/text/read-text.ts')).readText,
};

/**
 * Reads a file of any known format; `view` chooses the text of a file with tracked changes. Throws
 * UnreadableError when there is no text to trust.
 */
export async function parseDocument(raw: RawFile, view?: TrackedView): Promise<Document> {
  const sniffed = sniff(raw.bytes);
  if (sniffed.format === null) {
    throw new UnreadableError(
      `'${raw.input}' is ${sniffed.name}, which cannot be read: open it where it was made and save it as .docx or PDF with text.`,
    );
  }
  if (sniffed.format === 'html' && UN_ENDING.test(raw.input)) {
    throw new UnreadableError(
      `'${raw.input}' is a web page under another name, most likely an error page of the server: download the document again.`,
    );
  }
  if (isLarge(sniffed.format, raw.bytes)) {
    return readWhole(raw, view, sniffed.format);
  }
  return parseHere(raw, view);
}

/** The same in this thread, whatever the size. Throws UnreadableError. */
export async function parseHere(raw: RawFile, view?: TrackedView): Promise<Document> {
  const { format } = sniff(raw.bytes);
  const read = await READERS[format as Format]!();
  const reading = await read(raw.bytes, raw.input, view);
  checkParagraphs(reading.blocks.length, raw.input);
  const document = documentOf(raw, reading);
  const long = document.paragraphs.find(({ text }) => text.length > LONGEST);
  if (long) {
    throw new UnreadableError(
      `'${raw.input}' has a paragraph of ${long.text.length.toLocaleString('en')} characters (${long.label}): its line breaks are lost, or it is no draft; save it anew with paragraphs.`,
    );
  }
  if (!document.paragraphs.some((paragraph) => paragraph.part !== 'heading')) {
    throw new UnreadableError(
      `'${raw.input}' holds no paragraph: check that it is the document you mean.`,
    );
  }
  return document;
}

/** Characters of the longest paragraph: as many as the longest texts with their annexes have in all. */
const LONGEST = 300_000;

const NO_FORMULA: Problem = {
  side: null,
  code: 'no-opening-formula',
  message:
    'No opening formula such as "The Human Rights Council," was found: the text was read as plain paragraphs, without preamble.',
  where: null,
};

/** Formats in which a mail may stand around the text. */
const MAILED: ReadonlySet<Format> = new Set([
  'mail',
  'html',
  'text',
  'markdown',
  'docx',
  'rtf',
  'odt',
]);

/** The reading without what stands around and beside its text. */
function textOf(reading: Reading): Reading {
  const mailed = MAILED.has(reading.format) ? withoutThread(reading) : reading;
  const text = withoutCommentColumns(mailed);
  return { ...text, blocks: withNumberCells(text.blocks) };
}

/** Segments a reading and puts the document together. */
export function documentOf(raw: RawFile, read: Reading): Document {
  const language = detectLanguage(read.extracted);
  const { reading: plain, found } = undisguise(bindTypedNotes(textOf(read)), language);
  const reading = { ...plain, blocks: squareBrackets(plain.blocks) };
  const text = segment(reading, language);
  const { dropped: left, problems, front, closing, formulas } = text;
  const header = headerOf(reading, front, closing, raw.input, language);
  const { roles: _, problems: doubts, ...fields } = header;
  const paragraphs = withSections(text.paragraphs, { ...text, title: header.title });
  const dropped = [...reading.dropped, ...droppedFront(front, header), ...left];
  const { coverage, problems: lost } = checkConservation(reading.extracted, paragraphs, dropped);
  return {
    info: {
      ...fields,
      language,
      source: {
        input: raw.input,
        url: raw.url,
        sha256: raw.sha256,
        format: reading.format,
        bytes: raw.bytes.length,
      },
      paragraphs: paragraphs.length,
      coverage,
    },
    paragraphs,
    dropped,
    problems: [
      ...reading.problems,
      ...disguiseProblems(found, paragraphs),
      ...(formulas === 0 && front.length === 0 ? [NO_FORMULA] : []),
      ...doubts,
      ...problems,
      ...lost,
      ...guardProblems(paragraphs, dropped),
      ...roomProblems(paragraphs),
    ],
  };
}
