/** What an ask wants: its terms with their weight, and those without which it is not the ask. */
import type { Ask } from '../model/uptake.ts';
import type { RuleSet } from '../rules/rules.ts';
import { type AskTerm, termsOf } from './vocabulary.ts';

/** One term that is wanted. */
export interface WantedTerm {
  readonly key: string;
  /** As the ask has it. */
  readonly words: string;
  /** Before rarity: 1, less for words that say little. */
  readonly weight: number;
  /** A rule knows it, and it belongs to the ask itself: without it the ask is met in part. */
  readonly essential: boolean;
}

/** One thing that has to be there. */
export interface RequiredPart {
  readonly item: string;
  /** Its alternatives, each a row of keys that stand side by side. */
  readonly keys: readonly (readonly string[])[];
}

export interface WantedOfAsk {
  readonly terms: readonly WantedTerm[];
  /** Keys in the order of the ask. */
  readonly order: readonly string[];
  readonly must: readonly RequiredPart[];
  /** Keys of people who are partly those that must be there. */
  readonly kin: ReadonlySet<string>;
  /** Things, and what has many names: at least one has to be there. */
  readonly core: readonly string[];
  /** The ask wants someone to act: naming or noting it is not enough. */
  readonly acts: boolean;
  /** The ask says `not` itself. */
  readonly isDenial: boolean;
  /** Keys of rules that the text must not deny. */
  readonly denies: readonly string[];
}

/** Words that say only what is to be done with a thing. */
const DEED_WEIGHT = 0.3;
/** Words of a clause that describes: `girls who are often subject to …`. */
const DESCRIPTION_WEIGHT = 0.35;

/** Several ways to say one ask are several wants; each is tried, and the best counts. */
export function wantsOf(ask: Ask, rules: RuleSet): readonly WantedOfAsk[] {
  return [ask.ask, ...ask.also].map((text) => wantOf(text, ask, rules));
}

/**
 * What the ask itself calls for, in its own words: the people and the thing. People that stand side by side are one
 * (`girl human rights defenders`); of those joined by `and` one is enough (`children | youth`).
 */
export function mustOf(text: string, rules: RuleSet): string[] {
  const core = termsOf(text, rules).filter(isCore(text));
  const items: string[] = [];
  const seen = new Set<string>();
  for (const [i, { key, start, end, rule }] of core.entries()) {
    const words = text.slice(start, end);
    const last = core[i - 1];
    const between = last ? text.slice(last.end, start) : null;
    const beside = rule?.does === 'subject' && last?.rule?.does === 'subject';
    if (beside && /^\s+$/.test(between!)) items.push(`${items.pop() ?? ''} ${words}`.trim());
    else if (beside && /^,?\s*(?:and|or|as well as|,)\s+$/.test(between!)) {
      items.push(`${items.pop() ?? ''} | ${words}`);
    } else if (!seen.has(key)) items.push(words);
    seen.add(key);
  }
  return items;
}

/** People and things of the main clause; those of a description may be absent. */
function isCore(text: string): (term: AskTerm) => boolean {
  const from = descriptionAt(text);
  return ({ rule, start, against }) =>
    !against && start < from && (rule?.does === 'subject' || rule?.does === 'thing');
}

/** `a b | c` as alternatives, each a row of keys that have to stand side by side. */
function alternativesOf(item: string, rules: RuleSet): string[][] {
  return item
    .split('|')
    .map((words) => termsOf(words, rules).map(({ key }) => key))
    .filter((keys) => keys.length > 0);
}

function wantOf(text: string, ask: Ask, rules: RuleSet): WantedOfAsk {
  const terms = termsOf(text, rules).filter(({ against }) => !against);
  const from = descriptionAt(text);
  const wanted = new Map<string, WantedTerm>();
  for (const { key, start, end, rule } of terms) {
    if (wanted.has(key) && rule?.does !== 'deed') continue;
    const description = start >= from ? DESCRIPTION_WEIGHT : 1;
    const weight = (rule?.does === 'deed' ? DEED_WEIGHT : 1) * description;
    wanted.set(rule?.does === 'deed' ? `${key} ${start}` : key, {
      key,
      words: text.slice(start, end),
      weight,
      essential: start < from && rule !== null && rule.does !== 'deed',
    });
  }
  const first = terms[0];
  return {
    terms: [...wanted.values()],
    order: terms.map(({ key }) => key),
    must: ask.must
      .map((item) => ({ item, keys: alternativesOf(item, rules) }))
      .filter(({ keys }) => keys.length > 0),
    kin: new Set(terms.flatMap(({ rule }) => (rule?.does === 'subject' ? rule.kin : []))),
    core: terms.flatMap(({ key, rule, start }) =>
      start < from && (rule?.does === 'same' || rule?.does === 'thing') ? [key] : [],
    ),
    acts: first !== undefined && ACTS.test(text.trim()) && first.start < 25,
    isDenial: /\b(?:not|never|no longer|without)\b/i.test(text),
    denies: terms.flatMap(({ rule }) => (rule?.does === 'contrary' ? [rule.id] : [])),
  };
}

/** Where a description of what is asked for begins; the end of the text when there is none. */
function descriptionAt(text: string): number {
  const found = /,? (?:who|which|whose|so that|because|as they)\b/i.exec(text);
  return found && found.index > 12 ? found.index : Number.POSITIVE_INFINITY;
}

/** Asks that begin with what someone is to do: a verb, after `to` or `States should`. */
const ACTS =
  /^(?:(?:that )?(?:states|governments|the council|the office|all states)\s+(?:should|must|shall|to)\s+|to\s+)?(?:abolish|adopt|allocate|amend|ban|build|collect|consult|create|decriminali[sz]e|develop|draft|eliminate|embed|enact|end|ensure|establish|extend|fund|guarantee|hold|implement|increase|integrate|introduce|invest|lift|make|mandate|monitor|prevent|prohibit|promote|protect|provide|publish|punish|ratify|reduce|refrain|remove|repeal|report|require|respect|review|stop|strengthen|support|take|train)\b/i;
