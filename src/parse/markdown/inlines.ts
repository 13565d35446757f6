/** Phrases of Markdown as runs with their marks. */
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { tokenise } from '../html/tokens.ts';
import { BOLD, type Inline, ITALIC, isRaisedMark, type Standing } from '../inline.ts';

/** Any node of the tree but its root. */
export type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** HTML elements inside Markdown that end a line. */
const LINE_ENDS: ReadonlySet<string> = new Set(['br', 'div', 'li', 'p', 'td', 'tr']);

interface Writer {
  readonly noteTexts: ReadonlyMap<string, string>;
  readonly inlines: Inline[];
  /** Inside `<sup>`. */
  raised: boolean;
  before: string;
}

/** `noteTexts` gives the words of the notes by their labels. */
export function toInlines(
  nodes: readonly Node[],
  noteTexts: ReadonlyMap<string, string>,
): readonly Inline[] {
  const writer: Writer = { noteTexts, inlines: [], raised: false, before: '' };
  for (const node of nodes) write(node, [], writer);
  return writer.inlines;
}

function write(node: Node, standings: readonly Standing[], writer: Writer): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      addWords(node.value, standings, writer);
      return;
    case 'break':
      addWords('\n', standings, writer);
      return;
    case 'footnoteReference':
      addCall(node.label ?? node.identifier, standings, writer);
      return;
    case 'html':
      writeHtml(node.value, standings, writer);
      return;
    case 'emphasis':
      for (const child of node.children) write(child, [...standings, ITALIC], writer);
      return;
    case 'strong':
      for (const child of node.children) write(child, [...standings, BOLD], writer);
      return;
    default:
      if ('children' in node) for (const child of node.children) write(child, standings, writer);
  }
}

function addWords(text: string, standings: readonly Standing[], writer: Writer): void {
  if (writer.raised && isRaisedMark(text, writer.before || '.')) {
    addCall(text.trim(), standings, writer);
    return;
  }
  writer.inlines.push({ text, standings, note: null });
  if (text.trim() !== '') writer.before = text.trimEnd();
}

function addCall(mark: string, standings: readonly Standing[], writer: Writer): void {
  const text = writer.noteTexts.get(mark) ?? '';
  writer.inlines.push({ text: '', standings, note: { mark, text } });
}

/** Tags inside Markdown: line breaks and raised marks count, the rest is only looked through. */
function writeHtml(html: string, standings: readonly Standing[], writer: Writer): void {
  tokenise(html, {
    open(name) {
      if (LINE_ENDS.has(name)) addWords('\n', standings, writer);
      if (name === 'sup') writer.raised = true;
    },
    close(name) {
      if (name === 'sup') writer.raised = false;
    },
    text: (characters) => addWords(characters, standings, writer),
  });
}
