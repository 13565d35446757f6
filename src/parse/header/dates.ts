/** Dates as mastheads and closings print them, in English, French and Spanish, to ISO dates. */
import { ANY_MONTH, MONTH_NAMES } from '../../words/months.ts';

const DATE = new RegExp(
  `\\b(\\d{1,2})(?:er|\\.?º|st|nd|rd|th)?\\.?\\s+(?:de\\s+)?(${ANY_MONTH})\\s+(?:de\\s+)?(\\d{4})\\b`,
  'iu',
);

/** The first date in a text as YYYY-MM-DD; null when there is none or it is no day of the calendar. */
export function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const day = Number(match[1]);
  const month = MONTH_NAMES.findIndex((names) => names.includes(match[2]!.toLowerCase()));
  if (day < 1 || day > new Date(Date.UTC(Number(match[3]), month + 1, 0)).getUTCDate()) return null;
  return `${match[3]}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True when a line holds a date and nothing else (a range of days counts: `18 June–12 July 2024`). */
export function isDateLine(text: string): boolean {
  const rest = text.replace(DATE, '').replace(new RegExp(ANY_MONTH, 'giu'), '');
  return (
    DATE.test(text) && /^[\d\s–—-]*(?:de\s*)*$/u.test(rest.replace(/\b(?:de|al?|au|to|du)\b/g, ''))
  );
}
