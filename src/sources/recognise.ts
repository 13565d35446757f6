/** What people write for a document: symbols in every form, file names, addresses, spoken names. */
import { endingOf, UN_FORMATS } from '../model/file-formats.ts';
import { type DocumentSymbol, formatSymbol, parseSymbol } from '../model/symbol.ts';
import type { Language } from './http/settings.ts';
import { namesDocuments, parseLanguage, readAddress } from './un-address.ts';

export type Recognised =
  | { readonly kind: 'symbol'; readonly symbol: DocumentSymbol; readonly language: Language | null }
  /** Several documents answer to it; the user has to say which. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** It names a document, but something is missing; `hint` says what to write. */
  | { readonly kind: 'incomplete'; readonly hint: string };

/** First session of the General Assembly with arabic numbers (1976); Roman ones go up to XXX. */
const FIRST_ARABIC_SESSION = 31;
const EXTENSION = endingOf();
const UN_EXTENSION = endingOf(UN_FORMATS);

/** Finds the document that a text names. Null when it names none that we know how to find. */
export function recognise(input: string): Recognised | null {
  const address = readAddress(input.trim());
  if (address) {
    if (address.symbol === null || !namesDocuments(address.url)) return null;
    const named = recogniseName(address.symbol);
    if (named?.kind !== 'symbol' || address.language === null) return named;
    return { ...named, language: address.language };
  }
  return recogniseName(input);
}

function recogniseName(input: string): Recognised | null {
  const text = tidy(input);
  const direct = parseOrShort(text) ?? startingWithOrgan(text);
  if (direct) return { kind: 'symbol', symbol: direct, language: null };
  return spoken(text) ?? fileName(text);
}

/** A whole symbol, or one of the General Assembly's bodies without its `A/`. */
function parseOrShort(text: string): DocumentSymbol | null {
  const short = /^(?:HRC|C\.? ?\d|CONF|AC|BUR)\b/i.test(text);
  return parseSymbol(text) ?? (short ? parseSymbol(`A/${text}`) : null);
}

/** What is said of a text in the room and printed nowhere: `A/HRC/56/L.8, as orally revised`. */
export const ORALLY = /,? *\(?as (?:further )?orally (?:revised|amended|corrected)\)?\s*$/i;

