/** Numbers of paragraphs as rooms print them, as patterns. */

/** What a room puts behind a number: `3 bis`, `3 octies`, `1 bis A`, `6 bis alt`, `8 bis. alt. 2`, `4 pre`, `1er ter`. */
const LATIN =
  'bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|alt|ante|pre|prime';
const LATIN_WORD = `(?:${LATIN}|${LATIN.toUpperCase()})(?![^\\W\\d])`;
export const SUFFIX = `(?:\\d(?:er|e|ème)\\s)?${LATIN_WORD}(?:[\\s.-]{0,2}${LATIN_WORD}|[\\s.]?(?:\\d|[A-Z](?!\\p{L}))|\\.\\s\\d(?=[\\s.:)]))*`;
/** `4.`, `4)`, `4.-`, `2ème.`: what ends a number. */
const ORDINAL = '(?:er|re|ère|ème|e|[ºª°])';
const ENDS = '[.)](?!\\d)(?:\\s?[-–—](?=\\s))?\\s*';
/** Between a number and its suffix: `5bis`, `5 - bis`, `5, bis`. */
const APART = `(?:\\s?[-–—,]\\s?(?=${LATIN_WORD})|[\\s-])?`;
export const ARABIC = new RegExp(
  `^(\\d{1,3})${ORDINAL}?${APART}(${SUFFIX}|[A-Z](?=\\s?[.)]))?\\s?${ENDS}`,
  'iu',
);
/** `10-11. Decides`, `5–6. Urges`: paragraphs that were merged. */
export const RANGE = /^(\d{1,3})\s?[-–]\s?(\d{1,3})[.)]\s+(?=[\p{Lu}[])/u;
/** `3 (a bis) Urges`, `3(b) Urges`: an item with the number of its paragraph. */
export const CITED = new RegExp(
  `^(\\d{1,3})\\.?\\s?(?=\\((?:([a-z])\\2?|[ivx]{1,4})(?:\\s?${LATIN_WORD})?\\)\\s?\\S)`,
  'u',
);
/** `3.bis Urges`, `4. pre Urges`, `3. alt. 2 Urges`: the suffix behind the full stop. */
export const DOT_SUFFIX = new RegExp(`^(\\d{1,3})\\.\\s?(${SUFFIX})[.:)]?\\s+(?=[\\p{Lu}[])`, 'u');
/** `8.1 Urges`. */
export const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[\p{Lu}[])/u;
/** `1 -` before Arabic words, `9 - Urges`, `3º Urges`, `§7 Urges`. */
export const DASHED =
  /^(?:(\d{1,3})(?:\s?[-–]|[º°][.:]?)|§\s?(\d{1,3})\.?)\s+(?=[\p{Script=Arabic}\p{Lu}])/u;
/** What follows `OP`: `3ter`, `5-6`, `9 & 10`, `3 (b)`. */
const ROOM_NUMBER = `(\\d{1,3}(?:\\.\\d{1,2}(?=[\\s:)]))?)(?:\\s?(?:[-–/&+]|and)\\s?(?:PP|OP)?\\s?(\\d{1,3})(?!\\p{L}))?${APART}(${SUFFIX}|[A-Z](?=[\\s.:)]))?(?:\\s?new(?!\\p{L}))?`;
const ROOM_PART = '([PO]P|[PO]\\.P\\.)s?\\.?[\\s#-]{0,2}';
export const ROOM = new RegExp(
  `^${ROOM_PART}${ROOM_NUMBER}(?:\\s*[.:)–-]{0,2}\\s+(?=\\S)|\\.?(?=\\((?:[a-z]{1,2}|[ivx]{1,4})\\)))`,
  'iu',
);
/** `(OP3 bis) Requests`. */
export const ROOM_ROUND = new RegExp(
  `^\\(${ROOM_PART}${ROOM_NUMBER}\\)\\s*[.:–-]?\\s*(?=[\\p{Lu}[(“"])`,
  'iu',
);
/** `Paragraph 4. Urges`, `Preambular paragraph 3 bis: Noting`. */
export const WORDED = new RegExp(
  `^(?:([Oo]perative|[Pp]reambular)\\s)?(?:[Pp]aragraphe?|[Pp]ara\\.?|[Pp]árrafo)\\s(\\d{1,3})[\\s-]?(${SUFFIX})?\\s*[.:)–-]{1,2}\\s+(?=[\\p{Lu}[“"])`,
  'u',
);
export const PARENTHESISED = new RegExp(
  `^[(（]([a-z]{1,2}|[ivxl]{1,6}|\\d{1,2}|[\\u0621-\\u064a]\\u0640?)${APART}(${SUFFIX})?\\.?[)）](?:[.:](?=\\s))?\\s*(?:(${SUFFIX})[.:]?\\s+)?`,
  'u',
);
export const HALF = /^([a-z]{1,2}|[ivxl]{1,6})\)\s+/;
export const DOTTED = /^([a-z]|[ivxl]{1,6})\.\s+/;
export const BULLET = /^([•●▪‣◦·]|[–—](?=\s)|-(?=\s+[\p{L}[(“"])|\*(?=\s+(?:\p{Ll}|To\s)))\s*/u;
