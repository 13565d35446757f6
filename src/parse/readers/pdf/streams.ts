/** What the packed parts of a PDF say by themselves: whether they are whole, and what pdf.js passes over. */
import { inflate } from '../../../platform/packed.ts';
import { misplacedParts } from './places.ts';

/** Most bytes that one part, and all parts together, may unpack to while they are checked. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_OF_ALL = 256 * 1024 * 1024;
/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 2000;

export interface StreamSurvey {
  /**
   * Parts that do not stand at their place, and streams that may hold text and whose checksum does not hold: pdf.js
   * reads on with what it can make of them.
   */
  readonly damaged: number;
  /** Some hyphens are said to be soft ones, by `/ActualText`. */
  readonly softHyphens: boolean;
}

/**
 * Looks through the packed streams. Those without text are left out, and files with encryption, whose bytes say
 * nothing before they are deciphered.
 */
export function surveyStreams(bytes: Uint8Array): StreamSurvey {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt')) return { damaged: 0, softHyphens: false };
  let softHyphens = saysSoftHyphen(file);
  let damaged = misplacedParts(file);
  let unpacked = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (unpacked > MOST_OF_ALL) break;
    const end = file.indexOf('endstream', at + 6);
    if (end < 0) break;
    if (!isPacked(dictionaryBefore(file, at))) continue;
    const content = unpack(file, at + 6, end);
    if (content === null) damaged += 1;
    else if (content === 'large') unpacked += MOST_OF_ONE;
    else {
      unpacked += content.length;
      softHyphens ||= saysSoftHyphen(content);
    }
    at = end + 3;
  }
  return { damaged, softHyphens };
}

const ACTUAL_TEXT = '/ActualText';
const SOFT_HYPHEN =
  /^\s*(?:<\s*(?:FEFF\s*00AD|AD)\s*>|\((?:\xfe\xff\0)?\xad\)|\(\\376\\377\\000\\255\))/i;

function saysSoftHyphen(content: Buffer): boolean {
  for (let at = content.indexOf(ACTUAL_TEXT); at >= 0; at = content.indexOf(ACTUAL_TEXT, at + 1)) {
    const from = at + ACTUAL_TEXT.length;
    if (SOFT_HYPHEN.test(content.toString('latin1', from, from + 32))) return true;
  }
  return false;
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** Pictures, descriptions of the file, profiles of colours: none of them holds text of a page. */
const NO_TEXT = /\/Subtype\s*\/(?:Image|XML)\b|\/Type\s*\/Metadata\b|\/Alternate\s*\/Device/;

/** Packed once, by Flate, and a part that may hold text. */
function isPacked(dictionary: string): boolean {
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary)) return false;
  return !NO_TEXT.test(dictionary) && !/Decode\s*\/\w+Decode/.test(dictionary);
}

/** What a stream unpacks to, or null when it cannot be or its checksum does not hold. */
function unpack(file: Buffer, from: number, end: number): Buffer | 'large' | null {
  const start = file[from] === 13 && file[from + 1] === 10 ? from + 2 : from + 1;
  const content = inflate(file.subarray(start, end), MOST_OF_ONE);
  if (content === null || content === 'large') return content;
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
