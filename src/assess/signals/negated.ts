/** What a negation meets: a harm, whose negation protects, or a good, whose negation denies it. */

import { stemOf } from '../../words/form.ts';
import { stem } from '../../words/stems.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';

export interface NegationAt {
  /** Id of the rule that knows the word. */
  readonly rule: string;
  /** 1 when the negation is a gain, -1 when it is a loss. */
  readonly sign: 1 | -1;
}

interface Known {
  readonly acts: ReadonlyMap<string, NegationAt>;
  readonly things: ReadonlyMap<string, NegationAt>;
}

const memo = new WeakMap<Lexicon, Known>();

/**
 * Looks at the words that a negation governs. The first verb decides, whatever it
 * takes: `not deny access`. Without one it is the first harm, then the first good.
 */
export function negationAt(side: Side, range: Range, lexicon: Lexicon): NegationAt | null {
  const act = actIn(side, range, lexicon);
  if (act) return act;
  const { things } = knownTo(lexicon);
  const named = stemsIn(side, range).flatMap((form) => things.get(form) ?? []);
  return named.find(({ sign }) => sign > 0) ?? named[0] ?? null;
}

/** The first verb of a range that is known to do harm or good. */
export function actIn(side: Side, range: Range, lexicon: Lexicon): NegationAt | null {
  const { acts } = knownTo(lexicon);
  return stemsIn(side, range).flatMap((form) => acts.get(form) ?? [])[0] ?? null;
}

/** True for a word that names a harm or does one. */
export function isHarm(side: Side, at: number, lexicon: Lexicon): boolean {
  const { acts, things } = knownTo(lexicon);
  const own = stemOf(side.words[at]!.form);
  return acts.get(own)?.sign === 1 || things.get(own)?.sign === 1;
}

function stemsIn(side: Side, { from, to }: Range): string[] {
  return side.words.slice(from, to).map(({ form }) => stemOf(form));
}

function knownTo(lexicon: Lexicon): Known {
  const known = memo.get(lexicon);
  if (known) return known;
  const table = (part: 'acts' | 'things'): Map<string, NegationAt> =>
    new Map(
      lexicon.negated.flatMap((rule) =>
        rule[part].map((word): [string, NegationAt] => [
          stem(word),
          { rule: rule.id, sign: rule.is === 'harm' ? 1 : -1 },
        ]),
      ),
    );
  const made = { acts: table('acts'), things: table('things') };
  memo.set(lexicon, made);
  return made;
}
