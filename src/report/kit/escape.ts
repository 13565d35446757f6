/** Document text inside Markdown: it can neither format, link, mention nor carry HTML. */
import type { Edit } from '../../model/change.ts';

/**
 * Entities for what opens HTML and mentions, backslashes for the rest; one line stays one line. Round brackets
 * stay: they mean something only behind square ones that are not escaped.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/([\\`*_{}[\]#|~!^$])/g, '\\$1')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** A word diff with ~~deleted~~, **inserted** and _moved_ words; paragraph borders as line breaks. */
export function markdownRedline(edits: readonly Edit[]): string {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    if (runs.at(-1)?.[0]?.op === edit.op) runs.at(-1)!.push(edit);
    else runs.push([edit]);
  }
  return runs.map((run) => linesOf(run).map(styled).join('\n')).join('');
}

/** One list of edits for each line; none of their texts has a line break. */
function linesOf(run: readonly Edit[]): Edit[][] {
  const lines: Edit[][] = [[]];
  for (const edit of run) {
    edit.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({ ...edit, text });
    });
  }
  return lines;
}

const MARKS = { equal: '', delete: '~~', insert: '**' } as const;

/** Marks must touch words: spaces at the ends of a run go outside. */
function styled(edits: readonly Edit[]): string {
  const line = edits.map(({ text }) => text).join('');
  if (!line.trim()) return line;
  const mark = MARKS[edits[0]!.op];
  const inner = edits.map(({ text, move }) =>
    move === undefined ? escapeMarkdown(text) : `_${escapeMarkdown(text)}_`,
  );
  const [, lead, words, trail] = /^(\s*)(.*?)(\s*)$/su.exec(inner.join(''))!;
  return `${lead}${mark}${words}${mark}${trail}`;
}
