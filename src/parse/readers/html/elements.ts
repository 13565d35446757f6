/** What HTML elements mean to a reader of texts. */

/** Their content is not words of the page. */
export const SILENT: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'datalist',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'rt',
  'rp',
  'script',
  'style',
  'svg',
  'template',
  'title',
  'video',
  'xmp',
]);

/** Words of the site, not of the text. `header` and `footer` are that of the page only, not those of a part of it. */
const FURNITURE: ReadonlySet<string> = new Set(['nav', 'aside', 'dialog', 'menu', 'button']);
const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'alert',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'navigation',
  'search',
  'toolbar',
]);

/** Elements that end the line before them and begin a new one. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hgroup', 'hr', 'html', 'legend', 'li'],
  ...['main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td'],
  ...['tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** No end tag follows. */
export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input'],
  ...['keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

export const ITALICS: ReadonlySet<string> = new Set(['cite', 'dfn', 'em', 'i', 'var']);
export const BOLDS: ReadonlySet<string> = new Set(['b', 'strong']);

/** Where an element belongs, seen from the elements around it. */
export type Region = 'main' | 'page' | 'furniture' | 'silent';

/** The mark of a comment as Word writes it into a page. */
const COMMENT_MARK = /\bMsoCommentReference\b/;
/** The comment itself, and signatures as mail programs mark them. */
const ASIDE = /\bmsocom|\b(?:gmail|moz)[-_]signature\b/;

/** `around` is the region of the parent element; `isInSection` tells whether it stands in a part of the page. */
export function regionOf(
  name: string,
  attribute: (name: string) => string | undefined,
  around: Region,
  isInSection: () => boolean,
): Region {
  const className = attribute('class') ?? '';
  if (around === 'silent' || SILENT.has(name) || COMMENT_MARK.test(className)) return 'silent';
  if (around === 'furniture') return 'furniture';
  const role = attribute('role')?.toLowerCase() ?? '';
  if (FURNITURE.has(name) || FURNITURE_ROLES.has(role)) return 'furniture';
  if (ASIDE.test(className)) return 'furniture';
  if (around === 'main') return 'main';
  if ((name === 'header' || name === 'footer') && !isInSection()) return 'furniture';
  return name === 'main' || name === 'article' || role === 'main' ? 'main' : 'page';
}

/** Names that mail programs give to what they quote. */
const QUOTES =
  /gmail_quote|yahoo_quoted|moz-cite|protonmail_quote|zmail_extra|divRplyFwdMsg|appendonsend|OLK_SRC_BODY/i;

/** True for an element in which a mail quotes another. */
export function isMailQuote(
  name: string,
  attribute: (name: string) => string | undefined,
): boolean {
  if (name !== 'div' && name !== 'blockquote') return false;
  if (name === 'blockquote' && attribute('type')?.toLowerCase() === 'cite') return true;
  return QUOTES.test(`${attribute('class') ?? ''} ${attribute('id') ?? ''}`);
}
