/** Words that no language writes are told, and ordinary ones are left in peace. */
import { describe, expect, it } from 'vitest';
import { improbableLines, improbableWords } from '../../../src/parse/readers/improbable.ts';

describe('words that no language writes', () => {
  it.each([
    ['a sign for a letter', 'PRÉAM%ULE', ['PRÉAM%ULE']],
    ['two of them', 'the DIVERSITÉ %IOLO*I4UE of ponds', ['%IOLO*I4UE']],
    ['a mark of another script', 'PORTS SUR\u0bd7LA\u0bd7MER', ['SUR\u0bd7LA\u0bd7MER']],
    ['a dollar', 'JURI$DICTION', ['JURI$DICTION']],
  ])('are found: %s', (_, line, words) => {
    expect(improbableWords([line])).toEqual(words);
  });

  it.each([
    'US$ 5 and 10% of A*, B* and R&D',
    'see https://example.org/a?lang=en and name@example.org',
    'un été à l’École, naïve coöperation',
    'бассейн мира',
    'குழந்தைகள் உரிமை',
    'p = q, 2*x, 50%',
  ])('are not found in: %s', (line) => {
    expect(improbableWords([line])).toEqual([]);
  });
});

/** Stands for the words of the language. */
const WORDS = new Set('states children hear protect report their before way'.split(' '));

describe('lines in no language', () => {
  it.each([
    '8UJHV 6WDWHV WR SURWHFW FKLOGUHQ RQ WKHLU ZD\\',
    '&DOOV XSRQ 6WDWHV WR KHDU FKLOGUHQ EHIRUH URDGV DUH EXLOW',
    'Tubufst up qspufdu dijmesfo po uifjs xbz up',
  ])('are found: %s', (line) => {
    expect(improbableLines([line], WORDS)).toEqual([line]);
  });

  it.each([
    'Urges States parties to strengthen national child protection systems;',
    'UNDP, UNHCR, UNFPA, UNICEF, WFP and WHO report annually',
    'Kyrgyzstan, Liechtenstein, Luxembourg, Montenegro, Netherlands, Switzerland',
    'Krk, Brno, Plzeň, Vltava, Hrvatska, Črnomelj, Srbija, Trbovlje',
    'http://www.example.org/files/bodies/awg/application/pdf/_adp_compilation_4dec15@1000.pdf',
    'A/HRC/55/29, A/RES/79/201, A/C.3/80/L.20, E/CN.4/2005/10, S/PRST/2012/14, A/61/L.45',
  ])('are not: %s', (line) => {
    expect(improbableLines([line], WORDS)).toEqual([]);
  });
});
