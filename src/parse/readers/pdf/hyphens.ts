/**
 * Words that are broken at the ends of lines. A hyphen there is the word's own in UN files
 * ("decision-" "making"), so it goes only where something says that the break put it there: the file
 * itself, or words of the same document, or a half that is no word while the whole is one.
 */
import type { Problem } from '../../../model/document.ts';
import { moveHeadDown, moveTailUp } from './broken-word.ts';
import type { Line } from './page-text.ts';

/** A line that ends within a word. */
interface Break {
  readonly line: Line;
  readonly next: Line;
  /** All that stands before the break without a space, and its letters next to it. */
  readonly before: string;
  readonly head: string;
  readonly tail: string;
}

export interface Mended {
  /** The lines that changed, by the lines as they were. */
  readonly lines: ReadonlyMap<Line, Line>;
  readonly problems: readonly Problem[];
}

const HEAD = /(\S*?)([\p{L}\p{M}]+)-?$/u;
const TAIL = /^\p{Ll}[\p{L}\p{M}]*/u;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** Where two vowels meet, the hyphen is the word's own: co-operation, re-election, pre-empt. */
const HIATUS = /[aeiou]-[aeiou]/;
/** Beginnings that take a hyphen of their own before any word. */
const PREFIXES = new Set('anti co ex inter multi non post pre re self semi sub'.split(' '));

/**
 * Makes words whole that are broken between lines that follow each other.
 *
 * @param flows lines in reading order: the body over all pages, the notes of each page
 * @param dictionary words of the language, in small letters
 */
export function mendHyphens(
  flows: readonly (readonly Line[])[],
  dictionary: ReadonlySet<string>,
): Mended {
  const breaks = flows.flatMap((flow) => flow.flatMap((line, i) => breakAfter(line, flow[i + 1])));
  const lines = new Map<Line, Line>();
  const known = wordsOf(flows, breaks);
  const doubtful: string[] = [];
  for (const each of breaks) {
    const verdict = each.line.soft ? 'broken' : judge(each, known, dictionary);
    if (verdict === 'broken') join(lines, each);
    else if (verdict === 'doubtful') doubtful.push(`${each.head}-${each.tail}`);
  }
  // A file that breaks no word says nothing with an unknown half.
  const told = lines.size > 0 ? doubtful : [];
  printSoftHyphens(flows, lines);
  return { lines, problems: told.length > 0 ? [problem(told)] : [] };
}

function breakAfter(line: Line, next: Line | undefined): Break[] {
  if (!next || next.raised[0]?.at === 0 || !(line.soft || /\p{L}-$/u.test(line.text))) return [];
  const [head, tail] = [HEAD.exec(line.text), TAIL.exec(next.text)];
  if (!head || !tail) return [];
  const before = head[1]! + head[2]!;
  return [{ line, next, before, head: head[2]!.toLowerCase(), tail: tail[0].toLowerCase() }];
}

/** The document's words and compounds in small letters, without the halves at breaks. */
function wordsOf(
  flows: readonly (readonly Line[])[],
  breaks: readonly Break[],
): ReadonlySet<string> {
  const ended = new Set(breaks.map(({ line }) => line));
  const begun = new Set(breaks.map(({ next }) => next));
  const known = new Set<string>();
  for (const line of flows.flat()) {
    let { text } = line;
    if (ended.has(line)) text = text.replace(HEAD, '');
    if (begun.has(line)) text = text.replace(TAIL, '');
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      known.add(word);
      for (const part of word.split('-')) known.add(part);
    }
  }
  return known;
}

function judge(
  { head, tail }: Break,
  known: ReadonlySet<string>,
  dictionary: ReadonlySet<string>,
): 'broken' | 'own' | 'doubtful' {
  if (known.has(`${head}-${tail}`)) return 'own';
  const isWord = (word: string): boolean => known.has(word) || dictionary.has(word);
  if (HIATUS.test(`${head.slice(-1)}-${tail}`)) return 'own';
  if (known.has(head + tail)) return 'broken';
  if (isWord(tail) && (isWord(head) || PREFIXES.has(head))) return 'own';
  if (isWord(head + tail)) return 'broken';
  return PREFIXES.has(head) ? 'own' : 'doubtful';
}

function join(lines: Map<Line, Line>, { line, next, before }: Break): void {
  const [first, second] = [lines.get(line) ?? line, next];
  const down = moveHeadDown(first, second, before) ?? moveTailUp(first, second);
  if (!down) return;
  lines.set(line, down[0]);
  lines.set(next, down[1]);
}

/** Soft hyphens that no word followed are printed as they are seen. */
function printSoftHyphens(flows: readonly (readonly Line[])[], lines: Map<Line, Line>): void {
  for (const line of flows.flat()) {
    const left = lines.get(line) ?? line;
    if (left.soft) lines.set(line, { ...left, text: `${left.text}-`, soft: false });
  }
}

/** Words shown of those in doubt. */
const SHOWN = 8;

function problem(words: readonly string[]): Problem {
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : '';
  const message = `This file breaks words at the ends of lines, and it is not sure whether these have a hyphen: ${words.slice(0, SHOWN).join(', ')}${more}. Please check the page.`;
  return { side: null, code: 'line-end-hyphen', message, where: null };
}
