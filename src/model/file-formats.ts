/** The formats of files that are read: how their names end, and the bytes or words that tell them. */

export interface FileFormatEntry {
  /** How names of such files end, without the dot; the usual one first. */
  readonly endings: readonly string[];
  /** First bytes of every such file, in hexadecimal; absent for text. */
  readonly magic?: string;
  /** What must stand near the beginning as well, where other formats begin with the same bytes. */
  readonly within?: string;
  /** How such a file begins where it is text: any of these. */
  readonly opening?: readonly RegExp[];
}

/** What may stand before the first element of an XML file. */
const PROLOGUE = '(?:<\\?[^>]*>\\s*|<!--[^>]*-->\\s*|<!DOCTYPE[^>]*>\\s*)*';

/**
 * Every format with a reader. The bytes decide, in this order; a name only says which files of a
 * folder to look at. What no entry tells is plain text.
 */
export const FILE_FORMATS = {
  pdf: { endings: ['pdf'], magic: '255044462d' },
  rtf: { endings: ['rtf'], magic: '7b5c727466' },
  odt: {
    endings: ['odt'],
    magic: '504b0304',
    within: 'mimetypeapplication/vnd.oasis.opendocument.text',
    opening: [new RegExp(`^${PROLOGUE}<office:document`)],
  },
  docx: {
    endings: ['docx'],
    magic: '504b0304',
    opening: [new RegExp(`^${PROLOGUE}<pkg:package`)],
  },
  doc: { endings: ['doc'], magic: 'd0cf11e0a1b11ae1' },
  html: {
    endings: ['html', 'htm'],
    opening: [
      /^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype )?html)/i,
      // A piece that was copied out of a page; Markdown may begin with an element as well.
      /^<(?:!--|(?:article|blockquote|center|div|dl|font|h[1-6]|header|main|meta|ol|p|pre|section|span|style|table|ul)\b)(?![\s\S]*\n#{1,4} \S)[\s\S]*<(?:\/\w|br\b|p\b)/i,
    ],
  },
  // Two lines of a mail's head, as programs write them: people who paste a mail have `From:` and `Subject:`.
  mail: {
    endings: ['eml', 'mht'],
    opening: [
      /^(?:(?:return-path|received|delivered-to|mime-version|message-id|date|from|to|cc|subject|x-[\w-]+|content-[\w-]+|reply-to|user-agent|snapshot-content-location):[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/i,
    ],
  },
  // Headings, front matter, or emphasis at line starts: signs plain text does not show.
  markdown: {
    endings: ['md'],
    opening: [
      /^---\n[\s\S]*?\n---\n/,
      /^#{1,4} \S/m,
      /~~[^\s~][^~\n]*~~/,
      // A table: a row between bars, and one of dashes.
      /^\|[^\n]*\|[ \t]*\n\|[ :-]*-{2,}[ |:-]*\|[ \t]*$/m,
      /^\s*\*{1,2}\p{Lu}[^*\n]+\*{1,2} /mu,
    ],
  },
  text: { endings: ['txt'] },
} as const satisfies Record<string, FileFormatEntry>;

export type Format = keyof typeof FILE_FORMATS;

/** The names of all formats, for a list of choices. */
export const FORMATS = Object.keys(FILE_FORMATS) as [Format, ...Format[]];

/** How the names of documents end: `pdf`, `docx`, … */
export const ENDINGS: readonly string[] = FORMATS.flatMap((name) => [
  ...FILE_FORMATS[name].endings,
]);

/** First bytes of a WordPerfect file: the UN gave its oldest documents out in it. */
export const WORDPERFECT_MAGIC = 'ff575043';

/** First bytes of files that can be named but not read, in hexadecimal, with what they are. */
export const NAMED_MAGIC: readonly (readonly [magic: string, name: string])[] = [
  [WORDPERFECT_MAGIC, 'a WordPerfect file'],
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['1f8b', 'a gzip archive'],
  ['52617221', 'a RAR archive'],
  ['377abcaf', 'a 7-Zip archive'],
];

/** The formats in which the UN itself gives its documents out. */
export const UN_FORMATS = ['pdf', 'docx', 'doc'] as const satisfies readonly Format[];

/** A pattern for the end of a file's name, dot included, in any case: `.pdf`, `.DOCX`. */
export function endingOf(formats: readonly Format[] = FORMATS): RegExp {
  const endings = formats.flatMap((name) => [...FILE_FORMATS[name].endings]);
  return new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
}
