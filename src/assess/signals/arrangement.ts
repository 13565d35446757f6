/** With which meeting or procedure something goes together: when and where, not what. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Side } from '../view/side.ts';

/** What puts one thing beside another. */
const BESIDE = [
  'in conjunction with',
  'in parallel with',
  'in parallel to',
  'in line with',
  'in accordance with',
  'on the margins of',
  'on the sidelines of',
  'back to back with',
  'back-to-back with',
].map((phrase) => phrase.split(' '));

/** What ties something to an occasion. */
const OCCASION = [
  'on the occasion of',
  'in the context of',
  'in the framework of',
  'within the framework of',
  'in the lead-up to',
  'as part of',
  'in preparation for',
  'in commemoration of',
  'in celebration of',
  'to mark',
  'to commemorate',
  'to celebrate',
  'in line with',
  'during',
].map((phrase) => phrase.split(' '));

/** An occasion is over one day. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'anniversary anniversaries commemoration observance celebration celebrations jubilee session summit forum conference year decade'.split(
    ' ',
  ),
);

/** `the objectives of (the twentieth anniversary)` */
const WHAT_OF_IT =
  /^(?:objectives?|goals?|aims?|purposes?|themes?|spirit|outcomes?|preparations?|start|launch|end)$/;

/** What an organ does by itself, beside its meetings. */
const PROCEDURES: ReadonlySet<string> = new Set(
  'programme procedure procedures calendar schedule timetable agenda practice workplan'.split(' '),
);

/** Words that may stand between such a phrase and the noun. */
const BEFORE_NOUN = 4;
/** Words that end the name of the noun. */
const BEHIND_NOUN: ReadonlySet<string> = new Set('of on for to in at and or which that'.split(' '));

/**
 * True for words that came in as such a phrase with a meeting or a procedure of the organ:
 * `in conjunction with the annual forum on food`, `in line with its rules of procedure`.
 *
 * @param first place of the first word of substance
 */
export function isArrangement(side: Side, first: number, lexicon: Lexicon): boolean {
  return isBesideMeeting(side, first, lexicon) || isOnOccasion(side, first);
}

/** `in line with the main objectives of the twentieth anniversary of the International Year` */
function isOnOccasion(side: Side, first: number): boolean {
  const from = behindPhrase(side, first, OCCASION);
  if (from < 0) return false;
  let end = Math.min(side.words.length, from + BEFORE_NOUN + 1);
  for (let at = from; at < end; at++) {
    const { key, stops } = side.words[at]!;
    if (at > from && stops) return false;
    if (WHAT_OF_IT.test(key) && side.words[at + 1]?.key === 'of') {
      end = Math.min(side.words.length, at + 2 + BEFORE_NOUN);
      at++;
    } else if (OCCASIONS.has(key)) return true;
    else if (BEHIND_NOUN.has(key)) return false;
  }
  return false;
}

function isBesideMeeting(side: Side, first: number, lexicon: Lexicon): boolean {
  const from = behindPhrase(side, first, BESIDE);
  if (from < 0) return false;
  for (let at = from; at < Math.min(side.words.length, from + BEFORE_NOUN + 1); at++) {
    const { key, stops } = side.words[at]!;
    if (at > from && (stops || BEHIND_NOUN.has(key))) return false;
    if (lexicon.events.has(key) || PROCEDURES.has(key)) return true;
  }
  return false;
}

/** The place behind such a phrase that holds the word or stands right before it, all of it new; or -1. */
function behindPhrase(side: Side, first: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    for (let from = Math.max(0, first - phrase.length - 2); from <= first; from++) {
      if (isNewAt(side, from, phrase)) return from + phrase.length;
    }
  }
  return -1;
}

function isNewAt(side: Side, from: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i++) {
    if (side.words[from + i]?.key !== phrase[i] || !side.changed[from + i]) return false;
  }
  return true;
}
