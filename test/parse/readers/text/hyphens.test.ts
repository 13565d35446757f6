/** Line-end hyphens of wrapped text: gone where the break put them there, kept where they are the word's own. */
import { describe, expect, it } from 'vitest';
import { mendTextHyphens } from '../../../../src/parse/readers/text/hyphens.ts';

describe('a word broken at the end of a line of text', () => {
  it.each([
    ['a half is no word', 'to take meas-\nures against', 'to take\nmeasures against'],
    ['an indented line', '  to pro-\n  tect girls', '  to\n  protect girls'],
    ['nothing else on its line', 'chil-\ndren come', 'children\ncome'],
    [
      'the document has it whole',
      'A footbridge. Each foot-\nbridge of',
      'A footbridge. Each\nfootbridge of',
    ],
    ['twice in a row', 'to take meas-\nures to pro-\ntect', 'to take\nmeasures to\nprotect'],
  ])('is whole: %s', async (_, text, whole) => {
    expect((await mendTextHyphens(text)).text).toBe(whole);
  });

  it.each([
    ['compound of two words', 'in decision-\nmaking on roads'],
    ['the document has the compound', 'the lee-way, each lee-\nway of'],
    ['two vowels meet', 'their co-\noperation with'],
    ['a capital follows', 'the Secretary-\nGeneral and'],
    ['a list dash', 'the first one -\nthe second'],
    ['an empty line between', 'to take meas-\n\nures against'],
  ])('keeps its hyphen: %s', async (_, text) => {
    expect(await mendTextHyphens(text)).toEqual({ text, problems: [] });
  });

  it('says of which words it is not sure, in a text that breaks others', async () => {
    const { text, problems } = await mendTextHyphens('to take meas-\nures in Zwob-\nlin towns');
    expect(text).toBe('to take\nmeasures in Zwob-\nlin towns');
    expect(problems.map(({ code, message }) => [code, message.includes('zwob-lin')])).toEqual([
      ['line-end-hyphen', true],
    ]);
  });
});

const FRENCH =
  'La ville garde les bancs et les jardins dans le centre, à la demande des enfants et du conseil. ';
const SPANISH =
  'La ciudad cuida los bancos y las plazas del centro, por el bien de los niños y con una norma. ';

describe('in French and Spanish', () => {
  it.each([
    [
      'the document has it whole',
      `${FRENCH}Chaque jar-\ndin et les jardins; un jardin`,
      'jardin et',
    ],
    ['an ending that is no word', `${FRENCH}une protec-\ntion et`, 'protection et'],
    [
      'where English would keep two vowels apart',
      `${FRENCH}La coopération; leur co-\nopération et`,
      'coopération et',
    ],
    ['Spanish, the document has it', `${SPANISH}La protección; su protec-\nción y`, 'protección y'],
    [
      'Spanish, nothing that could open a compound',
      `${SPANISH}una dispo-\nsición; la cele-\nbración`,
      'celebración',
    ],
  ])('a broken word is whole: %s', async (_, text, whole) => {
    expect((await mendTextHyphens(text)).text).toContain(whole);
  });

  it.each([
    ['peut-\nêtre', FRENCH],
    ['c’est-à-\ndire', FRENCH],
    ['vis-à-\nvis de', FRENCH],
    ['eux-\nmêmes', FRENCH],
    ['ces jours-\nci', FRENCH],
    ['a-t-\nil', FRENCH],
    ['sous-\ncomité', FRENCH],
    ['quatre-\nvingt', FRENCH],
    ['un garde-\nmeuble', FRENCH],
    ['lo socio-\neconómico', SPANISH],
    ['la ex-\nministra', SPANISH],
    ['centro-\nbancos', SPANISH],
  ])('a compound is never glued: %s', async (compound, around) => {
    const text = `${around}${compound} et les bancs`;
    expect((await mendTextHyphens(text)).text).toBe(text);
  });
});
