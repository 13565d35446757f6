/** The XML parts of a Word file, unpacked with a counter on every byte. */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { UnreadableError } from '../../../model/errors.ts';
import { joinedBytes } from '../../../platform/bytes.ts';
import { crc32 } from '../../../platform/packed.ts';
import { readDirectory } from './zip-directory.ts';

/** Declared sizes are not believed: these count what really comes out. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/** What is unpacked at a time: at most about a thousand times as much comes out. */
const SLICE = 16 * 1024;

/** Names of all entries, and the bytes of those that may hold text. */
export interface Package {
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Unpacks the parts with text. Throws UnreadableError for damaged, ambiguous or oversized archives. */
export function openPackage(bytes: Uint8Array, input: string): Package {
  const names = new Set<string>();
  const chunks = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let total = 0;

  const unpack = (file: UnzipFile): void => {
    let size = 0;
    const pieces: Uint8Array[] = [];
    chunks.set(file.name, pieces);
    open.add(file.name);
    file.ondata = (error, data, final) => {
      if (error) throw error;
      size += data.length;
      total += data.length;
      if (size > MAX_ENTRY_BYTES || total > MAX_TOTAL_BYTES) throw tooLarge(input);
      if (data.length > 0) pieces.push(data);
      if (final) open.delete(file.name);
    };
    file.start();
  };

  const unzip = new Unzip((file) => {
    file.name = slashed(file.name);
    if (names.has(file.name)) throw damaged(input, `it holds '${printable(file.name)}' twice`);
    names.add(file.name);
    if (names.size > MAX_ENTRIES) throw tooLarge(input);
    if (mayHoldText(file.name)) unpack(file);
  });
  unzip.register(UnzipInflate);

  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw damaged(input, 'its ZIP container cannot be unpacked');
  }
  if (open.size > 0) throw damaged(input, `'${printable([...open][0]!)}' breaks off`);
  const parts = new Map([...chunks].map(([name, pieces]) => [name, joinedBytes(pieces)]));
  checkDirectory(bytes, names, parts, input);
  return { names, parts };
}

/**
 * Word goes by the directory at the end of the archive, this reader by the entries as they come: where the two
 * differ, or a part is not what its checksum says, the file holds two texts or half of one.
 */
function checkDirectory(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  parts: ReadonlyMap<string, Uint8Array>,
  input: string,
): void {
  const directory = readDirectory(bytes);
  if (!directory) throw damaged(input, 'the directory of its ZIP container is not sound');
  const listed = new Set([...directory.keys()].map(slashed));
  const named = new Set<string>();
  for (const name of names) {
    if (!listed.has(name)) throw damaged(input, `'${printable(name)}' is not in its directory`);
  }
  for (const [written, { crc, size }] of directory) {
    const name = slashed(written);
    if (!names.has(name)) throw damaged(input, `'${printable(name)}' is in its directory alone`);
    // Names of parts that differ in case alone are one name to a word processor.
    if (named.has(name.toLowerCase())) throw damaged(input, `it holds '${printable(name)}' twice`);
    named.add(name.toLowerCase());
    const part = parts.get(name);
    if (part && part.length !== size) {
      throw damaged(input, `'${printable(name)}' is not as long as its directory says`);
    }
    if (part && crc32(part) !== crc) {
      throw damaged(input, `'${printable(name)}' is not what its checksum says`);
    }
  }
}

/** Styles of themes, custom data and embedded files say nothing that is printed. */
function mayHoldText(name: string): boolean {
  return (
    /\.(xml|rels|html?|txt)$/i.test(name) &&
    !/^(customXml|docProps|word\/(theme|embeddings))\//i.test(name)
  );
}

/** Some programs write the names of parts with the backslashes of Windows. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}

/** Names come from the file: nothing in them may disturb a terminal. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);
}

function tooLarge(input: string): UnreadableError {
  return new UnreadableError(
    `'${input}' unpacks to more than a Word document can hold (64 MB a part, 200 MB in all); ask for another copy.`,
  );
}

function damaged(input: string, why: string): UnreadableError {
  return new UnreadableError(
    `'${input}' is a damaged Word file (${why}); open and save it again in a word processor.`,
  );
}
