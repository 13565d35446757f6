/** The theme of a coming panel, forum or day: another one each time, so that none is lost. */
import { hasRole } from '../lexicon/lexicon.ts';
import type { SideName, View } from '../view/view.ts';
import { rulerOf } from './verbs.ts';

const THEME = /^(?:theme|themes|topic|topics|subject)$/;
/** What has a theme. */
const HELD =
  /^(?:panel|panels|discussions?|debates?|dialogues?|forums?|workshops?|meetings?|sessions?|seminars?|conferences?|day|consultations?|round-table|segment)$/;
/**
 * True where the words are what a panel will be about, and children are not among those who came or went:
 * `the theme of its annual discussion will be (the impact of recovery plans)`.
 */
export function setsTheme(view: View, index: number): boolean {
  const names = ['before', 'after'] as const;
  if (!names.every((name) => isInTheme(view, name, index))) return false;
  const [old, fresh] = names.map((name) => isDear(view, name, index));
  return old === fresh;
}

function isInTheme(view: View, name: SideName, index: number): boolean {
  const side = view[name];
  const { from, to } = view.hunks[index]![name];
  const ruler = rulerOf(side, Math.min(from, side.words.length - 1));
  if (!ruler || side.verbs.some((verb) => verb.from >= from && verb.from < to)) return false;
  const ahead = side.words.slice(ruler.to, from).map(({ key }) => key);
  const theme = ahead.findIndex((key) => THEME.test(key));
  return theme >= 0 && ahead.slice(theme).some((key) => HELD.test(key));
}

function isDear(view: View, name: SideName, index: number): boolean {
  const { from, to } = view.hunks[index]![name];
  const { words, lexicon } = view[name];
  return words
    .slice(from, to)
    .some(({ key }) => hasRole(lexicon, 'role.child', key) || key === 'youth');
}
