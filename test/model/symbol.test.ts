import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSymbols,
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  parseSymbol,
  sameSymbol,
  serverSymbol,
  withModifier,
} from '../../src/model/symbol.ts';

const canonicalOf = (text: string): string | null => {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol);
};

describe('parseSymbol', () => {
  it.each([
    ['A/HRC/56/L.8', 'A/HRC', 'limited', '56', '8'],
    ['A/HRC/S-4/L.3', 'A/HRC', 'limited', 'S-4', '3'],
    ['A/HRC/RES/56/5', 'A/HRC', 'resolution', '56', '5'],
    ['A/HRC/RES/S-28/1', 'A/HRC', 'resolution', 'S-28', '1'],
    ['A/HRC/DEC/43/117', 'A/HRC', 'decision', '43', '117'],
    ['A/HRC/PRST/53/1', 'A/HRC', 'statement', '53', '1'],
    ['A/HRC/56/2', 'A/HRC', 'document', '56', '2'],
    ['A/HRC/56/NGO/12', 'A/HRC', 'document', '56', 'NGO/12'],
    ['A/HRC/56/CRP.1', 'A/HRC', 'document', '56', 'CRP.1'],
    ['A/HRC/WG.8/1/CRP.1', 'A/HRC/WG.8', 'document', '1', 'CRP.1'],
    ['A/80/L.5', 'A', 'limited', '80', '5'],
    ['A/L.632', 'A', 'limited', null, '632'],
    ['A/C.3/80/L.20', 'A/C.3', 'limited', '80', '20'],
    ['A/RES/80/190', 'A', 'resolution', '80', '190'],
    ['A/RES/46/86A', 'A', 'resolution', '46', '86A'],
    ['A/RES/ES-10/21', 'A', 'resolution', 'ES-10', '21'],
    ['A/RES/2758(XXVI)', 'A', 'resolution', 'XXVI', '2758'],
    ['A/RES/217A(III)', 'A', 'resolution', 'III', '217A'],
    ['A/RES/3201(S-VI)', 'A', 'resolution', 'S-VI', '3201'],
    ['A/DEC/55/488', 'A', 'decision', '55', '488'],
    ['E/RES/1503(XLVIII)', 'E', 'resolution', 'XLVIII', '1503'],
    ['E/RES/2024/3', 'E', 'resolution', '2024', '3'],
    ['E/CN.4/2005/L.10', 'E/CN.4', 'limited', '2005', '10'],
    ['E/CN.4/Sub.2/2001/L.3', 'E/CN.4/Sub.2', 'limited', '2001', '3'],
    ['S/RES/1440(2002)', 'S', 'resolution', '2002', '1440'],
    ['S/PRST/2024/3', 'S', 'statement', '2024', '3'],
    ['S/2016/1100', 'S', 'document', '2016', '1100'],
    ['CRC/C/GC/25', 'CRC/C/GC', 'document', null, '25'],
    ['CRC/GC/2003/5', 'CRC/GC', 'document', '2003', '5'],
    ['A/CONF.157/23', 'A/CONF.157', 'document', null, '23'],
  ])('takes %s apart and prints it again', (text, body, series, session, number) => {
    expect(parseSymbol(text)).toMatchObject({ body, series, session, number, modifiers: [] });
    expect(canonicalOf(text)).toBe(text);
  });

  it.each([
    ['a/hrc/56/l.8', 'A/HRC/56/L.8'],
    ['A/HRC/56/L8', 'A/HRC/56/L.8'],
    ['A/HRC/56/L. 8', 'A/HRC/56/L.8'],
    ['A / HRC / 56 / L.8', 'A/HRC/56/L.8'],
    ['A/HRC/56/L.8*', 'A/HRC/56/L.8'],
    ['A/HRC/56/L.8\u00a0', 'A/HRC/56/L.8'],
    ['A/HRC/S\u20114/L.3', 'A/HRC/S-4/L.3'],
    ['A/C.3/80/L.20/REV1', 'A/C.3/80/L.20/Rev.1'],
    ['a/c.3/80/l.20/rev.1/add.2', 'A/C.3/80/L.20/Rev.1/Add.2'],
    ['S/RES/1440 (2002)', 'S/RES/1440(2002)'],
    ['a/res/217 a (iii)', 'A/RES/217A(III)'],
    ['A/RES/50/204[A]', 'A/RES/50/204[A]'],
    ['A/RES/80/236 A', 'A/RES/80/236A'],
    ['a/res/80/236 a\u2013b', 'A/RES/80/236A-B'],
    ['A/RES/80/236/A-B', 'A/RES/80/236A-B'],
    ['A/RES/80/236/A', 'A/RES/80/236A'],
    ['A/RES/63/108[B-IV]', 'A/RES/63/108[B-IV]'],
  ])('reads %j as %s', (text, expected) => {
    expect(canonicalOf(text)).toBe(expected);
  });

  it.each([
    '',
    'A',
    'A/HRC',
    'A/HRC/56',
    'A/HRC/RES/56',
    'S/RES/1440',
    'S/RES/2002/1440',
    'docs/report.pdf',
    'A/L.632/1971/DRAFT',
    'A/L.632/1971',
    'A/HRC/56/NGO',
    'A//L.8',
    'A/../../etc/passwd',
    'A/HRC/56/L.8/../../x',
    'A/HRC/56/L.8\u0007',
    'A/<script>/1',
  ])('refuses %j', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });

  it('leaves the bracket of the library to the library', () => {
    expect(serverSymbol(parseSymbol('A/RES/63/108[B-IV]')!)).toBe('A/RES/63/108');
    expect(serverSymbol(parseSymbol('A/RES/217 A (III)')!)).toBe('A/RES/217(III)');
    // The letter of a part stands behind a space, as in the masthead.
    expect(serverSymbol(parseSymbol('A/RES/46/86A')!)).toBe('A/RES/46/86 A');
    expect(serverSymbol(parseSymbol('A/RES/80/236/A-B')!)).toBe('A/RES/80/236 A-B');
  });
});

