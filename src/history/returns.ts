/** What an earlier version had and a later one got back; what came and went again. */
import type { Edit } from '../model/change.ts';
import type { HistoryStep, Return } from '../model/history.ts';
import { comparable } from './comparable.ts';

/** Shortest words, in letters, that count: articles and commas come and go. */
const LEAST = 4;

/**
 * Words that went in one step and came back in a later one (`restored`), or came and went
 * (`withdrawn`). A whole paragraph that reads again as before counts once, not word by word.
 *
 * @param texts the paragraph's words in each version, empty where it does not stand
 */
export function returnsOf(steps: readonly HistoryStep[], texts: readonly string[]): Return[] {
  const whole = wholeReturns(texts);
  const covered = (since: number, at: number): boolean =>
    whole.some((found) => found.since <= since && found.at === at);
  const parts = steps.flatMap((step, i) =>
    steps
      .slice(i + 1)
      .flatMap((later) =>
        covered(step.to, later.to)
          ? []
          : [
              ...between(step, later, 'delete', 'insert', 'restored'),
              ...between(step, later, 'insert', 'delete', 'withdrawn'),
            ],
      ),
  );
  return [...whole, ...parts];
}

/** Versions in which the paragraph reads as it did before something else stood there. */
function wholeReturns(texts: readonly string[]): Return[] {
  const found: Return[] = [];
  const keys = texts.map(comparable);
  keys.forEach((key, at) => {
    if (key === '') return;
    const earlier = keys.lastIndexOf(key, at - 1);
    if (at > 0 && earlier >= 0 && earlier < at - 1 && keys[at - 1] !== key) {
      found.push({ kind: 'restored', words: texts[at]!, since: earlier + 1, at });
    }
  });
  return found;
}

function between(
  step: HistoryStep,
  later: HistoryStep,
  first: Edit['op'],
  second: Edit['op'],
  kind: Return['kind'],
): Return[] {
  const back = pieces(later, second).map(comparable);
  return pieces(step, first)
    .filter((piece) => back.some((other) => holds(other, comparable(piece))))
    .map((words) => ({ kind, words: words.trim(), since: step.to, at: later.to }));
}

function pieces({ kind, edits }: HistoryStep, op: Edit['op']): string[] {
  if (kind === 'kept') return [];
  return edits
    .filter((edit) => edit.op === op && edit.move === undefined && edit.citation !== true)
    .map((edit) => edit.text)
    .filter((text) => comparable(text).replace(/[^\p{L}]/gu, '').length >= LEAST);
}

/** The words stand in the other piece as whole words. */
function holds(piece: string, words: string): boolean {
  return ` ${piece} `.includes(` ${words} `);
}
