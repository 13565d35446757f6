/** Who wants what, as phrases. */
import type { Wants } from '../../model/document.ts';

/** Longest quotation of the words, in characters. */
const MAX_QUOTE = 80;

interface Asked {
  readonly state: string;
  readonly wants: Wants;
  readonly words: string;
  readonly by?: string | null;
  readonly note?: string | null;
}

/** `RUS: delete “all”`. */
export function positionWords(asked: Asked): string {
  return `${asked.state}: ${wantsWords(asked)}`;
}

/** `delete “all”`, `replace “shall” by “should”`. */
export function wantsWords({ wants, words, by, note }: Asked): string {
  const said = note !== undefined && note !== null && /\s/.test(note) ? quote(note) : '';
  const named = words === '' ? `(which words is not plain${said && `: ${said}`})` : quote(words);
  if (wants === 'other') return `${note ?? ''} ${named}`.trim();
  return `${wants} ${named}${by ? ` by ${quote(by)}` : ''}`;
}

function quote(words: string): string {
  const short = words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE).trimEnd()}…` : words;
  return `“${short}”`;
}
