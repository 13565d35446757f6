/** Bytes to text: the mark at the start wins, then the shape of the bytes, then what a file declares of itself. */

import type { Problem } from '../../model/document.ts';
import { encodedOnce } from './twice-encoded.ts';

export interface Decoded {
  readonly text: string;
  /** What is not sure of the letters. */
  readonly problems: readonly Problem[];
}

/** Windows-1252 from 0x80 on, which some versions of Node decode as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Small ones only: a wrong encoding of the same alphabet turns small letters into capitals. */
const CYRILLIC = /[оеаинтсрвл]/g;
const ARABIC = /[اليمنورتبةعهدكف]/g;
/** Letters that make up most of a text, for the encodings in which texts of the United Nations are met. */
const COMMON: Readonly<Record<string, RegExp>> = {
  'windows-1251': CYRILLIC,
  'koi8-r': CYRILLIC,
  ibm866: CYRILLIC,
  'iso-8859-5': CYRILLIC,
  'windows-1256': ARABIC,
  'iso-8859-6': ARABIC,
  gb18030: /[的一是国人和关于儿童决定权利在有委员会联合大全年各保护措施理事建议报告]/g,
  big5: /[的一是國人和關於兒童決定權利在有委員會聯合大全年各保護措施理事建議報告]/g,
};
/** Encodings whose letters take two bytes, the second of which may be a plain one. */
const DOUBLE: ReadonlySet<string> = new Set(['gb18030', 'big5']);
/** Share of words with wrong letters up to which the rest can be relied on: a name or two. */
const FEW_BROKEN = 0.01;
/** Bytes of a file by which those are weighed. */
const SAMPLE = 65_536;
const HIGH_WORD = /[\u0080-\u00ff]{3,}/g;
/** Letters and signs that Windows-1252 texts really have: West European ones, quotation marks, dashes. */
const WESTERN = /^[À-ÖØ-öø-ÿŒœŠšŽžŸ‘’“”«»–—…•§°ºª¿¡·\u00a0\u00ad€£©®½¼¾²³¹]$/u;
/** Where a capital with an accent stands inside a word of small letters, the letters are wrong ones. */
const BROKEN_WORD =
  /\p{Ll}[\u00c0-\u00deŠŒŽŸ\u0090-\u009f]\p{Ll}|\u00c3[\u0080-\u00bf©¨´ª§]|Ò\p{L}+Ó?|\p{L}Ó(?!\p{L})|\p{L}[¹²³¼½¾¿¡]\p{L}|[€™…]\p{Ll}/u;
const UTF7 = /\+[A-Za-z0-9/]{3,}-/g;

/** UTF-16 or UTF-32 by its mark or by its zero bytes; null for one byte a letter. */
export function wideEncoding(
  bytes: Uint8Array,
): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const half = sample.length / 2;
  if (half < 4) return null;
  if (zeros[1]! > 0.7 * half && zeros[0]! < 0.05 * half) return 'utf-16le';
  return zeros[0]! > 0.7 * half && zeros[1]! < 0.05 * half ? 'utf-16be' : null;
}

/**
 * Decodes a file of text.
 *
 * @param declared the encoding that the file names itself, which counts where the bytes do not tell
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return checked(decodeWide(bytes, wide));
  if (isUtf8(bytes)) return onceEncoded(checked(new TextDecoder('utf-8').decode(bytes)));
  const named = declared === null ? null : decodeNamed(bytes, declared);
  return named === null ? guess(bytes) : checked(named);
}

function onceEncoded(decoded: Decoded): Decoded {
  const text = encodedOnce(decoded.text, WINDOWS_1252);
  if (text === null) return decoded;
  return { text, problems: [...decoded.problems, doubt('was encoded twice, and was mended')] };
}

/** The text in an encoding by its name; null for a name that nobody knows. */
export function decodeNamed(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsSigns(text) : text;
  } catch {
    return null;
  }
}

