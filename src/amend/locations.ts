/** Where an instruction points: paragraphs by ordinal or number, several at once, title, parts. */
import { LETTERS, listedNumbers, NUMBERS } from './numbers.ts';
import { ORDINAL, ordinalValue } from './ordinals.ts';

/**
 * Paragraphs as an amendment names them. `PP*` and `OP*` stand for all paragraphs of a part,
 * `PP-1` for the last one; `title` for the title; `*` for the whole text. `.(d)` is a subparagraph of the
 * paragraph that is named beside it.
 */
export interface Location {
  readonly targets: readonly string[];
  /** The words that named them, as matched. */
  readonly text: string;
}

const ORDINALS = `(?:last|penultimate|${ORDINAL})(?:(?:,| and|, and)(?: the)? ${ORDINAL})*`;
/** What a number with a letter belongs to when it is no paragraph of the draft: `article 12 (a)`. */
const ELSEWHERE =
  '(?<!\\b(?:articles?|rules?|resolutions?|decisions?|chapters?|annex|appendix|tables?|goals?|targets?),? )';
const SECTION = '(?:section ([IVX]+|[A-Z]),? )?';

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => string[]])[] = [
  [
    new RegExp(`(?:the )?(${ORDINALS}) (?:preambular|introductory) paragraphs?`, 'i'),
    (m) => ordinals(m[1]!).map((n) => `PP${n}`),
  ],
  [
    new RegExp(`(?:the )?(${ORDINALS}) (?:operative )?paragraphs?(?: of the preamble)?`, 'i'),
    (m) => ordinals(m[1]!).map((n) => (/operative/i.test(m[0]) ? `OP${n}` : `PP${n}`)),
  ],
  [
    new RegExp(`${SECTION}preambular paragraphs? (?:no\\. )?(${NUMBERS})`, 'i'),
    (m) => listedNumbers(m[2]!).map((n) => `${section(m[1])}PP${n}`),
  ],
  [
    new RegExp(
      `(?:(?:sub-?paragraphs?|items?|points?) (${LETTERS}) (?:of|in|under) (?:the )?|the chapeau of )?${SECTION}(?:operative )?(?:sub-?)?paragraphs? (${NUMBERS})`,
      'i',
    ),
    (m) =>
      below(
        m[1],
        listedNumbers(m[3]!).map((n) => `${section(m[2])}OP${n}`),
      ),
  ],
  [new RegExp(`\\bPPs? ?(${NUMBERS})`), (m) => listedNumbers(m[1]!).map((n) => `PP${n}`)],
  [new RegExp(`\\bOPs? ?(${NUMBERS})`), (m) => listedNumbers(m[1]!).map((n) => `OP${n}`)],
  [/\b(?:the|all(?: the)?) preambular paragraphs\b/i, () => ['PP*']],
  [/\b(?:the|all(?: the)?) operative paragraphs\b/i, () => ['OP*']],
  [/\b(?:the )?title(?: of the draft resolution)?\b/i, () => ['title']],
  [
    new RegExp(
      `(?:the )?(?:(?:sub-?paragraphs?|items?|points?) |(?<=\\b(?:after|before|between|following) ))(${LETTERS})`,
      'i',
    ),
    (m) => listedNumbers(m[1]!).map((n) => `.${n}`),
  ],
  // `1 (b) and (c)`, with no word for what it is; `Delete 3 and 4`.
  [
    new RegExp(`${ELSEWHERE}(?<![\\w/.(])(?=\\d{1,3} ?\\()(${NUMBERS})`, 'i'),
    (m) => listedNumbers(m[1]!).map((n) => `OP${n}`),
  ],
  [
    new RegExp(
      `(?<=(?:^|[,;.] |\\band )(?:in|after|before|between|following|delet(?:e|ing)|replac(?:e|ing)|mov(?:e|ing)) )(${NUMBERS})(?=[,;.:]|$| and | by | with | after | before )`,
      'i',
    ),
    (m) => listedNumbers(m[1]!).map((n) => `OP${n}`),
  ],
  [/\bthroughout(?: the)?(?: text| draft| draft resolution| resolution)?\b/i, () => ['*']],
];

/** All locations named in a masked sentence, in order, without overlaps. */
export function findLocations(text: string): { location: Location; start: number; end: number }[] {
  const found: { location: Location; start: number; end: number }[] = [];
  for (const [pattern, read] of PATTERNS) {
    const all = new RegExp(pattern.source, `${pattern.flags}g`);
    for (const match of text.matchAll(all)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({
        location: { targets: read(match as RegExpExecArray), text: match[0] },
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function ordinals(list: string): (number | string)[] {
  return list.split(/,| and /).flatMap((piece): readonly (number | string)[] => {
    const word = piece
      .replace(/^\s*(?:the )?/, '')
      .trim()
      .toLowerCase();
    if (word === 'last') return ['-1'];
    if (word === 'penultimate') return ['-2'];
    const value = ordinalValue(word);
    return value === null ? [] : [value];
  });
}

/** `subparagraphs (a) and (c) of paragraph 3` → `OP3(a)`, `OP3(c)`. */
function below(subs: string | undefined, labels: string[]): string[] {
  const letters = listedNumbers(subs ?? '');
  if (letters.length === 0) return labels;
  return labels.flatMap((label) => letters.map((letter) => label + letter));
}

function section(name: string | undefined): string {
  return name ? `${name} ` : '';
}
