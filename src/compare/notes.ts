/** Footnotes of a change: which came, went, or say something else. */
import type { Change, NoteChange } from '../model/change.ts';
import type { Footnote, Paragraph } from '../model/document.ts';
import { canonical } from '../words/normalise.ts';

/**
 * Notes whose words stand on one side only, in the order of the newer text; a note in the same place of the
 * list as one that went is that one, changed. Marks alone say nothing, for they are counted anew.
 */
export function noteChanges({ before, after }: Pick<Change, 'before' | 'after'>): NoteChange[] {
  // Paragraphs that came or went whole bring their notes along.
  if (before.length === 0 || after.length === 0) return [];
  const older = notesOf(before);
  const newer = notesOf(after);
  const gone = without(older, newer);
  const come = without(newer, older);
  // A note whose words were not found is not one that is gone.
  if ([...before, ...after].some(({ footnotes }) => footnotes.some(({ text }) => text === ''))) {
    return [];
  }
  const pairs = Math.min(gone.length, come.length);
  return [
    ...come.slice(0, pairs).map((note, i) => change('changed', gone[i]!, note)),
    ...come.slice(pairs).map((note) => change('added', null, note)),
    ...gone.slice(pairs).map((note) => change('removed', note, null)),
  ];
}

function notesOf(paragraphs: readonly Paragraph[]): Footnote[] {
  return paragraphs.flatMap(({ footnotes }) => footnotes).filter(({ text }) => text !== '');
}

function without(notes: readonly Footnote[], others: readonly Footnote[]): Footnote[] {
  const left = others.map(({ text }) => canonical(text));
  return notes.filter(({ text }) => {
    const at = left.indexOf(canonical(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function change(
  kind: NoteChange['kind'],
  before: Footnote | null,
  after: Footnote | null,
): NoteChange {
  return {
    kind,
    mark: (after ?? before)!.mark,
    before: before?.text ?? null,
    after: after?.text ?? null,
  };
}