function decodeWide(
  bytes: Uint8Array,
  encoding: NonNullable<ReturnType<typeof wideEncoding>>,
): string {
  if (encoding.startsWith('utf-16')) return new TextDecoder(encoding).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, encoding === 'utf-32le');
    if (point !== 0xfeff) text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters that stand for the signs of Windows-1252 as these signs: no text has the former. */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

/** Neither marked nor UTF-8: West European, or, where whole words are of other letters, the likeliest of those. */
function guess(bytes: Uint8Array): Decoded {
  const latin = Buffer.from(bytes).toString('latin1');
  const odd = [...latin.matchAll(HIGH_WORD)].map(([word]) => word).join('');
  if (odd.length >= 4) {
    const foreign = Buffer.from(odd, 'latin1');
    const scored = Object.entries(COMMON).map(([encoding, common]) => {
      const sample = DOUBLE.has(encoding) ? bytes.subarray(0, SAMPLE) : foreign;
      return { encoding, score: commonShare(decodeNamed(sample, encoding) ?? '', common) };
    });
    const best = scored.sort((a, b) => b.score - a.score)[0]!;
    if (best.score >= 0.3) {
      const text = decodeNamed(bytes, best.encoding)!;
      return {
        text,
        problems: [doubt(`was read as ${best.encoding}, as its letters look likely`)],
      };
    }
    const text = decodeNamed(bytes, 'windows-1252')!;
    return { text, problems: [unknown()] };
  }
  const text = decodeNamed(bytes, 'windows-1252')!;
  if (isWestern(text)) return { text, problems: [] };
  const apple = decodeNamed(bytes, 'macintosh')!;
  if (isWestern(apple)) {
    return { text: apple, problems: [doubt('was read as macintosh, as its letters look likely')] };
  }
  const words = text.split(/\s+/);
  const broken = words.filter((word) => !isWestern(word)).length;
  if (broken > words.length * FEW_BROKEN) return { text, problems: [unknown()] };
  return { text, problems: [doubt('is not in one encoding that could be told')] };
}

/** Share of the commonest letters among those beyond ASCII; none where some cannot be read. */
function commonShare(text: string, common: RegExp): number {
  const letters = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return damaged > 1 ? 0 : (text.match(common)?.length ?? 0) / Math.max(1, letters);
}

/** All its signs are those of West European texts, and no word is broken by them. */
function isWestern(text: string): boolean {
  const signs = new Set(text.match(/[^\u0000-\u007f]/gu) ?? []);
  return [...signs].every((sign) => WESTERN.test(sign)) && !BROKEN_WORD.test(text);
}

/** Letters that are lost, or written in a way that programs no longer read. */
function checked(text: string): Decoded {
  const problems: Problem[] = [];
  if (text.includes('\ufffd')) problems.push(doubt('has letters that are damaged'));
  if (text.includes('\u0000')) problems.push(doubt('has zero bytes among its letters'));
  const hidden = [...text.matchAll(UTF7)].filter(([match]) => isUtf7(match));
  if (hidden.length > 0)
    problems.push(doubt('seems to be written in UTF-7, which nothing reads today'));
  return { text: text.replaceAll('\u0000', ''), problems };
}

/** `+AHM-`: letters of two bytes each in base 64. */
function isUtf7(run: string): boolean {
  const letters = Buffer.from(run.replace(/^\+|-$/g, ''), 'base64');
  if (letters.length < 2 || letters.length % 2 !== 0) return false;
  for (let at = 0; at < letters.length; at += 2) {
    const point = letters.readUInt16BE(at);
    if (!(point >= 0x20 && point < 0x530) && !(point >= 0x2010 && point < 0x2040)) return false;
  }
  return true;
}

/** Letters that are wrong ones for sure: nothing can be told from such words. */
function unknown(): Problem {
  const message =
    'The file is in an encoding that could not be told: its letters with accents and of other alphabets are wrong. Save it as UTF-8.';
  return { side: null, code: 'encoding-unknown', message, where: null };
}

function doubt(what: string): Problem {
  const message = `The file ${what}: letters with accents and other alphabets may be wrong. Save it as UTF-8.`;
  return { side: null, code: 'encoding-doubtful', message, where: null };
}