const session = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.integer({ min: 1, max: 30 }).map((n) => `S-${n}`),
);
const roman = fc.constantFrom('I', 'III', 'XVIII', 'XXVI', 'XXX', 'S-VI', 'ES-II');
const year = fc.integer({ min: 1946, max: 2040 }).map(String);
const number = fc.integer({ min: 1, max: 4000 }).map(String);
const lettered = fc
  .tuple(number, fc.constantFrom('', '', 'A', 'B'))
  .map(([n, letter]) => `${n}${letter}`);
const modifiers = fc.array(
  fc.record({
    kind: fc.constantFrom('Rev' as const, 'Add' as const, 'Corr' as const, 'Amend' as const),
    number: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 3 },
);
const part = fc.constantFrom(null, null, 'A', 'B-IV');
const decided = fc.constantFrom('resolution' as const, 'decision' as const);
const core: fc.Arbitrary<Omit<DocumentSymbol, 'modifiers' | 'part'>> = fc.oneof(
  fc.record({
    body: fc.constantFrom('A/HRC', 'A', 'A/C.3', 'A/C.6'),
    series: fc.constant('limited' as const),
    session,
    number,
  }),
  fc.record({ body: fc.constantFrom('A/HRC', 'A'), series: decided, session, number: lettered }),
  fc.record({
    body: fc.constantFrom('A', 'E'),
    series: fc.constant('resolution' as const),
    session: roman,
    number: lettered,
  }),
  fc.record({
    body: fc.constant('S'),
    series: fc.constant('resolution' as const),
    session: year,
    number,
  }),
  fc.record({
    body: fc.constantFrom('E', 'E/CN.4', 'E/CN.4/Sub.2'),
    series: fc.constantFrom('limited' as const, 'document' as const),
    session: year,
    number,
  }),
);
const symbols: fc.Arbitrary<DocumentSymbol> = fc
  .tuple(core, modifiers, part)
  .map(([rest, mods, letter]) => ({ ...rest, modifiers: mods, part: letter }));

describe('any symbol', () => {
  it('survives printing and reading, in any case, with any spaces and dashes', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll('/', ' / '),
      (text) => `\u00a0${text} `,
      (text) => text.replaceAll('-', '\u2013'),
      (text) => text.replace(/\(/g, ' ('),
      (text) => `${text}*`,
    );
    fc.assert(
      fc.property(symbols, disguise, (symbol, disguised) => {
        expect(parseSymbol(disguised(formatSymbol(symbol)))).toEqual(symbol);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a total order that puts a text before what follows it', () => {
    fc.assert(
      fc.property(symbols, symbols, symbols, (a, b, c) => {
        expect(Math.sign(compareSymbols(a, b))).toBe(-Math.sign(compareSymbols(b, a)) + 0);
        if (compareSymbols(a, b) <= 0 && compareSymbols(b, c) <= 0) {
          expect(compareSymbols(a, c)).toBeLessThanOrEqual(0);
        }
        expect(compareSymbols(parentOf(a), withModifier(parentOf(a), 'Rev', 1))).toBeLessThan(0);
      }),
    );
  });
});

describe('compareSymbols', () => {
  it('puts revisions, addenda and corrigenda where they belong', () => {
    const ordered = [
      'A/HRC/56/L.8',
      'A/HRC/56/L.8/Add.1',
      'A/HRC/56/L.8/Corr.1',
      'A/HRC/56/L.8/Rev.1',
      'A/HRC/56/L.8/Rev.1/Add.1',
      'A/HRC/56/L.8/Rev.2',
      'A/HRC/56/L.8/Rev.10',
      'A/HRC/56/L.9',
      'A/HRC/56/L.10',
    ];
    const shuffled = [...ordered].reverse().map((text) => parseSymbol(text)!);
    expect(shuffled.sort(compareSymbols).map(formatSymbol)).toEqual(ordered);
  });
});

describe('sameSymbol', () => {
  it('sees through the way a symbol is written', () => {
    expect(sameSymbol('A/HRC/56/L.8*', 'a/hrc/56/l8')).toBe(true);
    expect(sameSymbol('A/RES/50/204[A]', 'A/RES/50/204')).toBe(true);
    expect(sameSymbol('A/HRC/56/L.8', 'A/HRC/56/L.8/Rev.1')).toBe(false);
    expect(sameSymbol('nothing', 'nothing')).toBe(false);
  });
});
