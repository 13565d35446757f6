/** Whether a PDF's table of places says where its parts stand: pdf.js reads a page as empty whose place is wrong. */

/** Bytes of one entry of the table, as the format fixes them. */
const ENTRY = 20;
/** A table has no more entries than this that are looked at. */
const MOST = 200_000;

/**
 * How many parts do not stand where a table says. A table of which most is wrong is not counted: the file was shifted
 * as a whole, and pdf.js then looks for the parts itself.
 */
export function misplacedParts(file: Buffer): number {
  let wrong = 0;
  let all = 0;
  for (let at = file.indexOf('xref'); at >= 0; at = file.indexOf('xref', at + 4)) {
    if (file.toString('latin1', at - 5, at) === 'start') continue;
    let from = at + 4;
    for (;;) {
      const head = /^\s*(\d{1,7}) (\d{1,6})\s*?(?:\r\n|\n|\r)/.exec(
        file.toString('latin1', from, from + 40),
      );
      if (!head) break;
      from += head[0].length;
      const [first, count] = [Number(head[1]), Number(head[2])];
      for (let i = 0; i < count && all < MOST; i += 1, from += ENTRY) {
        all += 1;
        if (!isRight(file, from, first + i)) wrong += 1;
      }
    }
  }
  return wrong * 2 > all ? 0 : wrong;
}

/** An entry names a free number, no place at all, or the place where its part begins. */
function isRight(file: Buffer, at: number, number: number): boolean {
  const entry = /^(\d{10}) \d{5} ([nf])/.exec(file.toString('latin1', at, at + ENTRY));
  if (!entry) return false;
  if (entry[2] === 'f') return true;
  const place = Number(entry[1]);
  if (place === 0) return true;
  const part = /^\s*(\d+)\s+\d+\s+obj/.exec(file.toString('latin1', place, place + 30));
  return part !== null && Number(part[1]) === number;
}
