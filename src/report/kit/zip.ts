/** Same report, same bytes: ZIP-based files without the clock. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The dates that writers of Office files put in by themselves, in docProps/core.xml. */
const STAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** What a file that wants some date gets, where its content has none. */
export const NO_DATE = '2000-01-01T00:00:00Z';

/** Rewrites the archive with fixed times; `date` (ISO) becomes the date of the document. */
export function repack(archive: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(archive);
  const core = entries['docProps/core.xml'];
  if (core) {
    entries['docProps/core.xml'] = strToU8(strFromU8(core).replace(STAMP, `$1${date}`));
  }
  return pack(entries);
}

/** An archive of these files, in this order; a text is written as UTF-8. */
export function pack(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(entries).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // ZIP keeps local time without a zone: the same wall clock everywhere gives the same bytes.
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}
