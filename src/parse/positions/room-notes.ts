/** Words of a room that speak of the text and are none of it: `[Note by the Chair: …]`, `(based on OP4 of 51/10)`, `[Start of EU proposal]`. */
import { isParty } from '../language/parties.ts';
import { readSayings, type Saying } from './saying.ts';

/** Longest note that is looked at, in characters. */
const LONGEST = 1500;

const OFFICE =
  '(?:(?:co-?)?(?:facilitators?|chair(?:person|man|woman|s)?|sponsors?|penholders?|moderators?|rapporteurs?)|secretariats?|bureau|editors?|drafters?|translators?)';
const KIND =
  '(?:notes?|comments?|remarks?|rationale|justification|explanation|observations?|reasoning|quer(?:y|ies)|reminder|n\\.?\\s?b\\.?|commentaires?|remarques?|comentarios?|observaci(?:ón|ones)|justificación|nota|explicación)';
const OPENS = `(?:(?:explanatory|drafting|editorial|technical|general|language|additional|further|brief|our|a)\\s+){0,2}${KIND}`;
/** `Comment:`, `Facilitator’s note:`, `Note to delegations –`, `N.B.:`; what stands before the words. */
const HEAD = new RegExp(
  `^(?:(?:the\\s+)?${OFFICE}(?:['’]s?)?\\s+)?${OPENS}(?:\\s+(?:by|from|of|to|for|on|de|du|des|del)\\s+[^:–—]{2,60}|\\s*\\([^()]{2,60}\\))?\\s*(?::|[–—]|\\s-(?=\\s))\\s*(?=\\S)`,
  'iu',
);
/** `EU comment:`, `Comment EU:`, `EU: comment:`. */
const NAMED = new RegExp(
  `^(?:([^:–—]{2,60}?)(?:['’]s?)?[\\s:]+${OPENS}|${OPENS}\\s+([^:–—]{2,60}?))\\s*:\\s*(?=\\S)`,
  'iu',
);

const FORMER =
  /^(?:former(?:ly)?|previous(?:ly)?|ex|old|new|was|from|original(?:ly)?|moved (?:from|to)|based on|see|merged with|ancien(?:nement)?|antiguo)[\s-]?(?:[PO]P|para(?:graph)?s?\.?)?\s?\d{1,3}(?:\s?\p{L}{1,9}){0,2}(?:\s?(?:[-–+&,]|and)\s?(?:[PO]P\s?)?\d{1,3})?$/iu;
const TEXT = '(?:language|text|wording|formulation|formula)';
/** `Agreed language from …`, `based on …`, `taken from …`, `Source: …`. */
const SOURCE = new RegExp(
  [
    `^(?:(?:this|is|new|previously|prior|original|latest|recently|partly|slightly|mostly|mainly|verbatim|agreed|adopted|existing|previous|consensus|standard|amended|adapted|modified|same|exact|UN)\\s+){0,4}${TEXT}\\s+(?:(?:is|was|taken|drawn|adapted|derived|based|agreed|adopted|used|as)\\s+){0,2}(?:from|of|in|on|per|by)\\s`,
    '^(?:sources?|origin|ref(?:erence)?s?|basis|AL|agreed language|language)\\s?[:–—]\\s*\\S',
  ].join('|'),
  'iu',
);
/** The same where resolutions or their paragraphs are named: `based on the findings` may be text. */
const TAKEN =
  /^(?:(?:partly|slightly|mostly|mainly|closely|verbatim)\s+)?(?:based|adapted|taken|drawn|derived|copied|borrowed|lifted|modell?ed|reproduced|quoted)\s+(?:verbatim\s+)?(?:on|from)\s/iu;
