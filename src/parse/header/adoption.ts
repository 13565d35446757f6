/** How a text was adopted: meeting, date, with or without a vote, and how each State voted. */
import type { Adoption, Problem } from '../../model/document.ts';
import { MEETING } from '../segment/formulas.ts';
import { isoDate } from './dates.ts';
import { plainName, splitNames } from './names.ts';
import { symbolsIn } from './symbols.ts';

const HELD = new RegExp(`^${MEETING}`, 'iu');
const HELD_WITHIN = new RegExp(`\\b${MEETING}`, 'iu');
const WITHOUT =
  /without a vote|by consensus|sans (?:(?:avoir été|être) mise? aux voix|vote)|par consensus|sin (?:someterse a )?votación|por consenso/i;
const RECORDED = /recorded vote|vote enregistré|votación registrada/i;
/** In favour, against, abstaining; the words around them stand in different orders. */
const TOTALS: readonly RegExp[] = [
  /recorded vote of (\d+)(?: votes?)? to (\d+|none)(?:,? with (\d+|no) abstentions?)?/iu,
  /(\d+) voix (?:contre|pour,?(?: et)?) (\d+|zéro|une)(?: voix)?(?: contre)?(?:,? (?:avec|et) (\d+|une) abstentions?)?/iu,
  /(\d+) votos? (?:contra|a favor,?(?: y)?) (\d+|ninguno|uno)(?: en contra)?(?:,? (?:y|con) (\d+|ninguna|una) abstenci(?:ón|ones))?/iu,
];

const LISTS: readonly { readonly key: Ballot; readonly label: RegExp }[] = [
  { key: 'inFavour', label: /\b(?:In favour|(?:Ont voté )?pour|Vot(?:os|aron) a favor)\s*:/iu },
  { key: 'against', label: /\b(?:Against|(?:Ont voté )?contre|Vot(?:os|aron) en contra)\s*:/iu },
  {
    key: 'abstaining',
    label: /\b(?:Abstaining|Se sont abstenus|Abstentions?|Abstenciones|Se abstuvieron)\s*:/iu,
  },
];
type Ballot = 'inFavour' | 'against' | 'abstaining';

/**
 * Reads the closing lines. `opening` is the line above the title (`Resolution adopted by … on …`)
 * with its bracketed note on where the text came from, or in the Security Council with its meeting. Null when nothing says that it was adopted.
 */
export function readAdoption(
  closing: readonly string[],
  opening: string,
): { adoption: Adoption | null; problems: Problem[] } {
  const text = closing.join(' ').replace(/\s+/g, ' ');
  const note = text.slice(Math.max(0, text.indexOf('[')));
  const meeting =
    closing.map((line) => HELD.exec(line.trim())?.[0]).find(Boolean) ??
    HELD_WITHIN.exec(opening)?.[0] ??
    null;
  const adopted = /adopted|adoptée?|(?:aprob|adopt)ad[ao]/i;
  if (!adopted.test(opening) && !adopted.test(text) && meeting === null) {
    return { adoption: null, problems: [] };
  }
  const vote = readVote(note);
  const adoption: Adoption = {
    date: isoDate(opening) ?? isoDate(text),
    meeting,
    method: vote ? 'recorded vote' : WITHOUT.test(note) ? 'without a vote' : 'unknown',
    vote,
    documents: symbolsIn(/\[.*/.exec(opening)?.[0] ?? ''),
  };
  return { adoption, problems: vote ? checkTotals(vote) : [] };
}

type Vote = NonNullable<Adoption['vote']>;

function readVote(note: string): Vote | null {
  if (!RECORDED.test(note)) return null;
  const totals = TOTALS.map((pattern) => pattern.exec(note)).find((match) => match !== null);
  if (!totals) return null;
  const [, inFavour, against, abstaining] = totals;
  const places = LISTS.map(({ key, label }) => ({ key, match: label.exec(note) }))
    .filter((place) => place.match !== null)
    .map(({ key, match }) => ({ key, from: match!.index, to: match!.index + match![0].length }))
    .sort((a, b) => a.from - b.from);
  const names = { inFavour: [] as string[], against: [] as string[], abstaining: [] as string[] };
  places.forEach(({ key, to }, i) => {
    const list = note.slice(to, places[i + 1]?.from).replace(/[\].*\s]+$/, '');
    names[key] = splitNames(list).map(plainName);
  });
  return {
    inFavour: count(inFavour),
    against: count(against),
    abstaining: count(abstaining),
    names,
  };
}

function count(printed: string | undefined): number {
  if (/^un[aeo]$/i.test(printed ?? '')) return 1;
  return /^\d+$/.test(printed ?? '') ? Number(printed) : 0;
}

/** A list that was printed must be as long as its printed total. */
function checkTotals(vote: Vote): Problem[] {
  const listed = Object.values(vote.names).some((names) => names.length > 0);
  if (!listed) return [];
  return (['inFavour', 'against', 'abstaining'] as const)
    .filter((key) => vote.names[key].length !== vote[key])
    .map((key) => ({
      side: null,
      code: 'vote-totals',
      message: `The printed total for '${LABELS[key]}' is ${vote[key]}, but ${vote.names[key].length} States are listed.`,
      where: null,
    }));
}

const LABELS: Readonly<Record<Ballot, string>> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
};
