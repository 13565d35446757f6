/** Half a page to mail to the group: what was lost, what to ask for, what to defend, what to check. */
import type { Evidence, Signal } from '../../model/assessment.ts';
import type { ParagraphRef, Report, ReportChange } from '../../model/report.ts';
import { agreedSentences } from '../wording/wording-agreed.ts';
import { cite, opening } from './cite.ts';
import { documentName } from './document-facts.ts';
import { inBrackets, lineOf } from './first-lines.ts';
import { isLoss } from './order.ts';
import { inTextOrder, reportParts, unflaggedCounts } from './parts.ts';
import { readFirst } from './rank.ts';
import { signalsByGravity } from './signals-by-gravity.ts';

const LOSSES = 5;
const GAINS = 3;
const CHECKS = 6;
/** Characters of words side by side, and of a whole paragraph. */
const WORDS = 150;
/** Characters kept on each side of the words that changed. */
const AROUND = 40;

export interface BriefLoss {
  readonly cite: string;
  /** What happened, without a full stop. */
  readonly says: string;
  readonly old: string;
  /** Null where nothing stands in the place. */
  readonly new: string | null;
  /** What to ask for, with the place of the old words. */
  readonly ask: string;
  /** With a corpus: where the words were agreed before, a sentence each. */
  readonly agreed: readonly string[];
}

export interface BriefGain {
  readonly cite: string;
  readonly words: string;
  readonly agreed: readonly string[];
}

export interface Brief {
  readonly losses: readonly BriefLoss[];
  /** What to defend: citation and words, and with a corpus whether they are agreed language. */
  readonly gains: readonly BriefGain[];
  /** Labels of what a person must look at. */
  readonly check: readonly string[];
  /** How many changes of which kind are in none of these; empty when there is none. */
  readonly unflagged: string;
}

/** The gravest losses on watched themes, then what was won, in the order of reading. */
export function briefOf(report: Report): Brief {
  const groups = readFirst(report.changes).filter(([change]) => change!.flagged);
  const { won, check, lost } = reportParts(report);
  const unsure = lost.filter(({ confidence }) => confidence === 'review');
  return {
    losses: groups
      .filter(([change]) => isLoss(change!.effect))
      .slice(0, LOSSES)
      .map((group) => lossOf(group, report)),
    gains: won.slice(0, GAINS).map((change) => ({
      cite: cite(change),
      words: gainOf(change),
      agreed: agreedSentences({
        effect: change.effect,
        precedents: change.precedents?.filter(({ side }) => side === 'after') ?? [],
      }),
    })),
    check: [...new Set([...check, ...unsure])].slice(0, CHECKS).map(cite),
    unflagged: unflaggedCounts(report),
  };
}

function lossOf(group: readonly ReportChange[], report: Report): BriefLoss {
  const change = group[0]!;
  const line = lineOf(group);
  const [top] = signalsByGravity(change);
  const old = wordsOf(change.before, top?.before ?? null, top);
  const now = change.after.length === 0 ? null : wordsOf(change.after, top?.after ?? null, top);
  const labels = inTextOrder(group).map(({ before }) => before[0]?.label);
  const source = `${documentName(report.before)}, ${labels.join(', ')}`;
  const says = `${line.says}${inBrackets(line.remark)}`;
  const ask = askOf(change, line.cite, old, top, source);
  return { cite: line.cite, says, old, new: now, ask, agreed: agreedSentences(change) };
}

/** As an amendment is written, to be pasted: what went to the preamble has to come back as well. */
function askOf(
  { after, partChange }: ReportChange,
  cited: string,
  old: string,
  top: Signal | undefined,
  source: string,
): string {
  if (after.length === 0) return `Put back: “${old}” (${source})`;
  if (partChange === 'demoted') return `Put back in the operative part: “${old}” (${source})`;
  const place = `In ${cited.replace(/^.* → /, '')}`;
  const [went, came] = [top?.before, top?.after].map((side) => side && inFull(side.text));
  if (top?.args['whole'] || (!went && !came)) return `${place}, go back to: “${old}” (${source})`;
  if (!went) return `${place}, delete “${came}”`;
  return came
    ? `${place}, replace “${came}” by “${went}” (${source})`
    : `${place}, put back “${went}” (${source})`;
}

/** Longest words that an ask quotes in full; of longer ones their beginning and their end. */
const ASKED = 160;
const BEGINNING = 90;
const END = 50;

function inFull(words: string): string {
  if (words.length <= ASKED) return words;
  return `${opening(words, BEGINNING)} ${words.slice(-END).replace(/^\S*\s/, '')}`;
}

function gainOf(change: ReportChange): string {
  const [top] = signalsByGravity(change);
  return wordsOf(change.after, top?.after ?? null, top);
}

/** The words of a finding with what stands around them; the opening of the paragraph without one. */
function wordsOf(side: readonly ParagraphRef[], evidence: Evidence | null, top?: Signal): string {
  const label = evidence?.label;
  const text = (side.find((one) => one.label === label) ?? side[0])?.text ?? '';
  if (!evidence || top?.args['whole'] || evidence.start < AROUND) return opening(text, WORDS);
  const lead = text
    .slice(0, evidence.start)
    .slice(-AROUND)
    .replace(/^\S*\s/, '');
  const rest = opening(
    text.slice(evidence.start),
    Math.max(WORDS - AROUND, evidence.end - evidence.start),
  );
  return `… ${lead}${rest}`;
}
