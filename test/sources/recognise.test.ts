import { describe, expect, it } from 'vitest';
import { formatSymbol } from '../../src/model/symbol.ts';
import { recognise } from '../../src/sources/recognise.ts';

const named = (input: string): string => {
  const found = recognise(input);
  if (found === null) return 'nothing';
  if (found.kind === 'ambiguous') return `one of ${found.candidates.join(', ')}`;
  if (found.kind === 'incomplete') return found.hint;
  return `${formatSymbol(found.symbol)}${found.language === null ? '' : ` in ${found.language}`}`;
};

describe('recognise', () => {
  it.each([
    ['A/HRC/56/L.8', 'A/HRC/56/L.8'],
    ['HRC/56/L.8', 'A/HRC/56/L.8'],
    ['hrc/56/l.8', 'A/HRC/56/L.8'],
    ['HRC 56 L.8', 'A/HRC/56/L.8'],
    ['HRC56/L8', 'A/HRC/56/L.8'],
    ['C.3/80/L.20', 'A/C.3/80/L.20'],
    ['“A/HRC/56/L.8”', 'A/HRC/56/L.8'],
    ['A/HRC/56/L.8.', 'A/HRC/56/L.8'],
    ['A\u2013HRC\u201356\u2013L.8', 'A/HRC/56/L.8'],
    ['HRC/RES/56/5', 'A/HRC/RES/56/5'],
    ['A-HRC-56-L.8', 'A/HRC/56/L.8'],
    ['A.HRC.56.L.8', 'A/HRC/56/L.8'],
    ['A.C.3.80.L.20.Rev.1', 'A/C.3/80/L.20/Rev.1'],
    ['a.hrc.s-4.l.3', 'A/HRC/S-4/L.3'],
    ['A.RES.80.190.pdf', 'A/RES/80/190'],
    ['A/HRC/56/L.8, as orally revised', 'A/HRC/56/L.8'],
    ['A/HRC/56/L.8/Rev.1 (as orally revised)', 'A/HRC/56/L.8/Rev.1'],
    ['A/C.3/80/L.20/Rev.1 as further orally amended', 'A/C.3/80/L.20/Rev.1'],
    ['A/RES/80/236 A', 'A/RES/80/236A'],
    ['A/RES/80/236 A\u2013B', 'A/RES/80/236A-B'],
    ['A/RES/80/236/A-B', 'A/RES/80/236A-B'],
    ['GA resolution 80/236 A', 'A/RES/80/236A'],
    ['a-hrc-56-l8', 'A/HRC/56/L.8'],
    ['a-hrc-res-28-19', 'A/HRC/RES/28/19'],
    ['a-hrc-s-4-l-3', 'A/HRC/S-4/L.3'],
    ['A_HRC_56_L.8-EN.pdf', 'A/HRC/56/L.8 in en'],
    ['A_HRC_56_L.8_Rev.1-FR.docx', 'A/HRC/56/L.8/Rev.1 in fr'],
    ['A_C.3_78_L.49_Rev.1-EN (1).pdf', 'A/C.3/78/L.49/Rev.1 in en'],
    ['downloads/A_HRC_56_L.8-EN.pdf', 'A/HRC/56/L.8 in en'],
    ['A_HRC_S-4_L.3.doc', 'A/HRC/S-4/L.3'],
    ['A_RES_2758_XXVI_ru.pdf', 'A/RES/2758(XXVI) in ru'],
    ['A_RES_2758(XXVI)-EN.pdf', 'A/RES/2758(XXVI) in en'],
    ['S_RES_1440(2002)-EN.pdf', 'S/RES/1440(2002) in en'],
    ['S_2016_1100-EN.pdf', 'S/2016/1100 in en'],
    ['A_RES_80_190.pdf', 'A/RES/80/190'],
    ['HRC resolution 56/5', 'A/HRC/RES/56/5'],
    ['Human Rights Council resolution 56/5', 'A/HRC/RES/56/5'],
    ['HRC res. 34/16', 'A/HRC/RES/34/16'],
    ['resolution 34/16', 'one of A/HRC/RES/34/16, A/RES/34/16'],
    ['resolution 28/19', 'A/HRC/RES/28/19'],
    ['General Assembly resolution 78/187', 'A/RES/78/187'],
    ['UNGA res 60/251', 'A/RES/60/251'],
    ['General Assembly resolution 217 A (III)', 'A/RES/217A(III)'],
    ['resolution 1325 (2000)', 'S/RES/1325(2000)'],
    ['Security Council resolution 1325 (2000)', 'S/RES/1325(2000)'],
    ['ECOSOC resolution 2024/3', 'E/RES/2024/3'],
    ['GA decision 55/488', 'A/DEC/55/488'],
    ['PRST 53/1', 'A/HRC/PRST/53/1'],
    ['https://documents.un.org/api/symbol/access?s=A/HRC/56/L.8&l=en&t=pdf', 'A/HRC/56/L.8 in en'],
    ['https://documents.un.org/api/symbol/access?s=A%2FHRC%2F56%2FL.8&l=F', 'A/HRC/56/L.8 in fr'],
    ['https://documents.un.org/symbol-explorer?s=A/HRC/56/L.8&i=A/HRC/56/L.8_1', 'A/HRC/56/L.8'],
    ['https://docs.un.org/en/A/HRC/56/L.8', 'A/HRC/56/L.8 in en'],
    ['https://docs.un.org/zh/A/HRC/56/L.8?direct=true', 'A/HRC/56/L.8 in zh'],
    ['docs.un.org/A/HRC/56/L.8', 'A/HRC/56/L.8'],
    ['undocs.org/A/HRC/56/L.8', 'A/HRC/56/L.8'],
    ['https://undocs.org/en/A/RES/78/187', 'A/RES/78/187 in en'],
    [
      'https://undocs.org/Home/Mobile?FinalSymbol=A%2FHRC%2F56%2FL.8&Language=E',
      'A/HRC/56/L.8 in en',
    ],
    ['https://undocs.org/S/RES/1325(2000)', 'S/RES/1325(2000)'],
    ['https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/56/L.8&Lang=E', 'A/HRC/56/L.8 in en'],
    [
      'https://digitallibrary.un.org/record/4054231/files/A_HRC_56_L.8-EN.pdf',
      'A/HRC/56/L.8 in en',
    ],
    ['https://ap.ohchr.org/documents/dpage_e.aspx?si=A/HRC/56/L.8', 'A/HRC/56/L.8'],
    ['https://digitallibrary.un.org/search?p=191__a:"A/HRC/56/L.8"&of=xm', 'A/HRC/56/L.8'],
    ['https://docs.un.org/?path=/fr/A/HRC/56/L.8&lang=fr', 'A/HRC/56/L.8 in fr'],
    ['https://undocs.org/?q=a%2Fhrc%2F56%2Fl.8', 'A/HRC/56/L.8'],
    ['https://docs.un.org/en/A/HRC/56/L.8?ref=mail/2', 'A/HRC/56/L.8 in en'],
    ['https://docs.un.org/en/A/HRC/56/L.8?utm=c/1', 'A/HRC/56/L.8 in en'],
    ['https://example.org/?s=A/HRC/56/L.8', 'nothing'],
    ['56/5', 'one of A/HRC/RES/56/5, A/RES/56/5, A/HRC/56/5, A/56/5'],
    ['28/19', 'one of A/HRC/RES/28/19, A/HRC/28/19'],
    ['resolution 56/5', 'one of A/HRC/RES/56/5, A/RES/56/5'],
    ['resolution 1503 (XLVIII)', 'E/RES/1503(XLVIII)'],
    ['resolution 2200 A (XXI)', 'one of A/RES/2200A(XXI), E/RES/2200A(XXI)'],
    ['UNSC 1325', 'add the year, such as S/RES/1325(2000)'],
    ['L.8', 'write the body and session too, such as A/HRC/56/L.8'],
    ['draft.pdf', 'nothing'],
    ['notes/informal2.docx', 'nothing'],
    ['https://example.org/A/HRC/56/L.8', 'nothing'],
    ['the quick brown fox', 'nothing'],
  ])('takes %j for %s', (input, expected) => {
    expect(named(input)).toBe(expected);
  });

  it('never mistakes a path that climbs for a symbol', () => {
    for (const path of ['../A/HRC/56/L.8', '/etc/passwd', 'A/../L.8', 'C:\\A\\HRC\\56']) {
      expect(named(path)).toBe('nothing');
    }
  });
});
