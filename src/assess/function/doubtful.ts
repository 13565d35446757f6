/** Runs whose coming or going is neither a gain nor a loss by itself: what they mean is for a person to weigh. */

import type { WordRange } from '../../words/words.ts';
import { hasRole } from '../lexicon/lexicon.ts';
import type { Side } from '../view/side.ts';
import { isClosed, LISTING, PREPOSITIONS } from './closed-classes.ts';
import type { UnexplainedRun } from './runs.ts';

/** `Urges to take measures`, `stresses (the importance of taking) measures`: a weight that is laid on what stood. */
const WEIGHING = /^(?:importance|need|needs|necessity|urgency|significance|relevance|taking)$/;

/** `a report (for its consideration)`, `(under the same agenda item)`: where and how an organ deals with it. */
const FILING = /^(?:agenda|items?|sub-items?|consideration|information|same|entitled)$/;

/** `to hinder`, `(unduly) to hinder`: what picks out some of the wrongs lets the others pass. */
const WRONGLY =
  /^(?:unduly|unlawful(?:ly)?|arbitrar(?:y|ily)|unjustifi(?:ed|ably)|unnecessar(?:y|ily)|disproportionate(?:ly)?|undue)$/;

/** `that (seek) to prevent`: to try is less than to do, and more than nothing. */
const TRYING = /^(?:seek|aim|strive|attempt|endeavour|try|intend)(?:s|ing|ed)?$/;

/** `all costs to be met from voluntary funds`: a cost that is named is no support. */
const COSTS = /^(?:costs?|expenses|expenditures?)$/;

/** `take (measures) for the protection of`, `protect`: the act is in the noun, the verb before it is a form. */
const LIGHT =
  /^(?:take|takes|taking|undertake|undertaking|carry|carrying|conduct|conducting|give|giving|make|making|provide|providing)$/;
const WITH_LIGHT = /^(?:measures?|steps|actions?|out)$/;

/** `in violation of international law`: it names the law that is broken, and leaves out what breaks none. */
const BREACHES = /^(?:violation|contravention|breach|defiance|disregard|contrary)$/;

/** True when the words of a run say nothing about the direction of a change. */
export function isDoubtful(side: Side, { words, to, from }: UnexplainedRun): boolean {
  const keys = words.map(({ at }) => side.words[at]!.key);
  const all = (kind: RegExp): boolean => keys.every((key) => kind.test(key));
  if (keys.length === 0) return false;
  // `the views (and needs) of nurses`: one more of what they have.
  const areTheirs =
    keys[0] === 'needs' && LISTING.has(side.words[from]!.key) && side.words[to]?.key === 'of';
  if (
    (all(WEIGHING) && !areTheirs) ||
    all(FILING) ||
    isLight(keys) ||
    keys.some((key) => COSTS.test(key))
  )
    return true;
  if (BREACHES.test(keys[0]!) && words[0]!.at - from <= 1) return true;
  if (keys.length <= 2 && WRONGLY.test(keys[0]!) && keys.slice(1).every(isUse)) return true;
  if (side.words[to]?.key !== 'to' && side.words[to - 1]?.key !== 'to') return false;
  return all(TRYING) || standsBeforeAct(side, { from, to });
}

/** `to (set great store by efforts to) protect girls`: something to do first, which may be less than the act. */
function standsBeforeAct({ words, changed }: Side, { from, to }: WordRange): boolean {
  const act = words[to]?.key === 'to' ? to + 1 : to;
  const opens = words[from]?.key === 'to' ? from : from - 1;
  if (words[opens]?.key !== 'to' || changed[act] || isClosed(words[act]?.key ?? 'the'))
    return false;
  // `to open libraries and to (hire nurses)`: one more act, not one before it.
  const isList = words
    .slice(opens, act)
    .some(({ key, stops }, i) => LISTING.has(key) || (i > 0 && stops));
  return !isList && words[to - 1]?.key !== 'measures';
}

function isLight([first, ...rest]: readonly string[]): boolean {
  return LIGHT.test(first!) && rest.every((key) => WITH_LIGHT.test(key));
}

function isUse(key: string): boolean {
  return WRONGLY.test(key) || key === 'used';
}

const PLACES = /^(?:areas?|regions?|zones?|countries|settings?|situations?)$/;
const PICKING = /^(?:including|especially|particularly|notably|particular)$/;
const AS_SOME = 5;

/** True for a word that names people, whoever they are. */
export function isPeople({ words, lexicon }: Side, at: number): boolean {
  const word = words[at];
  return word !== undefined && hasRole(lexicon, 'role.people', word.key);
}

/** True where those before a place are named as some of all: `including women (in …)`. */
function areSome(side: Side, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - AS_SOME) && !side.words[at + 1]!.stops; at--) {
    if (PICKING.test(side.words[at]!.key)) return true;
  }
  return false;
}

