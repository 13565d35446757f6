/** A Word file in one piece of XML (flat OPC): its parts, as a package would hold them. */
import { SaxesParser } from 'saxes';
import { UnreadableError } from '../../../model/errors.ts';
import { decode } from '../encodings.ts';
import type { Package } from './zip.ts';

const OPENING = /^\ufeff?\s*(?:<[?!][^>]*>\s*)*<pkg:package\b/;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 260;
const SLICE = 64 * 1024;
const TEXT = new TextEncoder();

/** True for a file that begins as a flat package does. */
export function isFlat(bytes: Uint8Array): boolean {
  return OPENING.test(decode(bytes.subarray(0, 1024)).text);
}

/**
 * The parts of a flat package: each as it stands in the file, its namespaces being its own. Throws
 * UnreadableError for what is damaged, too large, or holds a part twice.
 */
export function openFlat(bytes: Uint8Array, input: string): Package {
  const fail = (why: string): UnreadableError =>
    new UnreadableError(
      `'${input}' is a damaged Word file (${why}); open and save it again in a word processor.`,
    );
  if (bytes.length > MAX_BYTES) throw fail('more than 64 MB in one piece of XML');
  const xml = decode(bytes).text;
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  const parser = new SaxesParser();
  let depth = 0;
  let name: string | null = null;
  let from = -1;
  parser.on('doctype', () => {
    throw fail('it declares a document type');
  });
  parser.on('error', (error) => {
    throw fail(`not well-formed, ${error.message.split('\n')[0]!.slice(0, 80)}`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw fail(`nested deeper than ${MAX_DEPTH} elements`);
    if (tag.name === 'pkg:part' && depth === 2) {
      name = (tag.attributes['pkg:name'] ?? '').replace(/^\//, '');
      if (names.has(name)) throw fail(`it holds '${name.replace(/[^\x20-\x7e]/g, '?')}' twice`);
      names.add(name);
    }
    if (tag.name === 'pkg:xmlData' && depth === 3) from = parser.position;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (tag.name !== 'pkg:xmlData' || depth !== 2 || name === null) return;
    const content = tag.isSelfClosing
      ? ''
      : xml.slice(from, xml.lastIndexOf('<', parser.position - 1));
    parts.set(name, TEXT.encode(content));
  });
  for (let at = 0; at < xml.length; at += SLICE) parser.write(xml.slice(at, at + SLICE));
  parser.close();
  return { names, parts };
}
