/** What a run of words does where it stands, and what its coming means. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { passageKindAt, SAFEGUARDS } from '../signals/passage-kind.ts';
import { isCapital } from '../signals/substance.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import {
  ADDING,
  CONDITIONS,
  isClosed,
  MEANS,
  MODALS,
  RELATIVES,
  SETTINGS,
  UNIVERSAL,
} from './closed-classes.ts';
import {
  isDoubtful,
  isPeople,
  isTakenPartIn,
  picksByState,
  picksByWord,
  picksOutPeople,
  saysHow,
} from './doubtful.ts';
import { turnsRound } from './host.ts';
import { known } from './known.ts';
import { hungOn } from './limits.ts';
import { isModifier, isOneMoreAdjective, isOneMoreQuality } from './modifier.ts';
import { isAlternative, isAside, isJoined, openerOf, pleads } from './opener.ts';
import { isForParties, isShortTerm, standsForSuch } from './qualifies.ts';
import { relativeRole } from './relative.ts';
import type { UnexplainedRun } from './runs.ts';
import { trailingOf } from './trailing.ts';
import { CLAUSE, ITEM, QUALITY, RESTRICTION, TOLD, UNKNOWN, type WordRole } from './word-role.ts';
import { narrowsWrong, picksByDegree } from './wrong.ts';

/** The role of a run; where it stands in a limit or a hedge, what it would mean is turned round. */
export function roleOfRun(view: View, run: UnexplainedRun, lexicon: Lexicon): WordRole {
  const side = view[run.name];
  if (standsForSuch(view, run)) return UNKNOWN;
  const plain = plainRole(side, run, lexicon);
  const role = plain.function === 'restriction' && limitsNew(side, run) ? CLAUSE : plain;
  if (role.sign === 0 || !turnsRound(side, run)) return role;
  return role.sign > 0 ? { ...RESTRICTION, sure: role.sure } : { ...role, sign: 1 };
}

/** `(while stressing the sharing of work within the household)`: what came with its noun limits nothing that stood. */
function limitsNew(side: Side, { from }: UnexplainedRun): boolean {
  const before = side.words[from - 1];
  return before !== undefined && side.changed[from - 1] === 1 && !side.used[from - 1];
}

function plainRole(side: Side, run: UnexplainedRun, lexicon: Lexicon): WordRole {
  const opener = openerOf(side, run);
  const joined = isJoined(side, run);
  const { key } = side.words[opener]!;
  if (citesText(side, run)) return ITEM;
  const hung = hungOn(side, run, lexicon);
  if (hung) return hung === 'told' ? TOLD : hung;
  if (isNarrowedState(side, run) || picksByState(side, run)) return RESTRICTION;
  if (!joined && (narrowsWrong(side, run, lexicon) || picksByDegree(side, run, lexicon)))
    return { ...RESTRICTION, sure: false };
  if (isDoubtful(side, run)) return UNKNOWN;
  if (isAsClause(side, opener)) return holdsSafeguard(side, run) ? ITEM : UNKNOWN;
  if (RELATIVES.has(key)) return relativeRole(side, run, opener, lexicon);
  if (isOneMoreQuality(side, run)) return modifierRole(side, run, QUALITY);
  if (isAside(side, opener))
    return pleads(side, run, lexicon) ? { ...CLAUSE, sure: false } : UNKNOWN;
  if (isAlternative(side, run) && !turnsRound(side, run)) return UNKNOWN;
  if (joined)
    return isOneMoreAdjective(side, run) ? modifierRole(side, run) : known(side, run, ITEM);
  if (CONDITIONS.has(key)) return conditionRole(side, run, opener);
  if (SETTINGS.has(key)) return settingRole(side, run, opener);
  const trailing = trailingOf(side, run, opener);
  if (trailing !== 'other') return trailing === 'open' ? UNKNOWN : { ...RESTRICTION, sure: false };
  if (isShortTerm(side, run, opener)) return RESTRICTION;
  if (isForParties(side, run, opener)) return { ...RESTRICTION, sure: false };
  if (MEANS.has(key)) return known(side, run, ITEM);
  return isModifier(side, run) ? modifierRole(side, run) : known(side, run, CLAUSE);
}

/** `and (78/213 of 19 December 2023 on rights in the digital age)`: a text that is cited with its title. */
function citesText(side: Side, { from, words }: UnexplainedRun): boolean {
  return side.words.slice(from, words[0]!.at + 1).some(({ key }) => /^\d+\/\d+/.test(key));
}

/** `States (parties to the Covenant)`, `States (members of the Union)`. */
function isNarrowedState(side: Side, { from }: UnexplainedRun): boolean {
  const [before, first] = [side.words[from - 1], side.words[from]!];
  return before?.key === 'states' && !first.stops && /^(?:parties|members)$/.test(first.key);
}

