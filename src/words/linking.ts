/** Words that hold a sentence together and say nothing by themselves (English, French, Spanish). */

/** Never modals, negations or quantifiers: `should`, `not` and `all` are what advocates look for. */
const LINKING: ReadonlySet<string> = new Set(
  [
    'a an the of to in on at by for from with into as and or that which who its their this these',
    'under against between among through during over about upon towards after before since until',
    'is are was were be been being has have had it they',
    'le la les l un une des du de d et ou à au aux en dans par pour sur avec que qui ce ces son sa ses leur leurs',
    'el los las una unos unas del al y o u e con en por para que se su sus lo',
  ]
    .join(' ')
    .split(' '),
);

/** True for a word of the list, given in lower case. */
export function isLinking(lower: string): boolean {
  return LINKING.has(lower);
}
