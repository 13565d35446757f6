/** What to read first: one order for every output, made of reasons that can be told. */
import type { Direction, Effect, Signal } from '../../model/assessment.ts';
import type { ParagraphRef, ReportChange } from '../../model/report.ts';
import { namesChildren, watchedKinds } from './watched-words.ts';

/** Effects from the gravest loss to no change at all; every list of effects is in this order. */
export const EFFECTS_IN_ORDER = [
  'removed',
  'weakened',
  'mixed',
  'strengthened',
  'added',
  'neutral',
  'editorial',
  'none',
] as const satisfies readonly Effect[];

const LOSSES: ReadonlySet<Effect> = new Set(['removed', 'weakened', 'mixed']);
const GAINS: ReadonlySet<Effect> = new Set(['strengthened', 'added']);

/** Something was lost, if only in part. */
export function isLoss(effect: Effect): boolean {
  return LOSSES.has(effect);
}

/** Something was gained and nothing lost. */
export function isGain(effect: Effect): boolean {
  return GAINS.has(effect);
}

/** A change before it has its place. */
export type Unranked = Omit<ReportChange, 'rank'>;

/** What a report says in which part: every changed paragraph is in exactly one. */
export type Section = 'lost' | 'won' | 'check' | 'moved' | 'other';

/** Mixed changes go where they lean; without a lean a person must look. */
export function sectionOf({ flagged, effect, leans, moved, partChange }: Unranked): Section {
  if (!flagged)
    return (moved || partChange) && !isLoss(effect) && !isGain(effect) ? 'moved' : 'other';
  if (effect === 'mixed')
    return leans === 'weaker' ? 'lost' : leans === 'stronger' ? 'won' : 'check';
  return isLoss(effect) ? 'lost' : 'won';
}

/** Why a change comes early or late, and how much that counts. */
export const REASONS = {
  gravity: 3, // for each step of gravity
  force: 5, // who must do what was made less (or more) binding
  named: 4, // they name someone or something that the other text names nowhere
  children: 3, // they name children
  watched: 2, // for each of: children, young people, taking part, those who speak up
  asks: 4, // an operative paragraph that asks someone to act
  operative: 2,
  certain: 1,
  breadth: 1, // for each further real finding, two at most
  unsure: -1,
  balanced: -1, // there is something on the other side as well
  spent: -20, // a mandate that was carried out since
  elsewhere: -30, // on no watched theme
} as const;
export type Reason = keyof typeof REASONS;

/** What has to be known beside the change itself. */
export interface KnownOfPair {
  /** A mandate that was carried out since. */
  readonly spent: boolean;
  /** One of its operative paragraphs speaks to someone who is to act. */
  readonly asks: boolean;
  /** It is operative and says what holds, not only that something is noted or welcomed. */
  readonly stands: boolean;
  /** True for words that name what the other text names nowhere. */
  readonly isNaming: (words: string, side: 'before' | 'after') => boolean;
}

/** How often each reason counts for a change. */
export function reasonsOf(change: Unranked, known: KnownOfPair): Record<Reason, number> {
  const gain = isGain(change.effect);
  const side = gain ? 'stronger' : 'weaker';
  const signals = signalsOf(change, side);
  const whole = change.kind === 'added' || change.kind === 'removed';
  const operative = [...change.before, ...change.after].some(
    ({ part }) => part === 'operative' || part === 'annex',
  );
  const texts = whole ? wordsOf(change) : signals.map((signal) => evidenceOf(signal, side));
  const watched = watchedKinds(texts);
  const named = texts.some((words) => known.isNaming(words, gain ? 'after' : 'before'));
  const told = Math.max(0, ...signals.map(({ gravity }) => gravity));
  const asks = operative && (known.asks || signals.some(({ type }) => type === 'modal'));
  // A paragraph that came or went as a whole is as grave as what it says: what asks, and whom it names.
  const said = Math.min(3, 1 + Number(asks || known.stands) + Number(watched > 0));
  const real = signals.filter(({ gravity }) => gravity > 1).length;
  const counts: Record<Reason, number | boolean> = {
    gravity: named ? 3 : whole ? Math.max(told, said) : told,
    force: isForce(change, signals, operative),
    named,
    children: texts.some(namesChildren),
    watched,
    asks,
    operative,
    certain: change.confidence === 'certain',
    breadth: whole ? 0 : Math.min(2, Math.max(0, real - 1)),
    unsure: change.confidence === 'review',
    balanced: change.effect === 'mixed' && change.leans !== 'weaker',
    spent: known.spent,
    elsewhere: !change.flagged,
  };
  return Object.fromEntries(
    Object.entries(counts).map(([reason, times]) => [reason, Number(times)]),
  ) as Record<Reason, number>;
}

/** The weight of a change among those of its section; more is graver, or won more. */
export function rankWeight(change: Unranked, known: KnownOfPair): number {
  const counts = Object.entries(reasonsOf(change, known)) as [Reason, number][];
  return counts.reduce((sum, [reason, times]) => sum + REASONS[reason] * times, 0);
}

/** A copy in the order of reading; changes of equal rank keep the order of the text. */
export function byRank(changes: readonly ReportChange[]): ReportChange[] {
  return [...changes].sort((a, b) => a.rank - b.rank);
}

/** The same with everything lost before everything else, for lists that have no parts. */
export function lossesFirst(changes: readonly ReportChange[]): ReportChange[] {
  const ordered = byRank(changes);
  return [
    ...ordered.filter(({ effect }) => isLoss(effect)),
    ...ordered.filter(({ effect }) => !isLoss(effect)),
  ];
}

/** Signals of a direction; those that a person must judge where there is no other. */
function signalsOf({ signals }: Unranked, side: Direction): Signal[] {
  const found = signals.filter(({ direction }) => direction === side);
  return found.length > 0 ? found : signals.filter(({ direction }) => direction === 'review');
}

/** A modal binds anywhere; a verb, a way out or a place in the operative part alone. */
function isForce(
  { kind, partChange }: Unranked,
  signals: readonly Signal[],
  operative: boolean,
): boolean {
  return signals.some(
    ({ type }) =>
      type === 'modal' ||
      (operative && (type === 'verb' || (type === 'hedge' && kind === 'edited'))) ||
      (partChange !== null && type === 'order'),
  );
}

function wordsOf({ before, after }: Unranked): string[] {
  return [...before, ...after].map(({ text }: ParagraphRef) => text);
}

function evidenceOf({ before, after }: Signal, side: Direction): string {
  return (side === 'stronger' ? after : before)?.text ?? (before ?? after)?.text ?? '';
}
