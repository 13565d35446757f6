/** How far a room has come with a paragraph: `(agreed ad ref)`, `[agreed 24 June]`, `(pending)`. */
import type { RoomStanding } from '../../model/position.ts';

const WHEN = String.raw`(?:[\s,:–—-]+(?:(?:on|as of|at)\s+)?\d{1,2}(?:[./ -]\S+){0,2}(?:,?\s+\d{1,2}[:.]\d{2})?)?`;
const AD_REF = new RegExp(
  String.raw`^(?:(?:provisionally|tentatively)\s+)?(?:agreed\s+)?ad\s+ref(?:erendum)?\.?${WHEN}$`,
  'i',
);
const AGREED = new RegExp(String.raw`^(?:para(?:graph)?\s+)?(?:agreed|closed)${WHEN}$`, 'i');
const AGREED_ROMANCE = new RegExp(
  String.raw`^(?:acordado|convenido|agréée?|convenu|accepté)(\s+ad\s+ref(?:er[eé]ndum)?\.?)?${WHEN}$`,
  'iu',
);
const OPEN =
  /^(?:pending|open|not (?:yet )?agreed|under discussion|to be discussed|pendiente|en suspens|en attente)$/i;
const AT_END = /\s*[–—-]?\s*\b(agreed\s+ad\s+ref(?:erendum)?\.?)\s*$/i;
/** Characters in which a status at the end stands, with the spaces around it. */
const TAIL = 60;
const AT_START = /^\s*(agreed\s+ad\s+ref(?:erendum)?)\s*(?:[:.–—]|\s-)\s*/i;

/** The standing that the inside of a bracket names; null when it names none. */
export function readStanding(inside: string): RoomStanding | null {
  const words = inside.trim();
  if (words.length > 60) return null;
  if (AD_REF.test(words)) return 'agreed ad ref';
  if (AGREED.test(words)) return 'agreed';
  const romance = AGREED_ROMANCE.exec(words);
  if (romance) return romance[1] === undefined ? 'agreed' : 'agreed ad ref';
  return OPEN.test(words) ? 'open' : null;
}

/** Where `agreed ad ref` stands at an end of a text without brackets; null where it does not. */
export function bareStanding(text: string): { start: number; end: number } | null {
  const first = AT_START.exec(text);
  if (first) return { start: 0, end: first[0].length };
  // Only the end is looked at: a search from every space of a long text takes the square of their number.
  const from = Math.max(0, text.length - TAIL);
  const last = AT_END.exec(text.slice(from));
  if (!last || from + last.index === 0) return null;
  return { start: from + last.index, end: text.length };
}
