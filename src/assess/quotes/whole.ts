/** Quotes that are whole: the words beside them that came or went with them and that nothing else explains. */
import { PREPOSITIONS } from '../function/closed-classes.ts';
import type { Finding } from '../signals/finding.ts';
import { wordsAt } from '../signals/followed.ts';
import { isCapital, nameAround } from '../signals/substance.ts';
import type { Range } from '../view/hunks.ts';
import type { Side } from '../view/side.ts';
import { hunkAt, type SideName, type View } from '../view/view.ts';
import { isPassage, LISTED, SIDES, sideOfFinding, trimmed } from './ranges.ts';

/** A finding with the words around it that changed with it, up to a comma or to what another finding holds. */
export function wholeFinding(finding: Finding, all: readonly Finding[], view: View): Finding {
  const name = sideOfFinding(finding);
  const whole = mayGrow(finding) && !isReworded(finding, all);
  if (!name || (!whole && !isCutShort(finding, view))) return finding;
  const wide = wider(finding[name]!, finding, name, all, view, whole);
  return { ...finding, [name]: isPassage(finding) ? wholeName(view[name], wide) : wide };
}

function isAllCapital(side: Side, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!isCapital(side, at) && !side.words[at]!.form.linking) return false;
  }
  return true;
}

/** `(Tokyo) Rules`: a name is quoted whole, with the words of it that stand. */
function wholeName(side: Side, range: Range): Range {
  return isAllCapital(side, range) ? nameAround(side, range) : range;
}

/** `(put in place) all`: what became other words beside it is quoted with them. */
function isReworded(finding: Finding, all: readonly Finding[]): boolean {
  if (isPassage(finding) || finding.rule === 'text.restriction') return false;
  const name = sideOfFinding(finding);
  if (!name) return false;
  const { from, to } = finding[name]!;
  return all.some((other) => {
    const range = other[name];
    const both = other.before !== null && other.after !== null;
    return other.rule === 'text.reworded' && both && range!.from <= from && to <= range!.to;
  });
}

/** A passage, or words of a kind that stand in lists; not what was followed to another paragraph. */
function mayGrow({ rule, type, args }: Finding): boolean {
  if (args['elsewhere']) return false;
  return rule === 'text.passage' || rule === 'text.restriction' || LISTED.has(type);
}

/** A limit may take words of the passage that it stands in. */
function isRoom(finding: Finding, other: Finding): boolean {
  return finding.type === 'hedge' && isPassage(other);
}

/** Most words that a verb takes with it. */
const WITH_VERB = 6;

function wider(
  range: Range,
  finding: Finding,
  name: SideName,
  all: readonly Finding[],
  view: View,
  both: boolean,
): Range {
  const side = view[name];
  const hunk = view.hunks[hunkAt(view, name, range.from, range.to)]?.[name];
  if (!hunk) return range;
  const elsewhere = standElsewhere(name, view);
  const free = (at: number): boolean =>
    side.changed[at] === 1 &&
    !elsewhere.some((range) => range.from <= at && at < range.to) &&
    !all.some((other) => other !== finding && !isRoom(finding, other) && holds(other, name, at));
  let [from, to] = [range.from, range.to];
  if (both) while (from > hunk.from && !side.words[from]!.stops && free(from - 1)) from--;
  while (to < hunk.to && !side.words[to]!.stops && free(to)) to++;
  if (!both && to - range.to > WITH_VERB) to = range.to;
  return trimmed(side, { from, to }, range);
}

/** Words that were followed to another place: neither lost nor won. */
function standElsewhere(name: SideName, view: View): Range[] {
  return view.change.passages.flatMap(({ from, to }) => {
    const place = to && (name === 'before' ? from : to);
    const range = place && wordsAt(view[name], place);
    return range ? [range] : [];
  });
}

/** Words that were reworded are quoted whole already, and leave room for what is known about some of them. */
function holds(finding: Finding, name: SideName, at: number): boolean {
  const range = finding[name];
  const open = finding.direction === 'review' && finding.before !== null && finding.after !== null;
  return range !== null && !open && range.from <= at && at < range.to;
}

/** `to the extent of (the powers granted)`: a limit whose last word asks for more. */
export function isCutShort(finding: Finding, view: View): boolean {
  const name = sideOfFinding(finding);
  if (finding.type !== 'hedge' || !name) return false;
  const last = view[name].words[finding[name]!.to - 1]!.key;
  return last !== 'to' && PREPOSITIONS.has(last);
}

/**
 * `Urges (States to take) measures` that became `Stresses (the importance of taking) measures`: what is laid on
 * the words belongs to the verb.
 */
export function withWeighing(findings: readonly Finding[], view: View): Finding[] {
  const gone = new Set<Finding>();
  const full = findings.map((finding) => {
    const { before, after } = finding;
    if (finding.type !== 'verb' || finding.direction === 'review' || !before || !after)
      return finding;
    const more = findings.find((next) => weighs(next, finding, view));
    if (!more) return finding;
    gone.add(more);
    const end = (name: SideName, own: Range): Range =>
      more[name]
        ? { from: own.from, to: more[name].to }
        : wider(own, finding, name, findings, view, false);
    return { ...finding, before: end('before', before), after: end('after', after) };
  });
  return full.filter((_, i) => !gone.has(findings[i]!));
}

const WEIGHTS = /^(?:importance|needs?|necessity|urgency|significance|relevance)$/;

/** True for words right behind a verb that lay a weight on what it says, and do no more. */
function weighs(finding: Finding, verb: Finding, view: View): boolean {
  if (finding.direction !== 'review') return false;
  const sides = SIDES.filter((name) => finding[name] !== null);
  const isBehind = sides.every((name) => {
    const { from, to } = finding[name]!;
    const own = verb[name]!;
    return own.from <= from && from <= own.to && to - own.to <= WITH_VERB;
  });
  const words = sides.flatMap((name) =>
    view[name].words.slice(finding[name]!.from, finding[name]!.to),
  );
  return isBehind && words.some(({ key }) => WEIGHTS.test(key));
}
