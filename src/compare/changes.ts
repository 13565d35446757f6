/** Pairs to changes in report order: the order of the after document, removals where they stood. */
import {
  type Change,
  type ChangeKind,
  type PartChange,
  partChangeOf,
  sideText,
} from '../model/change.ts';
import type { Document, Paragraph, Part } from '../model/document.ts';
import { canonical, isCanonical } from '../words/normalise.ts';
import type { Alignment } from './align/align.ts';
import type { Group } from './align/groups.ts';
import { seeAlsoOf } from './see-also.ts';
import { diffWords } from './words/diff.ts';

/** Changes in report order, with the word diff of each and what else to look at. */
export function changesOf(alignment: Alignment, before: Document, after: Document): Change[] {
  const seeAlso = seeAlsoOf(alignment);
  return inReportOrder(alignment.groups).map((group, i) =>
    changeOf(
      { moved: group.moved, seeAlso: seeAlso.get(group) ?? [] },
      group.before.map((at) => before.paragraphs[at]!),
      group.after.map((at) => after.paragraphs[at]!),
      `c${i + 1}`,
    ),
  );
}

function changeOf(
  { moved, seeAlso }: Pick<Change, 'moved' | 'seeAlso'>,
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  id: string,
): Change {
  const kind = kindOf(before, after);
  return {
    id,
    kind,
    moved,
    partChange: partChangeBetween(before, after),
    before,
    after,
    edits:
      kind === 'kept'
        ? [{ op: 'equal', text: sideText(after) }]
        : diffWords(sideText(before), sideText(after)),
    seeAlso,
    passages: [],
  };
}

/** A paragraph as it stands, seen as one that was added. */
export function addedChange(after: Paragraph): Change {
  return changeOf({ moved: false, seeAlso: [] }, [], [after], 'c1');
}

/** Two paragraphs as a change of one into the other, wherever they come from. */
export function changeBetween(before: Paragraph, after: Paragraph): Change {
  return changeOf({ moved: false, seeAlso: [] }, [before], [after], 'c1');
}

function kindOf(before: readonly Paragraph[], after: readonly Paragraph[]): ChangeKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (before.length > after.length) return 'merged';
  if (after.length > before.length) return 'split';
  if (before.length > 1) return 'edited';
  return sameToReader(before[0]!.text, after[0]!.text) ? 'kept' : 'edited';
}

function sameToReader(before: string, after: string): boolean {
  if (before === after) return true;
  // Most texts are plain and differ: looking is cheaper than rewriting both.
  if (isCanonical(before) && isCanonical(after)) return false;
  return canonical(before) === canonical(after);
}

/** Null when one side stands in two parts: then some of it stayed where it was. */
function partChangeBetween(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): PartChange | null {
  const [from, to] = [onePart(before), onePart(after)];
  return from && to ? partChangeOf(from, to) : null;
}

function onePart(paragraphs: readonly Paragraph[]): Part | null {
  const part = paragraphs[0]?.part ?? null;
  return paragraphs.every((paragraph) => paragraph.part === part) ? part : null;
}

/**
 * Orders groups by their first after paragraph. A removal follows what the paragraph before it
 * became, if that kept its order, and so on upwards; at the top when there is none.
 */
function inReportOrder(groups: readonly Group[]): Group[] {
  const rows = groups
    .filter((group) => group.after.length > 0)
    .sort((a, b) => a.after[0]! - b.after[0]!);
  const removed = groups
    .filter((group) => group.after.length === 0)
    .sort((a, b) => a.before[0]! - b.before[0]!);
  const anchors = anchorsOf(rows);
  const following = new Map<Group | null, Group[]>();
  let next = 0;
  let anchor: Group | null = null;
  for (const group of removed) {
    while (next < anchors.length && anchors[next]!.at < group.before[0]!) {
      anchor = anchors[next]!.group;
      next += 1;
    }
    following.set(anchor, [...(following.get(anchor) ?? []), group]);
  }
  return [
    ...(following.get(null) ?? []),
    ...rows.flatMap((row) => [row, ...(following.get(row) ?? [])]),
  ];
}

/** Where the groups that kept their order stood before, ascending. */
function anchorsOf(rows: readonly Group[]): { at: number; group: Group }[] {
  return rows
    .filter((group) => group.before.length > 0 && !group.moved)
    .map((group) => ({ at: group.before[0]!, group }))
    .sort((a, b) => a.at - b.at);
}
