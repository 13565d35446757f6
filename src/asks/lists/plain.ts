/** Asks as people note them: a line each, with `-` or a number, under `#` headings. */
import type { AskRow } from '../ask.ts';

const BULLET = /^\s*(?:[-*•–]|\(?(?:\d{1,3}|[a-z])[.)])\s+/;

/** A line that goes on where the one before ended is part of it. */
export function readPlainAsks(text: string): AskRow[] {
  const rows: { ask: string; source: string | undefined }[] = [];
  let section: string | undefined;
  let open = false;
  const bulleted = text.split(/\r?\n/).some((line) => BULLET.test(line));
  for (const line of text.split(/\r?\n/)) {
    const heading = /^#+\s+(.*)$/.exec(line);
    if (heading) {
      section = heading[1]!.trim();
      open = false;
    } else if (line.trim() === '') {
      open = false;
    } else if (!bulleted || BULLET.test(line) || !open) {
      rows.push({ ask: line.replace(BULLET, '').trim(), source: section });
      open = true;
    } else {
      rows.at(-1)!.ask += ` ${line.trim()}`;
    }
  }
  return rows;
}
