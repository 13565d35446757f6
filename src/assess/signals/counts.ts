/** How many reports, meetings or years are asked for, fewer of them being less, and which ages are named. */
import { stemOf } from '../../words/form.ts';
import { NUMBER_WORDS } from '../../words/number-words.ts';
import { type Lexicon, weightOf } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, markExplained, type Side } from '../view/side.ts';
import type { SideName, View } from '../view/view.ts';
import { ageChange } from './ages.ts';
import { claimsBefore, type Finding, inPlaceOf, type Signaller } from './finding.ts';
import { isAsked } from './verbs.ts';

export const counts: Signaller = {
  reads: ['quoted', 'verbs', ...claimsBefore('count')],
  claims: 'count',
  find,
};

/** What is counted when a verb asks for it: a body, a term, a piece of work. */
const GIVEN =
  /^(?:reports?|studies|study|sessions?|meetings?|workshops?|seminars?|consultations?|discussions?|panels?|days?|weeks?|visits?|experts?|members?|representatives?|seats?|posts?|updates?|years?|months?)$/;
/** Before these a number is a limit of time: the shorter, the firmer. */
const TERMS = /^(?:within|every|in|after|by|before|than|next|last|past|under)$/;
/** An adjective or two may stand between the number and what it counts. */
const NEAR = 3;

interface Count extends Range {
  readonly number: number;
  readonly noun: string;
}

/** One signal for each place where a number of what is asked for gave way to another. */
function find(view: View, lexicon: Lexicon): Finding[] {
  return view.hunks.flatMap((hunk, index): Finding[] => {
    const age = ageChange(view, index, lexicon);
    if (age) return [age];
    const [old, fresh] = [countIn(view, 'before', hunk.before), countIn(view, 'after', hunk.after)];
    if (!old || !fresh || old.noun !== fresh.noun || old.number === fresh.number) return [];
    if (isCapped(view.before, old) || isCapped(view.after, fresh)) return [];
    if (!isAsked(view.before, old, lexicon) || !isAsked(view.after, fresh, lexicon)) return [];
    markExplained(view.before, old.from, old.to);
    markExplained(view.after, fresh.from, fresh.to);
    const weight = Math.sign(fresh.number - old.number) * weightOf(lexicon, 'weight.step');
    return [
      {
        rule: 'text.count',
        type: 'quantifier',
        ...inPlaceOf(old, fresh, weight),
        hunk: index,
      },
    ];
  });
}

/** The one number of a side of a place of change, with what it counts. */
function countIn(view: View, name: SideName, { from, to }: Range): Count | null {
  const side = view[name];
  const found: Count[] = [];
  for (let at = from; at < to; at++) {
    const number = NUMBER_WORDS.get(side.words[at]!.key);
    if (number === undefined || !side.changed[at] || side.used[at] || side.quoted[at]) continue;
    if (TERMS.test(side.words[at - 1]?.key ?? 'by')) continue;
    for (let next = at + 1; next < Math.min(side.words.length, at + 1 + NEAR); next++) {
      const { key, stops, form } = side.words[next]!;
      if (stops || form.linking) break;
      if (!GIVEN.test(key)) continue;
      found.push({ from: at, to: next + 1, number, noun: stemOf(form) });
      break;
    }
  }
  return found.length === 1 ? found[0]! : null;
}

/** `(ten) days at most`, `no more than (two) visits`: what is capped, or how long somebody may be held, is no gift. */
function isCapped(side: Side, { from, to }: Range): boolean {
  const around = keysAt(side, { from: Math.max(0, from - CAP), to: to + 2 });
  return /\b(?:at most|(?:no|not) (?:more|longer) than|up to|maximum|limit|limited|exceed|exceeding|custody|detention|detained|solitary|arrest)\b/.test(
    around,
  );
}

const CAP = 9;
