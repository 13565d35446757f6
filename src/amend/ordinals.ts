/** Ordinal words of preambular paragraphs: `fourteenth`, `twenty-third`. */

const UNITS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const VALUES = new Map<string, number>(UNITS.map((word, i) => [word, i + 1]));
TENS.forEach((stem, i) => {
  const ten = (i + 2) * 10;
  VALUES.set(`${stem}ieth`, ten);
  for (let unit = 1; unit <= 9; unit += 1) {
    VALUES.set(`${stem}y-${UNITS[unit - 1]}`, ten + unit);
    VALUES.set(`${stem}y ${UNITS[unit - 1]}`, ten + unit);
  }
});

/** A pattern, without groups, that matches any ordinal word or figure (`14th`). */
export const ORDINAL = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

/** The number an ordinal word means, or null. */
export function ordinalValue(word: string): number | null {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (figure) return Number(figure[1]);
  return VALUES.get(word.toLowerCase()) ?? null;
}
