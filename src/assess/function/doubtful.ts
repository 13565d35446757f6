/** Runs whose coming or going is neither a gain nor a loss by itself: what they mean is for a person to weigh. */
import type { Side } from '../view/side.ts';
import type { Run } from './runs.ts';

/** `Urges to take measures`, `stresses (the importance of taking) measures`: a weight that is laid on what stood. */
const WEIGHING = /^(?:importance|need|needs|necessity|urgency|significance|relevance|taking)$/;

/** `to hinder`, `(unduly) to hinder`: what picks out some of the wrongs lets the others pass. */
const WRONGLY =
  /^(?:unduly|unlawful(?:ly)?|arbitrar(?:y|ily)|unjustifi(?:ed|ably)|unnecessar(?:y|ily)|disproportionate(?:ly)?|undue)$/;

/** `that (seek) to prevent`: to try is less than to do, and more than nothing. */
const TRYING = /^(?:seek|aim|strive|attempt|endeavour|try|intend)(?:s|ing|ed)?$/;

/** `all costs to be met from voluntary funds`: a cost that is named is no support. */
const COSTS = /^(?:costs?|expenses|expenditures?)$/;

/** True when the words of a run say nothing about the direction of a change. */
export function isDoubtful(side: Side, { words, to }: Run): boolean {
  const keys = words.map(({ at }) => side.words[at]!.key);
  const all = (kind: RegExp): boolean => keys.every((key) => kind.test(key));
  if (keys.length === 0) return false;
  if (all(WEIGHING) || keys.some((key) => COSTS.test(key))) return true;
  if (keys.length <= 2 && WRONGLY.test(keys[0]!) && keys.slice(1).every(isUse)) return true;
  return all(TRYING) && (side.words[to]?.key === 'to' || side.words[to - 1]?.key === 'to');
}

function isUse(key: string): boolean {
  return WRONGLY.test(key) || key === 'used';
}

const PEOPLE =
  /^(?:child|children|girls?|boys?|women|men|adolescents?|youth|people|persons?|students?|learners)$/;
const PLACES = /^(?:areas?|regions?|zones?|countries|settings?|situations?)$/;
const PICKING = /^(?:including|especially|particularly|notably|particular)$/;

/** `women (in rural and remote areas)`, but not where they are named as some of all: `including women in …`. */
export function picksOutPeople(side: Side, { from, words }: Run): boolean {
  const last = side.words[words.at(-1)!.at]!;
  if (!PEOPLE.test(side.words[from - 1]?.key ?? '') || !PLACES.test(last.key)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5) && !side.words[at + 1]!.stops; at--) {
    if (PICKING.test(side.words[at]!.key)) return false;
  }
  return true;
}

const TAKING_PART =
  /^(?:participat(?:e|es|ed|ion|ing)|engag(?:e|es|ed|ing|ement)|involv(?:e|es|ed|ing|ement)|represent(?:ed|ation)|inclu(?:sion|ded)|consult(?:ed|ing|ation|ations)?|role)$/;
/** What one takes part in. */
const TAKEN_PART_IN =
  /^(?:work|activit(?:y|ies)|deliberations?|discussions?|negotiations?|processes|proceedings|decision-making|sessions?|meetings?|affairs|life|implementation|design|development|planning|monitoring|policy-?making)$/;
const NEAR = 6;
const FAR = 14;

/** `participation of youth (in the work of the organization)`: what they take part in, no setting of it. */
export function isTakenPartIn(side: Side, { from, to }: Run): boolean {
  const named = side.words.slice(from, Math.min(to, from + 4));
  const reach = named.some(({ key }) => TAKEN_PART_IN.test(key)) ? FAR : NEAR;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (reach === NEAR && side.words[at + 1]!.stops) return false;
    if (TAKING_PART.test(side.words[at]!.key)) return true;
  }
  return false;
}

/** `in an accessible format`, `in a safe manner`: how it is done. */
export function saysHow(side: Side, { words, from }: Run): boolean {
  const last = words.at(-1)!.at;
  return last - from <= 4 && /^(?:formats?|manner|ways?|languages?)$/.test(side.words[last]!.key);
}
