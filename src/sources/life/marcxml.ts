/** MARCXML, the catalogue format of the UN Digital Library, to plain records. */
import { localName, serverXml } from '../xml.ts';

export interface MarcField {
  readonly tag: string;
  readonly ind1: string;
  readonly subfields: readonly { readonly code: string; readonly text: string }[];
}

export type MarcRecord = readonly MarcField[];

export interface MarcAnswer {
  readonly records: readonly MarcRecord[];
  /** How many records the search found in all, from a comment; null when it does not say. */
  readonly total: number | null;
}

/**
 * Reads a search answer. Elements are matched by local name, because the prefix of the namespace
 * varies. Returns null for what is no well-formed MARCXML; a DOCTYPE is refused.
 */
export function readMarcXml(text: string): MarcAnswer | null {
  const records: MarcField[][] = [];
  const open = { field: null as { tag: string; ind1: string } | null, code: null as string | null };
  let subfields: { code: string; text: string }[] = [];
  let words = '';
  let total: number | null = null;
  let collection = false;
  const { parser, read } = serverXml();
  parser.on('comment', (comment) => {
    const count = /Total-Number-Of-Results:\s*(\d+)/i.exec(comment)?.[1];
    if (count !== undefined) total = Number(count);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local === 'collection' || local === 'record') collection = true;
    if (local === 'record') records.push([]);
    if (local === 'datafield') {
      open.field = { tag: attributes['tag'] ?? '', ind1: (attributes['ind1'] ?? '').trim() };
      subfields = [];
    }
    if (local === 'subfield') {
      open.code = attributes['code'] ?? '';
      words = '';
    }
  });
  parser.on('text', (text) => {
    if (open.code !== null) words += text;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'subfield' && open.code !== null) {
      subfields.push({ code: open.code, text: words.replace(/\s+/g, ' ').trim() });
      open.code = null;
    }
    if (local === 'datafield' && open.field) {
      records.at(-1)?.push({ ...open.field, subfields });
      open.field = null;
    }
  });
  return read(text) && collection ? { records, total } : null;
}

/** All texts of one subfield, in order: `valuesOf(record, '993', 'a', '1')`. */
export function valuesOf(record: MarcRecord, tag: string, code: string, ind1?: string): string[] {
  return record
    .filter((field) => field.tag === tag && (ind1 === undefined || field.ind1 === ind1))
    .flatMap(({ subfields }) => subfields)
    .filter((subfield) => subfield.code === code)
    .map(({ text }) => text);
}
