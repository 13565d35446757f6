/** What is asked for words of a draft, whoever says it: `delete`, `replace “shall” by “should”`. */
import type { Wants } from '../../model/position.ts';

/** An instruction; `words` are those it names, `by` those asked for in their place. */
interface Order {
  readonly wants: Wants;
  readonly note: string;
  readonly words?: string;
  readonly by?: string;
}

/** An unquoted rest of more words than this may be the proposed text itself: `support families in …`. */
const MOST_ARGUMENTS = 3;

const POLITE =
  /^(?:(?:also|strongly)\s+)?(?:(?:propos|want|wish|ask|request|suggest|seek|prefer)(?:e?s|ed)?\s+to\s+|would\s+(?:like|prefer|wish)\s+to\s+|proposes?\s+|requests?\s+|to\s+|please\s+)/i;
const VERBS: readonly (readonly [Wants, RegExp])[] = [
  ['delete', /^(?:delet(?:es?|ed|ion|ing)|del|strike|supprimer|eliminar|suprimir)\b\.?/i],
  ['delete', /^(?:oppos(?:es?|ed)|against|rejects?|no|remov(?:es?|ed|al))\b(?!-)/i],
  [
    'replace',
    /^(?:(?:reformulat|rephras|restat|re-?writ|redraft|reword)(?:es?|s|ed|en|ing)?(?:\s+(?:it|this))?(?:\s+(?:as|to\s+read|to))?|replac(?:es?|ed|ing)|substitut(?:es?|ed)|chang(?:es?|ed)|reemplazar|remplacer)\b/i,
  ],
  [
    'add',
    /^(?:add(?:s|ed|ing|ition)?|insert(?:s|ed|ion)?|ajouter|añadir|agregar)\b(?:\s+(?:of|here)\b)?/i,
  ],
  ['add', /^new(?=\s+(?:OP|PP|para))/i],
  ['keep', /^(?:retain(?:s|ed)?|keeps?|maintain(?:s|ed)?|maintenir|mantener|restore)\b/i],
  ['keep', /^(?:agree[sd]?|support(?:s|ed)?|accept(?:s|ed)?|prefer(?:s|red)?|yes|flexible)\b/i],
  [
    'other',
    /^(?:be\s+(?:discussed|confirmed|revisited)|revert(?:s|ed|ing)?|placement|scrutiny|pending|consult(?:s|ing)?|consider(?:s|ing)?\s+(?:position|this|it)|under\s+(?:consideration|discussion|review)|come\s+back|TB[CD])\b/i,
  ],
  ['other', /^(?:reserv(?:es?|ed|ation)|bracket(?:s|ed)?|move[sd]?|merge[sd]?|study|clarify)\b/i],
];
/** Verbs that no paragraph of a draft opens with. */
export const PLAIN_ORDER =
  /^(?:to revert|will revert|placement|scrutiny|add|delet|del\b|oppos|against|reserv|bracket|replac|substitut|insert|supprim|elimin|suprim)/i;
const QUOTED = /[“"«„]([^“”"«»„]+)[”"»“]/g;
const INSTEAD =
  /^[“"]([^”"]+)[”"]\s+(?:instead of|in place of|in lieu of|rather than)\s+[“"]([^”"]+)[”"]$/i;

/** What an instruction calls the paragraph it stands in. */
const WHOLE =
  /^(?:(?:this|the|whole|entire|all of)\s+)*(?:(?:OP|PP|para(?:graph)?s?\.?)\s?[\d.()a-z]*(?:\s(?:bis|ter|alt))?|sentence)$/i;

/** `delete`, `retain “all”`, `replace “shall” by “should”`, `proposes to add “and girls”`; null for other words. */
export function readInstruction(said: string): Order | null {
  const note = said.trim();
  const instead = INSTEAD.exec(note);
  if (instead) return { wants: 'replace', note, words: instead[2]!.trim(), by: instead[1]!.trim() };
  const bare = note.replace(POLITE, '');
  for (const [wants, verb] of VERBS) {
    const found = verb.exec(bare);
    if (!found) continue;
    const rest = bare
      .slice(found[0].length)
      .trim()
      .replace(/^[:–—]\s*/, '');
    const quoted = [...rest.matchAll(QUOTED)].map((match) => match[1]!.trim());
    const isLong = quoted.length === 0 && rest.split(/\s+/).length > MOST_ARGUMENTS;
    if (isLong && !PLAIN_ORDER.test(bare) && bare === note) return null;
    return { wants, note, ...argumentsOf(wants, rest, quoted) };
  }
  return null;
}

function argumentsOf(
  wants: Wants,
  rest: string,
  quoted: readonly string[],
): { words?: string; by?: string } {
  const [first, second] = quoted;
  if (wants === 'replace') {
    if (first !== undefined && second !== undefined) return { words: first, by: second };
    const by = first ?? /^(?:it\s+)?(?:with|by|to|par|por)\s+(.+)$/i.exec(rest)?.[1];
    return by === undefined ? {} : { by };
  }
  if (first !== undefined) return { words: first };
  if (wants === 'other') return {};
  return rest === '' || WHOLE.test(rest) ? {} : { words: rest };
}
