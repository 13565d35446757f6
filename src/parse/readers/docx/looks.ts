/** How a run looks where that decides whether its words are seen: the policy is in `readers/shown.ts`. */
import { wholeNumber } from './numbering.ts';
import { type Attributes, isOn } from './xml.ts';

export interface DocxLook {
  readonly struck: boolean | null;
  readonly underlined: boolean;
  /** In half points; null when styles decide. */
  readonly size: number | null;
  /** Letters in the colour of the paper; null when styles decide. */
  readonly white: boolean | null;
  /** Has a ground of its own. */
  readonly filled: boolean;
  /** Moved off its line or squeezed until nothing can be read. */
  readonly unreadable: boolean;
  /** A font whose letters are signs. */
  readonly signs: boolean;
}

export const PLAIN_DOCX_LOOK: DocxLook = {
  struck: null,
  underlined: false,
  size: null,
  white: null,
  filled: false,
  unreadable: false,
  signs: false,
};

/** Half points below which letters are specks. */
const TINY = 5;
/** Half points up or down that take words off their line. */
const FAR = 400;
/** Per cent of its width to which a letter can be squeezed and still be read. */
const NARROW = 10;

/** The look with one more property of `w:rPr` in it. */
export function withLook(look: DocxLook, name: string, attribute: Attributes): DocxLook {
  const value = attribute('w:val');
  switch (name) {
    case 'w:strike':
    case 'w:dstrike':
      return { ...look, struck: look.struck === true || isOn(value) };
    case 'w:u':
      return { ...look, underlined: value !== 'none' };
    case 'w:sz':
      return { ...look, size: wholeNumber(value, 24) };
    case 'w:color':
      return { ...look, white: isWhite(value, attribute('w:themeColor')) };
    case 'w:shd':
    case 'w:highlight':
      return { ...look, filled: look.filled || isFilled(attribute) };
    case 'w:position':
      return { ...look, unreadable: look.unreadable || Math.abs(signed(value)) >= FAR };
    case 'w:w':
      return { ...look, unreadable: look.unreadable || wholeNumber(value, 100) < NARROW };
    case 'w:rFonts':
      return { ...look, signs: /^(?:symbol|wingdings|webdings)/i.test(attribute('w:ascii') ?? '') };
    default:
      return look;
  }
}

/** `w:val` of the colour; a named theme colour that is the paper's. */
export function isWhite(value: string | undefined, theme: string | undefined): boolean {
  if (theme !== undefined) return /^(?:background1|light1)$/.test(theme);
  return /^f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(value ?? '');
}

/** A highlight, or a shade in another colour than the paper's. */
export function isFilled(attribute: Attributes): boolean {
  const fill = attribute('w:fill');
  if (fill !== undefined || attribute('w:themeFill') !== undefined) {
    return !isWhite(fill, attribute('w:themeFill')) && fill !== 'auto';
  }
  const value = attribute('w:val') ?? 'none';
  return value !== 'none' && value !== 'white' && value !== 'clear' && value !== 'nil';
}

/** Nobody can read it, whatever its colour. */
export function isSpeck({ size, unreadable }: DocxLook): boolean {
  return unreadable || (size !== null && size < TINY);
}

function signed(value: string | undefined): number {
  return Number.parseInt(value ?? '0', 10) || 0;
}
