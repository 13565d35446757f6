/** Inputs made to exhaust a reader rather than damaged by chance: nesting, bombs, forged counts. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pick } from './mutate.ts';

type Random = () => number;

const OPEN =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const MEGABYTE = 1024 * 1024;

/** A Word file whose parts nest, expand, declare or repeat beyond reason. */
export function hostileDocx(random: Random): Uint8Array {
  const many = 1 + pick(random, 5000);
  const tag = ['w:p', 'w:r', 'w:tbl', 'w:tc', 'w:sdt', 'w:ins', 'w:del', 'a'][pick(random, 8)]!;
  const documents = [
    () => `${OPEN}${`<${tag}>`.repeat(many)}${`</${tag}>`.repeat(many)}</w:body></w:document>`,
    () => `${OPEN}${`<${tag}>`.repeat(many)}`,
    () => `<!DOCTYPE w [<!ENTITY a "${'lol'.repeat(many)}"><!ENTITY b "&a;&a;">]>${OPEN}&b;`,
    () => `<!DOCTYPE w SYSTEM "file:///etc/passwd">${OPEN}</w:body></w:document>`,
    () => `${OPEN}${'<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(many)}</w:body></w:document>`,
    () => `${OPEN}<w:p w:x="${'y'.repeat(many * 50)}"/></w:body></w:document>`,
    () => ' '.repeat((1 + pick(random, 70)) * MEGABYTE),
  ];
  const xml = documents[pick(random, documents.length)]!();
  const archive = zipSync({
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8(xml),
  });
  return random() < 0.5 ? forgeSizes(archive, random) : archive;
}

/** Declared sizes in local headers and in the central directory that are not those of the parts. */
function forgeSizes(archive: Uint8Array, random: Random): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const size = [0, 7, 0x7fffffff, 0xffffffff][pick(random, 4)]!;
  for (let at = 0; at + 30 < copy.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** A PDF of a few objects in plain letters, so that damage reaches operators and not only streams. */
export function plainPdf(
  content: string,
  pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>',
): Uint8Array {
  const stream = `<</Length ${content.length}>>stream\n${content}\nendstream`;
  return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', pages, PAGE, stream, FONT]);
}

const PAGE =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>';

function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  objects.forEach((object, i) => {
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  });
  parts.push(Buffer.from('trailer<</Root 1 0 R>>\n%%EOF'));
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF that loops, nests, unpacks or counts beyond reason. */
export function hostilePdf(random: Random): Uint8Array {
  const many = 1 + pick(random, 100_000);
  const wild = (): number => [0, -1, 1e9, -1e30, 1e-30, 1e308][pick(random, 6)]!;
  const catalog = '<</Type/Catalog/Pages 2 0 R>>';
  const pages = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
  const text = 'BT /F1 12 Tf 72 700 Td (Urges all States) Tj ET ';
  const kinds = [
    () => plainPdf(text, `<</Type/Pages/Count ${many * 10}/Kids[2 0 R]>>`),
    () =>
      plainPdf(text, `<</Type/Pages/Count ${many}/Kids[${'3 0 R '.repeat(1 + (many % 300))}]>>`),
    () => plainPdf('['.repeat(many)),
    () => plainPdf('q '.repeat(many % 20_000) + text),
    () => plainPdf('<<'.repeat(many)),
    () => plainPdf(text.repeat(1 + (many % 2000))),
    () =>
      plainPdf(`BT /F1 ${wild()} Tf ${wild()} 0 0 ${wild()} ${wild()} ${wild()} Tm (Urges) Tj ET`),
    () => pdfOf([catalog, pages, PAGE, formStream('/X Do '), FONT, formStream('/X Do ')]),
    () => {
      const packed = deflateSync(Buffer.alloc((1 + (many % 60)) * MEGABYTE, ' '));
      const head = `<</Filter/FlateDecode/Length ${packed.length}>>stream\n`;
      return pdfOf([
        catalog,
        pages,
        PAGE,
        Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]),
        FONT,
      ]);
    },
  ];
  return kinds[pick(random, kinds.length)]!();
}

function formStream(content: string): string {
  return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length ${content.length}>>stream\n${content}\nendstream`;
}

/** A page whose elements nest, stay open, or hold no end of attributes and entities. */
export function hostileHtml(random: Random): Uint8Array {
  const many = 1 + pick(random, 20_000);
  const tags = [
    'div',
    'ol',
    'li',
    'table',
    'td',
    'em',
    'sup',
    'p',
    'a',
    'svg',
    'select',
    'template',
  ];
  const tag = tags[pick(random, tags.length)]!;
  const bodies = [
    `${`<${tag}>`.repeat(many)}Urges all States`,
    `<${tag}>x</${tag}>`.repeat(many),
    `<p ${'a=b '.repeat(many)}>Urges all States</p>`,
    '&amp;&#x41;&notin;&#99999999;'.repeat(many),
    `<!--${'-'.repeat(many)}<script>${'<'.repeat(many)}`,
    `<ol start="${'9'.repeat(1 + (many % 400))}"><li value="-1e99">Urges all States;`,
    `<table><tr>${'<td colspan="99999" rowspan="99999">x'.repeat(many % 3000)}`,
  ];
  return strToU8(
    `<!DOCTYPE html [<!ENTITY a "b">]><html><body>${bodies[pick(random, bodies.length)]}`,
  );
}

/** Lines that make a reader of text or Markdown look again and again at the same characters. */
export function hostileText(random: Random, opening = ''): Uint8Array {
  const many = 1 + pick(random, 20_000);
  const pieces = [
    '[',
    '(',
    '*a ',
    '_',
    '> ',
    '- ',
    '1. ',
    '(a) ',
    '    ',
    '`',
    '![',
    '](',
    '\n',
    '\f',
    '*',
  ];
  pieces.push(
    '1.',
    'A/',
    'Urges ',
    'and urges ',
    '[[Egypt: delete] ',
    '\u064b',
    '\u202e',
    'ﷺ',
    '大',
    '“',
    '\t',
  );
  const one = pieces[pick(random, pieces.length)]!;
  const two = pieces[pick(random, pieces.length)]!;
  const text = `${one}${random() < 0.5 ? two : ''}`.repeat(many);
  return strToU8(`${opening}The Human Rights Council,\n\n${text}\n\n1. Urges all States;\n`);
}
