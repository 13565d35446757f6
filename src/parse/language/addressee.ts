/** Whom a directive speaks to: the noun phrase behind the verb, exactly as printed. */
import type { Addressee, LeadVerb } from '../../model/document.ts';
import {
  type Ending,
  type GrammarWord,
  isActor,
  isAdjectiveChain,
  isBareVerb,
  isInfinitive,
  isInsideName,
  isMember,
  isOfName,
  opensPredicate,
  RELATIVE_PRONOUN,
  wordsFrom,
} from './addressee-grammar.ts';
import { findRomanceAddressee } from './addressee-romance.ts';
import { ATTRIBUTES, DIRECTIVES, STOP_PHRASES, STOPS } from './addressee-words.ts';
import { opensWithFiniteVerb } from './verbs/lead.ts';

/**
 * Actors that are things as well: “Encourages programmes that build trust”. Like what opens with a
 * participle (“Encourages assisting States in …”), they are asked only when a request follows.
 */
const THINGS_TOO = new Set([
  'programmes',
  'networks',
  'partnerships',
  'platforms',
  'mechanisms',
  'funds',
]);

/** What may stand between verb and addressee: a phrase between commas, or the verb's preposition. */
const LEAD_IN =
  /^(?:\]?\s?[/[]\s?[\p{L} ]{3,40}(?=[\]/]))*\]?(?:,[^,;:]{1,120},)?\s*(?:(?:up)?on\s|to\s)?\s*/u;

/**
 * Finds the addressee of a directive: `all States`, `the Secretary-General`, `States, the United
 * Nations system and civil society`. A restriction that belongs to the name stays in it (`States
 * that have not yet done so`). Null for verbs that direct nobody, when what follows is a thing
 * (`Encourages efforts to …`).
 */
export function findAddressee(text: string, verb: LeadVerb, language: string): Addressee | null {
  if (language !== 'en') return findRomanceAddressee(text, verb, language);
  if (!DIRECTIVES.has(verb.lemma)) return null;
  if (/\bfor$/.test(verb.text)) return null;
  const plain = withoutBrackets(text, verb.end);
  if (plain !== text) return withBrackets(findAddressee(plain, verb, language), text);
  const leadIn = LEAD_IN.exec(text.slice(verb.end))?.[0].length ?? 0;
  const clause = /^that (?:,[^,]{1,80}, )?/.exec(text.slice(verb.end + leadIn))?.[0].length ?? 0;
  const start = verb.end + leadIn + clause;
  const words = wordsFrom(text, start);
  const ending: Ending =
    clause > 0 ? 'clause' : verb.lemma === 'remind' ? 'reminder' : 'infinitive';
  if (!isActor(words, 0, ending)) return null;
  const stop = phraseEnd(words, text, ending);
  if (stop === null || stop === 0) return null;
  const last = words.slice(0, stop).findLastIndex((word) => word.text !== ',');
  const end = words[last]!.end;
  const [first] = words;
  const ambiguous =
    THINGS_TOO.has(first!.lower) || (first!.lower.endsWith('ing') && !ATTRIBUTES.has(first!.lower));
  if (ambiguous && !/^(?:,|:| to )/.test(text.slice(end))) return null;
  return { text: text.slice(start, end), start, end };
}

/** Brackets that stand around those who are asked, `Urges [all] States`, and around no rival verb: blanks for them. */
function withoutBrackets(text: string, from: number): string {
  const behind = text.slice(from, from + LOOKED_AT);
  const first = /^\s?\[\s*([^[\]]{2,})/.exec(behind) ?? /^[^[\]:;]*\[/.exec(behind);
  if (!first || (first[1] && opensWithFiniteVerb(first[1], 'en'))) return text;
  return text.slice(0, from) + behind.replace(/[[\]]/g, ' ') + text.slice(from + LOOKED_AT);
}

const LOOKED_AT = 400;

/** The same stretch of the text as printed, with the brackets that open or close at its ends. */
function withBrackets(found: Addressee | null, text: string): Addressee | null {
  if (!found) return null;
  const inside = text.slice(found.start, found.end).match(/[[\]]/g) ?? [];
  const opened = inside[0] === ']' && text[found.start - 1] === '[';
  const closed = inside.at(-1) === '[' && text[found.end] === ']';
  const [start, end] = [found.start - Number(opened), found.end + Number(closed)];
  return { text: text.slice(start, end), start, end };
}

/** A list inside a name: “countries of origin, transit and destination”. */
const ORIGIN_LIST = /^of origin, transit(?:, return)?(?: and|, or| or) (?:destination|return)/;

/** Index of the first word behind the addressee, or null when the end cannot be told. */
function phraseEnd(words: readonly GrammarWord[], text: string, ending: Ending): number | null {
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth -= 1;
    if (depth > 0 || word.text === ')') continue;
    if (/^[;:]$/.test(word.text) || (word.text === '.' && index > 0)) return index;
    if (index === 0) continue;
    if (word.text === ',') {
      const next = listContinues(words, index);
      if (next === null) return index;
      index = next - 1;
      continue;
    }
    if (/^(?:and|or)$/.test(word.lower)) {
      const next = words[index + 1]?.lower;
      if (next === 'of' || next === 'on') continue;
      if (!isMember(words, index + 1) && !isAdjectiveChain(words, index)) return index;
      continue;
    }
    if (word.lower === 'to' && isInfinitive(words, index)) return index;
    if (STOPS.test(word.lower) && !isInsideName(words, index)) return index;
    if (STOP_PHRASES.test(text.slice(word.start, word.start + 40))) return index;
    if (ending === 'reminder' && /^(?:of|that)$/.test(word.lower) && !isOfName(words, index)) {
      return index;
    }
    if (ending === 'clause' && opensClauseVerb(words[index - 1]!, word)) return index;
    const transit = ORIGIN_LIST.exec(text.slice(word.start, word.start + 60))?.[0];
    if (transit) index = words.findLastIndex((other) => other.end <= word.start + transit.length);
  }
  return null;
}

/** In “that States plant trees”: the verb, unless it belongs to a relative clause in the name. */
function opensClauseVerb(before: GrammarWord, word: GrammarWord): boolean {
  if (RELATIVE_PRONOUN.test(before.lower)) return false;
  return isBareVerb(word.lower) || opensPredicate(before, word);
}

/**
 * After the comma at `comma`: index of the word where the list goes on, or null where it ends. A
 * parenthesis (“, including its agencies,”) is passed over when the list goes on behind it.
 */
function listContinues(words: readonly GrammarWord[], comma: number): number | null {
  if (isMember(words, comma + 1)) return comma + 1;
  const next = words.findIndex((word, index) => index > comma && word.text === ',');
  if (next < 0 || next - comma > 40) return null;
  const between = words.slice(comma + 1, next);
  const opens = between[0]?.lower ?? '';
  if (!/^(?:including|in|especially|particularly|notably|such|its|through)$/.test(opens))
    return null;
  if (
    between.some((word, index) => word.lower === 'to' && isInfinitive(between, Math.max(index, 1)))
  )
    return null;
  const conjunction = words[next + 1]?.lower ?? '';
  return /^(?:and|as)$/.test(conjunction) && isMember(words, next + 1) ? next + 1 : null;
}
