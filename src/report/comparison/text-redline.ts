/** The word diff of a change as styled words, with long unchanged stretches folded. */
import type { Edit } from '../../model/change.ts';
import type { ReportChange } from '../../model/report.ts';
import { dim, plain, type TextSpan, type TextStyle } from '../kit/text-layout.ts';

/** Words kept at the start of a paragraph, and on each side of a fold. */
const OPENING_WORDS = 7;
const CONTEXT_WORDS = 9;

/** Words of a moved phrase that are shown where it left; it is shown whole where it went. */
const MOVED_WORDS = 7;

/**
 * `[-removed-]` and `{+added+}` mark the words when there is no colour to do it, `[-moved→-]` and
 * `{+→moved+}` a phrase in its old and new place; with several, they are numbered. `\n` between the
 * paragraphs of a split or a merger becomes a pilcrow.
 */
export function textRedline(change: ReportChange, color: boolean): TextSpan[] {
  const edits = joined(change.edits);
  const numbered = edits.some(({ move }) => move !== undefined && move > 1);
  return edits.flatMap((edit, i) =>
    edit.op === 'equal'
      ? context(edit.text, i === 0, i === edits.length - 1, change.kind === 'kept')
      : changed(edit, edits[i + 1], color, numbered),
  );
}

/** Neighbours of one kind as one, but a phrase that moved apart from words that did not. */
function joined(edits: readonly Edit[]): Edit[] {
  const joins: Edit[] = [];
  for (const { op, text, move } of edits) {
    const last = joins.at(-1);
    if (last?.op === op && last.move === move) {
      joins[joins.length - 1] = { ...last, text: last.text + text };
    } else joins.push({ op, text, ...(move === undefined ? {} : { move }) });
  }
  return joins;
}

/** Folds an unchanged stretch down to the words next to what changed. */
function context(text: string, first: boolean, last: boolean, whole: boolean): TextSpan[] {
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

function changed(
  edit: Edit,
  next: Edit | undefined,
  color: boolean,
  numbered: boolean,
): TextSpan[] {
  const { op, move } = edit;
  const text = pilcrows(edit.text);
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (!words) return [plain(text)];
  const shown = move === undefined ? words : movedWords(words, op, numbered ? `${move}` : '');
  const marked = color ? shown : op === 'delete' ? `[-${shown}-]` : `{+${shown}+}`;
  const touching = color && op === 'delete' && next?.op === 'insert' && !after;
  return [plain(before), { text: marked, style: styleOf(edit) }, plain(touching ? ' ' : after)];
}

/** `online and offline→2` where it left, shortened when it is long; `2→online and offline` where it went. */
function movedWords(words: string, op: Edit['op'], number: string): string {
  if (op === 'insert') return `${number}→${words}`;
  const all = words.split(' ');
  const some = all.length > MOVED_WORDS ? [...all.slice(0, 4), '…', ...all.slice(-2)] : all;
  return `${some.join(' ')}→${number}`;
}

function styleOf({ op, move }: Edit): TextStyle {
  if (move !== undefined) return op === 'delete' ? 'movedFrom' : 'movedTo';
  return op === 'delete' ? 'deleted' : 'inserted';
}

function pilcrows(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}
