/** Words that say by themselves what their coming and going means: hedges, quantifiers, qualities. */
import type { Direction } from '../../model/assessment.ts';
import type { Phrase } from '../../rules/kinds/phrase-kind.ts';
import { isRule } from '../../rules/rule-id.ts';
import { stemOf } from '../../words/form.ts';
import { stem } from '../../words/stems.ts';
import { LISTING } from '../function/closed-classes.ts';
import { isInLimit } from '../function/host.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import { isUsed, keysAt, markExplained, type RuleMatch, type Side } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { isAligned, isUnexplained } from './aligned.ts';
import { claimsBefore, type Finding, type Signaller, TO_CHECK } from './finding.ts';
import { isHarm } from './negated.ts';
import { isForPeople } from './on-request.ts';
import { dutyInPlace, onceAsked, standsAlone } from './phrase-alone.ts';
import { isPartOfAnother, type PhraseMatch, phraseMatches } from './phrase-matches.ts';
import { widerHedges } from './wider-hedge.ts';

export const phrases: Signaller = {
  reads: ['matches', 'quoted', 'partner', 'verbs', ...claimsBefore('phrase')],
  claims: 'phrase',
  find,
};

/** Signals of all phrases that came or went. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const before = phraseMatches(view.before, lexicon);
  const after = phraseMatches(view.after, lexicon);
  cancel(before, after, view, (b, a) => {
    return (
      isAligned(view, b, a) && (!b.rule.each || keysAt(view.before, b) === keysAt(view.after, a))
    );
  });
  const findings = widerHedges(view, lexicon);
  cancel(before, after, view, (b, a) => isMoved(view, b, a));
  for (const name of ['before', 'after'] as const) {
    const others = name === 'before' ? after : before;
    for (const match of name === 'before' ? before : after) {
      const side = view[name];
      if (!isUnexplained(side, match) || (match.rule.byFirst && !side.changed[match.from]))
        continue;
      if (hasGivenWay(view, name, match, others)) markExplained(side, match.from, match.to);
      if (isSaidOfAll(side, match)) markExplained(side, match.from, match.to);
      if (isPartOfAnother(side, match) || isUsed(side, match.from, match.to)) continue;
      const finding = found(view, name, match, lexicon);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** `adequate` that became `active and meaningful`: in its place stand other qualities that came. */
function hasGivenWay(
  view: View,
  name: SideName,
  { rule, from, to }: PhraseMatch,
  others: readonly PhraseMatch[],
): boolean {
  if (!rule.yields) return false;
  const place = view.hunks[hunkAt(view, name, from, to)]?.[name === 'before' ? 'after' : 'before'];
  return others.some(
    (other) =>
      other.rule.each && place !== undefined && other.from < place.to && other.to > place.from,
  );
}

/** So many words back a list may reach. */
const LIST = 5;

/** `adequate funding, (adequate) staffing`: in a list the first one is said of all. */
function isSaidOfAll(side: Side, match: PhraseMatch): boolean {
  if (!match.rule.each || match.rule.type !== 'measure') return false;
  const text = keysAt(side, match);
  const length = match.to - match.from;
  for (let from = match.from - length; from >= Math.max(0, match.from - LIST); from--) {
    if (side.changed[from] || keysAt(side, { ...match, from, to: from + length }) !== text)
      continue;
    const between = side.words.slice(from + length, match.from);
    const isList = between.some(({ stops, key }) => stops || LISTING.has(key));
    return (isList || side.words[match.from]!.stops) && !between.some(({ key }) => BREAKS.has(key));
  }
  return false;
}

/** They end a list. */
const BREAKS: ReadonlySet<string> = new Set(['to', 'that', 'which', 'who', 'for', 'with', 'in']);

/** Takes away what stands on both sides, one for one. */
function cancel(
  before: PhraseMatch[],
  after: PhraseMatch[],
  view: View,
  same: (before: PhraseMatch, after: PhraseMatch) => boolean,
): void {
  for (let i = before.length - 1; i >= 0; i--) {
    const old = before[i]!;
    const j = after.findIndex((match) => match.rule === old.rule && same(old, match));
    if (j < 0) continue;
    const [fresh] = after.splice(j, 1);
    before.splice(i, 1);
    if (!isUnexplained(view.before, old) || !isUnexplained(view.after, fresh!)) continue;
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, fresh!.from, fresh!.to);
  }
}

/** So many words make a phrase that is known wherever it stands: `online and offline`. */
const MOVED_AS_PHRASE = 3;

