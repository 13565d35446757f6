/** XML that a server sent: strict, without prefixes to look up, and never with a DOCTYPE. */
import { SaxesParser } from 'saxes';

export interface ServerXml {
  /** Takes the listeners. */
  readonly parser: SaxesParser;
  /** Reads all of it. False for what is not well-formed or has a DOCTYPE. */
  readonly read: (text: string) => boolean;
}

export function serverXml(): ServerXml {
  const parser = new SaxesParser({ xmlns: false });
  let sound = true;
  const bad = (): void => {
    sound = false;
  };
  parser.on('error', bad);
  parser.on('doctype', bad);
  const read = (text: string): boolean => {
    try {
      parser.write(text).close();
    } catch {
      return false;
    }
    return sound;
  };
  return { parser, read };
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
