/** One line on a change: what happened to it, in the words of its first signals or of its text. */
import type { Signal } from '../../model/assessment.ts';
import type { Part } from '../../model/document.ts';
import type { ReportChange } from '../../model/report.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { opening } from './cite.ts';
import { signalsByGravity } from './signals-by-gravity.ts';

/** Longest quotation in a line, in characters, unless told otherwise. */
const QUOTE = 140;

export const PART_NAMES: Readonly<Record<Part, string>> = {
  preamble: 'preamble',
  operative: 'operative part',
  heading: 'headings',
  annex: 'annex',
};

/**
 * The finding in one line without a final full stop: the `most` signals that matter most, losses
 * first where something was lost; the opening words of a paragraph that came, went or has none.
 */
export function findingLine(change: ReportChange, most = 2, quote = QUOTE): string {
  if (change.kind !== 'added' && change.kind !== 'removed' && change.signals.length > 0) {
    const signals = signalsByGravity(change).slice(0, most);
    return signals.map((signal) => signalSentence(shortened(signal, quote))).join('; ');
  }
  return `“${opening((change.after[0] ?? change.before[0])?.text ?? '', quote)}”`;
}

function shortened(signal: Signal, quote: number): Signal {
  const side = (name: 'before' | 'after'): Signal['before'] => {
    const evidence = signal[name];
    return evidence && { ...evidence, text: opening(evidence.text, quote) };
  };
  return { ...signal, before: side('before'), after: side('after') };
}
