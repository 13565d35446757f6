/** Two resolutions of one series that each session devotes to another subject: what went is not what was taken out. */
import type { Change } from '../../model/change.ts';
import type { Document, DocumentInfo, Paragraph } from '../../model/document.ts';
import { stemOf } from '../../words/form.ts';
import { wordsOf } from '../../words/words.ts';
import type { Kinship } from './same-text.ts';

/** Fewer removed paragraphs, or a smaller share of the older text, are what negotiation does. */
const LEAST_REMOVED = 10;
const REMOVED_SHARE = 0.25;
/** The word of the older subject stands in this share of what was removed, and so many times as often as in the newer text. */
const LEADING = { share: 0.5, times: 4 };
/** The same for a word that the older title, or a section that is gone, has as well. */
const NAMED = { share: 0.3, times: 3 };
/** Beside such a word, others are told. */
const BESIDE = { share: 0.25, times: 4 };
/** Where more headings are gone, they name no subject: a whole part is gone. */
const MOST_HEADINGS = 6;
/** Words that are told. */
const TOLD = 3;
/** So much of what was removed has to have one of them. */
const ABOUT_IT = 0.5;

export interface OtherSubject {
  /** Removed paragraphs that have a word of the older subject, and all that were removed. */
  readonly about: number;
  readonly removed: number;
  /** As the older text writes them, the most frequent first. */
  readonly words: readonly string[];
}

/** The subject that the newer text left, or null: for texts of one series and two sessions alone. */
export function otherSubject(
  before: Document,
  after: Document,
  changes: readonly Change[],
  kinship: Kinship,
): OtherSubject | null {
  if (kinship === 'other' || kinship === 'unknown') return null;
  if (!areOfTwoSessions(before.info, after.info)) return null;
  const removed = changes
    .filter(({ kind }) => kind === 'removed')
    .flatMap((change) => change.before)
    .filter(isOfTheText)
    .map(({ text }) => text);
  if (removed.length < LEAST_REMOVED) return null;
  if (removed.length < REMOVED_SHARE * before.paragraphs.filter(isOfTheText).length) return null;
  const newer = after.paragraphs.filter(isOfTheText).map(({ text }) => text);
  const words = distinctiveWords(removed, newer, namesOf(before, changes));
  const stems = new Set(words.map(([stem]) => stem));
  if (words.length === 0) return null;
  const about = removed.filter((text) => [...stemsIn(text).keys()].some((stem) => stems.has(stem)));
  if (about.length < ABOUT_IT * removed.length) return null;
  return {
    about: about.length,
    removed: removed.length,
    words: words.map(([, written]) => written),
  };
}

function areOfTwoSessions(before: DocumentInfo, after: DocumentInfo): boolean {
  return before.session !== null && after.session !== null && before.session !== after.session;
}

/** An annex that came or went is no change of subject. */
function isOfTheText({ part }: Paragraph): boolean {
  return part !== 'heading' && part !== 'annex';
}

/** Stems of the older title, from its colon on, and of the headings that are gone. */
function namesOf({ info }: Document, changes: readonly Change[]): ReadonlySet<string> {
  const gone = changes
    .filter(({ kind }) => kind === 'removed')
    .flatMap((change) => change.before)
    .filter(({ part }) => part === 'heading')
    .map(({ text }) => text);
  const headings = gone.length > MOST_HEADINGS ? [] : gone;
  const subject = /:(.*)/s.exec(info.title ?? '')?.[1] ?? '';
  return new Set([subject, ...headings].flatMap((text) => [...stemsIn(text).keys()]));
}

/** Stems, each with how it is written, that much of what was removed has and little of the newer text; none when none leads. */
function distinctiveWords(
  removed: readonly string[],
  newer: readonly string[],
  named: ReadonlySet<string>,
): (readonly [stem: string, written: string])[] {
  const stays = countsIn(newer);
  const words = [...countsIn(removed)].map(([stem, { count, written }]) => {
    const share = count / removed.length;
    const other = (stays.get(stem)?.count ?? 0) / Math.max(1, newer.length);
    const reaches = (least: { share: number; times: number }): boolean =>
      share >= least.share && share >= least.times * other;
    const leads = reaches(named.has(stem) ? NAMED : LEADING);
    return { stem, written, leads, beside: reaches(BESIDE), weight: share - other };
  });
  if (!words.some(({ leads }) => leads)) return [];
  return words
    .filter(({ leads, beside }) => leads || beside)
    .sort(
      (a, b) =>
        Number(b.leads) - Number(a.leads) || b.weight - a.weight || (a.stem < b.stem ? -1 : 1),
    )
    .slice(0, TOLD)
    .map(({ stem, written }) => [stem, written] as const);
}

/** In how many texts each stem stands, and how it is written first. */
function countsIn(texts: readonly string[]): Map<string, { count: number; written: string }> {
  const counts = new Map<string, { count: number; written: string }>();
  for (const text of texts) {
    for (const [stem, written] of stemsIn(text)) {
      const known = counts.get(stem);
      if (known) known.count += 1;
      else counts.set(stem, { count: 1, written });
    }
  }
  return counts;
}

/** The words that say something, by stem. */
function stemsIn(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const { form } of wordsOf(text)) {
    if (form.linking || form.figure || form.key.length < 3) continue;
    if (!stems.has(stemOf(form))) stems.set(stemOf(form), form.key);
  }
  return stems;
}
