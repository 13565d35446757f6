/** Binary Word files, with and without LibreOffice. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UnreadableError } from '../../../../src/model/errors.ts';
import { documentOf } from '../../../../src/parse/parse.ts';
import { readDate } from '../../../../src/parse/readers/doc/properties.ts';
import { readDoc, readDocItself } from '../../../../src/parse/readers/doc/read-doc.ts';
import { findSoffice } from '../../../../src/parse/readers/soffice.ts';
import type { Reading, TrackedView } from '../../../../src/parse/reading.ts';

const fixtures = join(resolve(import.meta.dirname, '..', '..', '..', '..'), 'fixtures');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, path)));
const json = (path: string): unknown => JSON.parse(readFileSync(join(fixtures, path), 'utf8'));
const DOC = bytesOf('formats/A_HRC_99_L.12.doc');
/** Word numbers its paragraphs, and it has comments. */
const LISTED = bytesOf('tracked/A_HRC_99_L.21.doc');
const soffice = await findSoffice();

/** The same with other words for its lists, and with comments of no length. */
function unlisted(): Uint8Array {
  const bytes = Buffer.from(LISTED);
  const list = Buffer.from([0x0b, 0x46]);
  for (let at = bytes.indexOf(list); at >= 0; at = bytes.indexOf(list, at + 1)) {
    bytes.writeUInt16LE(0x442d, at);
  }
  bytes.writeInt32LE(0, bytes.indexOf(Buffer.from([0xec, 0xa5])) + 0x5c);
  return bytes;
}

interface Entry {
  readonly label: string;
  readonly text: string;
}

/** What the reader makes of a file by itself, or an error with its reason. */
async function itself(bytes: Uint8Array, view?: TrackedView): Promise<Reading> {
  const own = await readDocItself(bytes, 'a.doc', view);
  if (!own.ok) throw new Error(own.reason);
  return own.reading;
}

const nowhere = async (): Promise<null> => null;

describe('the reader itself', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await itself(DOC);
  });

  it('gives the paragraphs, notes and part of the source, and loses no word', () => {
    const { paragraphs } = json('formats/A_HRC_99_L.12.expected.json') as { paragraphs: Entry[] };
    const raw = { input: 'a.doc', url: null, bytes: DOC, sha256: '' };
    const document = documentOf(raw, reading);
    expect(document.paragraphs.map(({ label, text }) => ({ label, text }))).toEqual(
      paragraphs.map(({ label, text }) => ({ label, text })),
    );
    expect(document.problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
    expect(reading.notes.map((note) => note.mark)).toEqual(['*', '1', '2', '3']);
  });

  it('keeps words with odd letter-spacing, and hyphens of all kinds', () => {
    const text = reading.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('self-censorship');
    expect(text).not.toContain('undefined');
  });

  it('marks italics', () => {
    const block = reading.blocks.find(({ text }) => text.startsWith('Noting with concern'))!;
    const italic = block.marks.filter((mark) => mark.kind === 'italic');
    expect(italic.map((mark) => block.text.slice(mark.start, mark.end))).toEqual([
      'Noting with concern',
    ]);
  });

  it('says that it read the file', () => {
    expect(reading.problems.map(({ code }) => code)).toEqual(['doc-by-draftwatch']);
  });

  it('gives the text before tracked changes, with their authors and dates', async () => {
    const { before } = json('tracked/expected.json') as { before: Entry[] };
    const { blocks } = await itself(unlisted(), 'before');
    const start = blocks.findIndex(({ text }) => text === 'The Human Rights Council,') + 1;
    // Numbers and who wants the words are taken off later.
    const words = blocks
      .slice(start)
      .map(({ text }) => text.replace(/^4 bis\. | \(Norway\)$/g, ''));
    expect(words).toEqual(before.map(({ text }) => text));
    const deleted = blocks.flatMap(({ text, marks }) =>
      marks
        .filter((mark) => mark.kind === 'deleted')
        .map((mark) => [text.slice(mark.start, mark.end), mark.author, mark.date]),
    );
    expect(deleted).toContainEqual(['shall', 'Second delegation', '2038-07-01T17:40:00']);
  });

  it('leaves alone what it would read only in part, and says what', async () => {
    const own = await readDocItself(LISTED, 'a.doc');
    expect(own).toEqual({
      ok: false,
      reason: expect.stringMatching(/^holds numbers that Word adds .* and comments, .* install it/),
    });
  });
});

describe('one file is read in one way', () => {
  it('with and without LibreOffice, where nothing is missed without', async () => {
    const there = await readDoc(DOC, 'a.doc');
    expect(await readDoc(DOC, 'a.doc', 'after', nowhere)).toEqual(there);
  });

  it('or not at all, where LibreOffice is needed and not there', async () => {
    const reading = readDoc(LISTED, 'a.doc', 'after', nowhere);
    const error = await reading.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableError);
    expect(String(error)).toMatch(/'a\.doc' holds numbers .* save the file as \.docx\.$/);
  });
});

describe.skipIf(soffice === null)('through LibreOffice', { timeout: 120_000 }, () => {
  it('says so, and finds the numbers of lists', async () => {
    const { blocks, problems, format } = await readDoc(LISTED, 'a.doc');
    expect(format).toBe('doc');
    expect(problems.map(({ code }) => code)).toContain('doc-by-libreoffice');
    expect(blocks.find(({ text }) => text.startsWith('Reaffirms'))?.number).toBe('1.');
  });
});

describe('what is no readable Word file', () => {
  const container = (stream: string): Uint8Array =>
    Buffer.concat([DOC.subarray(0, 512), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

  it.each([
    ['EncryptedPackage', /encrypted with a password/],
    ['Workbook', /Excel workbook/],
    ['PowerPoint Document', /PowerPoint/],
    ['__substg1.0_0037', /Outlook message/],
    ['Something', /without a Word document/],
  ])('names a container with %s', async (stream, message) => {
    await expect(readDoc(container(stream), 'a.doc')).rejects.toThrow(message);
  });

  it('names a locked file and a truncated one', async () => {
    const locked = Uint8Array.from(DOC);
    // The document stream begins at a sector of its own: find its magic number, then set the flag.
    const magic = Buffer.from(locked.buffer).indexOf(Buffer.from([0xec, 0xa5]));
    locked[magic + 0x0b] = locked[magic + 0x0b]! | 0x01;
    await expect(readDocItself(locked, 'a.doc')).rejects.toThrow(/password/);
    await expect(itself(DOC.subarray(0, 1500))).rejects.toThrow(/damaged/);
  });

  it('outlives sectors that run in a circle, and counts beyond the file', async () => {
    const circle = Uint8Array.from(DOC);
    const view = new DataView(circle.buffer);
    // The allocation table's first sector is named at 76; the directory's chain begins at 48.
    const table = 512 * (1 + view.getInt32(76, true));
    const first = view.getInt32(48, true);
    view.setInt32(table + 4 * first, first === 0 ? 1 : first - 1, true);
    view.setInt32(table + 4 * (first === 0 ? 1 : first - 1), first, true);
    await expect(itself(circle)).rejects.toThrow(/damaged/);
    const counts = Uint8Array.from(DOC);
    new DataView(counts.buffer).setInt32(44, 0x00ffffff, true);
    await expect(itself(counts)).rejects.toThrow(/damaged/);
  });
});

describe('dates', () => {
  it('are unpacked from their bits', () => {
    const packed = (138 << 20) | (7 << 16) | (1 << 11) | (17 << 6) | 40;
    expect(readDate(packed)).toBe('2038-07-01T17:40:00');
    expect(readDate(0)).toBeNull();
  });
});
