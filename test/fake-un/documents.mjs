// Small documents in the shape of the UN's files, written for the fake server: nothing of theirs is in them.
import { strToU8, zipSync } from 'fflate';

/** Paragraphs of a made-up draft under a symbol. */
export function draftLines(symbol, title = 'Rights of the child: a made-up draft') {
  return [
    `${symbol}`,
    'Distr.: Limited',
    '14 June 2027',
    'Original: English',
    'Human Rights Council',
    'Ninety-ninth session',
    'Agenda item 3',
    'Atlantis, Utopia: draft resolution',
    title,
    'The Human Rights Council,',
    'Recalling its earlier resolution on the same matter, in which it asked all States to report on what they had done,',
    'Recognizing that children have the right to be heard in all matters that affect them, at home, at school and before courts,',
    '1. Urges States to listen to children and to give their views due weight, whatever their age and whatever their place of birth;',
    '2. Requests the Secretary-General to report on it;',
    '3. Decides to remain seized of the matter.',
  ];
}

/** Lines of at most 80 characters, cut at spaces. */
function wrapped(text) {
  return text.match(/.{1,80}(?:\s|$)/g)?.map((line) => line.trimEnd()) ?? [text];
}

/** A PDF of one page with real spaces and a text layer. */
export function pdfOf(lines) {
  const escaped = (line) => line.replace(/[\\()]/g, (mark) => `\\${mark}`);
  // Wide gaps: the reader tells paragraphs from lines by the usual leading.
  let y = 830;
  const shown = lines.flatMap((line) => {
    y -= 29;
    return wrapped(line).map((part, i) => {
      y -= 13;
      const x = i === 0 ? 90 : 72;
      return `BT /F1 10 Tf ${x} ${y} Td (${escaped(part)}) Tj ET`;
    });
  });
  const content = shown.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A Word file with one paragraph a line. */
export function docxOf(lines) {
  const escaped = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: new Date(2027, 0, 1) }));
}

/** The first bytes of an old Word file, padded to whole sectors; no reader makes a text of it. */
export function docOf() {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2040),
  ]);
}

/** The first bytes of a WordPerfect 5.1 file. */
export function wordPerfectOf() {
  return Buffer.concat([Buffer.from([0xff, 0x57, 0x50, 0x43]), Buffer.alloc(508)]);
}

/** The shelf of `npm run fake-un`: a draft with its life, and the document that always exists. */
export function sampleShelf() {
  const shelf = new Map();
  const put = (symbol, files, language = 'en') => shelf.set(`${symbol} ${language}`, files);
  const both = (symbol, title) => {
    const lines = draftLines(symbol, title);
    return { pdf: pdfOf(lines), docx: docxOf(lines) };
  };
  put('A/HRC/99/L.1', both('A/HRC/99/L.1'));
  put('A/HRC/99/L.1/Rev.1', both('A/HRC/99/L.1/Rev.1'));
  put('A/HRC/99/L.1/Add.1', both('A/HRC/99/L.1/Add.1'));
  put('A/HRC/99/L.2', both('A/HRC/99/L.2', 'Amendment to draft resolution A/HRC/99/L.1/Rev.1'));
  put('A/HRC/RES/99/4', both('A/HRC/RES/99/4'));
  put('A/HRC/99/L.3', { pdf: pdfOf(draftLines('A/HRC/99/L.3')) });
  put('A/HRC/99/L.4', { doc: docOf() });
  put('A/HRC/99/L.5', { doc: docOf(), pdf: pdfOf(draftLines('A/HRC/99/L.5')) });
  put('A/HRC/99/L.6', { doc: wordPerfectOf() });
  put('A/HRC/99/L.7', { pdf: pdfOf(draftLines('A/HRC/99/L.8')) });
  put('A/HRC/99/L.1', both('A/HRC/99/L.1'), 'fr');
  put('A/RES/60/251', both('A/RES/60/251'));
  return shelf;
}

/** Catalogue records of the same life, as the Digital Library describes it. */
export const SAMPLE_RECORDS = [
  { symbol: 'A/HRC/99/L.1', type: 'draft resolution /', date: '2027-06-14' },
  {
    symbol: 'A/HRC/99/L.1/Rev.1',
    type: 'revised draft resolution /',
    date: '2027-06-20',
    adopted: 'A/HRC/RES/99/4',
  },
  {
    symbol: 'A/HRC/99/L.2',
    type: 'amendment to revised draft resolution A/HRC/99/L.1/Rev.1 /',
    date: '2027-06-22',
    notes: ['The amendment was rejected.'],
  },
  { symbol: 'A/HRC/99/L.10', type: 'draft resolution /', date: '2027-06-14' },
];
