/** Words that may be remarks of a room and stand as text: told, once for a document, so that nobody takes them for the draft. */
import type { Paragraph, Problem } from '../../model/document.ts';
import { firstFew } from '../../words/first-few.ts';
import { isSubject, readParties } from '../language/parties.ts';

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
  /^(?:agreed|open|closed|pending|delete[sd]?|deletion|retain|keep|reserved?|supports?|opposes?|oppose|bracket(?:s|ed)?|new|alt(?:ernative)?|merged?|moved?|streamlined|highlighted|former|ok|fine|yes|no|status|option|note|comments?|see|to be|tb[cdr]|under|awaiting|consensus|accord|nouveau|green|yellow|red|blue)\b/iu;
/** Words of the longest remark in brackets that no name shows. */
const MOST_WORDS = 3;
/** A colon, an arrow or a quotation in a heading. */
const SAYS = /[:→“”"«»]|^\s*[–—*-]/u;
/** `EU: keep`, `Singapore would add`, `CAN supports`: a name and what it does. */
const NAME_FIRST =
  /^[[(*–—\s-]*(\p{Lu}[\p{L}’' ]{1,40}?)(?::|\s[–—-]\s|,?\s(?:would|will|can|could|cannot|supports?|proposes?|prefers?|wants?|keeps?|deletes?|reserves?|opposes?|suggests?|asks?|is|to)\s)/u;
/** Brackets of languages that are not read for who speaks. */
const OTHER_SCRIPT = /^\s*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u;
const BRACKET = /[[(（【]([^[\]()（）【】]{1,300})[\])）】]/gu;
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

/** True where brackets, names or labels show that a text is negotiated. */
function isRoom(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(
    ({ prefix, positions, standing, alternative, marks }) =>
      (positions && positions.length > 0) ||
      standing !== undefined ||
      alternative !== undefined ||
      /^[[(]?[PO]\.?P/.test(prefix) ||
      marks.some(({ kind }) => kind === 'comment'),
  );
}

/** Paragraphs without a number among those that have one, and headings that say something. */
function unnumbered(paragraphs: readonly Paragraph[]): Doubt[] {
  const body = paragraphs.filter(({ part }) => part === 'operative');
  const numbered = body.filter(({ prefix }) => prefix !== '').length;
  const inRoom = isRoom(paragraphs);
  return paragraphs.flatMap(({ label, part, text, prefix, verb, level }) => {
    const isOwn = part === 'operative' && prefix === '' && level <= 2;
    const isLoose = isOwn && numbered > 0 && !verb && (inRoom || namesFirst(text));
    const isTitle =
      part === 'heading' && (namesFirst(text) || (inRoom && (SAYS.test(text) || isRemark(text))));
    return isLoose || isTitle ? [{ label, words: text }] : [];
  });
}

/** Brackets in which someone speaks, and words behind the end of a paragraph. */
function remarks(paragraphs: readonly Paragraph[]): Doubt[] {
  const inRoom = isRoom(paragraphs);
  return paragraphs.flatMap(({ label, text, part }) => {
    if (part === 'annex' || (!/[[(（【]/.test(text) && !inRoom)) return [];
    const said = [...text.matchAll(BRACKET)]
      .map(([, inside = '']) => inside.trim())
      .filter(
        (inside) => inside.length <= LONGEST && (SPEAKS.test(inside) || (inRoom && isSaid(inside))),
      );
    const [, behind] = (inRoom && BEHIND.exec(text.slice(-100))) || [];
    const words =
      behind !== undefined && (isRemark(behind) || /^\P{Ll}+$/u.test(behind)) ? [behind] : [];
    return [...said, ...words].map((one) => ({ label, words: one }));
  });
}

/** A party that is no subject of a text, such as the Office, and what it says. */
function namesFirst(text: string): boolean {
  const name = NAME_FIRST.exec(text.slice(0, 80))?.[1]?.trim();
  return name !== undefined && !isSubject(name) && readParties(name) !== null;
}

function isSaid(inside: string): boolean {
  if (OTHER_SCRIPT.test(inside))
    return /[:：–—]/.test(inside) || /^\P{L}*\p{L}{2,12}$/u.test(inside);
  return inside.split(/\s+/).length <= MOST_WORDS && isRemark(inside);
}

function isRemark(words: string): boolean {
  return REMARK.test(words) || readParties(words) !== null;
}
