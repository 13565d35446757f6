/** Those who are asked to act: fewer or more of them than before. */

import { stemOf } from '../../words/form.ts';
import { wordsIn } from '../../words/words.ts';
import { hasRole, type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { isUsed, keysAt, markExplained, type Side, type VerbAt } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { claimsBefore, type Finding, type Signaller } from './finding.ts';
import { isOfMandate } from './mandates.ts';
import { isCapital, substanceOf } from './substance.ts';
import { hasDeed } from './verbs.ts';

export const addressee: Signaller = {
  reads: ['quoted', 'partner', 'terms', ...claimsBefore('addressee')],
  claims: 'addressee',
  find,
};

/** Signals for actors that one side addresses and the other does not. */
function find(view: View, lexicon: Lexicon): Finding[] {
  const before = addresseeOf(view.before);
  const after = addresseeOf(view.after);
  if (!before || !after) {
    // A verb that asks no one became one that asks, or the reverse: the verb tells it all.
    const named = before
      ? gone(view, 'before', before, lexicon)
      : after
        ? gone(view, 'after', after, lexicon)
        : [];
    if (before) markExplained(view.before, before.from, before.to);
    if (after) markExplained(view.after, after.from, after.to);
    return named;
  }
  const [old, fresh] = [
    missing(view, 'before', before, after, lexicon),
    missing(view, 'after', after, before, lexicon),
  ];
  // `Requests (the Envoy | interested stakeholders)`: whoever took the place of a name asks nobody more.
  const isExchange = old.length > 0 && fresh.length > 0;
  return [
    ...(isExchange && isAnybody(view.before, before, lexicon) ? [] : old),
    ...(isExchange && isAnybody(view.after, after, lexicon) ? [] : fresh),
  ];
}

/** `Calls upon (States to take) measures` that became `Calls for measures`: both ask, but nobody is asked any longer. */
function gone(view: View, name: SideName, range: Range, lexicon: Lexicon): Finding[] {
  const [side, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const leads = [side, other].map(({ verbs }) => verbs.find(({ lead }) => lead));
  const ask = leads.every((verb) => verb !== undefined && asksSomebody(lexicon, verb));
  const single = other.paragraphs.length === 1 && other.paragraphs[0]!.chapeau === null;
  const stands = new Set(other.words.map(({ form }) => stemOf(form)));
  const words = side.words.slice(range.from, range.to).filter(({ form }) => !form.linking);
  const isGone = words.length > 0 && words.every(({ form }) => !stands.has(stemOf(form)));
  return ask &&
    single &&
    isGone &&
    !isInPlace(view, name, range) &&
    !isUsed(side, range.from, range.to)
    ? [scope(name, range, name === 'before' ? -1 : 1, lexicon)]
    : [];
}

/** `interested stakeholders`, `actors on the ground`: nobody by name. */
function isAnybody(side: Side, { from, to }: Range, lexicon: Lexicon): boolean {
  const keys = side.words.slice(from, to).map(({ key }) => key);
  return (
    keys.some((key) => hasRole(lexicon, 'role.anybody', key)) &&
    !keys.some((key) => DUTY_BEARERS.test(key)) &&
    !side.words.slice(from, to).some((_, i) => i > 0 && isCapital(side, from + i))
  );
}

/** `Invites (trade unions | interested parties) to attend`: somebody else is asked, whoever that is. */
function isInPlace(view: View, name: SideName, range: Range): boolean {
  const otherName = name === 'before' ? 'after' : 'before';
  const place = view.hunks[hunkAt(view, name, range.from, range.to)]?.[otherName];
  const { words } = view[otherName];
  const others = place ? words.slice(place.from, place.to) : [];
  return words[place?.to ?? -1]?.key === 'to' && others.some(({ form }) => !form.linking);
}

/** `Urges`, `Calls for`, not `Decides`. */
function asksSomebody(lexicon: Lexicon, { verb }: VerbAt): boolean {
  return (lexicon.verbs.get(verb.lemma) ?? []).some(({ ladder }) => ladder.towards !== 'any');
}

/** Words of the addressee of a single paragraph. */
function addresseeOf(side: Side): Range | null {
  const [paragraph, second] = side.paragraphs;
  if (!paragraph?.addressee || second) return null;
  return wordsIn(side.words, paragraph.addressee);
}

/** Actors of one side that are not among those of the other, though they may stand elsewhere. */
function missing(
  view: View,
  name: SideName,
  own: Range,
  others: Range,
  lexicon: Lexicon,
): Finding[] {
  const side = view[name];
  const other = view[name === 'after' ? 'before' : 'after'];
  const lost: number[] = [];
  for (let at = own.from; at < own.to; at++) {
    if (side.used[at] || substanceOf(side, at, lexicon) === 0) continue;
    const partner = side.partner[at]!;
    const stands = partner >= others.from && partner < others.to + further(other, others, partner);
    if (!stands && !isAskedStill(other, partner, lexicon) && !isAmong(side, at, other, others)) {
      lost.push(at);
    }
  }
  if (lost.length > 0 && lost.every((at) => isPartOfName(side, at, own))) return [];
  if (lost.length > 0 && lost.every((at) => isOfMandate(side, at, own.from))) {
    for (const at of lost) if (side.changed[at]) markExplained(side, at, at + 1);
    return [];
  }
  const substance = lost.reduce((sum, at) => sum + weightOfActor(side, at, lexicon), 0);
  if (substance < weightOf(lexicon, 'weight.least-substance')) return [];
  const range = { from: lost[0]!, to: lost.at(-1)! + 1 };
  const came = name === 'after' ? 1 : -1;
  const sign =
    narrows(side, own, other, others) || isWithin(side, own, other, others) ? -came : came;
  for (const at of lost) if (side.changed[at]) markExplained(side, at, at + 1);
  useWhatSetsApart(view, name, range, lexicon);
  return [scope(name, range, sign, lexicon)];
}

/** So far behind a verb stand those whom it asks. */
const ASKED = 8;

/** `invites towns to act, and requests (the Office) to help`: another verb of the paragraph asks them. */
function isAskedStill(other: Side, partner: number, lexicon: Lexicon): boolean {
  if (partner < 0) return false;
  return other.verbs.some((verb) => {
    if (verb.to > partner || partner - verb.to > ASKED) return false;
    const between = other.words.slice(verb.to, partner + 1);
    if (between.some(({ stops, key }) => stops || key === 'to')) return false;
    return hasDeed(lexicon, verb, 'directs');
  });
}

function scope(name: SideName, range: Range, sign: number, lexicon: Lexicon): Finding {
  return {
    rule: 'addressee.scope',
    type: 'actor',
    direction: sign > 0 ? 'stronger' : 'weaker',
    before: name === 'before' ? range : null,
    after: name === 'after' ? range : null,
    confidence: 'likely',
    args: {},
    weight: sign * weightOf(lexicon, 'weight.step'),
    hunk: -1,
  };
}

/** Among those who are asked, States and Governments are no filler. */
function weightOfActor(side: Side, at: number, lexicon: Lexicon): number {
  return DUTY_BEARERS.test(side.words[at]!.key) ? 1 : substanceOf(side, at, lexicon);
}

const DUTY_BEARERS = /^(?:states|governments?|countries|parties|authorities|parliaments)$/;

/** Words behind those who were found to be addressed that belong to their list, up to a place in it. */
function further({ words }: Side, { to }: Range, at: number): number {
  const between = words.slice(to, at).map(({ key }) => key);
  const isListed = between.length <= LISTED && !between.includes('to') && !between.includes('that');
  return at >= to && isListed ? at + 1 - to : 0;
}

const LISTED = 12;

/** True when the other addressees have the changed word too, in another place of the list. */
function isAmong(side: Side, at: number, other: Side, { from, to }: Range): boolean {
  const stem = stemOf(side.words[at]!.form);
  return other.words
    .slice(from, to)
    .some(
      ({ form }, i) =>
        stemOf(form) === stem && (other.changed[from + i] || other.partner[from + i]! < 0),
    );
}

/** `the (United Nations) High Commissioner (for Human Rights)`: a name in full or in short. */
function isPartOfName(side: Side, at: number, { from, to }: Range): boolean {
  const word = side.words[at]!;
  // States parties are fewer than States.
  if (!isCapital(side, at) || word.breaks || word.key === 'parties') return false;
  const joined = side.words[at - 1];
  if (joined && JOINS.has(joined.key)) return false;
  return side.words
    .slice(from, to)
    .some(
      ({ key }, i) => isCapital(side, from + i) && side.partner[from + i]! >= 0 && key !== word.key,
    );
}

/** Words that join a further actor to those who are addressed. */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'including', 'as', 'also', 'together']);

