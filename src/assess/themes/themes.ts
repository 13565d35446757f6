/** What a text is about: every theme of the rules, with the exact words that say so. */

import type { Theme } from '../../rules/kinds/theme-kind.ts';
import { oncePerRuleSet, type RuleSet, rulesOf } from '../../rules/rules.ts';
import { firstAtOrAfter, furthestBefore, reachOf } from '../../words/coverage.ts';
import { type Matcher, stepClause, stepEnd, stepStart, stepsOf } from '../../words/match-steps.ts';
import { matcherOf, patternText, search } from '../../words/matcher.ts';
import type { GraphText } from '../../words/word-graph.ts';
import { cutOf } from '../../words/words.ts';

/** Words of a text that make a theme: `text` is its slice `start`–`end`. */
export interface ThemeEvidence {
  readonly theme: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What finding a term means for a theme. */
interface Use {
  readonly theme: Theme;
  readonly role: 'term' | 'except' | 'one' | 'other';
}

/** All uses, each with its terms, in the order of their numbers. */
function usesOf(rules: RuleSet): readonly (Use & { readonly terms: readonly string[] })[] {
  return rulesOf(rules, 'theme').flatMap((theme) => [
    { theme, role: 'term', terms: theme.terms },
    { theme, role: 'except', terms: theme.except },
    { theme, role: 'one', terms: theme.near?.one ?? [] },
    { theme, role: 'other', terms: theme.near?.other ?? [] },
  ]);
}

/** The terms of all themes as a graph; the build keeps it beside the rules. */
export function termGraph(rules: RuleSet): GraphText {
  return patternText(
    usesOf(rules).flatMap(({ terms }, number) => terms.map((term) => [term, number] as const)),
    'stem',
  );
}

interface Compiled {
  readonly matcher: Matcher;
  /** What each number of the matcher means. */
  readonly uses: readonly Use[];
  readonly order: readonly string[];
  /** Each theme with all themes above it, itself first. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Themes of texts that were looked at already. */
  readonly seen: Map<string, ReadonlySet<string>>;
}

const compiled = oncePerRuleSet((rules): Compiled => {
  const themes = rulesOf(rules, 'theme');
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return {
    matcher: matcherOf(rules.graphs?.terms ?? termGraph(rules), 'stem'),
    uses: usesOf(rules),
    order: [...themes]
      .sort((a, b) => Number(b.watched) - Number(a.watched))
      .map((theme) => theme.id),
    above: new Map(themes.map((theme) => [theme.id, lineage(theme, byId)])),
    seen: new Map(),
  };
});

/**
 * The themes of some texts taken together, wider ones included: watched ones first, then in the
 * order of the rules. Themes in `also` are added as they are, without their wider ones.
 */
export function themesOf(
  rules: RuleSet,
  texts: readonly string[],
  also: readonly string[] = [],
): readonly string[] {
  const found = new Set<string>(also);
  for (const text of texts) for (const id of themesOfText(rules, text)) found.add(id);
  return compiled(rules).order.filter((id) => found.has(id));
}

/** Chapeaux and paragraphs that stayed are asked for again and again within a pair. */
const REMEMBERED = 2000;

function themesOfText(rules: RuleSet, text: string): ReadonlySet<string> {
  const { above, seen } = compiled(rules);
  const known = seen.get(text);
  if (known) return known;
  const ids = new Set(themeEvidence(rules, text).flatMap(({ theme }) => above.get(theme) ?? []));
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(text, ids);
  return ids;
}

/**
 * The words that make each theme of a text, in order of place. A wider theme that is there only
 * through a finer one has no evidence of its own.
 */
export function themeEvidence(rules: RuleSet, text: string): readonly ThemeEvidence[] {
  const byTheme = new Map<Theme, Found[]>();
  for (const found of foundIn(text, compiled(rules))) {
    const list = byTheme.get(found.use.theme);
    if (list) list.push(found);
    else byTheme.set(found.use.theme, [found]);
  }
  const evidence: ThemeEvidence[] = [];
  for (const [theme, all] of byTheme) {
    const found = outsideExceptions(all);
    const terms = found.filter(({ use }) => use.role === 'term');
    for (const { start, end } of [
      ...notWithin(terms),
      ...besideTerms(terms, pairs(theme, found)),
    ]) {
      evidence.push({ theme: theme.id, text: text.slice(start, end), start, end });
    }
  }
  return evidence.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A term found: `start`–`end` is its slice of the text. */
interface Found {
  readonly use: Use;
  readonly start: number;
  readonly end: number;
  /** Position of its first word among the words of the text. */
  readonly word: number;
  readonly clause: number;
}

/** All terms in a text, in order of start; at one start the longest first. */
function foundIn(text: string, { matcher, uses }: Compiled): Found[] {
  const steps = stepsOf(matcher, cutOf(text));
  const found = search(matcher, steps).map(
    ({ entry, from, to }): Found => ({
      use: uses[entry]!,
      start: stepStart(steps, from),
      end: stepEnd(steps, to - 1),
      word: from,
      clause: stepClause(steps, from),
    }),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What was found for a theme, without what touches one of its exceptions. */
function outsideExceptions(found: readonly Found[]): readonly Found[] {
  const holes = found.filter(({ use }) => use.role === 'except');
  if (holes.length === 0) return found;
  const reach = reachOf(holes);
  return found.filter(({ start, end }) => furthestBefore(reach, end) <= start);
}

/** Without those that lie within an earlier one; in order of start, at one start the longest first. */
function notWithin(terms: readonly Found[]): readonly Found[] {
  let furthest = -1;
  return terms.filter(({ end }) => {
    if (end <= furthest) return false;
    furthest = end;
    return true;
  });
}

/** A pair lies within another one of its neighbours, or nowhere near. */
const NEIGHBOURS = 64;

/** The words of pairs that lie neither within a term nor within an earlier pair. */
function besideTerms(terms: readonly Found[], paired: readonly Found[]): readonly Found[] {
  const reach = reachOf(terms);
  const kept: Found[] = [];
  for (const one of paired) {
    if (furthestBefore(reach, one.start + 1) >= one.end) continue;
    const within = ({ start, end }: Found): boolean => start <= one.start && end >= one.end;
    if (!kept.slice(-NEIGHBOURS).some(within)) kept.push(one);
  }
  return kept;
}

/** Terms that make the theme by standing close to each other. */
function pairs(theme: Theme, found: readonly Found[]): readonly Found[] {
  const near = theme.near;
  if (!near) return [];
  const others = found.filter(({ use }) => use.role === 'other');
  const words = others.map(({ word }) => word);
  return found.flatMap((one) => {
    if (one.use.role !== 'one') return [];
    const from = firstAtOrAfter(words, one.word - near.words);
    const to = firstAtOrAfter(words, one.word + near.words + 1);
    const partner = others
      .slice(from, to)
      .find(
        (other) =>
          other.clause === one.clause && (other.start >= one.end || one.start >= other.end),
      );
    return partner ? [one, partner] : [];
  });
}

/** A theme, then everything it stands under; unknown and repeated ids are left out. */
function lineage(theme: Theme, byId: ReadonlyMap<string, Theme>): readonly string[] {
  const ids = new Set<string>();
  const climb = (id: string): void => {
    const here = byId.get(id);
    if (!here || ids.has(id)) return;
    ids.add(id);
    for (const wider of here.under) climb(wider);
  };
  climb(theme.id);
  return [...ids];
}
