/** “Read these first”: what happened to whom, a line each, for every output that opens with it. */
import type { Effect, Evidence, Signal } from '../../model/assessment.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { firstFew } from '../../words/first-few.ts';
import { CONFIDENCE_NAMES, OTHER_THEME } from '../wording/wording.ts';
import { shortSentence } from '../wording/wording-signals.ts';
import { cite, opening } from './cite.ts';
import { inTextOrder } from './parts.ts';
import { readFirst } from './rank.ts';
import { signalsByGravity } from './signals-by-gravity.ts';

/** Words of a paragraph that say whom it asks what. */
const OPENING = 44;
/** Of a paragraph that came or went as a whole. */
const WHOLE = 60;
/** Characters kept on each side of words in the middle of a paragraph. */
const BEFORE = 12;
const AFTER = 26;
/** Longest words that are quoted for what came or went. */
const QUOTE = 46;
/** Labels named in a line; the others are counted. */
const LABELS = 8;

/** Of several that are gone, so many are quoted, each so short. */
const SEVERAL = 3;
const SHORT = 26;

export interface FirstLine {
  /** The changes it is about, the gravest first. */
  readonly changes: readonly ReportChange[];
  readonly effect: Effect;
  readonly cite: string;
  /** What happened, without a full stop. */
  readonly says: string;
  /** The words of the paragraph: whom it asks what. */
  readonly quote: string;
  /** On no watched theme. */
  readonly elsewhere: boolean;
  /** How far it can be relied on and what it is about, where that has to be known: `please check, other theme`; or empty. */
  readonly remark: string;
}

export function firstLines({ changes }: Pick<Report, 'changes'>): FirstLine[] {
  return readFirst(changes).map((group) => lineOf(group));
}

/** The line of one change by itself. */
export function lineOf(changes: readonly ReportChange[]): FirstLine {
  const change = changes[0]!;
  const [top] = signalsByGravity(change);
  const whole = change.kind === 'removed' || change.kind === 'added';
  if (changes.length > 1 && change.kind === 'removed') {
    return {
      changes,
      effect: change.effect,
      cite: cited(changes),
      says: `${changes.length} paragraphs of the preamble are gone`,
      quote: changes
        .slice(0, SEVERAL)
        .map((one) => opening(matter(one), SHORT))
        .join('; '),
      elsewhere: false,
      remark: '',
    };
  }
  return {
    changes,
    effect: change.effect,
    cite: cited(changes),
    says: whole || !top ? wholeSentence(change) : shortSentence(cut(top)),
    quote: whole || !top ? opened(change) : inPlace(change, top),
    elsewhere: !change.flagged,
    remark: remarkOn(change),
  };
}

function remarkOn({ confidence, flagged }: ReportChange): string {
  const remarks = [
    ...(confidence === 'review' ? [CONFIDENCE_NAMES.review] : []),
    ...(flagged ? [] : [OTHER_THEME]),
  ];
  return remarks.join(', ');
}

/** A remark behind what it is about, ` (please check)`; nothing where there is none. */
export function inBrackets(remark: string): string {
  return remark === '' ? '' : ` (${remark})`;
}

function cited(changes: readonly ReportChange[]): string {
  const [first, ...others] = changes;
  if (others.length === 0) return cite(first!);
  const labels = inTextOrder(changes).map(({ after, before }) => (after[0] ?? before[0])!.label);
  return firstFew(labels, LABELS);
}

/** The words of a paragraph without the words it opens with, as all of the preamble do. */
function matter({ before }: ReportChange): string {
  const text = before[0]?.text ?? '';
  return text.replace(/^(?:\S+ ){1,4}?(?:that,? |about |the )/, '');
}

function wholeSentence({ kind, effect }: ReportChange): string {
  if (kind === 'removed') return 'The paragraph is gone';
  if (kind === 'added') return 'A new paragraph';
  return effect === 'weakened' ? 'The text says less' : 'Please compare';
}

function opened({ after, before }: ReportChange): string {
  return opening((after[0] ?? before[0])?.text ?? '', WHOLE);
}

/** The opening words of the paragraph and those around the finding. */
function inPlace({ after, before }: ReportChange, { after: came, before: went }: Signal): string {
  const evidence = came ?? went;
  const text = (came ? after : before).find(({ label }) => label === evidence?.label)?.text;
  if (!evidence || text === undefined || evidence.start < OPENING) {
    return opening((after[0] ?? before[0])?.text ?? '', OPENING + (came ? BEFORE : 0));
  }
  return came ? `${opening(text, BEFORE * 2)} ${around(text, came)}` : opening(text, OPENING);
}

/** `… States should take all necessary measures …` */
function around(text: string, { start, end }: Evidence): string {
  const lead = text
    .slice(0, start)
    .slice(-BEFORE)
    .replace(/^\S*\s/, '');
  return `${lead}${opening(text.slice(start), Math.min(QUOTE, end - start + AFTER))}`;
}

function cut(signal: Signal): Signal {
  const side = (evidence: Signal['before']): Signal['before'] =>
    evidence && { ...evidence, text: opening(evidence.text, QUOTE) };
  return { ...signal, before: side(signal.before), after: side(signal.after) };
}
