/** For every test file: a failure shows some lines of a page that is not as expected, never the whole page. */
import { afterEach } from 'vitest';

const MOST_LINES = 40;
const MOST_LETTERS = 300;

afterEach(({ task }) => {
  for (const error of task.result?.errors ?? []) {
    if (error.diff) error.diff = shortened(error.diff);
  }
});

function shortened(diff: string): string {
  const lines = diff
    .split('\n')
    .map((line) => (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line));
  const more = lines.length - MOST_LINES;
  return more > 0
    ? [...lines.slice(0, MOST_LINES), `… ${more} lines more`].join('\n')
    : lines.join('\n');
}
