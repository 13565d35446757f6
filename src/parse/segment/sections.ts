/** Which section each paragraph stands in: the headings above it, from the outermost to the nearest. */
import type { Paragraph } from '../../model/document.ts';
import { isAnnexTitle } from './formulas.ts';
import { readUnit } from './units.ts';

export interface SectionHints {
  /** Heading levels that the file itself names, from 1, by the paragraph's position. */
  readonly outlines: ReadonlyMap<number, number>;
  /** Positions before which another text of the same document begins. */
  readonly starts: ReadonlySet<number>;
  /** The title of the whole text, which is no section. */
  readonly title: string | null;
}

interface Heading {
  /** What it looks like: headings that look alike stand on one level. */
  readonly kind: string;
  /** Nothing but a number, `Part II`, `IV.`: the heading behind it is its title. */
  readonly bare: boolean;
  readonly text: string;
}

/** Kinds that divide a whole text: they close titles without a number. */
const DIVIDING = new Set(['annex', 'part', 'chapter', 'section', 'roman', 'letter']);
/** Without number or level. */
const PLAIN = 'plain';
/** Of the annex as a whole, so that the titles inside are not its siblings. */
const TITLE = 'title';

/**
 * Gives every paragraph its section. A heading stands in the section above it, not in its own.
 *
 * Levels are read off the looks, for hardly any file names them: a heading closes all that were opened
 * since one of its kind was; one of a new kind stands inside.
 */
export function withSections(paragraphs: readonly Paragraph[], hints: SectionHints): Paragraph[] {
  const title = nameOf(hints.title ?? '');
  const isTitle = ({ text }: Paragraph): boolean => nameOf(text) === title;
  let open: readonly Heading[] = [];
  return paragraphs.map((paragraph, at) => {
    if (hints.starts.has(at)) open = [];
    if (paragraph.part !== 'heading') return { ...paragraph, section: pathOf(open) };
    if (isTitle(paragraph)) return paragraph;
    const before = hints.starts.has(at) ? undefined : paragraphs[at - 1];
    const titled = before?.part === 'heading' && !isTitle(before) ? open.at(-1) : undefined;
    const heading = headingOf(paragraph.text, hints.outlines.get(at), open, titled);
    if (titled?.bare && heading.kind === PLAIN) {
      open = [...open.slice(0, -1), joined(titled, heading)];
      return { ...paragraph, section: pathOf(open.slice(0, -1)) };
    }
    const next = heading.kind === PLAIN ? paragraphs[at + 1] : undefined;
    const follower =
      next?.part === 'heading'
        ? headingOf(next.text, hints.outlines.get(at + 1), open, undefined)
        : null;
    const above = aboveOf(heading, open, titled !== undefined, follower);
    open = [...above, heading];
    return { ...paragraph, section: pathOf(above) };
  });
}

function pathOf(open: readonly Heading[]): string[] {
  return open.map(({ text }) => text);
}

/** The headings that stay open above a new one. */
function aboveOf(
  heading: Heading,
  open: readonly Heading[],
  adjacent: boolean,
  follower: Heading | null,
): readonly Heading[] {
  if (heading.kind === 'annex') return [];
  const level = levelOf(heading);
  if (level !== null) {
    const at = open.findIndex((entry) => (levelOf(entry) ?? 0) >= level);
    return at < 0 ? open : open.slice(0, at);
  }
  // Right below another heading a plain one is its part, not its equal.
  if (heading.kind === PLAIN && adjacent) return open;
  const equal = open.findLastIndex((entry) => entry.kind === heading.kind);
  if (equal >= 0) return open.slice(0, equal);
  // `International peace` with `Action 13` right below it, where `Action 12` is open.
  const followed = follower ? open.findIndex((entry) => entry.kind === follower.kind) : -1;
  if (followed >= 0 && follower?.kind !== PLAIN) return open.slice(0, followed);
  if (!DIVIDING.has(heading.kind) || adjacent) return open;
  const divided = open.findLastIndex(({ kind }) => DIVIDING.has(kind) || kind === TITLE);
  return open.slice(0, divided + 1);
}

function headingOf(
  text: string,
  outline: number | undefined,
  open: readonly Heading[],
  titled: Heading | undefined,
): Heading {
  if (isAnnexTitle(text)) return { kind: 'annex', bare: true, text };
  if (titled?.kind === 'annex' && !readUnit(text)) return { kind: PLAIN, bare: false, text };
  const unit = readUnit(text);
  if (unit && unit.word !== '') return { kind: unit.word, bare: unit.bare, text };
  if (outline !== undefined) return { kind: `level ${outline}`, bare: false, text };
  if (unit) return { kind: numberKind(unit.number, open), bare: unit.bare, text };
  return { kind: PLAIN, bare: false, text };
}

/** `I` is the ninth letter after `H`, else a Roman one. */
function numberKind(number: string, open: readonly Heading[]): string {
  if (/^\d/.test(number)) return 'arabic';
  const roman = /^[IVXL]+$/.test(number);
  if (!roman || number.length > 1) return roman ? 'roman' : 'letter';
  const letter = open.find(({ kind }) => kind === 'letter');
  const before = String.fromCharCode(number.charCodeAt(0) - 1);
  return letter && readUnit(letter.text)?.number === before ? 'letter' : 'roman';
}

function levelOf({ kind }: Heading): number | null {
  return kind.startsWith('level ') ? Number(kind.slice(6)) : null;
}

/** `Part II: General provisions`, `IV. Youth`. */
function joined(number: Heading, title: Heading): Heading {
  const glue = /^(?:[IVXLC]+|[A-Z]|\d+)\.?$/.test(number.text.trim()) ? ' ' : ': ';
  const kind = number.kind === 'annex' ? TITLE : number.kind;
  return { kind, bare: false, text: `${number.text.replace(/\s?\*+$/, '')}${glue}${title.text}` };
}

/** Letters and digits alone, so that signs and case make no difference. */
function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
