/** Lines of Markdown that define something and are no text: footnotes and addresses of links. */

export interface Definitions {
  /** The source without its definitions. */
  readonly source: string;
  /** Markdown of the notes by label, in the order of the file. A label may come twice. */
  readonly notes: readonly { readonly label: string; readonly source: string }[];
  /** Lower-case labels of links. */
  readonly links: ReadonlySet<string>;
}

const NOTE = /^ {0,3}\[\^([^\]]{1,80})\]:[ \t]*(.*)$/;
/** `[Option 1]: text` is text: only an address makes a definition. */
const LINK = /^ {0,3}\[([^\]^][^\]]{0,80})\]:[ \t]*<?(?:[a-z][a-z+.-]*:|\/|#|www\.)\S*/i;
const CONTINUED = /^(?: {2,}|\t)\S/;

/** Takes the definitions out. A note goes on over indented lines, and over lines up to a blank one. */
export function extractDefinitions(markdown: string): Definitions {
  const text: string[] = [];
  const notes: { label: string; lines: string[] }[] = [];
  const links = new Set<string>();
  let note: { label: string; lines: string[] } | null = null;
  let blank = true;
  for (const line of markdown.split('\n')) {
    const begun = NOTE.exec(line);
    const link = begun ? null : LINK.exec(line);
    const isBlank = line.trim() === '';
    if (begun) {
      note = { label: begun[1]!, lines: [begun[2]!] };
      notes.push(note);
    } else if (link && blank) {
      links.add(link[1]!.toLowerCase());
      text.push('');
    } else if (note && (isBlank || !blank || CONTINUED.test(line))) {
      note.lines.push(line.trim());
    } else {
      note = null;
      text.push(line);
    }
    // Definitions of links may follow each other without blank lines.
    blank = isBlank || link !== null;
  }
  return {
    source: text.join('\n'),
    notes: notes.map(({ label, lines }) => ({ label, source: lines.join('\n') })),
    links,
  };
}
