/** How far a room has come with a paragraph: `(agreed ad ref)`, `[agreed 24 June]`, `(pending)`. */
import type { Span } from '../../model/document.ts';
import type { RoomStanding } from '../../model/position.ts';

const WHEN = String.raw`(?:[\s,:–—-]+(?:(?:on|as of|at)\s+)?\d{1,2}(?:[./ -]\S+){0,2}(?:,?\s+\d{1,2}[:.]\d{2})?)?`;
const AD_REF = new RegExp(
  String.raw`^(?:(?:provisionally|tentatively)\s+)?(?:agreed\s+)?ad\s+ref(?:erendum)?\.?${WHEN}$`,
  'i',
);
/** `in informals`, `at third reading`, `as amended`, `by the group`. */
const HOW = String.raw`(?:[\s,–—-]+(?:in|at|by|during|after|as|with|pending|subject to)(?:\s+[\p{L}\d’'-]+){1,4}?)?`;
const AGREED = new RegExp(
  String.raw`^(?:para(?:graph)?\s+)?(?:agreed|closed|cleared|consensus(?:\s+reached)?)(?:\s+(?:text|language))?${HOW}${WHEN}$`,
  'iu',
);
const AGREED_ROMANCE = new RegExp(
  String.raw`^(?:acordado|convenido|agréée?|convenu|accepté)(\s+ad\s+ref(?:er[eé]ndum)?\.?)?${WHEN}$`,
  'iu',
);
const OPEN =
  /^(?:pending|open|on hold|parked|bracketed|reserved|in abeyance|not (?:yet )?agreed|under (?:discussion|consideration|review)|(?:to be |tb)[cdr]|to be (?:discussed|confirmed|determined|revisited)|pendiente|en suspens|en attente)$/i;
/** `pending IRN confirmation`, `awaiting instructions from capital`: what a room waits for. */
const AWAITED =
  /^(?:still\s+)?(?:pending|awaiting|subject to)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:confirmation|approval|instructions?|agreement|clearance|consultations?|capitals?|responses?|feedback|discussions?|negotiations?|outcome|review|guidance)(?:\s+(?:by|from|of|with|on|in|at)\s.{1,40})?$|^(?:under\s+)?silence(?:\s+procedure)?(?:\s+(?:until|till|to|by|broken)\s.{1,40})?$|^(?:pending|parked|open|on hold)\s+(?:until|till|for)\s.{1,40}$/iu;
const AT_END = /\s*[–—-]{0,3}\s*\b(agreed\s+ad\s+ref(?:erendum)?\.?)\s*[–—-]{0,3}\s*$/i;
/** Signs that set a status apart: `-- CLOSED --`, `***agreed***`, `== agreed ==`. */
const SIGNS = '[–—*=~#<>«»|/_-]';
/** The same behind a stop or a space. */
const SIGNED_END = new RegExp(
  `(?:(?<=[;:,.])\\s*|\\s)${SIGNS}{1,6}\\s*(\\p{L}[^;:,.()[\\]–—*=~#<>«»|/_]{3,40}?)\\s*${SIGNS}{0,6}\\s*$`,
  'u',
);
const AROUND = new RegExp(`^[\\s([]*${SIGNS}*[\\s([]*|[\\s)\\].;]*${SIGNS}*[\\s.;)\\]]*$`, 'g');
/** Characters in which a status at the end stands, with the spaces around it. */
const TAIL = 60;
/** `Agreed ad ref – Urges`, `OPEN: Urges`. */
const AT_START = /^\s*[–—-]?\s*(\p{L}[\p{L} ]{2,40}?)\s*(?:[:.–—]|\s-)\s*(?=[\p{Lu}[(“"])/u;

/** The standing that the inside of a bracket names; null when it names none. */
export function readStanding(inside: string): RoomStanding | null {
  const words = inside.trim();
  if (words.length > 60) return null;
  if (AD_REF.test(words)) return 'agreed ad ref';
  if (AGREED.test(words)) return 'agreed';
  const romance = AGREED_ROMANCE.exec(words);
  if (romance) return romance[1] === undefined ? 'agreed' : 'agreed ad ref';
  return OPEN.test(words) || AWAITED.test(words) ? 'open' : null;
}

/** `pending`, `TBC`: words that no sentence ends with in brackets. */
export function isUndecided(inside: string): boolean {
  return readStanding(inside) === 'open' && !/^\s*open\s*$/i.test(inside);
}

/** The standing that a line of its own names, `Agreed ad ref`, `-- CLOSED --`; null where it says more. */
export function lineStanding(line: string): RoomStanding | null {
  return line.length > 80
    ? null
    : readStanding(line.replace(/^status\s*:\s*/i, '').replace(AROUND, ''));
}

/** Where a standing is written at an end of a text without brackets; null where none is. */
export function bareStanding(text: string): (Span & { standing: RoomStanding }) | null {
  const first = AT_START.exec(text);
  const said = first && readStanding(first[1]!);
  if (said) return { start: 0, end: first[0].length, standing: said };
  // Only the end is looked at: a search from every space of a long text takes the square of their number.
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  const dashed = SIGNED_END.exec(tail);
  const signed = dashed && readStanding(dashed[1]!);
  if (signed) return { start: from + dashed.index, end: text.length, standing: signed };
  const last = AT_END.exec(tail);
  if (!last || from + last.index === 0) return null;
  return { start: from + last.index, end: text.length, standing: 'agreed ad ref' };
}
