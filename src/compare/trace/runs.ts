/** Runs of words that went or came, long enough to be looked for elsewhere. */
import type { Change } from '../../model/change.ts';
import type { Span } from '../../model/document.ts';
import type { PassageRange } from '../../passages/passage-text.ts';
import { boundsOf, type ContentText } from './content-words.ts';

/** A word or two that stayed do not end a run. */
const LARGEST_GAP = 2;
/** A single word stands everywhere. */
const LEAST = 2;

/** Content words `from`–`to` of a paragraph: the first and the last went or came. */
export interface OpenRun extends PassageRange {
  readonly text: ContentText;
  readonly change: Change;
  /** By content word of the paragraph: 1 when it went or came. */
  readonly open: Uint8Array;
}

/** 1 for each content word that lies in one of the spans. */
export function openWords(text: ContentText, spans: readonly Span[]): Uint8Array {
  const bounds = boundsOf(text);
  const open = new Uint8Array(text.numbers.length);
  let next = 0;
  for (let at = 0; at < open.length; at += 1) {
    const start = bounds[2 * at]!;
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    if (next < spans.length && spans[next]!.start <= start) open[at] = 1;
  }
  return open;
}

/** The runs of one paragraph. */
export function openRuns(text: ContentText, change: Change, open: Uint8Array): OpenRun[] {
  const runs: OpenRun[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= LEAST)
      runs.push({ text, change, open, from, to: last + 1 });
  };
  for (let at = 0; at < open.length; at += 1) {
    if (open[at] === 0) continue;
    if (from < 0 || at - last > LARGEST_GAP + 1) {
      close();
      from = at;
    }
    last = at;
  }
  close();
  return runs;
}

/** The parts of a run whose words nobody claimed (0), each of at least `least` words, its ends open. */
export function unclaimed(run: OpenRun, claims: Uint8Array, least = LEAST): OpenRun[] {
  const parts: OpenRun[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= least) parts.push({ ...run, from, to: last + 1 });
    from = -1;
  };
  for (let at = run.from; at < run.to; at += 1) {
    if (claims[at] === 1) close();
    else if (run.open[at] === 1) {
      if (from < 0) from = at;
      last = at;
    }
  }
  close();
  return parts;
}
