/** What the words of an addressee are: actors, members of a list, infinitives, ends of a name. */
import { cutOf } from '../../words/words.ts';
import { ACTORS, BEFORE_PREPOSITION_TO, STOPS } from './addressee-words.ts';
import { grammarOf } from './verbs/grammars.ts';

export interface GrammarWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const INFINITIVE_NOT =
  /^(?:the|an?|its|their|this|that|these|those|all|each|every|any|which|whom|it|them|\p{N}.*|\p{Lu}.*)$/u;

/** How the words behind the addressee open: “to act”, “that they act”, “of their duty”. */
export type Ending = 'infinitive' | 'clause' | 'reminder';

/** How far behind the verb is looked. */
const REACH = 2000;

/** The words behind a place of a text, and every mark between them as a word of its own. */
export function wordsFrom(text: string, start: number): GrammarWord[] {
  const { bounds } = cutOf(text);
  const until = Math.min(text.length, start + REACH);
  const words: GrammarWord[] = [];
  let at = start;
  for (let i = 0; i < bounds.length && bounds[i]! < until; i += 2) {
    // The apostrophe of a plural is part of its word: “States’ obligations”.
    const end = bounds[i + 1]! + Number(/['’]/.test(text.charAt(bounds[i + 1]!)));
    if (end <= at) continue;
    const from = Math.max(at, bounds[i]!);
    words.push(...marksIn(text, at, from), grammarWord(text, from, end));
    at = end;
  }
  words.push(...marksIn(text, at, until));
  return words;
}

function marksIn(text: string, from: number, to: number): readonly GrammarWord[] {
  // Nearly always a single space.
  if (to <= from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return NONE;
  return [...text.slice(from, to).matchAll(/\S/gu)].map(({ 0: mark, index }) =>
    grammarWord(text, from + index, from + index + mark.length),
  );
}

const NONE: readonly GrammarWord[] = [];

function grammarWord(text: string, start: number, end: number): GrammarWord {
  const own = text.slice(start, end);
  return { text: own, lower: own.toLowerCase(), start, end };
}

const HEAD_ENDS =
  /^(?:of|for|on|in|to|that|which|who|whose|with|within|at|from|under|by|as|among|between|towards|against|about|over|into|such|whether|how|and|or|not|should|shall|must|may|will|having|including|where|when|through|concerned|involved|[,:;.()[\]“”"])$/;

/** True when the noun phrase that starts at `at` is headed by somebody who can act. */
export function isActor(
  words: readonly GrammarWord[],
  at: number,
  ending: Ending = 'infinitive',
): boolean {
  let head: GrammarWord | undefined;
  for (let index = at; index < words.length; index += 1) {
    const word = words[index]!;
    if (head && ending === 'clause' && (isBareVerb(word.lower) || opensPredicate(head, word)))
      break;
    if (head && ACTORS.has(head.lower) && /(?:ed|ing)$/.test(word.lower)) break;
    if (HEAD_ENDS.test(word.lower) || (STOPS.test(word.lower) && word.lower !== 'both')) {
      // “intergovernmental and non-governmental organizations”, “national, regional and local …”
      const adjective = head && !ACTORS.has(head.lower) && !/^\p{Lu}/u.test(head.text);
      if (adjective && /^(?:and|or|,)$/.test(word.lower) && index - at < 14) continue;
      break;
    }
    if (/['’]s?$/.test(word.text) && /^\p{Lu}/u.test(word.text) === false) return false;
    head = word;
  }
  if (!head) return false;
  return ACTORS.has(head.lower) || (/^\p{Lu}/u.test(head.text) && !/['’]s?$/.test(head.text));
}

/** In a clause, “of” inside a name is no end: “the Office of the High Commissioner”. */
export function isOfName(words: readonly GrammarWord[], index: number): boolean {
  return (
    words[index]!.lower === 'of' &&
    /^\p{Lu}/u.test(words[index - 1]!.text) &&
    words[index - 1]!.lower !== 'states'
  );
}

/** “as” in “as well as”, “not” in “that have not”, “both” before a pair. */
export function isInsideName(words: readonly GrammarWord[], index: number): boolean {
  const word = words[index]!.lower;
  const before = words[index - 1]?.lower ?? '';
  if (word === 'as') return words[index + 1]?.lower === 'well' || before === 'well';
  if (word === 'against' && isCapital(words[index - 1]) && isCapital(words[index + 1])) return true;
  if (word === 'so') return /^do(?:ne)?$/.test(before);
  if (word === 'not') {
    if (/^(?:have|has|are|is|do|does|yet)$/.test(before)) return true;
    return words.slice(index + 1, index + 3).some((next) => next.lower.endsWith('ing'));
  }
  return false;
}

function isCapital(word: GrammarWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** “to” opens what is asked, unless it is a preposition or part of “to do so”. */
export function isInfinitive(words: readonly GrammarWord[], index: number): boolean {
  const before = words[index - 1]!.lower;
  const next = words[index + 1];
  if (!next || INFINITIVE_NOT.test(next.text)) return false;
  const after = words[index + 2]?.lower;
  if (next.lower === 'do' && after === 'so') return false;
  if (/^(?:yet|able|failed|wishing|wish|seek|seeking|continue|agreed|intend|order)$/.test(before))
    return false;
  if (/^(?:and|or)$/.test(before)) return false;
  if (/^part(?:y|ies)$/.test(before)) return !PARTY_TO.test(next.lower);
  return !BEFORE_PREPOSITION_TO.has(words[index - 1]!.text) || KNOWN_INFINITIVES.test(next.lower);
}

const BARE_VERBS =
  /^(?:be|continue|remain|take|provide|submit|ensure|report|give|hold|act|comply|cease|desist|do|have|become|prepare|undertake|implement)$/;

const KNOWN_INFINITIVES =
  /^(?:accede|accelerate|adhere|adopt|allocate|apply|assist|assume|become|bring|build|carry|comply|consider|continue|contribute|cooperate|create|deepen|defray|deploy|disseminate|foster|hold|identify|mobilise|organize|prioritize|develop|enact|end|engage|enhance|ensure|establish|exercise|expand|facilitate|fulfil|fully|give|honour|implement|improve|include|increase|integrate|keep|maintain|make|meet|mobilize|observe|participate|pay|prevent|promote|promptly|protect|provide|ratify|refrain|repeal|report|respect|review|share|sign|step|strengthen|submit|take|undertake|uphold|urgently|withdraw|work)$/;

/** What one is party to, when no article says so. */
const PARTY_TO =
  /^(?:agreements|armed|conflicts?|conventions|disputes|human|instruments|international|negotiations|peace|proceedings|relevant|such|treaties)$/;

export const RELATIVE_PRONOUN = /^(?:that|which|who)$/;

const CONJUNCTION = /^(?:and|or)$/;

/** True when a further member of the list starts at `at`. */
export function isMember(words: readonly GrammarWord[], at: number): boolean {
  let index = at;
  if (CONJUNCTION.test(words[index]?.lower ?? '')) index += 1;
  if (words[index]?.lower === 'as' && words[index + 1]?.lower === 'well') index += 3;
  if (/^(?:to|upon|on)$/.test(words[index]?.lower ?? '')) index += 1;
  const first = words[index];
  if (
    !first ||
    isFiniteVerb(first.lower) ||
    STOPS.test(first.lower) ||
    first.lower === 'to' ||
    first.lower === 'in'
  )
    return false;
  return isActor(words, index);
}

const FORMS = grammarOf('en')!.language.forms;

/** “States, and encourages …”: a further verb of the organ, not a member of the list. */
function isFiniteVerb(word: string): boolean {
  return FORMS.get(word)?.mood === 'finite' && !ACTORS.has(word);
}

/** “that the Secretary-General submit”: the bare verb of a clause behind its subject. */
export function isBareVerb(word: string): boolean {
  return BARE_VERBS.test(word) || KNOWN_INFINITIVES.test(word) || FORMS.get(word)?.mood === 'plain';
}

/** “that the organizations develop plans”: a word behind an actor that names no actor is the verb. */
export function opensPredicate(head: GrammarWord, word: GrammarWord): boolean {
  return (
    ACTORS.has(head.lower) &&
    /^\p{Ll}/u.test(word.text) &&
    !/(?:ed|ing)$/.test(word.lower) &&
    !HEAD_ENDS.test(word.lower) &&
    !ACTORS.has(word.lower)
  );
}

/** “regional and subregional organizations”: the conjunction joins adjectives. */
export function isAdjectiveChain(words: readonly GrammarWord[], index: number): boolean {
  const before = words[index - 1]!;
  return !ACTORS.has(before.lower) && /^\p{Ll}/u.test(before.text) && isActor(words, index + 1);
}
