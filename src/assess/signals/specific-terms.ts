/** Groups, rights and dates that went while other words came in their place, or the other way round. */
import type { TermRule } from '../../rules/kinds/term-kind.ts';
import { type Form, stemOf } from '../../words/form.ts';
import type { UnexplainedRun } from '../function/runs.ts';
import { ITEM } from '../function/word-role.ts';
import { hasRole } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { SideName } from '../view/view.ts';
import type { Finding } from './finding.ts';
import { type OpenPlace, passage } from './passage.ts';
import { isCapital } from './substance.ts';

/**
 * Groups, rights and dates that went while other words came: each is a loss, and a gain the other way. One of
 * a kind that took the place of another is for a person to weigh.
 */
export function specificTerms(place: OpenPlace, name: SideName): Finding[] {
  const { view, hunk, lexicon } = place;
  const namesOne = (key: string): boolean => hasRole(lexicon, 'role.child', key);
  const side = view[name];
  const otherName = name === 'before' ? 'after' : 'before';
  const other = view[otherName];
  const range = view.hunks[hunk]![otherName];
  const isGeneral = (key: string): boolean => hasRole(lexicon, 'role.anybody', key);
  const rivals = new Set(
    termsIn(other, range)
      .filter(({ from, to }) => !other.words.slice(from, to).some(({ key }) => isGeneral(key)))
      .map(({ rule }) => rule.type),
  );
  const isSwallowed = other.words.slice(range.from, range.to).some(({ key }) => isGeneral(key));
  const namesChild = other.words.slice(range.from, range.to).some(({ key }) => namesOne(key));
  const stands = new Set(other.words.map(({ form }) => stemOf(form)));
  return place[name].words.flatMap((word) => {
    const at = word.at;
    const term = termsIn(side, { from: at, to: at + 1 }).find(
      ({ rule }) => SPECIFIC.has(rule.type) || (isSwallowed && rule.type === 'actor'),
    );
    if (!term || isCapital(side, at) || isGeneral(side.words[at]!.key)) return [];
    const isChild = namesOne(side.words[at]!.key) && !namesChild;
    if (rivals.has(term.rule.type) && !isChild) return [];
    const end = term.rule.type === 'right' ? objectEnd(side, term.to) : at + 1;
    if (
      LOOSE.test(side.words[at]!.key) ||
      isJointAct(side, other, at, range) ||
      term.from < at ||
      (side.words.slice(at, end).every(({ form }) => form.linking || stands.has(stemOf(form))) &&
        !(isSwallowed && isBare(side, at) && !standsBare(other, side.words[at]!.form)))
    )
      return [];
    const run: UnexplainedRun = {
      name,
      words: [word],
      substance: word.substance,
      from: at,
      to: Math.max(term.to, end),
    };
    return [passage(place, run, ITEM, 1)];
  });
}

/** `with (children)`, not `street (children)`: somebody with no word that says which of them. */
function isBare({ words }: Side, at: number): boolean {
  const [before, own] = [words[at - 1], words[at]!];
  return own.stops || (before?.form.linking ?? true);
}

/** True when the other side speaks of them as such, not only of some of them. */
function standsBare(other: Side, form: Form): boolean {
  const stem = stemOf(form);
  return other.words.some((word, at) => stemOf(word.form) === stem && isBare(other, at));
}

/** Behind `the right to`: the end of what the right is to. */
function objectEnd(side: Side, to: number): number {
  let at = to;
  while (side.words[at]?.form.linking && !side.words[at]!.stops && at < to + NEAR) at++;
  const object = side.words[at];
  return object && !object.stops && side.changed[at] && !object.form.linking ? at + 1 : to;
}

/** So many small words may stand between a right and what it is to. */
const NEAR = 2;

/** The terms of the rules that touch a range and are new, or gone, as a whole. */
function termsIn(
  side: Side,
  { from, to }: Range,
): { readonly rule: TermRule; from: number; to: number }[] {
  return side.matches.flatMap(({ entry, ...own }) => {
    if (entry.kind !== 'term' || own.from >= to || own.to <= from) return [];
    for (let at = own.from; at < own.to; at++) if (!side.changed[at]) return [];
    return [{ rule: entry.rule, ...own }];
  });
}

const SPECIFIC: ReadonlySet<string> = new Set(['right', 'group', 'participation', 'deadline']);
/** Words of taking part that anyone may use of anything: `dialogue between States`. */
const LOOSE = /^(?:dialogue|association|collaboration|engagement|assembly|involv)/;

/** `in consultation with` against `in cooperation with`: which is more depends on who decides. */
function isJointAct(side: Side, other: Side, at: number, { from, to }: Range): boolean {
  return (
    JOINT.test(side.words[at]!.key) &&
    other.words.slice(from, to).some(({ key }) => JOINT.test(key))
  );
}

const JOINT = /^(?:consult|cooperat|co-operat|collaborat|coordinat|partnership|dialogue)/;
