/** What kind of substance a passage holds: the heaviest of the terms in it. */
import type { SignalType } from '../../model/assessment.ts';
import { hasRole } from '../lexicon/lexicon.ts';
import { isTouched, type RuleMatch, type Side } from '../view/side.ts';
import { isOfMandate } from './mandates.ts';
import { isCapital } from './substance.ts';

export interface PassageKind {
  readonly type: SignalType;
  /** Factor on its weight. */
  readonly factor: number;
  /** Id of the term; null when the passage holds none. */
  readonly term: string | null;
}

/** Kinds of substance that protect wherever they are named. */
export const SAFEGUARDS: ReadonlySet<SignalType> = new Set([
  'right',
  'participation',
  'instrument',
]);

/** Looks at the terms that touch the words `from`–`to`. */
export function passageKindAt(side: Side, from: number, to: number): PassageKind {
  let kind: PassageKind = { type: 'other', factor: 1, term: null };
  for (const match of side.matches) {
    if (match.entry.kind !== 'term' || match.from >= to || match.to <= from) continue;
    if (!isTouched(side, match.from, match.to) || isName(side, match) || isOfBodies(side, match))
      continue;
    const { id, type, weight } = match.entry.rule;
    if (kind.type === 'other' || weight > kind.factor) kind = { type, factor: weight, term: id };
  }
  return kind;
}

/** Words of taking part that are said of authorities as well. */
const OF_ANYONE =
  /^(?:collaboration|engagement|dialogue|consultations?|consult|consulted|involve|involved|involving|involvement|association|participat(?:e|ion|ing))$/;
/** Who takes part, where it is no say of people. */
const BODIES =
  /^(?:governments?|authorities|authority|states?|organi[sz]ations?|nations|union|council|office|panel|commission|committee|experts?|mechanisms?|secretariat|commissioner|rapporteurs?|bodies|agencies|parties|bank|mission|forces|groups?|country|countries|courts?|judges?|judiciary|police|military|parliaments?|legislatures?|ministr(?:y|ies)|private|business(?:es)?|companies|donors?|institutions?)$/;
/** `judicial involvement`, `governmental participation`. */
const OFFICIAL =
  /^(?:judicial|governmental|government|ministerial|parliamentary|military|police|official|state|private)$/;
const AROUND = 9;

/** `engagement with the Panel`, `in collaboration with the Commission`, `involved in crimes`: nobody has a say in it. */
function isOfBodies(side: Side, { entry, from, to }: RuleMatch): boolean {
  if (entry.kind !== 'term' || entry.rule.type !== 'participation') return false;
  if (to - from > 1 || !OF_ANYONE.test(side.words[from]!.key)) return false;
  const has = (role: 'role.has-say' | 'role.crime', key: string): boolean =>
    hasRole(side.lexicon, role, key);
  const behind = side.words.slice(to, to + AROUND).map(({ key }) => key);
  const around = [
    ...side.words.slice(Math.max(0, from - 3), from).map(({ key }) => key),
    ...behind,
  ];
  if (around.some((key) => has('role.has-say', key)))
    return behind.slice(0, 3).some((key) => has('role.crime', key));
  if (OFFICIAL.test(side.words[from - 1]?.key ?? '')) return true;
  return behind.some((key) => BODIES.test(key) || has('role.crime', key));
}

/** What rights are named for: people, bodies, texts and wrongs that have to do with them. */
const OF_RIGHTS =
  /^(?:defenders?|violations?|abuses?|education|training|law|instruments?|treat(?:y|ies)|mechanisms?|bod(?:y|ies)|institutions?|organi[sz]ations?|experts?|advis[eo]rs?|officers?|activists?|lawyers?|situations?|impacts?|due|based|perspectives?|approach(?:es)?|monitors?|monitoring|reporting|issues?|concerns?|component|council|office|day|advocates?|specialists?|context|language|implications?)$/;

/** `Human Rights Council`, `human rights defenders`, `National Assembly`: part of another name, it grants nothing. */
function isName(side: Side, { entry, from, to }: RuleMatch): boolean {
  if (entry.kind !== 'term') return false;
  if (entry.rule.type === 'participation') return isCapitalized(side, from, to);
  if (entry.rule.type !== 'right') return false;
  if (isOfMandate(side, from)) return true;
  const next = side.words[to];
  if (next && !next.stops && side.words[to - 1]!.key === 'rights' && OF_RIGHTS.test(next.key))
    return true;
  // `Convention on the Rights of Persons with Disabilities` is a text.
  return isCapitalized(side, from, to);
}

function isCapitalized(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isCapital(side, at) && !side.words[at]!.form.linking) return false;
  }
  return true;
}
