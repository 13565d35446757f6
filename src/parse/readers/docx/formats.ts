/** Properties of paragraphs, runs and sections, read one element at a time. */
import { isFilled, PLAIN_DOCX_LOOK, withLook } from './looks.ts';
import { levelNumber, readIndent, wholeNumber } from './numbering.ts';
import type { DocxPiece, ParagraphFormat, Revision, SectionInfo } from './word-model.ts';
import { type Attributes, isOn } from './xml.ts';

export type RunFormat = Pick<
  DocxPiece,
  'italic' | 'bold' | 'style' | 'hidden' | 'superscript' | 'look'
> & {
  /** Who changed the format, where that is tracked. */
  readonly formattedBy: Revision | null;
};

export const PLAIN_RUN: RunFormat = {
  italic: null,
  bold: null,
  style: null,
  hidden: null,
  superscript: false,
  look: PLAIN_DOCX_LOOK,
  formattedBy: null,
};

export const PLAIN_PARAGRAPH: ParagraphFormat = {
  style: null,
  list: null,
  level: null,
  indent: null,
  outline: null,
  unseen: false,
  filled: false,
};

/** The format with one more property of `w:pPr` in it. */
export function withParagraphProperty(
  format: ParagraphFormat,
  name: string,
  attribute: Attributes,
): ParagraphFormat {
  const value = attribute('w:val');
  switch (name) {
    case 'w:pStyle':
      return { ...format, style: value ?? null };
    case 'w:numId':
      return { ...format, list: value ?? null };
    case 'w:ilvl':
      return { ...format, level: levelNumber(value) };
    case 'w:ind':
      return { ...format, indent: readIndent(attribute) ?? format.indent };
    case 'w:outlineLvl':
      return { ...format, outline: wholeNumber(value, 9) };
    case 'w:shd':
      return { ...format, filled: isFilled(attribute) };
    case 'w:framePr':
    case 'w:spacing':
      return { ...format, unseen: format.unseen || hasNoHeight(name, attribute) };
    default:
      return format;
  }
}

/** The format with one more property of `w:rPr` in it. */
export function withRunProperty(format: RunFormat, name: string, attribute: Attributes): RunFormat {
  const value = attribute('w:val');
  switch (name) {
    case 'w:i':
      return { ...format, italic: isOn(value) };
    case 'w:b':
      return { ...format, bold: isOn(value) };
    case 'w:rStyle':
      return { ...format, style: value ?? null };
    case 'w:vertAlign':
      return { ...format, superscript: value === 'superscript' };
    case 'w:vanish':
      return { ...format, hidden: isOn(value) };
    case 'w:rPrChange':
      return { ...format, formattedBy: readRevision(attribute) };
    default:
      return { ...format, look: withLook(format.look, name, attribute) };
  }
}

/** Twentieths of a point below which a line or a frame shows nothing. */
const NO_HEIGHT = 40;

/** An exact height that no letter has. */
function hasNoHeight(name: string, attribute: Attributes): boolean {
  const [rule, height] =
    name === 'w:framePr'
      ? [attribute('w:hRule'), attribute('w:h')]
      : [attribute('w:lineRule'), attribute('w:line')];
  return rule === 'exact' && wholeNumber(height, 240) < NO_HEIGHT;
}

export function newSection(): SectionInfo {
  return {
    footnotes: { format: 'decimal', start: 1, restart: false },
    endnotes: { format: 'lowerRoman', start: 1, restart: false },
    titlePage: false,
    furniture: [],
  };
}

/** Puts one property of `w:sectPr` into the section; `parent` is the element it stands in. */
export function readSectionProperty(
  section: SectionInfo,
  name: string,
  parent: string | undefined,
  attribute: Attributes,
): void {
  const value = attribute('w:val');
  if (name === 'w:titlePg') section.titlePage = isOn(value);
  if (name === 'w:headerReference' || name === 'w:footerReference') {
    section.furniture.push({
      kind: name === 'w:headerReference' ? 'header' : 'footer',
      page: attribute('w:type') ?? 'default',
      relation: attribute('r:id') ?? '',
    });
  }
  if (parent !== 'w:footnotePr' && parent !== 'w:endnotePr') return;
  const notes = parent === 'w:footnotePr' ? section.footnotes : section.endnotes;
  if (name === 'w:numFmt') notes.format = value ?? 'decimal';
  if (name === 'w:numStart') notes.start = wholeNumber(value, 1);
  if (name === 'w:numRestart') notes.restart = value === 'eachSect';
}

export function readRevision(attribute: Attributes): Revision {
  return { author: attribute('w:author') ?? '', date: attribute('w:date') ?? null };
}
