/** How a text was adopted: meeting, date, with or without a vote, and how each State voted. */
import type { Adoption, Problem } from '../../model/document.ts';
import { isoDate } from './dates.ts';
import { splitNames, unmarked } from './names.ts';
import { symbolsIn } from './symbols.ts';

const MEETING =
  /^(\d{1,4}(?:st|nd|rd|th|er?|re|ème|[aª])?\.?\s+(?:\((?:resumed|reprise|continuación)\)\s+)?(?:plenary )?(?:meeting|séance|sesión)(?: plénière| plenaria)?)/iu;
const WITHOUT =
  /without a vote|by consensus|sans (?:avoir été mise? aux voix|vote)|sin (?:someterse a )?votación/i;
const RECORDED =
  /recorded vote of\s+(\d+)(?:\s+votes?)?\s+to\s+(\d+|none)(?:,?\s+with\s+(\d+|no)\s+abstentions?)?|vote enregistré,? par\s+(\d+)\s+voix contre\s+(\d+|zéro)(?:,? avec\s+(\d+)\s+abstentions?)?|votación registrada (?:de|por)\s+(\d+)\s+votos?\s+(?:contra|a favor y)\s+(\d+|ninguno)(?:(?: en contra)?,? (?:y|con)\s+(\d+)\s+abstenciones)?/iu;

const LISTS: readonly { readonly key: Ballot; readonly label: RegExp }[] = [
  { key: 'inFavour', label: /\b(?:In favour|Ont voté pour|Votos a favor)\s*:/iu },
  { key: 'against', label: /\b(?:Against|Ont voté contre|Votos en contra)\s*:/iu },
  { key: 'abstaining', label: /\b(?:Abstaining|Se sont abstenus|Abstenciones)\s*:/iu },
];
type Ballot = 'inFavour' | 'against' | 'abstaining';

/**
 * Reads the closing lines. `opening` is the line above the title (`Resolution adopted by … on …`)
 * with its bracketed note on where the text came from. Null when nothing says that it was adopted.
 */
export function readAdoption(
  closing: readonly string[],
  opening: string,
): { adoption: Adoption | null; problems: Problem[] } {
  const text = closing.join(' ').replace(/\s+/g, ' ');
  const note = text.slice(Math.max(0, text.indexOf('[')));
  const meeting = closing.map((line) => MEETING.exec(line.trim())?.[1]).find(Boolean) ?? null;
  const adopted = /adopted|adoptée?|aprobad[ao]/i;
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
  const totals = RECORDED.exec(note);
  if (!totals) return null;
  const [inFavour, against, abstaining] = totals
    .slice(1)
    .reduce<(string | undefined)[][]>((rows, value, i) => {
      rows[Math.floor(i / 3)] = [...(rows[Math.floor(i / 3)] ?? []), value];
      return rows;
    }, [])
    .find((row) => row[0] !== undefined)!;
  const places = LISTS.map(({ key, label }) => ({ key, match: label.exec(note) }))
    .filter((place) => place.match !== null)
    .map(({ key, match }) => ({ key, from: match!.index, to: match!.index + match![0].length }))
    .sort((a, b) => a.from - b.from);
  const names = { inFavour: [] as string[], against: [] as string[], abstaining: [] as string[] };
  places.forEach(({ key, to }, i) => {
    const list = note.slice(to, places[i + 1]?.from).replace(/[\].*\s]+$/, '');
    names[key] = splitNames(list).map(unmarked);
  });
  return {
    inFavour: count(inFavour),
    against: count(against),
    abstaining: count(abstaining),
    names,
  };
}

function count(printed: string | undefined): number {
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
