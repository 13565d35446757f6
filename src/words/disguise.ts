/**
 * What looks like a word and is written with other characters: look-alike letters of other alphabets,
 * mathematical and full-width forms, marks over letters, spaces and figures inside words, changed directions.
 */
import { FORCE_WORDS } from './force-words.ts';
import { latinLetters } from './latin.ts';
import { FOREIGN, VARIANTS } from './look-alikes.ts';
import { spacedIn } from './spaced.ts';

/** Why a word was read otherwise than it is written. */
export type DisguiseKind =
  | 'two alphabets'
  | 'look-alike'
  | 'forms'
  | 'marks'
  | 'spaced'
  | 'figures'
  | 'directions';

export interface Disguise {
  readonly kind: DisguiseKind;
  /** As it is written; of directions the words under them. */
  readonly written: string;
  /** As it is read. */
  readonly read: string;
  /** Half-open range of code units in the text as it is written. */
  readonly start: number;
  readonly end: number;
}

/** Embeddings, overrides and isolates, with what ends them. */
export const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Quick: nothing but what a plain text in a Latin alphabet holds, and no letter by itself thrice. */
const PLAIN =
  /^[\n\r\t\x20-\x7e\u00a0-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u00b0-\u00ff]*$/u;
/** Forms of letters and figures that stand for plain ones: full-width, enclosed, mathematical. */
const FORMS =
  /[\u1d2c-\u1d6a\u02b0-\u02b8\u2090-\u209c\u2071\u207f\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212a-\u2134\u2139\u2145-\u2149\u2160-\u217f\u249c-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/u;
/** A run of letters with the marks on them. */
const RUN = /[\p{L}\p{M}\p{N}\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}\u249c-\u24e9]+/gu;
/** What stands on a letter; spacing marks (of Tamil and its kin) stand beside one, and hide nothing. */
const MARK = /[\p{Mn}\p{Me}]/u;
const MARKS = /[\p{Mn}\p{Me}]/gu;
const FOREIGN_LETTER = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

/** True when most letters of a text are Latin: only then are others in disguise. */
export function isLatin(text: string): boolean {
  // Nearly always: fewer characters beyond ASCII, of whatever kind, than letters in it.
  let plain = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = (code | 0x20) - 0x61;
    if (code > 0x7f) beyond += 1;
    else if (letter >= 0 && letter < 26) plain += 1;
  }
  if (beyond === 0 || plain > beyond) return true;
  const { latin, all } = latinLetters(text);
  return latin * 2 > all;
}

/** Every disguise in a text of a Latin alphabet, in order. `english`: those of English force words too. */
export function disguisesIn(text: string, english: boolean): Disguise[] {
  const found: Disguise[] = [];
  if (!PLAIN.test(text) || (english && /[\u00c0-\u017f]/.test(text))) {
    const directions = directionsIn(text);
    let next = 0;
    found.push(...directions);
    for (const { 0: written, index } of text.matchAll(RUN)) {
      // Both are in order: each is passed once, however many there are.
      while (next < directions.length && directions[next]!.end <= index) next += 1;
      const turned = next < directions.length && directions[next]!.start <= index;
      const seen = turned ? null : readRun(written, english);
      if (seen) found.push({ ...seen, written, start: index, end: index + written.length });
    }
  }
  if (english) {
    const spaced = spacedIn(text).filter(({ start }) => !within(found, start));
    found.push(...spaced.map((one): Disguise => ({ ...one, kind: 'spaced' })));
    found.push(...figuresIn(text, found));
  }
  return found.sort((a, b) => a.start - b.start);
}

const within = (found: readonly Disguise[], at: number): boolean =>
  found.some(({ start, end }) => at >= start && at < end);

function readRun(written: string, english: boolean): Pick<Disguise, 'kind' | 'read'> | null {
  if (/^[\x00-\x7f]*$/.test(written)) return null;
  let kind: DisguiseKind | null = null;
  let read = written;
  if (FORMS.test(read) && !isOrdinal(read)) {
    read = [...read].map(plainForm).join('').normalize('NFC');
    kind = 'forms';
  }
  if (FOREIGN_LETTER.test(read)) {
    const folded = [...read.normalize('NFD').replace(/\p{M}/gu, '')]
      .map((one) => FOREIGN.get(one) ?? one)
      .join('');
    const mixed = /\p{Script=Latin}/u.test(read);
    const done = !FOREIGN_LETTER.test(folded);
    // A word of another alphabet is its own; a unit such as kΩ or μm is no word.
    if (mixed && (done || read.length > 3)) kind = 'two alphabets';
    else if (done && [...folded].length > 1) kind = 'look-alike';
    if (kind && done) read = likelier(folded);
  }
  if (MARK.test(read.normalize('NFC'))) {
    read = read.normalize('NFC').replace(MARKS, '');
    kind ??= 'marks';
  }
  if (english && /[^\x00-\x7f]/.test(read)) {
    const bare = [...read.normalize('NFD').replace(/\p{M}/gu, '')]
      .map((one) => VARIANTS.get(one.toLowerCase()) ?? one)
      .join('');
    if (FORCE_WORDS.has(bare.toLowerCase()) && bare.length > 1) {
      read = bare;
      kind ??= 'marks';
    }
  }
  return kind === null ? null : { kind, read };
}

