/** What a State says of words of a draft: `EGY: delete`, `delete “all” – Egypt`, `Canada for CANZ: add “…”`. */
import type { Wants } from '../../model/position.ts';
import { isSubject, readNames, readParties } from '../language/parties.ts';
import { PLAIN_ORDER, readInstruction } from './instruction.ts';

/** One instruction, with all who give it. */
export interface Saying {
  readonly states: readonly string[];
  readonly wants: Wants;
  /** The instruction as printed; absent where there is only a name. */
  readonly note?: string;
  /** Words that the instruction itself names. */
  readonly words?: string;
  /** Words asked for in their place. */
  readonly by?: string;
}

/** Longest bracket that is read as a saying, and longest list of names, in characters. */
const LONGEST = 1500;
const LONGEST_NAMES = 160;
/** Space and signs around it. */
const MARGIN = 50;
const ONLY_QUOTED = /^[“"«]([^“”"«»]+)[”"»]$/;
/** `Supported by`, `Proposal of`, before the names; `proposes`, behind them. */
const SUPPORTED = /^(?:supported|support)\s+(?:by|from)\s*:?\s+/i;
const PROPOSED =
  /^(?:alt\.?|(?:(?:alternative|new|oral|written|proposed|suggested)\s+)?(?:text|language|wording|proposal|suggestion|proposed|suggested)(?:\s+(?:by|from|of))?|by|from)\s*:?\s+/i;
const PROPOSES = /\s+(?:propos(?:es?|ed|al)|suggest(?:s|ed|ion)?)$/i;
/** `Chair’s proposal`, `EU alternative text`: the words it stands with. */
const PROPOSAL =
  /^(.{2,60}?)(?:['’]s?)?\s+(?:(?:alternative|new|compromise|revised|bridging|proposed)\s+)*(?:proposal|text|language|wording|suggestion|compromise|amendment)$/i;
/** `Oral proposal by Peru`, `as proposed by the EU`. */
const PROPOSAL_BY =
  /^(?:as\s+)?(?:(?:alternative|new|oral|written|compromise|revised|bridging|joint|proposed|suggested)\s+)*(?:proposal|text|language|wording|suggestion|amendment|insertion|proposed|suggested|tabled|added|inserted)\s+(?:made\s+)?(?:by|from|of)\s+(.{2,120})$/i;
/** `ALTERNATIVE TEXT (EU)`, `New paragraph (Cuba)`, above the words. */
const NEW_TEXT =
  /^(?:(?:alternative|new|compromise|revised|proposed)\s+)*(?:proposal|text|language|wording|para(?:graph)?)\s*[([]([^()[\]]{2,120})[)\]]$/i;
/** `– deleted by RUS –`: dashes that set it apart. */
const DASHES = /^[–—-]{1,3}\s+|\s+[–—-]{1,3}$/g;

/** `(new, MEX)`, `[NEW – EU]`, `alt, US`. */
const NEW = /^(?:new|alt(?:ernative)?)(?:\s*[,:–—]\s*|\s+-?\s*)(?=\p{Lu})|\s+alt(?:ernative)?$/iu;

/** Every saying of a bracket (`RUS: delete; EU: keep`); null when some of it is none. */
export function readSayings(inside: string): Saying[] | null {
  if (inside.length > LONGEST + MARGIN) return null;
  const words = inside.trim().replace(DASHES, '').replace(NEW, '');
  if (words === '' || words.length > LONGEST) return null;
  const signed = readSigned(words);
  if (signed) return signed;
  const pieces = splitOutsideQuotes(words);
  const sayings = pieces.length > 1 ? pieces.map(readSaying) : [];
  if (sayings.length > 0 && sayings.every((saying) => saying !== null)) return sayings;
  const whole = readSaying(words);
  return whole && [whole];
}

/** `EU: and girls`: the length of the name with its sign, where words that it proposes follow; else 0. */
export function proposerLength(
  inside: string,
): { length: number; states: readonly string[] } | null {
  const found = /^\s*([^:[\]()]{2,160}?)\s*:\s+(?=\S)/.exec(inside);
  const states = found && speakers(found[1]!.replace(PROPOSED, '').replace(PROPOSES, ''));
  return states ? { length: found[0].length, states } : null;
}

/** Who proposes what stands below, on a line of its own: `EU proposal:`, `Mexico:`; null for other lines. */
export function readProposers(line: string): readonly string[] | null {
  const words = line.trim().replace(/^[[(]|[\])]$/g, '');
  const bare = words.replace(/\s*:$/, '');
  const proposal = PROPOSAL.exec(bare) ?? NEW_TEXT.exec(bare);
  if (proposal) return speakers(proposal[1]!);
  return bare === words ? null : speakers(bare.replace(PROPOSED, '').replace(PROPOSES, ''));
}

/** `all – EGYPT`, `all – EU, RUS del`: where the sign and what is said behind the words begin; null where nothing is. */
export function ownerStart(inside: string): { start: number; sayings: readonly Saying[] } | null {
  const found = /\s+[–—-]\s*([^–—[\]()]{2,160}?)\s*[–—]?$/.exec(inside.slice(-200));
  const sayings = found && readSayings(found[1]!);
  if (!sayings) return null;
  return { start: Math.max(0, inside.length - 200) + found.index, sayings };
}

/** `+MEX, CHL; -EGY`: who wants to keep the words, and who does not. */
function readSigned(words: string): Saying[] | null {
  if (!/^[+–−-]/.test(words) || words.length > LONGEST_NAMES) return null;
  const pieces = words
    .split(/[;,]?\s*(?=(?:^|(?<=[\s;,]))[+–−-]\s?\p{Lu})/u)
    .filter((piece) => piece !== '');
  const sayings = pieces.map((piece): Saying | null => {
    const states = speakers(piece.slice(1).replace(/[;,\s]+$/, ''));
    return states && { states, wants: piece.startsWith('+') ? 'keep' : 'delete', note: piece[0]! };
  });
  return sayings.every((saying) => saying !== null) ? sayings : null;
}

function readSaying(words: string): Saying | null {
  const supported = SUPPORTED.test(words) ? speakers(words.replace(SUPPORTED, '')) : null;
  if (supported) return { states: supported, wants: 'keep' };
  const parties = words.length <= LONGEST_NAMES ? readParties(words) : null;
  if (parties) return parties.some(isSubject) ? null : { states: parties, wants: 'keep' };
  const split = /^([^:–—“"]+?)\s*[:–—]\s*(.+)$/.exec(words) ?? /^([^“"]+?)\s+-\s+(.+)$/.exec(words);
  if (split) {
    const states =
      speakers(split[1]!) ?? inSmallLetters(split[1]!, split[2]!) ?? unlisted(split[1]!, split[2]!);
    const said = states && readInstruction(split[2]!);
    if (said) return { states, ...said };
    const quoted = ONLY_QUOTED.exec(split[2]!)?.[1];
    const names = split[1]!.replace(PROPOSED, '').replace(PROPOSES, '');
    const proposing = quoted === undefined ? null : speakers(names);
    if (proposing) return { states: proposing, wants: 'add', note: split[2]!, words: quoted! };
  }
  const proposal = PROPOSAL.exec(words) ?? PROPOSAL_BY.exec(words);
  const proposing = proposal && speakers(proposal[1]!);
  if (proposing) return { states: proposing, wants: 'add', note: words };
  const behind = /^(.+?)\s*(?:[:–—]|\s-\s)\s*([^:–—“”"]+)$/.exec(words);
  if (behind) {
    const states = speakers(behind[2]!);
    const said = states && readInstruction(behind[1]!);
    if (said) return { states, ...said };
  }
  return readWithoutSign(words);
}

/** `USG to revert`: letters of an office that is in no list. */
const TO_REVERT =
  /^(\p{Lu}{2,6}(?:\s?[,/&+]\s?\p{Lu}{2,6})*)\s+(to\s+(?:revert|confirm|check|consult|come back|propose language)(?:\s.{1,40})?)$/u;

/** `EGYPT delete`, `delete Egypt`, `Spain proposes to add “…”`. */
function readWithoutSign(words: string): Saying | null {
  const revert = TO_REVERT.exec(words);
  if (revert) return { states: revert[1]!.split(/\s?[,/&+]\s?/), wants: 'other', note: revert[2]! };
  const spaces = [...words.slice(0, LONGEST_NAMES).matchAll(/\s+/g)];
  for (const { index } of spaces) {
    const [left, right] = [words.slice(0, index), words.slice(index).trim()];
    const said = readInstruction(right);
    const first = said && speakers(left);
    if (first) return { states: first, ...said };
    const early = /^\S+$/.test(left) ? readInstruction(left) : null;
    const last = early && speakers(right.replace(/^by\s+/i, ''));
    if (last) return { states: last, ...early };
  }
  return null;
}

function speakers(names: string): string[] | null {
  const all = names.replace(/,?\s+(?:supported|backed|joined|seconded)\s+by\s+/i, ', ');
  return all.length <= LONGEST_NAMES ? readParties(all) : null;
}

/** `eu, us: delete`: names that are known by their letters alone need an instruction. */
function inSmallLetters(names: string, said: string): string[] | null {
  const isSmall = /^\p{Ll}{2,3}(?:\s*[,/&+]\s*\p{Ll}{2,3})*$/u.test(names.trim());
  return isSmall && PLAIN_ORDER.test(said.trim()) ? speakers(names.trim().toUpperCase()) : null;
}

/** What stands before a sign in notes that nobody speaks: `Note: delete`, `OP2: delete`. */
const NO_NAME =
  /^(?:notes?|comments?|options?|alt(?:ernative)?|text|para(?:graph)?s?|[OP]P|articles?|sections?|editor\S*|n\.?b\.?)\b|^\P{L}|[OP]P\s?\d/iu;

/** Names that are in no list, `Country A on behalf of B`, before an instruction that no paragraph opens with. */
function unlisted(names: string, said: string): string[] | null {
  const words = names.trim();
  if (!PLAIN_ORDER.test(said.trim()) || words.length > LONGEST_NAMES || NO_NAME.test(words))
    return null;
  return readNames(words);
}

/** At `;`, `|`, ` / ` and full stops that stand in no quotation. */
function splitOutsideQuotes(words: string): string[] {
  const pieces: string[] = [''];
  for (const piece of words.split(/([“"][^”"]*[”"])/)) {
    if (/^[“"]/.test(piece)) {
      pieces[pieces.length - 1] += piece;
      continue;
    }
    const [first = '', ...rest] = piece.split(/\s*[;|]\s*|\s+\/\s+|\.\s+/);
    pieces[pieces.length - 1] += first;
    pieces.push(...rest);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
