/** Who wants what, as phrases. */
import type { Wants } from '../../model/position.ts';
import type { RoomChange } from '../../model/report.ts';

/** Over what was opened and closed, and who moved. */
export const ROOM_TITLE = 'In the room';

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
export function wantsWords({ wants, words, by, note }: Omit<Asked, 'state'>): string {
  const said = note !== undefined && note !== null && /\s/.test(note) ? quote(note) : '';
  const named = words === '' ? `(which words is not plain${said && `: ${said}`})` : quote(words);
  if (wants === 'other') return `${note ?? ''} ${named}`.trim();
  return `${wants} ${named}${by ? ` by ${quote(by)}` : ''}`;
}

/** `OP1: RUS and EGY now want: delete “all”.`, `OP3 is closed: agreed ad ref.` */
export function roomSentence({
  what,
  label,
  states,
  wants,
  words,
  by,
  standing,
}: RoomChange): string {
  if (what === 'closed') return `${label} is closed: ${standing}.`;
  if (what === 'opened') return `${label} is open again; it was ${standing}.`;
  const who = states.join(', ');
  const asked = wantsWords({ wants: wants ?? 'other', words, by });
  if (what === 'left') return `${label}: ${who} no longer named: ${asked}.`;
  const many = states.length > 1;
  const verb = what === 'came' ? (many ? 'want' : 'wants') : many ? 'now want' : 'now wants';
  return `${label}: ${who} ${verb}: ${asked}.`;
}

function quote(words: string): string {
  const short = words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE).trimEnd()}…` : words;
  return `“${short}”`;
}