/** The same hedge or the same words elsewhere; `all` and its like only before the same word. */
function isMoved(view: View, before: PhraseMatch, after: PhraseMatch): boolean {
  if (before.rule.type === 'hedge') return true;
  const next = (side: Side, at: number): string | undefined => side.words[at]?.key;
  if (keysAt(view.before, before) !== keysAt(view.after, after)) {
    // `to fulfil effectively`, `the effective fulfilment`: one quality of one act.
    const isForm = before.rule.type === 'measure';
    return isForm && formOf(view.before, before) === formOf(view.after, after);
  }
  const counts = before.rule.type === 'quantifier' || before.rule.type === 'participation';
  const isPhrase = before.to - before.from >= MOVED_AS_PHRASE;
  return !counts || isPhrase || next(view.before, before.to) === next(view.after, after.to);
}

function formOf(side: Side, match: RuleMatch): string {
  return stem(keysAt(side, match));
}

function found(view: View, name: SideName, match: PhraseMatch, lexicon: Lexicon): Finding | null {
  const { rule } = match;
  const side = view[name];
  const hunk = hunkAt(view, name, match.from, match.to);
  // `targeted killings`: it says which ones, not how good they have to be.
  if (rule.type === 'measure' && side.words[match.to] && isHarm(side, match.to, lexicon))
    return null;
  if (hedgesOwn(view, name, match) || onceAsked(view, name, match, lexicon)) return null;
  if (rule.alone && !standsAlone(view, name, hunk, match, lexicon)) return null;
  const to = rule.governs ? endOfClause(side, match.to) : endOfJoined(side, match);
  markExplained(side, match.from, to);
  const range = { from: match.from, to };
  const noun = rule.type === 'modal' ? dutyInPlace(view, name) : null;
  // What narrows a limit on a right protects it.
  const narrows = rule.type === 'scope' && isInLimit(side, match.from, true);
  const sign = (name === 'after' ? 1 : -1) * (narrows ? -1 : 1);
  const isOwn = isRule(rule.id, 'hedge.request') && isForPeople(side, match.from);
  return {
    rule: rule.id,
    type: rule.type,
    direction: turned(rule.gain, sign),
    before: name === 'before' ? range : noun,
    after: name === 'after' ? range : noun,
    confidence: rule.gain === 'review' ? 'review' : rule.confidence,
    args: rule.article ? { article: rule.article } : {},
    weight:
      sign *
      leaning(rule) *
      rule.weight *
      weightOf(lexicon, rule.type === 'hedge' ? 'weight.step' : 'weight.phrase'),
    hunk,
    covers: rule.covers,
    ...(isOwn ? TO_CHECK : {}),
  };
}

/** So many words behind an attempt say what is attempted. */
const OBJECT = 6;

/**
 * `(work towards a peaceful resolution)`: what is to be attempted came or went with the attempt, all of it, and so
 * nothing that stands on both sides became firmer or softer.
 */
function hedgesOwn(view: View, name: SideName, { rule, to }: PhraseMatch): boolean {
  return rule.tries && hasOwnObject(view, name, to);
}

function hasOwnObject(view: View, name: SideName, to: number): boolean {
  const { words, changed } = view[name];
  const there = new Set(
    view[name === 'before' ? 'after' : 'before'].words.map(({ form }) => stemOf(form)),
  );
  let own = 0;
  for (let at = to; at < Math.min(words.length, to + OBJECT) && !words[at]!.stops; at++) {
    const { form, key } = words[at]!;
    if (own > 0 && LISTING.has(key)) break;
    if (form.linking) continue;
    if (!changed[at] || there.has(stemOf(form))) return false;
    own++;
  }
  return own > 0;
}

function leaning({ gain, leaning }: Phrase): number {
  const way = gain === 'review' ? leaning : gain;
  return way === 'stronger' ? 1 : way === 'weaker' ? -1 : 0;
}

function turned(gain: Phrase['gain'], sign: number): Direction {
  if (gain === 'review' || sign > 0) return gain;
  return gain === 'stronger' ? 'weaker' : 'stronger';
}

/** `national priorities, needs and plans`: changed words of the rule that follow in the same list. */
function endOfJoined(side: Side, { rule, to }: PhraseMatch): number {
  let end = to;
  for (let at = to; at < side.words.length && side.changed[at]; at++) {
    const { key } = side.words[at]!;
    if (rule.joined.includes(key)) end = at + 1;
    else if (key !== 'and' && key !== 'or' && key !== 'national') break;
  }
  return end;
}

/** Changed words up to the next stop belong to what the phrase rules, and so does a list: `of sex, race or status`. */
function endOfClause(side: Side, from: number): number {
  const end = endOfMember(side, from);
  let at = end;
  while (side.changed[at] && side.words[at]!.stops) {
    const next = endOfMember(side, at + 1);
    if (next - at > LONGEST_MEMBER) return end;
    const keys = side.words.slice(at, next).map(({ key }) => key);
    if (keys.some((key) => LISTING.has(key))) return next;
    at = next;
  }
  return end;
}

const LONGEST_MEMBER = 5;

function endOfMember(side: Side, from: number): number {
  let at = from;
  while (at < side.words.length && side.changed[at] && !side.words[at]!.stops) at++;
  return at;
}
