/** One way to look past typography: canonical forms for comparing, never for showing. */

/** Folds white space (with no-break and thin spaces) to single spaces and trims. */
export function foldSpace(text: string): string {
  if (isFolded(text)) return text;
  return text.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ').trim();
}

/** Most texts are: looking is cheaper than rewriting. */
const isFolded = (text: string): boolean => !/[^\S ]| {2}|^ | $/.test(text);

/** Characters that print nothing and are removed on reading; those that change directions are told first. */
const INVISIBLE =
  /(?![\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Ligatures of Latin letters and shapes of Arabic ones, which some files hold instead of the letters. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g;

/**
 * Cleans extracted text for keeping: NFC, no invisible characters, no control characters, special
 * spaces made plain, non-breaking hyphens made plain hyphens, ligatures and shapes of letters made letters.
 */
export function clean(text: string): string {
  // Most pieces of a page are plain: looking is cheaper than five rewrites.
  if (!/[^\n\r\t\x20-\x7e]/.test(text)) return text;
  return withoutControls(
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC')),
  )
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Inside a word these print nothing either; elsewhere they may have parted two words. */
function withoutControls(text: string): string {
  if (text.search(CONTROLS) < 0) return text;
  return text
    .replace(/(?<=\p{L})[\u0000-\u0006\u0008\u000e-\u001b\u007f](?=\p{L})/gu, '')
    .replace(CONTROLS, ' ');
}

/** True, quickly, for most texts that are their own canonical form. */
export function isCanonical(text: string): boolean {
  return !/[^\x20-\x7e]| {2}|^ | $/.test(text);
}

/**
 * The form in which two texts are the same to a reader: NFKC, quotation marks, dashes and spaces
 * unified. Case is kept.
 */
export function canonical(text: string): string {
  return foldSpace(
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(DIRECTIONS, '')
      // The tatweel stretches a word and says nothing.
      .replace(/\u0640/g, '')
      .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );
}

/** Raised and lowered figures and fractions, which NFKC makes figures of the line: 18² is not 182. */
const SET_APART = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2189]/gu;

/** Canonical, but for figures that do not stand on the line: they are not those that do. */
export function typographyFolded(text: string): string {
  return canonical(text.replace(SET_APART, '^$&'));
}
