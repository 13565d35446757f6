/** Figures that were brought up to date: a fact that changed, without a direction. */
import { isMonthKey } from '../../words/key.ts';
import { NUMBER_WORDS } from '../../words/number-words.ts';
import { markExplained, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { claimsBefore, type Finding, type Signaller } from './finding.ts';

export const figures: Signaller = {
  reads: ['quoted', ...claimsBefore('figure')],
  claims: 'figure',
  find,
};

/** One finding, not shown, for each number that another took the place of. Nothing else may have changed beside it. */
function find(view: View): Finding[] {
  return view.hunks.flatMap(({ before, after }, hunk): Finding[] => {
    const [old, fresh] = [figureIn(view.before, before), figureIn(view.after, after)];
    if (old === null || fresh === null) return [];
    markExplained(view.before, old, old + 1);
    markExplained(view.after, fresh, fresh + 1);
    if (valueAt(view.before, old) === valueAt(view.after, fresh)) return [];
    return [
      {
        rule: 'text.reworded',
        type: 'other',
        direction: 'review',
        before: { from: old, to: old + 1 },
        after: { from: fresh, to: fresh + 1 },
        confidence: 'likely',
        args: {},
        weight: 0,
        reworded: 1,
        silent: true,
        hunk,
      },
    ];
  });
}

/** Words before a number that make it part of a name or of a date. */
const NAMED: ReadonlySet<string> = new Set(
  'article articles goal goals target targets paragraph paragraphs rule section chapter part no protocol resolution resolutions decision decisions session on from to between and of'.split(
    ' ',
  ),
);

/** The only word of a place, when it is a number that counts what comes next: `839 million people`. */
function figureIn(
  side: Side,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  if (to - from !== 1 || side.used[from] || side.quoted[from]) return null;
  const { key, form } = side.words[from]!;
  const next = side.words[to];
  // `one report`, `two reports`
  if (NUMBER_WORDS.has(key) && next && !next.stops && !next.form.linking) return from;
  if (form.kind !== '<number>' || !/^[\d.,]+$/.test(key) || !next || next.stops) return null;
  const counts = /^(?:per|million|billion|trillion|thousand|percentage)$/.test(next.key);
  if (isMonthKey(next.key) || /\d/.test(next.key)) return null;
  return counts || !NAMED.has(side.words[from - 1]?.key ?? 'no') ? from : null;
}

/** `fifteen`, `15`: how much it is; another figure is as it stands. */
function valueAt({ words }: Side, at: number): string {
  const { key } = words[at]!;
  return String(NUMBER_WORDS.get(key) ?? key);
}
