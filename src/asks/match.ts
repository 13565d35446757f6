/** How well a part of a text answers an ask: which of its words stand there, weighted by how rare they are. */
import type { Span } from '../model/document.ts';
import type { RuleSet } from '../rules/rules.ts';
import { keysIn } from '../words/words.ts';
import type { AskUnit } from './units.ts';
import { type AskTerm, termsOf } from './vocabulary.ts';
import type { WantedOfAsk, WantedTerm } from './wanted.ts';

/** In how many paragraphs of a text each term stands. */
export interface Commonness {
  readonly paragraphs: number;
  readonly of: ReadonlyMap<string, number>;
}

export function commonnessOf(units: readonly AskUnit[], rules: RuleSet): Commonness {
  const of = new Map<string, number>();
  const texts = new Set(units.map(({ paragraph }) => paragraph.text));
  for (const text of texts) {
    for (const key of new Set(termsOf(text, rules).map((term) => term.key))) {
      of.set(key, (of.get(key) ?? 0) + 1);
    }
  }
  return { paragraphs: texts.size, of };
}

export interface AskMatch {
  readonly unit: AskUnit;
  /** 0 to 1. */
  readonly share: number;
  /** Everything without which it is not the ask is there. */
  readonly isAsk: boolean;
  /** It is not the ask, but names people who are partly those that the ask names. */
  readonly isKin: boolean;
  readonly found: readonly WantedTerm[];
  readonly missing: readonly WantedTerm[];
  /** Items of `must` that are not there, as the ask has them. */
  readonly unmet: readonly string[];
  /** What denies the ask, as printed. */
  readonly contrary: readonly string[];
  /** The stretch of the paragraph's own text from the first to the last word that answers. */
  readonly place: Span | null;
  /** The most terms that stand in the paragraph in a row, as in the ask. */
  readonly run: number;
  /** Every word of the ask stands in the paragraph itself, as the ask has it. */
  readonly verbatim: boolean;
}

/** A word of the chapeau counts as much less than one of the paragraph itself. */
const ABOVE = 0.8;
/** The weight of the rarest word is at most so many times that of the commonest. */
const RAREST = 2.5;

export function matchOf(
  unit: AskUnit,
  want: WantedOfAsk,
  common: Commonness,
  rules: RuleSet,
): AskMatch {
  const own = unit.own.flatMap((text) => termsOf(text, rules));
  const above = unit.above.flatMap((text) => termsOf(text, rules));
  const here = new Set(own.filter(({ against }) => !against).map(({ key }) => key));
  const there = new Set(above.filter(({ against }) => !against).map(({ key }) => key));
  let [all, got] = [0, 0];
  const found: WantedTerm[] = [];
  const missing: WantedTerm[] = [];
  for (const term of want.terms) {
    const weight = term.weight * rarity(term.key, common);
    const isHere = here.has(term.key);
    all += weight;
    if (isHere) got += weight;
    else if (there.has(term.key)) got += ABOVE * weight;
    (isHere || there.has(term.key) ? found : missing).push(term);
  }
  const rows = [...unit.own, ...unit.above].map((text) => termsOf(text, rules));
  const hasCore =
    want.core.length === 0 || want.core.some((key) => here.has(key) || there.has(key));
  const isMet = (any: readonly (readonly string[])[]): boolean =>
    any.some((keys) => rows.some((row) => standsIn(row, keys)));
  const unmet = want.must.filter(({ keys }) => !isMet(keys)).map(({ item }) => item);
  const isAsk = hasCore && unmet.length === 0;
  const place = placeOf(unit.paragraph.text, found, rules);
  const isKin = !isAsk && hasCore && [...want.kin].some((key) => here.has(key));
  return {
    unit,
    isKin,
    share: all === 0 ? 0 : got / all,
    isAsk,
    found,
    missing,
    unmet,
    contrary: contraryIn(unit, want, rules),
    place,
    run: longestRun(
      want.order,
      own.map(({ key }) => key),
    ),
    verbatim: missing.length === 0 && isVerbatim(unit.paragraph.text, place, want, rules),
  };
}

/** Most other terms between two that belong together: `girl and women defenders`. */
const BESIDE = 1;

/** True when the keys stand in a text in this order, side by side. */
function standsIn(terms: readonly AskTerm[], keys: readonly string[]): boolean {
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
function contraryIn({ own, above }: AskUnit, want: WantedOfAsk, rules: RuleSet): string[] {
  const { denies } = want;
  const printed = [...own, ...above].flatMap((text) =>
    termsOf(text, rules)
      .filter(({ key, against }) => against && denies.includes(key))
      .map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set([...printed, ...own.flatMap((text) => negatedIn(text, want, rules))])];
}

/** `not build schools` where schools are to be built; an ask that is a denial itself is left alone. */
function negatedIn(text: string, { terms, isDenial }: WantedOfAsk, rules: RuleSet): string[] {
  if (isDenial) return [];
  const keys = new Set(terms.map(({ key }) => key));
  return [...text.matchAll(NEGATION)].flatMap(({ 0: words, index }) => {
    const from = index + words.length;
    const next = termsOf(text, rules).find(({ start }) => start >= from);
    if (!next || next.start > from + 1 || !keys.has(next.key)) return [];
    return [text.slice(index, next.end)];
  });
}

const NEGATION = /\b(?:not(?: to)?|never|no longer)\s+/gi;

function placeOf(text: string, found: readonly WantedTerm[], rules: RuleSet): Span | null {
  const keys = new Set(found.map(({ key }) => key));
  const here = termsOf(text, rules).filter(({ key, against }) => keys.has(key) && !against);
  if (here.length === 0) return null;
  return { start: here[0]!.start, end: Math.max(...here.map(({ end }) => end)) };
}

/** Every word of the ask, in its own form, stands in one stretch of the paragraph with few others between. */
function isVerbatim(text: string, place: Span | null, want: WantedOfAsk, rules: RuleSet): boolean {
  if (place === null) return false;
  const printedWords = new Set(keysIn(text));
  const isThere = ({ words }: WantedTerm): boolean =>
    keysIn(words).every((word) => printedWords.has(word));
  const inside = termsOf(text.slice(place.start, place.end), rules).length;
  const most = want.terms.length + Math.max(2, want.terms.length / 2);
  return want.terms.every(isThere) && inside <= most;
}
