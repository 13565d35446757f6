/** One change for a terminal: where, what it amounts to, the words, and why. */
import type { Direction, Effect } from '../../model/assessment.ts';
import type { ReportChange } from '../../model/report.ts';
import type { OutputView } from '../kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  plain,
  type TextLine,
  type TextSpan,
  type TextStyle,
  wrap,
} from '../kit/text-layout.ts';
import {
  CONFIDENCE_NAMES,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  KIND_NAMES,
  PART_CHANGE_NAMES,
  seeAlsoSentence,
  themeName,
} from '../wording/wording.ts';
import { passageSentences, tracedLabels } from '../wording/wording-passages.ts';
import { proposalSentences } from '../wording/wording-proposals.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { cite } from './cite.ts';
import { sectionName } from './sections.ts';
import { shownSignals } from './shown-signals.ts';
import { textRedline } from './text-redline.ts';

const STYLES: Readonly<Record<Effect, TextStyle>> = {
  removed: 'loss',
  weakened: 'loss',
  mixed: 'doubt',
  strengthened: 'gain',
  added: 'gain',
  neutral: 'dim',
  editorial: 'dim',
  none: 'dim',
};

export function effectStyle(effect: Effect): TextStyle {
  return STYLES[effect];
}

/** Signs and styles of single signals, so that a mixed change shows which is which. */
const SIGNALS: Readonly<Record<Direction, TextSpan>> = {
  weaker: { text: '▼ ', style: 'loss' },
  stronger: { text: '▲ ', style: 'gain' },
  review: { text: '? ', style: 'doubt' },
};

/** Lines of a paragraph that came or went as a whole, unless all of it is asked for. */
const WHOLE_LINES = 2;

export interface ChangeView extends OutputView {
  /** Whole paragraphs in full. */
  readonly full?: boolean;
  /** Opening words of the paragraph that a subparagraph depends on, by the label of that paragraph. */
  readonly chapeaux: ReadonlyMap<string, string>;
}

/** One change: heading, redline, reasons. */
export function changeLines(change: ReportChange, view: ChangeView): TextLine[] {
  const { width, color, chapeaux, full } = view;
  const chapeau = chapeauOf(change, chapeaux);
  const whole = change.kind === 'added' || change.kind === 'removed';
  const words = wrap(
    [...(chapeau ? [dim(`${chapeau}: `)] : []), ...textRedline(change, color)],
    width,
    indented(4),
  );
  const traced = tracedLabels(change);
  const seeAlso = seeAlsoSentence(change.seeAlso.filter(({ label }) => !traced.has(label)));
  return [
    ...wrap(facts(change), width, { first: place(change), rest: '  ' }),
    ...(whole && !full ? shortened(words, width) : words),
    ...shownSignals(change).flatMap((signal) =>
      wrap([plain(`${signalSentence(signal)}.`)], width, {
        first: [plain('    '), SIGNALS[signal.direction]],
        rest: '      ',
      }),
    ),
    ...proposalSentences(change).flatMap((sentence) => wrap([plain(sentence)], width, indented(4))),
    ...passageSentences(change).flatMap((sentence) => wrap([dim(sentence)], width, indented(4))),
    ...(seeAlso ? wrap([dim(seeAlso)], width, indented(4)) : []),
  ];
}

/** The first lines, with a sign that there is more. */
function shortened(lines: readonly TextLine[], width: number): TextLine[] {
  if (lines.length <= WHOLE_LINES) return [...lines];
  const room = Math.max(1, width - 3);
  const spans = lines.slice(0, WHOLE_LINES).flatMap((line) => [...line, plain(' ')]);
  return wrap([...spans.slice(1), dim('…')], room + 3, indented(4)).slice(0, WHOLE_LINES + 1);
}

function chapeauOf(
  { before, after }: ReportChange,
  chapeaux: ChangeView['chapeaux'],
): string | undefined {
  const label = (after[0] ?? before[0])?.label ?? '';
  return label.endsWith(')')
    ? chapeaux.get(label.slice(0, label.lastIndexOf('(')).trimEnd())
    : undefined;
}

/** `▼ OP8 → OP9  ` */
function place(change: ReportChange): TextLine {
  const { effect } = change;
  const sign = { text: `${EFFECT_SIGNS[effect]} `, style: STYLES[effect] };
  return [sign, bold(cite(change)), plain('  ')];
}

/** `weakened · certain · moved · child rights · in: Follow-up` */
function facts(change: ReportChange): TextSpan[] {
  const { effect, confidence, kind, moved, partChange, themes } = change;
  const section = sectionName(change);
  const others = [
    ...(effect === 'none' ? [] : [CONFIDENCE_NAMES[confidence]]),
    ...(['split', 'merged', 'kept'].includes(kind) ? [KIND_NAMES[kind]] : []),
    ...(moved ? ['moved'] : []),
    ...(partChange ? [PART_CHANGE_NAMES[partChange]] : []),
    ...themes.map(themeName),
    ...(section === null ? [] : [`in: ${section}`]),
  ];
  return [
    { text: EFFECT_NAMES[effect], style: STYLES[effect] },
    dim(others.map((fact) => ` · ${fact}`).join('')),
  ];
}
