/** The months in order, small letters, in English, French and Spanish. */
export const MONTH_NAMES: readonly (readonly [english: string, ...others: string[]])[] = [
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

/** All of them as the source of a regular expression, for the flag `i`. */
export const ANY_MONTH = MONTH_NAMES.flat().join('|');

/** In English, as they are printed. */
export const MONTHS: readonly string[] = MONTH_NAMES.map(
  ([name]) => name.charAt(0).toUpperCase() + name.slice(1),
);
