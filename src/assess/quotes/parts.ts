/** A passage and what stands inside it: limits, and what goes the other way. */
import type { Finding } from '../signals/finding.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import type { View } from '../view/view.ts';
import { isPassage, sideOfFinding, trimmed } from './ranges.ts';

/** A passage without what goes the other way inside it: `stressing their duty(, to the extent of their powers,) to protect`. */
export function cutAround(finding: Finding, all: readonly Finding[], view: View): Finding[] {
  const name = sideOfFinding(finding);
  if (!name || !isPassage(finding)) return [finding];
  const range = finding[name]!;
  const opposed = all
    .filter((other) => other !== finding && isOpposed(other, finding) && within(other[name], range))
    .map((other) => other[name]!);
  const inside = [...opposed, ...stretchesMoved(view[name], range)].sort((x, y) => x.from - y.from);
  if (inside.length === 0) return [finding];
  const side = view[name];
  const parts: Range[] = [];
  let from = range.from;
  for (const gap of [...inside, { from: range.to, to: range.to }]) {
    if (gap.from > from) parts.push(trimmed(side, { from, to: gap.from }));
    from = Math.max(from, gap.to);
  }
  const told = parts.filter((part) => part.to - part.from >= LEAST);
  return told.length > 0 ? told.map((part) => ({ ...finding, [name]: part })) : [finding];
}

/** So many words of substance side by side that stand elsewhere are a phrase that moved. */
const MOVED = 4;

/** What a passage holds of words that stand in another place of the paragraph: neither lost nor won. */
function stretchesMoved(side: Side, { from, to }: Range): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!side.moved[at]) continue;
    let [end, count] = [at, 0];
    for (let next = at; next < to; next++) {
      if (side.moved[next]) {
        end = next + 1;
        count++;
      } else if (!side.words[next]!.form.linking) break;
    }
    if (count >= MOVED) found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
}

/** A limit that came or went together with all that it limits: a fact about those words, no step of the text. */
export function limitsNew(finding: Finding, all: readonly Finding[]): boolean {
  const name = sideOfFinding(finding);
  if (finding.type !== 'hedge' || !name) return false;
  return all.some(
    (other) =>
      isPassage(other) &&
      isOpposed(other, finding) &&
      within(finding[name], other[name] ?? NOWHERE) &&
      other[name]!.from < finding[name]!.from,
  );
}

const NOWHERE: Range = { from: 0, to: 0 };

/** The same for a person to weigh. */
export function inPassing(finding: Finding): Finding {
  return { ...finding, direction: 'review', confidence: 'review' };
}

/** Fewer words beside such a finding say nothing by themselves. */
const LEAST = 3;

function isOpposed(one: Finding, other: Finding): boolean {
  const known = one.direction !== 'review' && other.direction !== 'review';
  return known && one.direction !== other.direction && sideOfFinding(one) !== null;
}

function within(range: Range | null, { from, to }: Range): boolean {
  return range !== null && range.from >= from && range.to <= to;
}
