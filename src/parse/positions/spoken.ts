/** Whether words are said of a text and are none of it: `EU: keep`, `Delete`, `Singapore would add “where feasible”`, `agreed`. */
import { isSubject, readParties } from '../language/parties.ts';
import { readInstruction } from './instruction.ts';
import { isRoomNote } from './room-notes.ts';
import { readSayings } from './saying.ts';
import { lineStanding } from './status.ts';

/** Characters in which a name stands. */
const OPENING = 80;
/** `EU: keep`, `Singapore would add`, `CAN supports`: a name and what it does. */
const NAME_FIRST =
  /^[[(*–—\s-]*(\p{Lu}[\p{L}’' ]{1,40}?(?:\s?[,/&+]\s?\p{Lu}[\p{L}’' ]{1,40}?){0,8})(?::|\s[–—-]\s|,?\s(?:would|will|can|could|cannot|supports?|proposes?|prefers?|wants?|keeps?|deletes?|reserves?|opposes?|suggests?|asks?|joins?|is|to)\s)/u;
/** `Urges States to fence all ponds (MLT)`. */
const NAME_LAST = /\(([^()]{2,80})\)[\s.;]*$/;
/** What delegations say in a word. */
const SHORT =
  /^(?:ok(?:ay)?|fine|agreed?|yes|no|none|no comments?|reserved?|supports?|supported|delete|keep|retain|bracket|open|pending|new|under discussion|as is|idem|same|n\/?a|tb[cdr]|[–—-]+)[.!;]?$/i;

/** True for a party that is no subject of a text, such as the Office, and what it says. */
export function opensWithName(text: string): boolean {
  const name = NAME_FIRST.exec(text.slice(0, OPENING))?.[1]?.trim();
  return name !== undefined && isNamed(name);
}

/** True for what stands in a cell beside a text when people comment on it. */
export function isSpoken(text: string): boolean {
  const words = text.trim();
  if (SHORT.test(words) || opensWithName(words) || lineStanding(words) !== null) return true;
  if (words.length > 400) return false;
  const last = NAME_LAST.exec(words)?.[1];
  if (last !== undefined && isNamed(last)) return true;
  return isNamed(words) || isRoomNote(words) || readSayings(words) !== null || isOrder(words);
}

function isNamed(name: string): boolean {
  return !isSubject(name) && readParties(name) !== null;
}

/** `Delete “shall”`, `in 2027`: an instruction without a name. */
function isOrder(words: string): boolean {
  return (
    words.length <= OPENING && readInstruction(words) !== null && !/^\p{Lu}\p{Ll}+s\s/u.test(words)
  );
}