/** White space and dashes folded, quotation marks and a full stop around it dropped. */
function tidy(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(ORALLY, '')
    .replace(/^[\s"'\u2018-\u201e\u00ab<]+|[\s"'\u2018-\u201e\u00bb>.,;*]+$/g, '');
}

/** `HRC/56/L.8`, `HRC 56 L.8`, `C.3/80/L.20`, `HRC56/L8`. */
function startingWithOrgan(text: string): DocumentSymbol | null {
  const match =
    /^(?:A[ /-]?)?(HRC|C\.? ?[1-6])[ /-]?(S-\d+|\d+|(?:RES|DEC|PRST)[ /].+?)[ /](.+)$/i.exec(text);
  if (!match) return null;
  return parseSymbol(
    `A/${match[1]}/${match[2]!.replace(' ', '/')}/${match[3]!.replace(/ (?=L|Rev|Add)/gi, '/')}`,
  );
}

const ORGAN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:un )?(?:human rights council|hrc|hr council|unhrc)\b/i, 'A/HRC'],
  [/^(?:the )?(?:un )?(?:general assembly|unga|ga)\b/i, 'A'],
  [/^(?:the )?(?:un )?(?:security council|unsc|sc)\b/i, 'S'],
  [/^(?:the )?(?:un )?(?:economic and social council|ecosoc)\b/i, 'E'],
];
const SERIES_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:resolutions?|res\.?)(?= |\d|\/|$)/i, 'RES'],
  [/^(?:decisions?|dec\.?)(?= |\d|\/|$)/i, 'DEC'],
  [/^(?:president(?:ial|'s)? statements?|prst)(?= |\d|\/|$)/i, 'PRST'],
];

/** `resolution 56/5`, `HRC res. 34/16`, `General Assembly resolution 217 A (III)`, `56/5`. */
function spoken(text: string): Recognised | null {
  let rest = text;
  const findWordsOf = (words: readonly (readonly [RegExp, string])[]): string | null => {
    for (const [pattern, name] of words) {
      const match = pattern.exec(rest);
      if (!match) continue;
      rest = rest.slice(match[0].length).replace(/^[ /]+/, '');
      return name;
    }
    return null;
  };
  const organ = findWordsOf(ORGAN_WORDS);
  const series = findWordsOf(SERIES_WORDS);
  const number = /^(?:no\.? ?)?(.+)$/i.exec(rest)?.[1] ?? '';
  const paired = /^(S-\d+|ES-\d+|\d+)\/(\d+ ?[A-Z]?)$/i.exec(number);
  const old = /^(\d+) ?([A-Z]?) ?\( ?([IVXLC]+|\d{4}) ?\)$/i.exec(number);
  const candidates = paired
    ? pairedCandidates(organ, series, paired[1]!, paired[2]!)
    : old
      ? oldCandidates(organ, series, old)
      : [];
  if (candidates.length === 1 && (organ !== null || series !== null)) {
    return { kind: 'symbol', symbol: parseSymbol(candidates[0]!)!, language: null };
  }
  if (candidates.length > 0) return { kind: 'ambiguous', candidates };
  if (/^\d{1,4}$/.test(number) && (organ === 'S' || /^S\/RES/i.test(text))) {
    return { kind: 'incomplete', hint: `add the year, such as S/RES/${number}(2000)` };
  }
  if (/^L\.? ?\d+(?:\/\w+\.?\d+)*$/i.test(text)) {
    return { kind: 'incomplete', hint: 'write the body and session too, such as A/HRC/56/L.8' };
  }
  return null;
}

function pairedCandidates(
  organ: string | null,
  series: string | null,
  session: string,
  number: string,
): string[] {
  const year = Number(session) >= 1946;
  const all: string[] = [];
  const bodies = organ !== null ? [organ] : year ? ['E', 'S'] : ['A/HRC', 'A'];
  const existing = bodies.filter(
    (body) => body !== 'A' || !(Number(session) < FIRST_ARABIC_SESSION),
  );
  for (const body of existing) {
    if (body === 'S' && series !== 'PRST') continue;
    if (body === 'E' && series === 'PRST') continue;
    if (body === 'A' && series === 'PRST') continue;
    all.push(`${body}/${series ?? 'RES'}/${session}/${number}`);
  }
  if (series === null && !year) {
    for (const body of existing) all.push(`${body}/${session}/${number}`);
  }
  return all.map(canonical).filter((text) => text !== null);
}

function oldCandidates(
  organ: string | null,
  series: string | null,
  [, number, letter, session]: RegExpExecArray,
): string[] {
  const bodies = organ !== null ? [organ] : /^\d/.test(session!) ? ['S'] : oldBodies(session!);
  return bodies
    .map((body) => canonical(`${body}/${series ?? 'RES'}/${number}${letter}(${session})`))
    .filter((text) => text !== null);
}

/** The Assembly's Roman sessions ended with XXX (1975); higher ones are the Economic and Social Council's. */
function oldBodies(session: string): string[] {
  return /^(?:XXX|X{0,2}(?:IX|IV|V?I{0,3}))$/i.test(session) ? ['A', 'E'] : ['E'];
}

function canonical(text: string): string | null {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol);
}

/** `A_HRC_56_L.8-EN.pdf`, `a-hrc-56-l8`, `A.HRC.56.L.8`, `A_RES_2758_XXVI_ru.pdf`, `A_C.3_78_L.49_Rev.1-EN (1).docx`. */
function fileName(text: string): Recognised | null {
  const bare = text
    .replace(/^.*[\\/](?=[^\\/]*[_-])/, '')
    .replace(EXTENSION, '')
    .replace(/ \(\d{1,2}\)$/, '')
    .replace(UN_EXTENSION, '');
  const tail = /^(.+)[-_ ]([a-z]{2}|[EFSARC])$/i.exec(bare);
  const language = parseLanguage(tail?.[2]);
  for (const name of language === null ? [bare] : [tail![1]!, bare]) {
    const symbol = fromPieces(name);
    if (symbol) return { kind: 'symbol', symbol, language: name === bare ? null : language };
  }
  return null;
}

/** Underscores, dashes or full stops stand for slashes; a special session keeps its dash. */
function fromPieces(name: string): DocumentSymbol | null {
  const separators = name.includes('_') ? [/_+/] : [/-+/, / +/, /\.+/];
  for (const separator of separators) {
    const text = name
      .split(separator)
      .join('/')
      .replace(/\/(E?S)\/(\d+)(?=\/)/gi, '/$1-$2')
      .replace(/(\d+ ?[A-Z]?)\/([IVXLC]+)$/i, '$1($2)')
      .replace(/^(S\/RES\/\d+)\/(\d{4})$/i, '$1($2)')
      .replace(/\/(L|Rev|Add|Corr|Amend|C|CN|CRP|WG)\/(\d+)(?=\/|$)/gi, '/$1.$2');
    const symbol = parseOrShort(text);
    if (symbol) return symbol;
  }
  return null;
}
