/** How well a part of a text answers an ask: which of its words stand there, weighted by how rare they are. */
import type { Span } from '../model/document.ts';
import type { RuleSet } from '../rules/rules.ts';
import type { Unit } from './units.ts';
import { type Term, termsOf } from './vocabulary.ts';
import type { Must, Wanted, WantedTerm } from './wanted.ts';

/** In how many paragraphs of a text each term stands. */
export interface Commonness {
  readonly paragraphs: number;
  readonly of: ReadonlyMap<string, number>;
}

export function commonnessOf(units: readonly Unit[], rules: RuleSet): Commonness {
  const of = new Map<string, number>();
  const texts = new Set(units.map(({ paragraph }) => paragraph.text));
  for (const text of texts) {
    for (const key of new Set(termsOf(text, rules).map((term) => term.key))) {
      of.set(key, (of.get(key) ?? 0) + 1);
    }
  }
  return { paragraphs: texts.size, of };
}

/** A unit with what it names, worked out once for all asks. */
export interface PreparedUnit {
  readonly unit: Unit;
  /** Terms of each text, its own first. */
  readonly rows: readonly (readonly Term[])[];
  /** Keys of its own terms in order, and as a set; and of what it depends on. */
  readonly order: readonly string[];
  readonly here: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

export function prepared(unit: Unit, rules: RuleSet): PreparedUnit {
  const own = unit.own.map((text) => termsOf(text, rules));
  const above = unit.above.map((text) => termsOf(text, rules));
  const order = own.flat().map(({ key }) => key);
  return { unit, rows: [...own, ...above], order, here: keysOf(own), above: keysOf(above) };
}

function keysOf(rows: readonly (readonly Term[])[]): Set<string> {
  return new Set(rows.flat().flatMap(({ key, against }) => (against ? [] : [key])));
}

/** How much of an ask a unit has: enough to rank it; `detailsOf` says the rest. */
export interface Match {
  readonly place: PreparedUnit;
  readonly want: Wanted;
  /** 0 to 1. */
  readonly share: number;
  /** Everything without which it is not the ask is there. */
  readonly isAsk: boolean;
  /** It is not the ask, but names people who are partly those that the ask names. */
  readonly isKin: boolean;
}

/** A word of the chapeau counts as much less than one of the paragraph itself. */
const ABOVE = 0.8;
/** The weight of the rarest word is at most so many times that of the commonest. */
const RAREST = 2.5;

export function matchOf(place: PreparedUnit, want: Wanted, weights: readonly number[]): Match {
  const { here, above } = place;
  let [all, got] = [0, 0];
  for (const [i, { key }] of want.terms.entries()) {
    const weight = weights[i]!;
    all += weight;
    if (here.has(key)) got += weight;
    else if (above.has(key)) got += ABOVE * weight;
  }
  const hasCore =
    want.core.length === 0 || want.core.some((key) => here.has(key) || above.has(key));
  const isAsk = hasCore && want.must.every((must) => isMet(must, place));
  const isKin = !isAsk && hasCore && [...want.kin].some((key) => here.has(key));
  return { place, want, share: all === 0 ? 0 : got / all, isAsk, isKin };
}

/** What each term of an ask weighs in a text. */
export function weightsOf({ terms }: Wanted, common: Commonness): number[] {
  return terms.map(({ key, weight }) => weight * rarity(key, common));
}

function isMet({ keys }: Must, { rows, here, above }: PreparedUnit): boolean {
  return keys.some(
    (side) =>
      side.every((key) => here.has(key) || above.has(key)) &&
      rows.some((row) => standsIn(row, side)),
  );
}

/** What of the ask stands there and what does not, and where. */
export interface Details {
  readonly found: readonly WantedTerm[];
  readonly missing: readonly WantedTerm[];
  /** Items of `must` that are not there, as the ask has them. */
  readonly unmet: readonly string[];
  /** What denies the ask, as printed. */
  readonly contrary: readonly string[];
  /** The stretch of the paragraph's own text from the first to the last word that answers. */
  readonly span: Span | null;
  /** Every word of the ask stands in the paragraph itself, as the ask has it. */
  readonly verbatim: boolean;
}

export function detailsOf({ place, want }: Match, rules: RuleSet): Details {
  const { unit, here, above } = place;
  const has = ({ key }: WantedTerm): boolean => here.has(key) || above.has(key);
  const found = want.terms.filter(has);
  const missing = want.terms.filter((term) => !has(term));
  const span = spanOf(unit.paragraph.text, found, rules);
  return {
    found,
    missing,
    unmet: want.must.filter((must) => !isMet(must, place)).map(({ item }) => item),
    contrary: contraryIn(unit, want, rules),
    span,
    verbatim: missing.length === 0 && isVerbatim(unit.paragraph.text, span, want, rules),
  };
}

/** The most terms that stand in the paragraph in a row, as in the ask. */
export function runOf({ place, want }: Match): number {
  return longestRun(want.order, place.order);
}

/** Most other terms between two that belong together: `girl and women defenders`. */
const BESIDE = 1;

/** True when the keys stand in a text in this order, side by side. */
function standsIn(terms: readonly Term[], keys: readonly string[]): boolean {
  return terms.some(({ key, against }, at) => {
    if (against || key !== keys[0]) return false;
    let from = at;
    return keys.slice(1).every((next) => {
      const to = terms.findIndex(
        (term, i) => i > from && i <= from + 1 + BESIDE && term.key === next,
      );
      from = to;
      return to >= 0;
    });
  });
}

function longestRun(order: readonly string[], keys: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < order.length; i += 1) {
    for (let j = 0; j < keys.length; j += 1) {
      let length = 0;
      while (i + length < order.length && order[i + length] === keys[j + length]) length += 1;
      if (length > longest) longest = length;
    }
  }
  return longest;
}

/** From 1 for what stands in every paragraph to `RAREST` for what stands in one or none. */
function rarity(key: string, { paragraphs, of }: Commonness): number {
  const among = Math.max(1, of.get(key) ?? 0) / Math.max(1, paragraphs);
  const most = Math.log(1 / Math.max(1 / Math.max(2, paragraphs), among));
  return 1 + (RAREST - 1) * Math.min(1, most / Math.log(Math.max(2, paragraphs)));
}

/** Words that deny what is asked for, as printed. */
function contraryIn({ own, above }: Unit, { denies }: Wanted, rules: RuleSet): string[] {
  const printed = [...own, ...above].flatMap((text) =>
    termsOf(text, rules)
      .filter(({ key, against }) => against && denies.includes(key))
      .map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(printed)];
}

function spanOf(text: string, found: readonly WantedTerm[], rules: RuleSet): Span | null {
  const keys = new Set(found.map(({ key }) => key));
  const here = termsOf(text, rules).filter(({ key, against }) => keys.has(key) && !against);
  if (here.length === 0) return null;
  return { start: here[0]!.start, end: Math.max(...here.map(({ end }) => end)) };
}

/** Every word of the ask, in its own form, stands in one stretch of the paragraph with few others between. */
function isVerbatim(text: string, place: Span | null, want: Wanted, rules: RuleSet): boolean {
  if (place === null) return false;
  const printedWords = new Set(lowerWords(text));
  const isThere = ({ words }: WantedTerm): boolean =>
    lowerWords(words).every((word) => printedWords.has(word));
  const inside = termsOf(text.slice(place.start, place.end), rules).length;
  const most = want.terms.length + Math.max(2, want.terms.length / 2);
  return want.terms.every(isThere) && inside <= most;
}

function lowerWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}
