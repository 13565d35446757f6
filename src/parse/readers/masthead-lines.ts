/** Lines of a masthead that somebody set as one paragraph: they must not run into each other. */

const MAX_LINE = 90;
const LINE =
  /^(?:Distr\s?\.|Original\s?:|Agenda item \d|Item \d|Points? \d[^.]* de l['’]ordre|Temas? \d|Punto \d|\d{1,2} (?:de )?\p{L}+ (?:de )?\d{4}$|[\p{L}\s-]+ (?:session|período de sesiones)$)/iu;

/** True when all lines are short and one of them is what only mastheads print. */
export function areMastheadLines(lines: readonly string[]): boolean {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  return printed.length > 1 && printed.every(isShort) && printed.some((line) => LINE.test(line));
}

/** How many lines a masthead has before a longer one, such as the title of the agenda item. */
export function mastheadEnd(lines: readonly string[]): number {
  const long = lines.findIndex((line) => !isShort(line));
  const last = lines
    .slice(0, long < 0 ? lines.length : long)
    .findLastIndex((line) => LINE.test(line));
  return last + 1;
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE;
}
