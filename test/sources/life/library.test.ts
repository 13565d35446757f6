import { describe, expect, it } from 'vitest';
import { formatSymbol, parseSymbol } from '../../../src/model/symbol.ts';
import { draftOf, kinOf, type LibraryRecord } from '../../../src/sources/life/library.ts';
import { readMarcXml, valuesOf } from '../../../src/sources/life/marcxml.ts';

const marc = (inner: string): string =>
  `<?xml version="1.0"?><!-- Search-Engine-Total-Number-Of-Results: 94 --><collection xmlns="http://www.loc.gov/MARC21/slim">${inner}</collection>`;
const field =
  '<datafield tag="191" ind1=" " ind2=" "><subfield code="a">A/1 &amp; 2</subfield></datafield>';

describe('MARCXML', () => {
  it('gives fields and subfields in order, and the total of the search', () => {
    const answer = readMarcXml(
      marc(
        `<record>${field}${field.replace('191', '993').replace('ind1=" "', 'ind1="1"')}</record>`,
      ),
    );
    expect(answer?.total).toBe(94);
    expect(valuesOf(answer!.records[0]!, '191', 'a')).toEqual(['A/1 & 2']);
    expect(valuesOf(answer!.records[0]!, '993', 'a', '1')).toEqual(['A/1 & 2']);
    expect(valuesOf(answer!.records[0]!, '993', 'a', '3')).toEqual([]);
  });

  it('is read whatever the prefix of its namespace', () => {
    const prefixed = marc(`<record>${field}</record>`)
      .replace(/<(\/?)(?=[a-z])/g, '<$1marc:')
      .replace('xmlns=', 'xmlns:marc=');
    expect(valuesOf(readMarcXml(prefixed)!.records[0]!, '191', 'a')).toEqual(['A/1 & 2']);
  });

  it('without records is an answer too', () => {
    expect(readMarcXml(marc(''))).toEqual({ records: [], total: 94 });
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>challenge</body></html>'],
    ['cut off', marc(`<record>${field}</record>`).slice(0, -20)],
    ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${marc('&b;')}`],
    ['JSON', '{"records": []}'],
    ['nothing', ''],
  ])('is not: %s', (_, text) => {
    expect(readMarcXml(text)).toBeNull();
  });
});

const record = (symbol: string, type: string, adopted: string | null = null): LibraryRecord => ({
  symbol,
  type,
  date: '2027-06-14',
  adopted,
  notes: [],
});
const records = [
  record('A/HRC/99/L.1', 'draft resolution'),
  record('A/HRC/99/L.1/Rev.1', 'revised draft resolution', 'A/HRC/RES/99/4'),
  record('A/HRC/99/L.10', 'draft resolution', 'A/HRC/RES/99/7'),
  record('A/HRC/99/L.20', 'amendment to draft resolution A/HRC/99/L.1'),
  record('A/HRC/99/L.21', 'amendments to revised draft resolution A/HRC/99/L.1/Rev.1'),
  record('A/HRC/99/L.22', 'amendment to draft resolution A/HRC/99/L.10'),
];

describe('the life of a draft', () => {
  const life = (symbol: string) =>
    kinOf(parseSymbol(symbol)!, records).map((kin) => `${kin.role} ${formatSymbol(kin.symbol)}`);

  it('is its versions, the amendments to any of them, and the adopted text', () => {
    expect(life('A/HRC/99/L.1')).toEqual([
      'version A/HRC/99/L.1',
      'version A/HRC/99/L.1/Rev.1',
      'amendment A/HRC/99/L.20',
      'amendment A/HRC/99/L.21',
      'adopted A/HRC/RES/99/4',
    ]);
    expect(life('A/HRC/99/L.10')).toEqual([
      'version A/HRC/99/L.10',
      'amendment A/HRC/99/L.22',
      'adopted A/HRC/RES/99/7',
    ]);
  });

  it('is found from the adopted text as well', () => {
    expect(formatSymbol(draftOf(parseSymbol('A/HRC/RES/99/4')!, records)!)).toBe('A/HRC/99/L.1');
    expect(draftOf(parseSymbol('A/HRC/RES/99/5')!, records)).toBeNull();
  });
});
