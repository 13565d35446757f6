/** XML parts as events with well-known names, whatever prefixes the file uses. */
import { SaxesParser } from 'saxes';
import { UnreadableError } from '../../../model/errors.ts';

const MAX_DEPTH = 256;
/** Characters handed to the parser at a time, so that a refusal comes early. */
const SLICE = 64 * 1024;

/** The address of a namespace by the prefix that stands for it here; undefined when it is not declared. */
export type Namespaces = (prefix: string) => string | undefined;

/** Attributes by name as used in this reader (`w:val`); undefined when absent. */
export type Attributes = (name: string) => string | undefined;

export interface XmlHandlers {
  readonly open: (name: string, attribute: Attributes, namespace: Namespaces) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The prefixes this reader speaks of, for the transitional and the strict form of the format. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(2006\/)?main$/, 'a'],
  [/\/drawingml\/(2006\/)?wordprocessingDrawing$/, 'wp'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

/**
 * Walks one part. Names come with the prefixes `w`, `mc`, `m` and `r` for the namespaces of
 * WordprocessingML; others keep the prefix of the file. Throws UnreadableError for text that is not
 * well-formed XML, declares a document type, or nests deeper than any Word file.
 */
export function walkXml(part: string, bytes: Uint8Array, input: string, on: XmlHandlers): void {
  const fail = (why: string): UnreadableError =>
    new UnreadableError(
      `'${input}' is a damaged Word file (${part}: ${why}); open and save it again in a word processor.`,
    );
  const parser = new SaxesParser();
  const prefixes = new Map<string, string>();
  const addresses = new Map<string, string>();
  let depth = 0;

  /** `x:p` → `w:p` where the file calls its main namespace `x`. */
  const known = new Map<string, string>();
  const rename = (name: string): string => {
    let result = known.get(name);
    if (result === undefined) {
      const colon = name.indexOf(':');
      const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
      result = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
      known.set(name, result);
    }
    return result;
  };
  const declare = (attributes: Record<string, string>): void => {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      addresses.set(name.slice('xmlns:'.length), attributes[name]!);
      const entry = PREFIXES.find(([pattern]) => pattern.test(attributes[name]!));
      if (entry) prefixes.set(name.slice('xmlns:'.length), entry[1]);
      known.clear();
    }
  };

  parser.on('doctype', () => {
    throw fail('it declares a document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw fail(`nested deeper than ${MAX_DEPTH} elements`);
    declare(tag.attributes);
    const attribute: Attributes = (name) => findAttribute(tag.attributes, name, rename);
    on.open(rename(tag.name), attribute, (prefix) => addresses.get(prefix));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    on.close(rename(tag.name));
  });
  if (on.text) {
    parser.on('text', on.text);
    parser.on('cdata', on.text);
  }
  parser.on('error', (error) => {
    throw fail(`not well-formed, ${error.message.split('\n')[0]!.slice(0, 80)}`);
  });

  const xml = decode(bytes);
  for (let at = 0; at < xml.length; at += SLICE) parser.write(xml.slice(at, at + SLICE));
  parser.close();
}

/** Attributes are few: the one asked for is found by looking at each. */
function findAttribute(
  attributes: Record<string, string>,
  name: string,
  rename: (name: string) => string,
): string | undefined {
  const direct = attributes[name];
  if (direct !== undefined) return direct;
  for (const written in attributes) if (rename(written) === name) return attributes[written];
  return undefined;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
}

/** The encoding that the XML declaration names, where there is one by that name; else UTF-8. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    // What was read as bytes up to here cannot be UTF-16, whatever it says.
    return /^utf-?16|^ucs/i.test(name) ? 'utf-8' : new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}

/** `<w:i/>` is on; `<w:i w:val="0"/>` is off. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
