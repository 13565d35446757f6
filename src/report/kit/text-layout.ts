/** Styled words to lines of a terminal: wrapped by display width, painted last, nothing hostile. */
import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';

export type TextStyle =
  | 'plain'
  | 'bold'
  | 'dim'
  | 'loss'
  | 'gain'
  | 'doubt'
  | 'deleted'
  | 'inserted'
  | 'movedFrom'
  | 'movedTo';

/** A stretch of text in one style. Text of documents may be given as it is: see `neutralise`. */
export interface TextSpan {
  readonly text: string;
  readonly style: TextStyle;
}

export type TextLine = readonly TextSpan[];

/** What stands before the first line of a block and before the others. */
export interface Indent {
  readonly first: TextLine;
  readonly rest: string;
}

export const plain = (text: string): TextSpan => ({ text, style: 'plain' });
export const bold = (text: string): TextSpan => ({ text, style: 'bold' });
export const dim = (text: string): TextSpan => ({ text, style: 'dim' });

/** The same blank indent on every line. */
export function indented(columns: number): Indent {
  const blank = ' '.repeat(columns);
  return { first: [plain(blank)], rest: blank };
}

/**
 * Breaks spans into lines of at most `width` columns, indent included: at white space, between
 * ideographs, and inside a word only when the word alone is wider than a line.
 */
export function wrap(spans: readonly TextSpan[], width: number, indent: Indent): TextLine[] {
  const room = Math.max(1, width - columns(indent.rest));
  const lines: TextSpan[][] = [[...indent.first]];
  let used = indent.first.reduce((sum, { text }) => sum + columns(text), 0);
  let gap: TextSpan | null = null;
  let empty = true;
  for (const word of words(spans, room)) {
    if (word.blank) {
      gap = empty ? null : word.spans[0]!;
      continue;
    }
    if (!empty && used + (gap ? 1 : 0) + word.width > width) {
      lines.push([plain(indent.rest)]);
      used = columns(indent.rest);
      gap = null;
    }
    lines.at(-1)!.push(...(gap ? [gap] : []), ...word.spans);
    used += (gap ? 1 : 0) + word.width;
    gap = null;
    empty = false;
  }
  return lines;
}

/**
 * Letters of Europe, general punctuation and our own signs: one column each. The first look-up of
 * anything else costs as much as starting Node.
 */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2212\u25b2\u25bc\u25c6]*$/;

function columns(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

interface Word {
  readonly spans: readonly TextSpan[];
  readonly width: number;
  readonly blank: boolean;
}

const IDEOGRAPH = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const PIECE = new RegExp(String.raw`(\s+)|(${IDEOGRAPH})|(?:(?!${IDEOGRAPH})\S)+`, 'gu');

/** Words that are not broken; one may cross styles: `[-shall-]{+should+}` stays together. */
function words(spans: readonly TextSpan[], room: number): Word[] {
  const found: { spans: TextSpan[]; blank: boolean; open: boolean }[] = [];
  for (const { text, style } of spans) {
    for (const [raw, blank, ideograph] of text.matchAll(PIECE)) {
      const span = { text: blank ? ' ' : neutralise(raw), style };
      const last = found.at(-1);
      if (last?.open && !blank && !ideograph) last.spans.push(span);
      else found.push({ spans: [span], blank: Boolean(blank), open: !blank && !ideograph });
    }
  }
  return found.flatMap(({ spans: parts, blank }) => {
    const width = parts.reduce((sum, { text }) => sum + columns(text), 0);
    return width <= room
      ? [{ spans: parts, width, blank }]
      : parts.flatMap((part) => cut(part, room));
  });
}

/** A span wider than a line, in pieces that fit, cut between user-perceived characters. */
function cut({ text, style }: TextSpan, room: number): Word[] {
  const pieces: Word[] = [];
  let piece = '';
  for (const segment of characters(text)) {
    if (piece && columns(piece + segment) > room) {
      pieces.push({ spans: [{ text: piece, style }], width: columns(piece), blank: false });
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, { spans: [{ text: piece, style }], width: columns(piece), blank: false }];
}

/** User-perceived characters. The segmenter takes the square of a long text, so it is given short ones. */
function* characters(text: string): Generator<string> {
  const segmenter = new Intl.Segmenter('und');
  for (const [stretch] of text.matchAll(/[\s\S]{1,500}/gu)) {
    for (const { segment } of segmenter.segment(stretch)) yield segment;
  }
}

/**
 * Makes text harmless to a terminal: control characters (with ESC and the C1 range) become visible
 * signs, and characters that reorder what stands around them are removed.
 */
export function neutralise(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, '\u2421')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Lines to one string with a final line break. Colour codes are added here and nowhere else. */
export function paint(lines: readonly TextLine[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paints = palette(chalk);
  const painted = lines.map((line) =>
    stretches(line)
      .map(({ text, style }) => paints[style](text))
      .join('')
      .trimEnd(),
  );
  return `${painted.join('\n')}\n`;
}

/** Neighbours of one style as one, so that each is painted once. */
function stretches(line: TextLine): TextSpan[] {
  const joined: { text: string; style: TextStyle }[] = [];
  for (const { text, style } of line) {
    const last = joined.at(-1);
    if (last?.style === style) last.text += text;
    else joined.push({ text, style });
  }
  return joined;
}

function palette(chalk: ChalkInstance): Readonly<Record<TextStyle, (text: string) => string>> {
  return {
    plain: (text) => text,
    bold: chalk.bold,
    dim: chalk.dim,
    loss: chalk.red.bold,
    gain: chalk.green.bold,
    doubt: chalk.yellow.bold,
    deleted: chalk.red.strikethrough,
    inserted: chalk.green.underline,
    movedFrom: chalk.cyan.strikethrough,
    movedTo: chalk.cyan.underline,
  };
}
