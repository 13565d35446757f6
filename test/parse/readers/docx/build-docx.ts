/** Small Word files for tests: WordprocessingML in, package bytes out. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  readonly body: string;
  /** Content of `w:styles`, `w:numbering` …, without the root element. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Whole parts by name, which win over the others. */
  readonly raw?: Readonly<Record<string, string>>;
}

export function buildDocx(parts: Parts): Uint8Array {
  const side = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${side.map((name) => relation(name, name, `${name}.xml`)).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${parts.body}</w:body></w:document>`,
    ...Object.fromEntries(
      side.map((name) => [`word/${name}.xml`, `<w:${name} ${W}>${parts[name]}</w:${name}>`]),
    ),
    ...parts.raw,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph; `props` is the content of `w:pPr`. */
export function p(content: string, props = ''): string {
  return `<w:p><w:pPr>${props}</w:pPr>${content}</w:p>`;
}

/** A run; `props` is the content of `w:rPr`. */
export function r(text: string, props = ''): string {
  return `<w:r><w:rPr>${props}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function list(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}
