/** Dates as mastheads and closings print them, in English, French and Spanish, to ISO dates. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero'],
  ['february', 'février', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'décembre', 'diciembre'],
];

const DATE = new RegExp(
  `\\b(\\d{1,2})(?:er|\\.?º|st|nd|rd|th)?\\.?\\s+(?:de\\s+)?(${MONTHS.flat().join('|')})\\s+(?:de\\s+)?(\\d{4})\\b`,
  'iu',
);

/** The first date in a text as YYYY-MM-DD; null when there is none or it is no day of the calendar. */
export function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const day = Number(match[1]);
  const month = MONTHS.findIndex((names) => names.includes(match[2]!.toLowerCase()));
  if (day < 1 || day > new Date(Date.UTC(Number(match[3]), month + 1, 0)).getUTCDate()) return null;
  return `${match[3]}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True when a line holds a date and nothing else (a range of days counts: `18 June–12 July 2024`). */
export function isDateLine(text: string): boolean {
  const rest = text.replace(DATE, '').replace(new RegExp(MONTHS.flat().join('|'), 'giu'), '');
  return (
    DATE.test(text) && /^[\d\s–—-]*(?:de\s*)*$/u.test(rest.replace(/\b(?:de|al?|au|to|du)\b/g, ''))
  );
}
