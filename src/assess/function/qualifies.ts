/** What says of the words it follows how long, for whom, how well or which ones. */
import { stemOf } from '../../words/form.ts';
import { keysAt, type Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import type { UnexplainedRun } from './runs.ts';

/** `for the shortest appropriate period`: how long it may last at most. */
export function isShortTerm(side: Side, { to }: UnexplainedRun, opener: number): boolean {
  const keys = side.words.slice(opener, to).map(({ key }) => key);
  return (
    keys[0] === 'for' &&
    keys.some((key) => /^(?:shortest|minimum|briefest|limited)$/.test(key)) &&
    /^(?:period|time|duration|term)$/.test(keys.at(-1)!)
  );
}

/** `services that are (age-, gender-) and disability-sensitive`: how good what is asked for has to be. */
export function isSensitive(side: Side, opener: number): boolean {
  if (!/^(?:is|are)$/.test(side.words[opener + 1]?.key ?? '')) return false;
  return side.words.slice(opener + 2, opener + 9).some(({ key }) => SENSITIVE.test(key));
}

const SENSITIVE =
  /-(?:sensitive|responsive|friendly|appropriate|inclusive|informed|based|cent(?:re|er)ed)$/;

/** `under the Convention, (for States parties to it)`: the others are let go. */
export function isForParties(side: Side, { to }: UnexplainedRun, opener: number): boolean {
  const opening = keysAt(side, { from: opener, to: Math.min(to, opener + 5) });
  return /^for (?:(?:the|its|those|all) )?states (?:parties|that|which|members)\b/.test(opening);
}

/** `violations (committed against schools)` against `such violations`: the same ones, said in another way. */
export function standsForSuch(view: View, { name, from }: UnexplainedRun): boolean {
  const [{ words }, other] = [view[name], view[name === 'before' ? 'after' : 'before']];
  const near = new Set(words.slice(Math.max(0, from - 3), from).map(({ form }) => stemOf(form)));
  return other.words.some(
    ({ key }, at) =>
      key === 'such' && other.changed[at] === 1 && near.has(stemOf(other.words[at + 1]!.form)),
  );
}