/** What holds in a case only is less; what must be kept to meanwhile (`while respecting rights`) is more. */
function conditionRole(side: Side, run: UnexplainedRun, opener: number): WordRole {
  const next = side.words[opener + 1];
  const { key } = side.words[opener]!;
  const doing = next?.key.endsWith('ing') ?? false;
  if (key === 'while' && doing) return ITEM;
  // `wherever it is found` reaches everything, `whenever they can` a few: a person has to say.
  if (key === 'wherever' || key === 'whenever') return UNKNOWN;
  // `can (only) be reached through dialogue`: it makes the one way needed.
  if (key === 'only' && /^(?:can|could)$/.test(side.words[opener - 1]?.key ?? '')) return UNKNOWN;
  // `when drawing up laws`: an occasion on which it is asked; whether it was asked on others too, a person has to say.
  if (key === 'when' && doing) return holdsSafeguard(side, run) ? ITEM : UNKNOWN;
  // `if used in keeping with human rights`: it holds in a case only, and the case is a safeguard.
  if ((key === 'if' || key === 'when') && holdsSafeguard(side, run)) {
    return { ...RESTRICTION, sign: 0, sure: false };
  }
  return RESTRICTION;
}

/** `as decided by each State`, `as resources allow`: in what manner or measure; `as equal partners` says what somebody is. */
function isAsClause({ words }: Side, opener: number): boolean {
  const next = words[opener + 1];
  if (words[opener]!.key !== 'as' || !next) return false;
  return MODALS.has(next.key) || /ed$|^(?:the|they|it|he|she|states|set|laid|each)$/.test(next.key);
}

/** What may follow `in` and names a way or an aim, no setting. */
const WAYS =
  /^(?:order|conjunction|concert|tandem|parallel|particular|addition|consultation|cooperation|co-operation|partnership|collaboration|coordination|accordance|line|conformity|compliance|keeping|view|support|favour|recognition|relation|respect)$/;

/** `in accordance with`, `in full accordance with`. */
function isWay(side: Side, at: number): boolean {
  const isFull = /^(?:full|strict|close)$/.test(side.words[at]!.key);
  return WAYS.test(side.words[isFull ? at + 1 : at]?.key ?? '');
}

function settingRole(side: Side, run: UnexplainedRun, opener: number): WordRole {
  const next = side.words[opener + 1];
  if (picksOutPeople(side, run)) return { ...RESTRICTION, sure: false };
  if (saysHow(side, run)) return { ...ITEM, sure: false };
  if (!next || isWay(side, opener + 1)) return ITEM;
  if (isTakenPartIn(side, run) || isPlaceName(side, run)) return UNKNOWN;
  if (isWide(side, run) || holdsSafeguard(side, run)) return ITEM;
  return { ...RESTRICTION, sure: false };
}

/** `children (in the Land of Fens)`: in a text on that land it says where, and leaves nobody out. */
function isPlaceName(side: Side, { words }: UnexplainedRun): boolean {
  return words.every(({ at }) => isCapital(side, at));
}

/** A list of settings, or all of them, is breadth. */
function isWide(side: Side, { from, to }: UnexplainedRun): boolean {
  for (let at = from; at < to; at++) {
    const { key, stops } = side.words[at]!;
    if (UNIVERSAL.has(key) || (at > from && (ADDING.has(key) || stops))) return true;
  }
  const next = side.words[to];
  return next?.stops === true && !isClosed(next.key);
}

function holdsSafeguard(side: Side, { from, to }: UnexplainedRun): boolean {
  return SAFEGUARDS.has(passageKindAt(side, from, to).type);
}

const TYPES_OF_ITEMS: ReadonlySet<string> = new Set([...SAFEGUARDS, 'group', 'recognition']);

function modifierRole(side: Side, run: UnexplainedRun, plain: WordRole = UNKNOWN): WordRole {
  const { type } = passageKindAt(side, run.from, run.to);
  if (type === 'other' && picksByWord(side, run)) return { ...RESTRICTION, sure: false };
  const next = side.words[run.to];
  const trails = !next || next.stops || isClosed(next.key);
  // `(young) children`: of those who stood it picks out some, whatever they are called.
  const own = side.words.slice(run.from, run.to);
  if (
    type === 'group' &&
    isPeople(side, run.to) &&
    !own.some((_, i) => isPeople(side, run.from + i))
  )
    return UNKNOWN;
  if (TYPES_OF_ITEMS.has(type) || (trails && type !== 'other')) return ITEM;
  return isPeople(side, run.to) ? UNKNOWN : plain;
}
