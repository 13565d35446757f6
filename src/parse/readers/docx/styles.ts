/** Styles: what a paragraph or a run gets from its style and the styles that one is based on. */
import { type DocxLook, PLAIN_DOCX_LOOK, withLook } from './looks.ts';
import { levelNumber, readIndent, wholeNumber } from './numbering.ts';
import { isOn, walkXml } from './xml.ts';

/** Longest chain of styles based on each other; Word allows no more than eleven. */
const MAX_CHAIN = 20;

export interface DocxStyle {
  readonly name: string;
  readonly list: string | null;
  readonly level: number | null;
  readonly indent: number | null;
  readonly outline: number | null;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly look: DocxLook;
}

interface StyleEntry {
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  isNumbering: boolean;
  own: { -readonly [key in keyof Omit<DocxStyle, 'name'>]?: DocxStyle[key] };
}

export interface Styles {
  /** Style with everything it inherits; the default paragraph style for null. */
  readonly of: (id: string | null) => DocxStyle;
  /** The list of every numbering style. */
  readonly lists: ReadonlyMap<string, string>;
}

const PLAIN: DocxStyle = {
  name: '',
  list: null,
  level: null,
  indent: null,
  outline: null,
  italic: false,
  bold: false,
  hidden: false,
  look: PLAIN_DOCX_LOOK,
};

export const NO_STYLES: Styles = { of: () => PLAIN, lists: new Map() };

/** Reads styles.xml. */
export function readStyles(bytes: Uint8Array, input: string): Styles {
  const entries = new Map<string, StyleEntry>();
  let entry: StyleEntry | null = null;
  walkXml('word/styles.xml', bytes, input, {
    open(name, attribute) {
      if (name === 'w:style') {
        entry = {
          name: '',
          basedOn: null,
          isDefault: isOn(attribute('w:default') ?? '0') && attribute('w:type') === 'paragraph',
          isNumbering: attribute('w:type') === 'numbering',
          own: {},
        };
        entries.set(attribute('w:styleId') ?? '', entry);
        return;
      }
      if (!entry) return;
      const value = attribute('w:val');
      if (name === 'w:name') entry.name = value ?? '';
      else if (name === 'w:basedOn') entry.basedOn = value ?? null;
      else if (name === 'w:numId') entry.own.list = value ?? null;
      else if (name === 'w:ilvl') entry.own.level = levelNumber(value);
      else if (name === 'w:ind')
        entry.own.indent = readIndent(attribute) ?? entry.own.indent ?? null;
      else if (name === 'w:outlineLvl') entry.own.outline = wholeNumber(value, 9);
      else if (name === 'w:i') entry.own.italic = isOn(value);
      else if (name === 'w:b') entry.own.bold = isOn(value);
      else if (name === 'w:vanish') entry.own.hidden = isOn(value);
      else entry.own.look = withLook(entry.own.look ?? PLAIN_DOCX_LOOK, name, attribute);
    },
    close(name) {
      if (name === 'w:style') entry = null;
    },
  });
  return resolveStyles(entries);
}

function resolveStyles(entries: ReadonlyMap<string, StyleEntry>): Styles {
  const resolved = new Map<string, DocxStyle>();
  const resolve = (id: string, hops: number): DocxStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const entry = entries.get(id);
    if (!entry || hops > MAX_CHAIN) return PLAIN;
    const base = entry.basedOn === null ? PLAIN : resolve(entry.basedOn, hops + 1);
    const look = entry.own.look ? inherit(entry.own.look, base.look) : base.look;
    const style = { ...base, ...entry.own, look, name: entry.name };
    resolved.set(id, style);
    return style;
  };
  const defaultId = [...entries].find(([, entry]) => entry.isDefault)?.[0] ?? '';
  const lists = [...entries].flatMap(([id, { isNumbering, own }]): [string, string][] =>
    isNumbering && own.list ? [[id, own.list]] : [],
  );
  return { of: (id) => resolve(id ?? defaultId, 0), lists: new Map(lists) };
}

/** What a look does not say, it has from the style that it is based on. */
export function inherit(own: DocxLook, base: DocxLook): DocxLook {
  return {
    ...own,
    struck: own.struck ?? base.struck,
    size: own.size ?? base.size,
    white: own.white ?? base.white,
    filled: own.filled || base.filled,
  };
}