/** `2ᵉ`, `1ᵉʳ`, `nᵒ`: French ordinals, and powers. */
const isOrdinal = (word: string): boolean =>
  /^(?:\p{N}+|[nN])[\u1d2c-\u1d6a\u02b0-\u02b8]+$/u.test(word);

function plainForm(one: string): string {
  const code = one.codePointAt(0)!;
  if (!FORMS.test(one)) return one;
  // Squared and negative letters, and those that flags are made of, have no plain form in Unicode, and
  // are capitals only: no sign that a name or an acronym is meant.
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCodePoint(0x61 + code - first);
  }
  return one.normalize('NFKC').replace(/[()]/g, '');
}

/** `i`, `l` and `I` are one stroke: the reading that is a word wins. */
function likelier(word: string): string {
  const lower = word.toLowerCase();
  if (FORCE_WORDS.has(lower)) return word;
  const other = [word.replace(/i/g, 'l'), word.replace(/[lI]/g, 'i'), word.replace(/I/g, 'l')];
  return other.find((one) => FORCE_WORDS.has(one.toLowerCase())) ?? word;
}

const ONE_DIRECTION = new RegExp(DIRECTIONS.source);
const CLOSING = /[\u202c\u2069]/;
/** So many levels are shown: Unicode Standard Annex 9, BD2. */
const DEEPEST = 125;
const OVERRIDE = '\u202e';

/** Each run from a mark of direction to the one that closes it; one that nothing closes ends with its paragraph. */
function directionsIn(text: string): Disguise[] {
  const found: Disguise[] = [];
  let from = -1;
  let depth = 0;
  const endAt = (end: number): void => {
    const written = text.slice(from, end);
    found.push({ kind: 'directions', written, read: asPrinted(written), start: from, end });
    from = -1;
    depth = 0;
  };
  const paragraphEnd = paragraphEnds(text);
  for (const { 0: mark, index } of text.matchAll(DIRECTIONS)) {
    const end = from < 0 ? index : paragraphEnd(from);
    if (end < index) endAt(end);
    if (from < 0) from = index;
    depth += CLOSING.test(mark) ? -1 : 1;
    if (depth <= 0) endAt(index + 1);
  }
  if (from >= 0) endAt(paragraphEnd(from));
  return found;
}

/** The first empty line behind a place; where lines are paragraphs, the end of the line. Places only grow. */
function paragraphEnds(text: string): (from: number) => number {
  const next = (mark: string): ((from: number) => number) => {
    let at = -1;
    return (from) => {
      if (at < from) {
        at = text.indexOf(mark, from);
        if (at < 0) at = text.length;
      }
      return at;
    };
  };
  const [empty, line] = [next('\n\n'), next('\n')];
  return (from) => (empty(from) < text.length ? empty(from) : line(from));
}

/** An override prints its letters backwards, and what it holds in marks of its own as those say. */
function asPrinted(written: string): string {
  const levels: { readonly backwards: boolean; readonly read: string[] }[] = [];
  const outside: string[] = [];
  let ignored = 0;
  const close = (): void => {
    const { backwards, read } = levels.pop()!;
    (levels.at(-1)?.read ?? outside).push((backwards ? read.reverse() : read).join(''));
  };
  for (const one of written) {
    if (!ONE_DIRECTION.test(one)) {
      (levels.at(-1)?.read ?? outside).push(one);
    } else if (!CLOSING.test(one)) {
      if (levels.length === DEEPEST) ignored += 1;
      else levels.push({ backwards: one === OVERRIDE, read: [] });
    } else if (ignored > 0) ignored -= 1;
    else if (levels.length > 0) close();
  }
  while (levels.length > 0) close();
  return outside.join('');
}

/** What figures and signs in a word pass for; `1` for two letters. */
const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};
/** A word of letters and at least one figure; its length is bounded, so that no text takes long. */
const WITH_FIGURES =
  /(?<![\p{L}\p{N}|$@!])(?=[a-z]{0,24}[0-9|$@!])(?=[0-9|$@!]{0,24}[a-z])(?:[a-z][0-9|$@!][a-z]|[a-z0-9|$@!]{4,24})(?![\p{L}\p{N}|$@])/giu;

/** Quick: a letter beside a figure or sign, which most texts have nowhere. */
const BESIDE_FIGURE = /[a-z][0-9|$@!]|[0-9|$@!][a-z]/iu;

/** `p0ssib1e`, `sha|l`: a word of force with figures for letters. */
function figuresIn(text: string, found: readonly Disguise[]): Disguise[] {
  if (!BESIDE_FIGURE.test(text)) return [];
  return [...text.matchAll(WITH_FIGURES)].flatMap(({ 0: whole, index }): Disguise[] => {
    const written = whole.replace(/!$/, '');
    if (!/[^a-z]/i.test(written) || within(found, index)) return [];
    const folded = [...written].map((one) => FIGURES[one] ?? one).join('');
    const other = [...written].map((one) => (/[1|]/.test(one) ? 'i' : (FIGURES[one] ?? one)));
    const read = [folded, other.join('')].find((one) => FORCE_WORDS.has(one.toLowerCase()));
    const end = index + written.length;
    return read === undefined ? [] : [{ kind: 'figures', written, read, start: index, end }];
  });
}
