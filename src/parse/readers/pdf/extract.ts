/** A PDF to pages of lines, with the pdf.js that pdf-parse ships; runs inside the worker. */
import './native-built-ins.ts';
import './without-canvas.ts';
import { PDFParse } from 'pdf-parse';
import { doubtfulCodes, doubtfulWords } from './damage.ts';
import type { GlyphUse } from './glyphs.ts';
import type { FontStyle } from './graphics.ts';
import type { KnownMargins } from './line-numbers.ts';
import { restoreBuiltIns } from './native-built-ins.ts';
import type { PageText } from './page-text.ts';
import type { OperatorList } from './paint.ts';
import { type Annotation, readPage } from './read-page.ts';
import { surveyStreams } from './streams.ts';
import { NO_PAGE } from './without-fonts.ts';

/** What is used of pdf.js, which pdf-parse exposes without types. */
interface PdfPage {
  readonly view: readonly number[];
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  readonly objs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(): Promise<OperatorList>;
  getAnnotations(): Promise<readonly Annotation[]>;
  cleanup(): void;
}
interface LayerConfig {
  isVisible(layer: unknown): boolean;
}
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getOptionalContentConfig(): Promise<LayerConfig>;
  destroy(): Promise<void>;
}
interface PdfFont {
  readonly name?: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly composite?: boolean;
  /** The file does not bring the font: its glyphs are found by their names. */
  readonly missingFile?: boolean;
  readonly defaultEncoding?: readonly string[];
  readonly differences?: Readonly<Record<number, string>>;
}

/** Names of glyphs are wanted to check what fonts say their letters are; their outlines are not. */
const OPTIONS = {
  ...{ verbosity: 0, isEvalSupported: false, fontExtraProperties: true },
  ...{ disableFontFace: false, ownerDocument: NO_PAGE },
};

/** Pages beyond this are refused: no UN resolution comes near. */
export const MAX_PAGES = 2000;

export type PdfExtraction =
  | {
      readonly ok: true;
      readonly pages: readonly PageText[];
      /** Words with letters that the file names wrongly, once each. */
      readonly doubtful: readonly string[];
      /** Packed parts of the file whose checksum does not hold. */
      readonly damaged: number;
    }
  | { readonly ok: false; readonly reason: 'password' | 'invalid' | 'too many pages' };

/** Reads all pages. Broken files are told by `reason`; this never throws for odd bytes. */
export async function extractPages(bytes: Uint8Array): Promise<PdfExtraction> {
  PDFParse.setWorker();
  const { damaged, softHyphens } = surveyStreams(bytes);
  const ops = (globalThis as unknown as { pdfjs: { OPS: Record<string, number> } }).pdfjs.OPS;
  // load() is not in pdf-parse's typings; it is the one way to the document proxy.
  const parser = new PDFParse({ data: bytes, ...OPTIONS }) as unknown as {
    load(): Promise<PdfDocument>;
  };
  let document: PdfDocument | undefined;
  try {
    document = await parser.load();
    restoreBuiltIns();
    if (document.numPages > MAX_PAGES) return { ok: false, reason: 'too many pages' };
    const layers = await document.getOptionalContentConfig();
    const known = { glyphs: new Map(), doubtful: new Map(), margins: new Map() };
    const pass: Pass = { ops, layers, softHyphens, ...known };
    const pages = await readPages(document, pass);
    const doubtful = doubtfulCodes(pass.glyphs);
    if (doubtful.size === 0) return { ok: true, pages, doubtful: [], damaged };
    const signed = await readPages(document, { ...pass, doubtful });
    const words = doubtfulWords(signed.flatMap((page) => page.lines));
    return { ok: true, pages, doubtful: words, damaged };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { ok: false, reason: name === 'PasswordException' ? 'password' : 'invalid' };
  } finally {
    await document?.destroy();
  }
}

/** What is known while pages are read: glyphs painted, and those that a first reading found doubtful. */
interface Pass {
  readonly ops: Record<string, number>;
  readonly layers: LayerConfig;
  readonly softHyphens: boolean;
  readonly glyphs: Map<string, Map<number, GlyphUse>>;
  readonly doubtful: ReadonlyMap<string, ReadonlySet<number>>;
  readonly margins: KnownMargins;
}

async function readPages(document: PdfDocument, pass: Pass): Promise<PageText[]> {
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await extractPage(await document.getPage(number), number, pass));
  }
  return pages;
}

async function extractPage(page: PdfPage, number: number, pass: Pass): Promise<PageText> {
  const { ops, layers, softHyphens, glyphs, doubtful, margins } = pass;
  const list = await page.getOperatorList();
  const styles = new Map<string, FontStyle>();
  const fontOf = (id: string): FontStyle => {
    let style = styles.get(id);
    if (!style) {
      const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {};
      const painted = glyphs.get(id) ?? new Map<number, GlyphUse>();
      glyphs.set(id, painted);
      const known = {
        glyphs: painted,
        doubtful: doubtful.get(id) ?? null,
        corrected: namedLetters(font),
      };
      style = { ...fontStyle(font), ...known };
      styles.set(id, style);
    }
    return style;
  };
  const resources = {
    ops,
    fontOf,
    isLayerOn: (layer: unknown) => layer === null || layers.isVisible(layer),
    isOpaque: (id: string) => isOpaque(page, id),
    softHyphens,
  };
  // Asked for only where something is painted: pdf.js reads the text of the page again for links.
  const noted = Array.prototype.includes.call(list.fnArray, ops['beginAnnotation']);
  const annotations = noted ? await page.getAnnotations() : [];
  const text = readPage({ number, view: page.view, list, annotations, resources, margins });
  page.cleanup();
  return text;
}

/** pdf.js keeps pictures of kind 3 with a channel for what can be seen through them. */
function isOpaque(page: PdfPage, id: string): boolean {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const image = store.has(id) ? (store.get(id) as { kind?: number } | null) : null;
  return image?.kind !== undefined && image.kind !== 3;
}

/**
 * Letters of a font that is not part of the file, by code: such a font is painted by the names of its
 * glyphs, whatever the file's map of them says.
 */
function namedLetters(font: PdfFont): ReadonlyMap<number, string> | null {
  if (font.composite || !font.missingFile || font.isType3Font) return null;
  const letters = new Map<number, string>();
  for (let code = 0; code < 256; code += 1) {
    const name = font.differences?.[code] ?? font.defaultEncoding?.[code] ?? '';
    if (/^[A-Za-z]$/.test(name)) letters.set(code, name);
  }
  return letters;
}

function fontStyle(font: PdfFont): Omit<FontStyle, 'glyphs' | 'doubtful' | 'corrected'> {
  const name = font.name ?? '';
  return {
    italic: font.italic === true || /italic|oblique/i.test(name),
    bold: font.bold === true || /bold|black|heavy/i.test(name),
    drawn: font.isType3Font === true,
    scale: font.isType3Font ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001,
    ornamental: /barcode|3 ?of ?9|code ?39/i.test(name),
  };
}