const NAMED_TEXT =
  /(?:^|[\s(])(?:[OP]P\s?\d|paras?\.|paragraphs?\s\d|A?L\s|agreed\s|resolution\s\d)/u;
/** One word of a bare citation: `AL`, `A/HRC/RES/51/10`, `76/147`, `OP4`, `para.`, `3bis`. */
const CITING =
  /^(?:[OP]Ps?\d{0,3}(?:bis|ter)?|p{1,2}a?(?:ra)?s?\.?|paragraphs?|articles?|arts?\.?|pp?\.|\d{1,3}(?:bis|ter|\.\w{1,3})?|[a-z]|(?:A|E|S|HRC|CRC|CEDAW|CCPR|RES|PV|L|C|AC|CN)(?:\/[\w.-]+)*|\d{1,4}\/\d{1,4}(?:\/\w+)*|UN(?:GA|SC|HRC)?|GA|SC|S?CR|UNSCR|CSW\d{0,3}|CPD|ECOSOC|A?L|res\.?|resolutions?|decisions?|agreed|conclusions?|conventions?|language|text|based|taken|from|on|of|in|as|at|the|and|with|to|modified|amended|adapted|updated|slightly|edits?|changes?|verbatim|new|previous(?:ly)?|adopted|cf\.?|see|source|reference|annex|preamble|mandate)$/i;
/** What a citation has at least one of: a symbol or the number of a resolution. */
const SYMBOL =
  /(?:^|[\s(])(?:[AESC](?:\/[\w.-]+){1,}|(?:HRC|UNGA|GA|RES|SCR|UNSCR)?[\s/]?\d{1,4}\/\d{1,4})/i;
/** Words of the longest citation. */
const MOST_CITING = 24;
/** Longest source, in characters. */
const LONGEST_SOURCE = 300;

/** `Start of EU proposal`, `EU proposal begins`, `End of CANZ text`. */
const EDGE =
  /^(?:(start|beginning|begins?|opening)|(ending|ends?|clos(?:e|ing)))\b\s*(?:of\s+)?(?:the\s+)?(.{2,120})$/i;
const EDGE_BEHIND =
  /^(.{2,120}?)\s*[–—:-]?\s*(?:(start|starts|begin|begins|starts here|begins here)|(end|ends|ends here))$/i;
const PROPOSED =
  /^(?:(?:the|new|alternative|proposed)\s+){0,2}(?:proposals?|text|language|wording|amendments?|suggestions?|insertion|addition)\s+(?:(?:made|proposed|suggested|submitted|tabled)\s+)?(?:by|from|of)\s+(.+)$/i;

/** True where the inside of square brackets, or a whole line, is a note of the room. */
export function isRoomNote(words: string): boolean {
  const said = words.trim();
  if (said.length > LONGEST || !/\p{L}/u.test(said)) return false;
  if (HEAD.test(said)) return true;
  const named = NAMED.exec(said.slice(0, 200));
  const name = named && (named[1] ?? named[2])?.trim();
  return name !== undefined && name !== null && isParty(name);
}

/** True for words that say where others come from: `Agreed language from 76/147`, `A/RES/76/147, OP4`. */
export function citesSource(words: string): boolean {
  if (words.length > LONGEST_SOURCE) return false;
  return namesSource(words.trim()) || isBareCitation(words);
}

/** True where nothing but resolutions and their paragraphs is named. */
export function isBareCitation(words: string): boolean {
  if (words.length > LONGEST_SOURCE || !SYMBOL.test(words)) return false;
  const pieces = words.split(/[\s,;()&+:–—-]+/).filter((piece) => piece !== '');
  return pieces.length <= MOST_CITING && pieces.every((piece) => CITING.test(piece));
}

/** True for a line without brackets that says where the words above it come from. */
export function isSourceLine(line: string): boolean {
  return line.length <= LONGEST_SOURCE && namesSource(line.trim()) && SYMBOL.test(line);
}

function namesSource(words: string): boolean {
  if (SOURCE.test(words)) return true;
  return TAKEN.test(words) && (SYMBOL.test(words) || NAMED_TEXT.test(words));
}

/** `former OP6`, `ex PP2 bis`, `moved from OP4`: what a paragraph was called, in brackets behind its number. */
export function namesFormer(words: string): boolean {
  return FORMER.test(words.trim());
}

/** Whose proposal begins or ends here: `Start of EU proposal`; null for other words. */
export function proposalEdge(
  words: string,
): { readonly opens: boolean; readonly sayings: readonly Saying[] } | null {
  const said = words.trim();
  if (said.length > 150) return null;
  const front = EDGE.exec(said);
  const found = front ?? EDGE_BEHIND.exec(said);
  if (!found) return null;
  const what = (front ? found[3] : found[1])!;
  const opens = (front ? found[1] : found[2]) !== undefined;
  const by = PROPOSED.exec(what)?.[1];
  const sayings = readSayings(by ?? what);
  if (!sayings || (!by && sayings.some(({ wants }) => wants !== 'add'))) return null;
  const [{ states } = { states: [] }] = sayings;
  return { opens, sayings: [{ states, wants: 'add', note: said }] };
}

/** True for a line that is a note of the room or an edge of a proposal and nothing else. */
export function isRoomLine(line: string): boolean {
  const inside = /^[[({]([^[\](){}]{3,})[\])}]$/.exec(line)?.[1];
  if (inside === undefined) return isRoomNote(line);
  return isRoomNote(inside) || citesSource(inside) || proposalEdge(inside) !== null;
}
