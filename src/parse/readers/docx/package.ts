/** How the parts of a Word package hang together, and what a package is when it is no Word file. */
import { walkXml } from './xml.ts';

export interface Relation {
  readonly id: string;
  /** Last part of the type's address: `styles`, `footnotes`, `header`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Name of the main document part; null when the package has none. */
export function findMainPart(parts: Parts, input: string): string | null {
  const main = readRelations('', parts, input).find(({ type }) => type === 'officeDocument');
  const name = main?.target ?? 'word/document.xml';
  return parts.has(name) && !/^(xl|ppt)\//.test(name) ? name : null;
}

/** Relations of a part; of the package itself for the empty name. */
export function readRelations(part: string, parts: Parts, input: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const bytes = parts.get(name);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  walkXml(name, bytes, input, {
    open(element, attribute) {
      const target = attribute('Target');
      if (element !== 'Relationship' || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(folder, target),
      });
    },
    close: () => {},
  });
  return relations;
}

/** `../a/b.xml` seen from a folder; `/word/a.xml` from the root of the package. */
function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** One line that names what a ZIP archive is that holds no Word document, and what to do. */
export function describePackage(names: ReadonlySet<string>, parts: Parts, input: string): string {
  const has = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (has('xl/')) return `'${input}' is an Excel workbook; save the text as .docx or PDF.`;
  if (has('ppt/')) return `'${input}' is a PowerPoint file; save the text as .docx or PDF.`;
  if (parts.has('content.xml') || has('META-INF/manifest.xml')) {
    return `'${input}' is an OpenDocument file (.odt); save it as .docx or PDF.`;
  }
  if (has('META-INF/container.xml')) return `'${input}' is an e-book (EPUB); give a PDF or .docx.`;
  return `'${input}' is a ZIP archive without a Word document; unpack it and give the file inside.`;
}
