/** Bytes to Document: picks the reader by the bytes, then segments, then checks that nothing is lost. */
import type { Document, Dropped, Format } from '../model/document.ts';
import { UnreadableError } from '../model/errors.ts';
import type { RawFile } from '../model/source.ts';
import { checkConservation } from './conservation.ts';
import { detectLanguage } from './language.ts';
import type { Block, Reader, Reading } from './reading.ts';
import { segment } from './segment/segment.ts';
import { sniff } from './sniff.ts';

/** One reader a format; each is loaded when it is first needed. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  text: async () => (await import('./text/read-text.ts')).readText,
};

/** Reads a file of any known format. Throws UnreadableError when there is no text to trust. */
export async function parseDocument(raw: RawFile): Promise<Document> {
  const sniffed = sniff(raw.bytes);
  const load = sniffed.format ? READERS[sniffed.format] : undefined;
  if (!load) {
    const name = sniffed.format ?? sniffed.name;
    throw new UnreadableError(
      `'${raw.input}' is ${name}, which cannot be read: give a PDF or text file.`,
    );
  }
  const read = await load();
  return documentOf(raw, await read(raw.bytes, raw.input));
}

/** Segments a reading and puts the document together. */
export function documentOf(raw: RawFile, reading: Reading): Document {
  const language = detectLanguage(reading.extracted);
  const { paragraphs, dropped: left, problems, front } = segment(reading, language);
  const dropped = [...reading.dropped, ...front.map(frontDrop), ...left];
  const { coverage, problems: lost } = checkConservation(reading.extracted, paragraphs, dropped);
  return {
    info: {
      symbol: null,
      title: front.at(-1)?.text ?? null,
      stage: 'other',
      language,
      date: null,
      organ: null,
      session: null,
      agendaItem: null,
      sponsors: [],
      adoption: null,
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
    problems: [...reading.problems, ...problems, ...lost],
  };
}

function frontDrop(block: Block): Dropped {
  const marks = block.footnotes.map((note) => note.mark);
  return { reason: 'masthead', text: [block.text, ...marks].join(' '), page: block.page };
}
