/** One change for a terminal: where, what it amounts to, the words, and why. */
import type { Effect } from '../model/assessment.ts';
import type { ReportChange } from '../model/report.ts';
import { cite } from './cite.ts';
import {
  bold,
  dim,
  indented,
  type Line,
  plain,
  type Span,
  type Style,
  wrap,
} from './text-layout.ts';
import { redline } from './text-redline.ts';
import {
  CONFIDENCE_NAMES,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  KIND_NAMES,
  PART_CHANGE_NAMES,
  seeAlsoSentence,
  themeName,
} from './wording.ts';
import { signalSentence } from './wording-signals.ts';

const STYLES: Readonly<Record<Effect, Style>> = {
  removed: 'loss',
  weakened: 'loss',
  mixed: 'doubt',
  strengthened: 'gain',
  added: 'gain',
  neutral: 'dim',
  editorial: 'dim',
  none: 'dim',
};

export function effectStyle(effect: Effect): Style {
  return STYLES[effect];
}

/** A change that says what happened to it: heading, redline, reasons. */
export function changeLines(change: ReportChange, width: number, color: boolean): Line[] {
  return [
    ...wrap(facts(change), width, { first: place(change), rest: '  ' }),
    ...wrap(redline(change, color), width, indented(4)),
    ...change.signals.flatMap((signal) =>
      wrap([plain(`${signalSentence(signal)}.`)], width, {
        first: [plain('    '), dim('• ')],
        rest: '      ',
      }),
    ),
    ...change.seeAlso.flatMap((other) => wrap([dim(seeAlsoSentence(other))], width, indented(4))),
  ];
}

/** `▼ OP8 → OP9  ` */
function place(change: ReportChange): Line {
  const { effect } = change;
  const sign = { text: `${EFFECT_SIGNS[effect]} `, style: STYLES[effect] };
  return [sign, bold(cite(change)), plain('  ')];
}

/** `weakened · certain · moved · child rights` */
function facts({ effect, confidence, kind, moved, partChange, themes }: ReportChange): Span[] {
  const others = [
    ...(effect === 'none' ? [] : [CONFIDENCE_NAMES[confidence]]),
    ...(['split', 'merged', 'kept'].includes(kind) ? [KIND_NAMES[kind]] : []),
    ...(moved ? ['moved'] : []),
    ...(partChange ? [PART_CHANGE_NAMES[partChange]] : []),
    ...themes.map(themeName),
  ];
  return [
    { text: EFFECT_NAMES[effect], style: STYLES[effect] },
    dim(others.map((fact) => ` · ${fact}`).join('')),
  ];
}
