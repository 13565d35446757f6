/** When a word of a phrase is a change of its own, and when it only came or went with what it belongs to. */

import type { Form } from '../../words/form.ts';
import { stemOf } from '../../words/form.ts';
import { LISTING } from '../function/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import type { PhraseMatch } from './phrase-matches.ts';
import { hasDeed, rulerOf } from './verbs.ts';

/**
 * True when what the word belongs to stood before: the next word of substance is not changed, or only
 * in its form (`may hinder`, `hinders`).
 */
export function standsAlone(
  view: View,
  name: SideName,
  hunk: number,
  match: PhraseMatch,
  { substance }: Lexicon,
): boolean {
  const side = view[name];
  if (!side.changed[match.to - 1]) return true;
  // `who use (public services)`: what it is said of is new as well.
  if (match.rule.type === 'measure' && endsInNoun(side, match)) return false;
  const joined = side.changed[match.to] && LISTING.has(side.words[match.to]?.key ?? '');
  for (let at = match.to + (joined ? 2 : 0); at < side.words.length; at++) {
    const { form, key, stops } = side.words[at]!;
    if (stops) {
      const noun = behindList(side, at);
      return noun === null ? !side.changed[match.from - 1] : !side.changed[noun];
    }
    if (!side.changed[at]) return true;
    if (substance.get(key) !== 0) {
      // `each State` and `States` are the same; `all measures necessary` and `the necessary measures` are not.
      const counts = match.rule.type === 'quantifier';
      if (!counts) return standsElsewhere(view, name, hunk, form);
      return keysAt(side, match) === 'all' && isInOtherOrder(view, name, hunk, form);
    }
  }
  // At the end of a clause what it belongs to stands before it: `were released immediately`.
  return !side.changed[match.from - 1];
}

/** `(full), equal, meaningful and safe participation`: what single words between commas belong to; null where they are none. */
function behindList({ words }: Side, from: number): number | null {
  for (let at = from; words[at]?.stops && words[at + 1] !== undefined; at++) {
    if (LISTING.has(words[at + 1]!.key)) return at + 3 < words.length ? at + 3 : null;
  }
  return null;
}

function endsInNoun({ words }: Side, { from, to }: PhraseMatch): boolean {
  return to - from > 1 && !words[to - 1]!.form.linking;
}

/** So few words that went while they stand elsewhere are the same phrase in another order. */
const PHRASE = 4;

function isInOtherOrder(view: View, name: SideName, hunk: number, form: Form): boolean {
  const { from, to } = view.hunks[hunk]![name];
  const { words, changed } = view[name === 'before' ? 'after' : 'before'];
  const stem = stemOf(form);
  return to - from <= PHRASE && words.some((word, at) => changed[at] && stemOf(word.form) === stem);
}

/** True when the other side of the hunk has the word in some form. */
function standsElsewhere(view: View, name: SideName, hunk: number, form: Form): boolean {
  const other = name === 'before' ? 'after' : 'before';
  const range = view.hunks[hunk]?.[other];
  if (!range) return false;
  const stem = stemOf(form);
  return view[other].words.slice(range.from, range.to).some((word) => stemOf(word.form) === stem);
}

/**
 * `(Urges States to train | Stresses that States need to train)`: what was asked for outright is not made firmer by a
 * modal under a verb that asks nobody. The words are explained with the verb.
 */
export function onceAsked(
  view: View,
  name: SideName,
  match: PhraseMatch,
  lexicon: Lexicon,
): boolean {
  const { type, gain } = match.rule;
  if (type !== 'modal' || gain !== 'stronger' || /^(?:must|shall)/.test(keysAt(view[name], match)))
    return false;
  const asks = (side: Side): boolean => {
    const lead = side.verbs.find((verb) => verb.lead);
    return lead !== undefined && hasDeed(lexicon, lead, 'directs');
  };
  const other = view[name === 'before' ? 'after' : 'before'];
  if (asks(view[name]) || !asks(other) || rulerOf(view[name], match.from)?.lead === false)
    return false;
  markExplained(view[name], match.from, match.to);
  return true;
}

const DUTY = /^(?:responsibilit(?:y|ies)|obligations?|dut(?:y|ies))$/;

/**
 * `the (responsibility) of the Government to protect` that became `that the Government (should) protect`: one duty, told once.
 * Its noun on the side without the modal, which is explained with it; null when there is none.
 */
export function dutyInPlace(view: View, name: SideName): Range | null {
  const other = view[name === 'before' ? 'after' : 'before'];
  const at = other.words.findIndex(
    ({ key }, i) =>
      other.changed[i] === 1 &&
      !other.used[i] &&
      DUTY.test(key) &&
      /^(?:of|for)$/.test(other.words[i + 1]?.key ?? ''),
  );
  if (at < 0) return null;
  markExplained(other, at, at + 1);
  return { from: at, to: at + 1 };
}
