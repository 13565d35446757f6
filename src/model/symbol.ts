/** UN document symbols: one record for every form, its canonical text, and the order of revisions. */

/** What follows the parent: a new text, more of it, a correction, a change to it. */
export type ModifierKind = 'Rev' | 'Add' | 'Corr' | 'Amend';

export interface Modifier {
  readonly kind: ModifierKind;
  readonly number: number;
}

/** `limited` are the L documents: drafts and amendments. `document` is everything else. */
export type Series = 'limited' | 'resolution' | 'decision' | 'statement' | 'document';

export interface DocumentSymbol {
  /** Issuing body: `A`, `A/HRC`, `A/C.3`, `S`, `E/CN.4/Sub.2`. */
  readonly body: string;
  readonly series: Series;
  /** `56`, `S-4`, `ES-10`, a year, or Roman numerals before 1976; null in series without sessions. */
  readonly session: string | null;
  /** `8`, `187`, `75 A` as `75A`, `236 A-B` as `236A-B`; for other documents all that follows the session: `NGO/12`. */
  readonly number: string;
  readonly modifiers: readonly Modifier[];
  /** Part in a bracket pseudo-symbol (`A/RES/63/108[B-IV]`): a library habit, unknown to the servers. */
  readonly part: string | null;
}

/** First parts of the symbols of the UN's organs, treaty bodies and programmes (research.un.org). */
const ORGANS = new Set(
  'A S E T ST CRC CCPR CEDAW CAT CERD CRPD CED CMW CESCR HRI FCCC CBD UNEP DP TD ID HSP HS ECE ICC LOS APLC CCW BWC NPT'.split(
    ' ',
  ),
);
const SERIES_OF: Readonly<Record<string, Series>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'statement',
};
const MODIFIERS: Readonly<Record<string, ModifierKind>> = {
  REV: 'Rev',
  ADD: 'Add',
  CORR: 'Corr',
  AMEND: 'Amend',
};
/** Segments with a dot before their number, and the way they are printed. */
const DOTTED = /^(L|REV|ADD|CORR|AMEND|CRP|SUB|CONF|CN|C|AC|WG|SC|PC|SR|PV|MISC|INF)[. ]*(\d+)$/;
const PRINTED: Readonly<Record<string, string>> = { ...MODIFIERS, SUB: 'Sub' };
const SESSION = /^(?:(?:S|ES)-)?\d{1,4}$/;
const ROMAN = /^(?:ES-|S-)?[IVXLC]+$/;
/** `217(III)`, `217A(III)`, `1440(2002)`. */
const OLD_NUMBER = /^(\d+) ?([A-Z]?) ?\( ?((?:ES-|S-)?[IVXLC]+|\d{4}) ?\)$/;
/** A resolution in parts: `75 A`, `236 A-B`. */
const NUMBER = /^\d+(?: ?[A-Z](?: ?- ?[A-Z])?)?$/;
/** A piece of what follows the session of other documents: `12`, `NGO`, `CRP.1`. */
const PIECE = /^(?:\d+[A-Z]?|[A-Z]{1,5}|(?!L\.)[A-Z]+\.\d+)$/;

/**
 * Reads a symbol: any case, any spaces and dashes, `L8` for `L.8`, with or without a reissue
 * asterisk. Returns null for what is not a whole symbol. Grammar: DOMAIN of UN symbols as published
 * by the Dag Hammarskjöld Library (research.un.org/en/docs/symbols).
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  const bracket = /^([^[\]]*)\[([A-Z0-9 ,-]+)\]$/.exec(tidy(text));
  const segments = (bracket?.[1] ?? tidy(text)).split('/').map((segment) => canonical(segment));
  const part = bracket?.[2]?.trim() ?? null;
  if (segments.length < 2 || segments.some((segment) => segment === '')) return null;
  if (!ORGANS.has(segments[0]!)) return null;

  const modifiers: Modifier[] = [];
  for (let last = modifierOf(segments.at(-1)!); last; last = modifierOf(segments.at(-1)!)) {
    modifiers.unshift(last);
    segments.pop();
  }
  const at = segments.findIndex((segment, i) => i > 0 && (i > 5 || !isBody(segment)));
  if (at < 0) return null;
  const body = segments.slice(0, at).join('/');
  const numbering = readNumbering(body, segments.slice(at));
  return numbering && { body, ...numbering, modifiers, part };
}

/** The canonical text: `A/HRC/56/L.8/Rev.1`, `S/RES/1440(2002)`; the inverse of `parseSymbol`. */
export function formatSymbol(symbol: DocumentSymbol): string {
  const part = symbol.part === null ? '' : `[${symbol.part}]`;
  return `${print(symbol)}${part}`;
}

/**
 * The symbol as the UN's servers know it: without the library's bracket, with a space before the letter of a
 * part (`A/RES/80/236 A`), and without that letter in Roman sessions (resolution 217 A (III) is in the file
 * A/RES/217(III)).
 */
export function serverSymbol(symbol: DocumentSymbol): string {
  const roman = symbol.session !== null && ROMAN.test(symbol.session);
  const { number } = symbol;
  if (roman) return print({ ...symbol, number: number.replace(/[A-Z-]+$/, '') });
  const decided = symbol.series === 'resolution' || symbol.series === 'decision';
  return print(decided ? { ...symbol, number: number.replace(/(?<=\d)(?=[A-Z])/, ' ') } : symbol);
}

