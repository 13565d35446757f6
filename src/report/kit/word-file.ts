/** A Word file of one section, without any clock in it: the same content gives the same bytes. */
import { Document, type ISectionOptions, Packer } from 'docx';
import { printable } from './printable.ts';
import { STYLES } from './word-styles.ts';
import { NO_DATE, repack } from './zip.ts';

/** @param more who changed it last and the size of its page, where a reader is to see them */
export async function wordFile(
  title: string,
  children: ISectionOptions['children'],
  more: {
    readonly lastModifiedBy?: string;
    readonly properties?: ISectionOptions['properties'];
  } = {},
): Promise<Uint8Array> {
  const { lastModifiedBy, properties } = more;
  const document = new Document({
    creator: 'draftwatch',
    ...(lastModifiedBy !== undefined && { lastModifiedBy }),
    title: printable(title),
    styles: STYLES,
    sections: [{ ...(properties && { properties }), children }],
  });
  return repack(await Packer.toBuffer(document), NO_DATE);
}
