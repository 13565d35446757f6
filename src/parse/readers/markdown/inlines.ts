/** Phrases of Markdown as runs with their marks. */
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { tokenise } from '../html/tokens.ts';
import { BOLD, BY_HAND, type Inline, ITALIC, isRaisedMark, type PendingMark } from '../inline.ts';
import { changesByHand, type StruckRun, splitNumber } from '../strikes.ts';

/** Any node of the tree but its root. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

/** HTML elements inside Markdown that end a line. */
const LINE_ENDS: ReadonlySet<string> = new Set(['br', 'div', 'li', 'p', 'td', 'tr']);

export interface MarkdownContext {
  /** Lower-case labels for which an address is defined. */
  readonly links: ReadonlySet<string>;
  /** Words of the notes by label; several when a label is defined again. */
  readonly notes: ReadonlyMap<string, string[]>;
}

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const PUT_IN: ReadonlySet<string> = new Set(['ins', 'u']);
const IN_BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

interface Writer {
  readonly context: MarkdownContext;
  readonly inlines: Inline[];
  /** Inside `<sup>`. */
  raised: boolean;
  /** Inside `~~` or `<del>`, inside `<ins>` or `<u>`. */
  struck: boolean;
  putIn: boolean;
  /** Inside `<b>` or `<strong>`. */
  bold: boolean;
  before: string;
}

/** Around what is said in the place of a picture, until it is taken out: characters that no text uses. */
const [OPENS, CLOSES] = ['\ue002', '\ue003'];
const PICTURE = /\ue002([^\ue003]*)\ue003/g;
/** `![words](address)`: the words are shown only where the picture is not. */
const IMAGE = /!\[([^[\]]*)\]\([^()\s]+(?:\s"[^"]*")?\)/g;
/** `[words](address)`: only what is an address makes a link. */
const LINK = /\[([^[\]]*)\]\((?:[a-z][a-z+.-]*:|\/|#|www\.)[^()\s]*(?:\s"[^"]*")?\)/gi;
const REFERENCE = /\[([^[\]]*)\]\s?\[([^[\]]{0,80})\]/g;
const CALL = /(\[\^[^\]\s]{1,80}\])/;

export function markdownInlines(
  nodes: readonly MarkdownNode[],
  context: MarkdownContext,
): readonly Inline[] {
  const writer: Writer = {
    context,
    inlines: [],
    raised: false,
    struck: false,
    putIn: false,
    bold: false,
    before: '',
  };
  for (const node of nodes) write(node, [], writer);
  return writer.inlines;
}

function write(node: MarkdownNode, standings: readonly PendingMark[], writer: Writer): void {
  switch (node.type) {
    case 'text':
      for (const part of withoutLinks(node.value, writer.context.links).split(CALL)) {
        if (CALL.test(part)) addCall(part.slice(2, -1), standings, writer);
        else addStruck(part, standings, writer);
      }
      return;
    case 'inlineCode':
    case 'code':
      addWords(node.value, standings, writer);
      return;
    case 'break':
      addWords('\n', standings, writer);
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

function withoutLinks(text: string, links: ReadonlySet<string>): string {
  if (!text.includes('[')) return text;
  return text
    .replace(IMAGE, `${OPENS}$1${CLOSES}`)
    .replace(LINK, '$1')
    .replace(REFERENCE, (all, words: string, label: string) =>
      links.has((label || words).toLowerCase()) ? words : all,
    );
}

function addWords(text: string, standings: readonly PendingMark[], writer: Writer): void {
  if (writer.raised && isRaisedMark(text, writer.before || '.')) {
    addCall(text.trim(), standings, writer);
    return;
  }
  const hand = writer.struck ? [BY_HAND.deleted] : writer.putIn ? [BY_HAND.inserted] : [];
  const bold = writer.bold ? [BOLD] : [];
  writer.inlines.push({ text, standings: [...standings, ...bold, ...hand], note: null });
  if (text.trim() !== '') writer.before = text.trimEnd();
}

/** `~~words~~`: struck. */
function addStruck(text: string, standings: readonly PendingMark[], writer: Writer): void {
  text.split('~~').forEach((part, i) => {
    if (i > 0) writer.struck = !writer.struck;
    if (part !== '' || i === 0) addWords(part, standings, writer);
  });
}

function addCall(mark: string, standings: readonly PendingMark[], writer: Writer): void {
  const waiting = writer.context.notes.get(mark) ?? [];
  const text = (waiting.length > 1 ? waiting.shift() : waiting[0]) ?? '';
  writer.inlines.push({ text: '', standings, note: { mark, text } });
}

/** The runs of a line without its pictures, and what is said in their places. */
export function extractPictures(inlines: readonly Inline[]): { words: Inline[]; alts: string[] } {
  const alts: string[] = [];
  const words = inlines.map((inline) => ({
    ...inline,
    text: inline.text.replace(PICTURE, (_, alt: string) => {
      alts.push(alt);
      return '';
    }),
  }));
  return { words, alts };
}

/** The runs of a line with what a person proposed in the place of struck words. */
export function withChangesByHand(written: readonly Inline[]): Inline[] {
  const stands = ({ standings }: Inline, standing: PendingMark): boolean =>
    standings.some(({ key }) => key === standing.key);
  const runOf = (inline: Inline): StruckRun => ({
    text: inline.text,
    struck: stands(inline, BY_HAND.deleted),
    standsOut: stands(inline, BOLD) || stands(inline, BY_HAND.inserted),
  });
  const inlines = splitNumber(written, runOf, (inline, start, end) => ({
    ...inline,
    text: inline.text.slice(start, end),
  }));
  const fates = changesByHand(inlines.map(runOf));
  return inlines.map((inline, at) => {
    const fate = fates[at]!;
    const hands = [
      ...(fate === 'struck' || fate === 'repeated' ? [BY_HAND.deleted] : []),
      ...(fate === 'proposed' || fate === 'repeated' ? [BY_HAND.inserted] : []),
    ].filter((hand) => !stands(inline, hand));
    return hands.length === 0 ? inline : { ...inline, standings: [...inline.standings, ...hands] };
  });
}

/** Tags inside Markdown: line breaks and raised marks count, the rest is only looked through. */
function writeHtml(html: string, standings: readonly PendingMark[], writer: Writer): void {
  tokenise(html, {
    open(name, attribute) {
      if (LINE_ENDS.has(name)) addWords('\n', standings, writer);
      if (name === 'sup') writer.raised = true;
      if (STRUCK.has(name)) writer.struck = true;
      if (PUT_IN.has(name)) writer.putIn = true;
      if (IN_BOLD.has(name)) writer.bold = true;
      if (name === 'img') {
        addWords(`${OPENS}${attribute('alt') ?? ''}${CLOSES}`, standings, writer);
      }
    },
    close(name) {
      if (name === 'sup') writer.raised = false;
      if (STRUCK.has(name)) writer.struck = false;
      if (PUT_IN.has(name)) writer.putIn = false;
      if (IN_BOLD.has(name)) writer.bold = false;
    },
    text: (characters) => addWords(characters, standings, writer),
  });
}
