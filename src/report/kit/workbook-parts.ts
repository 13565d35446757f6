/** The parts of an Excel file (SpreadsheetML, ECMA-376) around the rows of its sheets, and its strings. */
import type { Table } from './columns.ts';
import { growingText } from './growing-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'application/vnd.openxmlformats-package.relationships+xml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Names of extensions that Excel and others look for. */
const NAMES = {
  r: OFFICE,
  mx: 'http://schemas.microsoft.com/office/mac/excel/2008/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  mv: 'urn:schemas-microsoft-com:mac:vml',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x14ac: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
} as const;

const names = (...keys: (keyof typeof NAMES)[]): string =>
  keys.map((key) => ` xmlns:${key}="${NAMES[key]}"`).join('');

/** [Content_Types].xml: what each part is. */
export function contentTypes(sheets: number): string {
  const part = (name: string, kind: string): string =>
    `<Override ContentType="${TYPE}.${kind}+xml" PartName="/xl/${name}.xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="${PACKAGE}" Extension="rels"/>${part('workbook', 'sheet.main')}${part('sharedStrings', 'sharedStrings')}${part('styles', 'styles')}${numbers.map((n) => part(`worksheets/sheet${n}`, 'worksheet')).join('')}</Types>`;
}

/** _rels/.rels: where the workbook is. */
export const ROOT = `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId-workbook-1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** Of a sheet that refers to nothing. */
export const NO_RELATIONS = `${XML}<Relationships xmlns="${RELATIONS}"></Relationships>`;

/** xl/_rels/workbook.xml.rels: where its sheets, strings and styles are. */
export function workbookRelations(sheets: number): string {
  const targets = [
    ...Array.from({ length: sheets }, (_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ];
  const one = ([kind, target]: readonly string[], i: number): string =>
    `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return `<?xml version="1.0" ?><Relationships xmlns="${RELATIONS}">${targets.map(one).join('')}</Relationships>`;
}

/** xl/workbook.xml: the names of the sheets. */
export function workbookXml(tables: readonly Table[]): string {
  const sheet = ({ name }: Table, i: number): string =>
    `<sheet r:id="rId${i + 1}" sheetId="${i + 1}" name="${escaped(name).replaceAll('"', '&quot;')}"/>`;
  return `${XML}<workbook xmlns="${MAIN}"${names('r', 'mx', 'mc', 'mv', 'x14', 'x14ac', 'xm')}><workbookPr/><bookViews><workbookView/></bookViews><sheets>${tables.map(sheet).join('')}</sheets><definedNames/><calcPr/></workbook>`;
}

/** A sheet up to its first row: header and first columns stay in sight. */
export function sheetStart({ columns }: Table, first: boolean): string {
  const still = Math.min(3, columns.length);
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" ?><worksheet xmlns="${MAIN}"${names('mc', 'mv', 'mx', 'r', 'x14', 'x14ac', 'xm')}><sheetViews><sheetView tabSelected="${Number(first)}" workbookViewId="0"><pane ySplit="1" xSplit="${still}" topLeftCell="${columnName(still)}2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

/** A sheet behind its last row: filter buttons in the header, landscape on paper. */
export function sheetEnd({ columns }: Table, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

/** xl/sharedStrings.xml: every string once, in the order of their numbers. */
export function sharedStrings(strings: Iterable<string>): Uint8Array {
  const xml = growingText();
  xml.write(`<?xml version="1.0"?><sst xmlns="${MAIN}">`);
  for (const text of strings) {
    const spaces = text.trim().length === text.length ? '' : ' xml:space="preserve"';
    xml.write(`<si><t${spaces}>${escaped(text)}</t></si>`);
  }
  xml.write('</sst>');
  return xml.end();
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Text as XML, inside an element. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
