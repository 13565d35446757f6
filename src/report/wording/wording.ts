/** The sentences users read: every output takes its words from here, so tests can assert codes. */
import type { Confidence, Effect } from '../../model/assessment.ts';
import type { ChangeKind, PartChange, SeeAlso } from '../../model/change.ts';
import type { Problem, Stage } from '../../model/document.ts';
import type { Report, Tool } from '../../model/report.ts';
import { isDisguise, isGrave, isUnjudged } from '../../model/trust.ts';
import { MONTHS } from '../../words/months.ts';

export const EFFECT_NAMES: Readonly<Record<Effect, string>> = {
  removed: 'removed',
  weakened: 'weakened',
  mixed: 'mixed',
  strengthened: 'strengthened',
  added: 'added',
  neutral: 'no direction',
  editorial: 'editorial',
  none: 'unchanged',
};

/** A sign that says the effect without colour. */
export const EFFECT_SIGNS: Readonly<Record<Effect, string>> = {
  removed: '−',
  weakened: '▼',
  mixed: '◆',
  strengthened: '▲',
  added: '+',
  neutral: '·',
  editorial: '·',
  none: ' ',
};

/** Over the ten lines that every report opens with. */
export const FIRST_TITLE = 'Read these first';

/** Beside a finding that is told although none of its themes is watched. */
export const OTHER_THEME = 'other theme';

/** What the facts of a pair are about. */
export const HEAD_NAMES = {
  pair: 'Pair',
  sections: 'Sections',
  named: 'Named',
  sponsors: 'Sponsors',
} as const;

/** The parts of a brief. */
export const BRIEF_TITLES = {
  losses: 'What was lost, and what to ask for',
  gains: 'What to defend',
  check: 'What to check',
} as const;

/** The parts of a report. */
export const SECTION_TITLES: Readonly<
  Record<'lost' | 'won' | 'check' | 'moved' | 'other', string>
> = {
  lost: 'Lost or weakened',
  won: 'Won',
  check: 'Changed, please check',
  moved: 'Moved',
  other: 'Not flagged',
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  review: 'please check',
};

export const KIND_NAMES: Readonly<Record<ChangeKind, string>> = {
  kept: 'kept word for word',
  edited: 'edited',
  split: 'split',
  merged: 'merged',
  added: 'new paragraph',
  removed: 'paragraph gone',
};

export const PART_CHANGE_NAMES: Readonly<Record<PartChange, string>> = {
  promoted: 'promoted from the preamble to the operative part',
  demoted: 'demoted from the operative part to the preamble',
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  draft: 'draft',
  'revised draft': 'revised draft',
  amendment: 'amendment',
  adopted: 'adopted text',
  other: 'document',
};

/** How a theme is named in a sentence: `child-rights` → `child rights`. */
export function themeName(theme: string): string {
  return theme.replaceAll('-', ' ');
}

/** `3 paragraphs`, `1 paragraph`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** An ISO date as the UN prints it: `2025-10-13` → `13 October 2025`. */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}

/** A problem as a person reads it: the message, with the place when there is one. */
export function problemSentence({ message, where }: Problem): string {
  return where && !message.includes(where) ? `${where}: ${message}` : message;
}

/** Where else to look: `Shares words with OP28 (73%) and PP13 (31%) of the newer text.` */
export function seeAlsoSentence([first, ...others]: readonly SeeAlso[]): string | null {
  if (!first) return null;
  const named = [first, ...others].map(
    ({ label, similarity }) => `${label} (${Math.round(similarity * 100)}%)`,
  );
  return `Shares words with ${listed(named)} of the ${first.side === 'before' ? 'older' : 'newer'} text.`;
}

/** `Chile and Fiji joined; Norway left` */
export function sponsorsSentence({
  joined,
  left,
}: {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}): string {
  const came = joined.length > 0 ? [`${listed(joined)} joined`] : [];
  const went = left.length > 0 ? [`${listed(left)} left`] : [];
  return [...came, ...went].join('; ');
}

/** `New section “Follow-up” (OP12–OP15)`. */
export function sectionSentence({
  kind,
  name,
  labels,
}: {
  readonly kind: 'new' | 'lost';
  readonly name: string;
  readonly labels: readonly string[];
}): string {
  const span = labels.length > 1 ? `${labels[0]} to ${labels.at(-1)}` : labels.join('');
  const where = span === '' ? '' : ` (${span})`;
  return `${kind === 'new' ? 'New section' : 'Section gone'}: “${name}”${where}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The closing line: what was not shown, and how to see it. */
export function adviceSentence({ summary, changes, problems }: Report, all: boolean): string {
  const same = changes.filter(({ kind, notes }) => kind === 'kept' && !notes).length;
  const other = changes.length - same - summary.flagged;
  if (other + summary.flagged === 0) {
    return problems.some(isDisguise)
      ? `The words of all ${count(same, 'paragraph')} are the same as they are read, but they are not written alike: see what to check.`
      : `All ${count(same, 'paragraph')} are the same.`;
  }
  const rest = `${count(same, 'paragraph')} kept word for word`;
  if (all || other === 0) return `${rest}.`;
  return `${count(other, 'other change')} ${other === 1 ? 'is' : 'are'} named alone: --all shows ${other === 1 ? 'it' : 'them'}. ${rest}.`;
}

/** `12 flagged changes in 5 paragraphs`: a chapeau and its items are one paragraph. */
export function flaggedSentence({ flagged, paragraphs }: Report['summary']): string {
  const changes = count(flagged, 'flagged change');
  return paragraphs === flagged ? changes : `${changes} in ${count(paragraphs, 'paragraph')}`;
}

/** Why changes of an effect are not flagged: their theme is not watched, or none of their words has a direction. */
export function unflaggedName(effect: Effect, unsure: boolean): string {
  if (effect === 'none') return 'footnotes only';
  if (effect === 'neutral' && unsure) return `${EFFECT_NAMES.neutral}, ${CONFIDENCE_NAMES.review}`;
  return effect === 'neutral' || effect === 'editorial'
    ? EFFECT_NAMES[effect]
    : `${EFFECT_NAMES[effect]} (${OTHER_THEME})`;
}

/** Over the list of problems: how far the reader of a report may rely on it. */
export function doubtSentence(problems: readonly Problem[]): string {
  if (problems.every(isUnjudged)) return 'What got weaker or stronger was not judged';
  const places = count(problems.length, 'place');
  return problems.some(isGrave)
    ? `Do not rely on this result before you have checked it against the originals (${places})`
    : `Please check against the original: ${places} where the reading may be wrong`;
}

/** What a page was made by; it stands at its end. */
export function madeBy({ version, rulesHash }: Tool): string {
  return `Made by draftwatch ${version}, rules ${rulesHash.slice(0, 12)}.`;
}

/** How findings are to be read: at the end of every page that shows some. */
export const HOW_TO_READ =
  'Findings are signals with evidence: read the words before you act on them. Certain leaves no doubt, likely is a good guess, please check needs a person.';