/** `women (in rural and remote areas)`, but not where they are named as some of all: `including women in …`. */
export function picksOutPeople(side: Side, { from, words }: UnexplainedRun): boolean {
  const last = side.words[words.at(-1)!.at]!;
  const isPlace = isPeople(side, from - 1) && PLACES.test(last.key);
  return isPlace && !areSome(side, from);
}

/** What picks out people by what they are or have, right behind their name. */
const BY_AGE = /^(?:aged|over|under|above|below)$/;
const BY_STATE = /^(?:without|living|residing|belonging|holding|registered|born|enrolled|aged)$/;
const HOW =
  /^(?:delay|further|undue|discrimination|distinction|exception|prejudice|fear|any|hindrance|restrictions?|reprisals?|interference|impediments?|obstacles?|conditions?|bias|prior|limitations?)$/;
const STATUS =
  /^(?:status|accreditation|permits?|licences?|licenses?|citizenship|nationality|documents|age|years|eighteen|sixteen|fourteen|twelve|ten|\d+)$/;

/** `children (over the age of sixteen)`, `organizations (in consultative status)`, `journalists (with permits)`. */
export function picksByState(side: Side, { from, to }: UnexplainedRun): boolean {
  // `civil society (organizations in consultative status)`: the noun itself may have come with it.
  const noun = isPeople(side, from) && !side.words[from]!.stops ? from : from - 1;
  const opener = side.words[noun + 1];
  if (!opener || opener.stops || !isPeople(side, noun) || areSome(side, noun + 1)) return false;
  // `victims (without delay)`, `survivors (without fear)`: how it is done, not who they are.
  if (opener.key === 'without' && HOW.test(side.words[noun + 2]?.key ?? '')) return false;
  if (BY_STATE.test(opener.key)) return true;
  const named = side.words.slice(noun + 1, Math.min(to, noun + 7));
  const byStatus = /^(?:with|in|under|of|having)$/.test(opener.key) || BY_AGE.test(opener.key);
  return byStatus && named.some(({ key }) => STATUS.test(key));
}

/** `(accredited) journalists`, `children (lawfully) within`: a word beside people that no rule knows. */
export function picksByWord(side: Side, { from, to, words }: UnexplainedRun): boolean {
  if (words.length !== 1 || areSome(side, from)) return false;
  const [{ key }, next] = [side.words[words[0]!.at]!, side.words[to]];
  if (!next || next.stops) return false;
  const behind = isPeople(side, from - 1) && !side.words[from]!.stops;
  if (key.endsWith('ly')) return behind && (PREPOSITIONS.has(next.key) || DESCRIBES.test(next.key));
  return DESCRIBES.test(key) && describesPeople(side, to);
}

/** `(married) pregnant adolescents`: between it and the people stands what else they are. */
function describesPeople(side: Side, from: number): boolean {
  for (let at = from; at < Math.min(side.words.length, from + 3); at++) {
    const { key, stops } = side.words[at]!;
    if (stops || side.changed[at]) return false;
    if (isPeople(side, at)) return true;
    if (!DESCRIBES.test(key) && !/^(?:young|older|small|poor)$/.test(key)) return false;
  }
  return false;
}

/** A participle or an adjective by its end. */
const DESCRIBES = /(?:ed|ing|ible|able|al|ent|ant|ful|ive|ous)$/;

const TAKING_PART =
  /^(?:participat(?:e|es|ed|ion|ing)|engag(?:e|es|ed|ing|ement)|involv(?:e|es|ed|ing|ement)|represent(?:ed|ation)|inclu(?:sion|ded)|consult(?:ed|ing|ation|ations)?|role)$/;
/** What one takes part in. */
const TAKEN_PART_IN =
  /^(?:work|activit(?:y|ies)|deliberations?|discussions?|negotiations?|processes|proceedings|decision-making|sessions?|meetings?|affairs|life|implementation|design|development|planning|monitoring|policy-?making)$/;
const NEAR = 6;
const FAR = 14;

/** `participation of youth (in the work of the organization)`: what they take part in, no setting of it. */
export function isTakenPartIn(side: Side, { from, to }: UnexplainedRun): boolean {
  const named = side.words.slice(from, Math.min(to, from + 4));
  const reach = named.some(({ key }) => TAKEN_PART_IN.test(key)) ? FAR : NEAR;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (reach === NEAR && side.words[at + 1]!.stops) return false;
    if (TAKING_PART.test(side.words[at]!.key)) return true;
  }
  return false;
}

/** `in an accessible format`, `in a safe manner`: how it is done. */
export function saysHow(side: Side, { words, from }: UnexplainedRun): boolean {
  const last = words.at(-1)!.at;
  return last - from <= 4 && /^(?:formats?|manner|ways?|languages?)$/.test(side.words[last]!.key);
}
