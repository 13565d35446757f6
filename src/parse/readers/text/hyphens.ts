/** Words that a text breaks at the ends of its lines, made whole where something says that the break put the hyphen there. */
import type { Problem } from '../../../model/document.ts';
import { detectLanguage } from '../../language/language.ts';
import { ruleWords } from '../dictionary.ts';
import { addWords, mendBreaks, TAIL } from '../line-ends.ts';

const BREAK = /[\p{L}\p{M}]+(?=-$)/u;
/** Letters of the longest half: a line may be as long as a book. */
const LONGEST = 60;

/** The text with whole words; a word goes to the line on which it ends, so that no line begins anew. */
export async function mendTextHyphens(
  text: string,
): Promise<{ readonly text: string; readonly problems: readonly Problem[] }> {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const breaks = lines.flatMap((line, at) => {
    const tail = TAIL.exec((lines[at + 1] ?? '').trimStart());
    const head = line.endsWith('-') ? BREAK.exec(line.slice(-LONGEST)) : null;
    if (!head || !tail) return [];
    return [{ at, head: head[0].toLowerCase(), tail: tail[0].toLowerCase() }];
  });
  if (breaks.length === 0) return { text, problems: [] };
  const words = {
    language: detectLanguage(text),
    known: wordsBeside(lines, new Set(breaks.map(({ at }) => at))),
    dictionary: await ruleWords(),
  };
  const { mended, problems } = mendBreaks(breaks, words, ({ at }) => {
    moveDown(lines, at);
    return true;
  });
  return { text: mended ? lines.join('\n') : text, problems };
}

/** The document's words without the halves at breaks. */
function wordsBeside(lines: readonly string[], breaks: ReadonlySet<number>): Set<string> {
  const known = new Set<string>();
  lines.forEach((line, at) => {
    const text = breaks.has(at) ? line.slice(0, lastWord(line)) : line;
    addWords(known, breaks.has(at - 1) ? text.trimStart().replace(TAIL, '') : text);
  });
  return known;
}

/** The half before the break to the next line; a line that holds nothing else takes the other half instead. */
function moveDown(lines: string[], at: number): void {
  const [line, next] = [lines[at]!, lines[at + 1]!];
  const stem = line.slice(0, -1);
  const cut = lastWord(line);
  if (stem.slice(0, cut).trim() !== '') {
    lines[at] = stem.slice(0, cut).trimEnd();
    lines[at + 1] = next.replace(/^\s*/, (margin) => margin + stem.slice(cut));
    return;
  }
  const rest = next.trimStart();
  const end = rest.search(/\s|$/);
  lines[at] = stem + rest.slice(0, end);
  lines[at + 1] = rest.slice(end).trimStart();
}

/** Where the last word of a line begins. */
function lastWord(line: string): number {
  return Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1;
}