/**
 * `the entities of the Fund`, `coastal States`: the actors of the other side all stand, and what came
 * names no further actor, so it picks out some of them.
 */
function narrows(side: Side, own: Range, other: Side, others: Range): boolean {
  for (let at = others.from; at < others.to; at++) {
    const partner = other.partner[at]!;
    if (partner < own.from || partner >= own.to) return false;
  }
  for (let at = own.from; at < own.to; at++) {
    const partner = side.partner[at]!;
    if (partner >= others.from && partner < others.to) continue;
    if (JOINS.has(side.words[at]!.key) || (at > own.from && side.words[at]!.breaks)) return false;
    if (side.words[at + 1]?.breaks) return false;
  }
  return true;
}

/** `(donor countries | all States)`, `(parties to the Statute | all States)`: these are some of those. */
function isWithin(side: Side, own: Range, other: Side, others: Range): boolean {
  const isAll = /^all (?:member )?(?:states|countries|governments)$/.test(keysAt(other, others));
  const keys = side.words.slice(own.from, own.to).map(({ key }) => key);
  return isAll && keys.some((key) => DUTY_BEARERS.test(key)) && !keys.some((key) => JOINS.has(key));
}

/** `States, including in collaboration with the private sector`: the new words only set apart. */
function useWhatSetsApart(view: View, name: SideName, range: Range, lexicon: Lexicon): void {
  const side = view[name];
  const other = view[name === 'before' ? 'after' : 'before'];
  const partner = side.partner[range.from]!;
  if (partner < 0) return;
  let to = partner;
  while (to > 0 && !other.changed[to - 1] && lexicon.substance.get(other.words[to - 1]!.key) === 0)
    to--;
  let from = to;
  while (from > 0 && other.changed[from - 1] && !other.words[from]!.stops) from--;
  markExplained(other, from, to);
}
