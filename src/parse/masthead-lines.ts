/** Lines of a masthead that somebody set as one paragraph: they must not run into each other. */

const MAX_LINE = 90;
const LINE =
  /^(?:Distr\s?\.|Original\s?:|Agenda item \d|Item \d|Point \d+ de l|Tema \d|Punto \d|\d{1,2} (?:de )?\p{L}+ (?:de )?\d{4}$|[\p{L}\s-]+ (?:session|período de sesiones)$)/iu;

/** True when all lines are short and one of them is what only mastheads print. */
export function areMastheadLines(lines: readonly string[]): boolean {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  return (
    printed.length > 1 &&
    printed.every((line) => line.length <= MAX_LINE) &&
    printed.some((line) => LINE.test(line))
  );
}
