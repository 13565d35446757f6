/** How long a body may take: silence ends it, and so does a trickle beyond the usual time; progress does not. */
import type { Settings } from './settings.ts';

/** What moves slower than this has stopped for us, in bytes a second. */
const LEAST_RATE = 1024;
/** Nothing may take longer than so many times the usual limit. */
const LONGEST = 10;

export interface Pace {
  /** The head of the answer is there. */
  readonly begin: () => void;
  /** So many bytes have come by now. */
  readonly received: (size: number) => void;
  readonly end: () => void;
}

/** `give(reason)` makes what ends the request. */
export function watchPace(
  { totalMs, silenceMs }: Pick<Settings, 'totalMs' | 'silenceMs'>,
  give: (reason: string) => () => void,
): Pace {
  const quarter = totalMs / 4;
  const tooSlow = give('too slow');
  let silence: NodeJS.Timeout | null = null;
  let [size, before, quarters] = [0, 0, 0];
  const watch = setInterval(() => {
    quarters += 1;
    const trickles = size - before < (LEAST_RATE * quarter) / 1000;
    if ((quarters >= 4 && trickles) || quarters >= 4 * LONGEST) tooSlow();
    before = size;
  }, quarter);
  return {
    begin: () => {
      silence = setTimeout(give('fell silent'), silenceMs);
    },
    received: (now) => {
      size = now;
      silence?.refresh();
    },
    end: () => {
      clearInterval(watch);
      if (silence) clearTimeout(silence);
    },
  };
}
