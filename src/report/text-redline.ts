/** The word diff of a change as styled words, with long unchanged stretches folded. */
import type { Edit } from '../model/change.ts';
import type { ReportChange } from '../model/report.ts';
import { dim, plain, type Span } from './text-layout.ts';

/** Words kept at the start of a paragraph, and on each side of a fold. */
const OPENING_WORDS = 7;
const CONTEXT_WORDS = 9;

/**
 * `[-removed-]` and `{+added+}` mark the words when there is no colour to do it; `\n` between the
 * paragraphs of a split or a merger becomes a pilcrow.
 */
export function redline(change: ReportChange, color: boolean): Span[] {
  const edits = joined(change.edits);
  return edits.flatMap((edit, i) =>
    edit.op === 'equal'
      ? context(edit.text, i === 0, i === edits.length - 1, change.kind === 'kept')
      : changed(edit, edits[i + 1], color),
  );
}

/** Neighbours of one kind as one: a phrase that moved stands beside words that did not. */
function joined(edits: readonly Edit[]): Edit[] {
  const joins: { op: Edit['op']; text: string }[] = [];
  for (const { op, text } of edits) {
    const last = joins.at(-1);
    if (last?.op === op) last.text += text;
    else joins.push({ op, text });
  }
  return joins;
}

/** Folds an unchanged stretch down to the words next to what changed. */
function context(text: string, first: boolean, last: boolean, whole: boolean): Span[] {
  const shown = pilcrows(text);
  const words = [...shown.matchAll(/\S+/g)];
  const head = first ? OPENING_WORDS : CONTEXT_WORDS;
  const tail = last ? 0 : CONTEXT_WORDS;
  if (whole ? words.length <= 2 * head : words.length <= head + tail + 3) return [plain(shown)];
  const start = words[head - 1]!;
  const end = tail === 0 ? shown.length : words[words.length - tail]!.index;
  return [
    plain(shown.slice(0, start.index + start[0].length)),
    dim(' … '),
    plain(shown.slice(end)),
  ];
}

function changed(edit: Edit, next: Edit | undefined, color: boolean): Span[] {
  const text = pilcrows(edit.text);
  const style = edit.op === 'delete' ? 'deleted' : 'inserted';
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (!words) return [plain(text)];
  const marked = color ? words : edit.op === 'delete' ? `[-${words}-]` : `{+${words}+}`;
  const touching = color && edit.op === 'delete' && next?.op === 'insert' && !after;
  return [plain(before), { text: marked, style }, plain(touching ? ' ' : after)];
}

function pilcrows(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}
