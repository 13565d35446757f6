/** Words that may be remarks of a room and stand as text: told, once for a document, so that nobody takes them for the draft. */
import type { Paragraph, Problem } from '../../model/document.ts';
import { firstFew } from '../../words/first-few.ts';
import { readParties } from '../language/parties.ts';
import { opensWithName } from '../positions/spoken.ts';

/** How many a message names, and characters of each. */
const SHOWN = 6;
const QUOTED = 50;
/** Brackets in which nobody can be heard are no longer than this. */
const LONGEST = 300;
/** `BEL: …`, `EGY –`, `SYR + OMA`, in front of what is said or behind it. */
const SPEAKS =
  /^\s*\p{Lu}{2,4}(?:\s?[,/&+]\s?\p{Lu}{2,4})*\s*(?:[:–—+→]|-\s)|[\s+][–—+-]\s?\p{Lu}{2,4}(?:\s?[,/&+]\s?\p{Lu}{2,4})*\s*[+–—-]?$/u;
/** Words that speak of a text and open or close no paragraph of one. */
const REMARK =
  /^(?:agreed|open|closed|pending|delete[sd]?|deletion|retain|keep|reserved?|supports?|opposes?|oppose|bracket(?:s|ed)?|new|alt(?:ernative)?|merged?|moved?|streamlined|highlighted|former|ok|fine|yes|no|status|option|comments?|to be|tb[cdr]|under|awaiting|consensus|accord|nouveau|green|yellow|red|blue)\b/iu;
/** Words of the longest remark in brackets that no name shows. */
const MOST_WORDS = 3;
/** A colon, an arrow or a quotation in a heading. */
const SAYS = /[:→“”"«»]|^\s*[–—*-]/u;
/** Brackets of languages that are not read for who speaks. */
const OTHER_SCRIPT = /^\s*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u;
const BRACKET = /[[(（【]([^[\]()（）【】]{1,300})[\])）】]/gu;
/** `EU, NOR`; in a text without other signs of a room only a whole word, `GREEN`. */
const SHOUTED = /^\p{Lu}{2}[\p{Lu} ,/&+]*$/u;
const LOUD = /^[([]?[\p{Lu}]{4,}[)\]]?$/u;
/** What stands behind the last stop and has none of its own. */
const BEHIND = /[;.,]\s+([^;.,\s][^;.,]{0,60})$/u;

/** One problem for all of them; none for a text that shows no sign of a room. */
export function roomProblems(paragraphs: readonly Paragraph[]): Problem[] {
  const found = [...unnumbered(paragraphs), ...remarks(paragraphs)];
  if (found.length === 0) return [];
  const message = `Words that may be remarks on the text, and no part of it, were left in it: ${firstFew(found.map(named), SHOWN)}. Please check the page.`;
  return [{ side: null, code: 'room-unread', message, where: found[0]!.label }];
}

interface Doubt {
  readonly label: string;
  readonly words: string;
}

function named({ label, words }: Doubt): string {
  return `${label} “${words.length > QUOTED ? `${words.slice(0, QUOTED)} …` : words}”`;
}

/** True where names, standings, labels of rooms or several brackets show that a text is negotiated. */
function isRoom(paragraphs: readonly Paragraph[]): boolean {
  const signs = paragraphs.filter(
    ({ standing, marks }) => standing === 'open' || marks.some(({ kind }) => kind === 'comment'),
  );
  return (
    signs.length > 1 ||
    paragraphs.some(
      ({ prefix, positions, standing, alternative }) =>
        /^[[(]?[PO]\.?P/.test(prefix) ||
        (positions && positions.length > 0) ||
        alternative !== undefined ||
        (standing !== undefined && standing !== 'open'),
    )
  );
}

/** Paragraphs without a number among those that have one, and headings that say something. */
function unnumbered(paragraphs: readonly Paragraph[]): Doubt[] {
  const body = paragraphs.filter(({ part }) => part === 'operative');
  const numbered = body.filter(({ prefix }) => prefix !== '').length;
  const inRoom = isRoom(paragraphs);
  return paragraphs.flatMap(({ label, part, text, prefix, verb, level }) => {
    const isOwn = part === 'operative' && prefix === '' && level <= 2 && /¶|OP/.test(label);
    const isLoose = isOwn && !verb && ((numbered > 0 && inRoom) || opensWithName(text));
    const isTitle =
      part === 'heading' &&
      (opensWithName(text) || (inRoom && (SAYS.test(text) || isRemark(text))));
    return isLoose || isTitle ? [{ label, words: text }] : [];
  });
}

/** Brackets in which someone speaks, and words behind the end of a paragraph. */
function remarks(paragraphs: readonly Paragraph[]): Doubt[] {
  const inRoom = isRoom(paragraphs);
  return paragraphs.flatMap(({ label, text, part }) => {
    if (part === 'annex') return [];
    const said = [...text.matchAll(BRACKET)]
      .map(([, inside = '']) => inside.trim())
      .filter(
        (inside) => inside.length <= LONGEST && (SPEAKS.test(inside) || (inRoom && isSaid(inside))),
      );
    const [, behind] = BEHIND.exec(text.slice(-100)) ?? [];
    const words =
      behind !== undefined &&
      (inRoom ? isRemark(behind) || SHOUTED.test(behind) : LOUD.test(behind))
        ? [behind]
        : [];
    return [...said, ...words].map((one) => ({ label, words: one }));
  });
}

function isSaid(inside: string): boolean {
  if (OTHER_SCRIPT.test(inside))
    return /[:：–—]/.test(inside) || /^\P{L}*\p{L}{2,12}$/u.test(inside);
  return inside.split(/\s+/).length <= MOST_WORDS && isRemark(inside);
}

function isRemark(words: string): boolean {
  return REMARK.test(words) || readParties(words) !== null;
}