function print({ body, series, session, number, modifiers }: DocumentSymbol): string {
  const word = Object.keys(SERIES_OF).find((key) => SERIES_OF[key] === series);
  const rest =
    word !== undefined && session !== null && isParenthesised(body, series, session)
      ? [word, `${number}(${session})`]
      : [word, session, series === 'limited' ? `L.${number}` : number];
  const tail = modifiers.map(({ kind, number }) => `${kind}.${number}`);
  return [body, ...rest.filter((piece) => piece != null), ...tail].join('/');
}

/** True when two texts name the same file, however they are written. */
export function sameSymbol(a: string, b: string): boolean {
  const [left, right] = [parseSymbol(a), parseSymbol(b)];
  return left !== null && right !== null && serverSymbol(left) === serverSymbol(right);
}

/** The text that revisions, addenda and corrigenda belong to. */
export function parentOf(symbol: DocumentSymbol): DocumentSymbol {
  return { ...symbol, modifiers: [], part: null };
}

/** The same symbol with one more modifier at its end. */
export function withModifier(
  symbol: DocumentSymbol,
  kind: ModifierKind,
  number: number,
): DocumentSymbol {
  return { ...symbol, modifiers: [...symbol.modifiers, { kind, number }], part: null };
}

/** Where a modifier stands among its siblings: what belongs to a text comes before what replaces it. */
const RANK: Readonly<Record<ModifierKind, number>> = { Add: 0, Corr: 1, Amend: 2, Rev: 3 };

/** Order of the life of a text: L.8, L.8/Add.1, L.8/Corr.1, L.8/Rev.1, L.8/Rev.1/Add.1, L.8/Rev.2, L.9. */
export function compareSymbols(a: DocumentSymbol, b: DocumentSymbol): number {
  const parents = naturalOrder(formatSymbol(parentOf(a)), formatSymbol(parentOf(b)));
  if (parents !== 0) return parents;
  for (let i = 0; i < Math.max(a.modifiers.length, b.modifiers.length); i++) {
    const [left, right] = [a.modifiers[i], b.modifiers[i]];
    if (!left || !right) return left ? 1 : -1;
    const order = RANK[left.kind] - RANK[right.kind] || left.number - right.number;
    if (order !== 0) return order;
  }
  return naturalOrder(a.part ?? '', b.part ?? '');
}

/** Upper case, plain dashes and spaces, no space around slashes, no reissue asterisk. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[*.\s]+$/, '')
    .trim()
    .toUpperCase();
}

function canonical(segment: string): string {
  const dotted = DOTTED.exec(segment);
  if (dotted) return `${PRINTED[dotted[1]!] ?? dotted[1]}.${Number(dotted[2])}`;
  const old = OLD_NUMBER.exec(segment);
  if (old) return `${Number(old[1])}${old[2]}(${old[3]})`;
  if (NUMBER.test(segment)) return segment.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
  return /^[A-Z0-9.()-]+$/.test(segment) ? segment : '';
}

function modifierOf(segment: string): Modifier | null {
  const match = /^(Rev|Add|Corr|Amend)\.(\d+)$/.exec(segment);
  return match && { kind: match[1] as ModifierKind, number: Number(match[2]) };
}

/** A segment of the issuing body: letters, or letters with a number such as `C.3`. */
function isBody(segment: string): boolean {
  if (segment in SERIES_OF || /^(?:L|CRP)\.\d+$/.test(segment)) return false;
  return /^[A-Z]+$/.test(segment) || /^(?:Sub|[A-Z]+)\.\d+$/.test(segment);
}

type Numbering = Pick<DocumentSymbol, 'series' | 'session' | 'number'>;

function readNumbering(body: string, rest: readonly string[]): Numbering | null {
  const series = SERIES_OF[rest[0]!];
  if (series) return readDecided(body, series, rest.slice(1));
  const [first, ...others] = rest;
  const session = others.length > 0 && SESSION.test(first!) ? first! : null;
  const number = (session === null ? rest : others).join('/');
  const limited = /^L\.(\d+)$/.exec(number);
  if (limited) return { series: 'limited', session, number: limited[1]! };
  const pieces = number.split('/');
  const wellFormed = pieces.every((piece) => PIECE.test(piece)) && /\d/.test(pieces.at(-1)!);
  if (!wellFormed || (session === null && body === 'A/HRC')) return null;
  return { series: 'document', session, number };
}

function readDecided(body: string, series: Series, rest: readonly string[]): Numbering | null {
  const old = rest.length === 1 ? OLD_NUMBER.exec(rest[0]!) : null;
  if (old) {
    const [, number, letter, session] = old;
    if (!isParenthesised(body, series, session!)) return null;
    return { series, session: session!, number: `${number}${letter}` };
  }
  // `A/RES/80/236/A-B` is written for `A/RES/80/236 A-B`.
  const part = /^[A-Z](?:-[A-Z])?$/.test(rest[2] ?? '') ? rest[2] : '';
  const [session, number] = [rest[0], `${rest[1]}${part}`];
  if (rest.length !== (part === '' ? 2 : 3) || !SESSION.test(session!) || !NUMBER.test(number!))
    return null;
  if (isParenthesised(body, series, session!)) return null;
  return { series, session: session!, number: number! };
}

/** `S/RES/1440(2002)` and, before 1976, `A/RES/2758(XXVI)`. */
function isParenthesised(body: string, series: Series, session: string): boolean {
  if (ROMAN.test(session)) return true;
  return body === 'S' && series === 'resolution' && /^\d{4}$/.test(session);
}

function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? '', right[i] ?? ''];
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
    const order = bothNumbers ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
