/** Why a change matters: one plain sentence for each signal, from its type, direction and words. */
import type { Evidence, Signal } from '../../model/assessment.ts';
import { isRule } from '../../rules/rule-id.ts';
import { passageSays } from './wording-parts.ts';
import { TYPES_SAY } from './wording-types.ts';

/** How firmly someone is bound, and the words that say it. */
const FORCES: Readonly<Record<string, readonly string[]>> = {
  'an obligation': [
    'shall',
    'must',
    'has to',
    'have to',
    ...passive('required', 'obliged', 'bound', 'obligated'),
  ],
  'a necessity': ['need to', 'needs to'],
  'a commitment': ['will', 'is to', 'are to'],
  advice: ['should', 'ought to', 'would'],
  'a possibility': ['may', 'might', 'can', 'could', 'may wish to'],
  'something to think about': [
    'consider',
    'considering',
    'explore',
    'exploring',
    'contemplate',
    'envisage',
  ],
  'a duty': ['obligation', 'obligations', 'duty', 'duties'],
  'a responsibility': ['responsibility', 'responsibilities'],
  'a promise': ['commitment', 'commitments', 'pledge', 'pledges'],
  'an attempt': ['effort', 'efforts', 'endeavours', 'aspirations'],
};

const FORCE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FORCES).flatMap(([force, expressions]) =>
    expressions.map((expression): [string, string] => [expression, force]),
  ),
);

/** `is required to`, `are required to` … */
function passive(...participles: readonly string[]): string[] {
  return participles.flatMap((word) => [`is ${word} to`, `are ${word} to`]);
}

/** Longest quotation in a sentence, in words: longer passages stand in the redline anyway. */
const QUOTED_WORDS = 14;

/**
 * One sentence without a final full stop: `‘shall’ became ‘should’: an obligation became advice`.
 */
export function signalSentence(signal: Signal): string {
  if (signal.args['whole']) return ownSentence(signal);
  return `${whatHappened(signal)}: ${meaning(signal)}`;
}

/** The same for a line that has the paragraph beside it: what the words are about goes without saying. */
export function shortSentence(signal: Signal): string {
  const { rule, says } = signal;
  const vague = isRule(rule, 'text.passage') && !says;
  return vague ? whatHappened(signal) : signalSentence(signal);
}

/** What a paragraph that came or went says by itself: `‘should’ stands in it: advice`. */
function ownSentence({ type, before, after, args, says }: Signal): string {
  const words = (before ?? after)?.text ?? '';
  const isNew = args['whole'] === 'added';
  const { rung, rungs, lowest, highest } = args;
  if (rung && rungs) {
    const place = `step ${rung} of ${rungs}, from ‘${lowest}’ to ‘${highest}’`;
    return `${quote(words)} ${isNew ? 'is' : 'was'} its verb: ${place}`;
  }
  const said =
    force(words) ?? (type === 'deadline' ? 'when to act' : (says ?? TYPES_SAY[type]).weaker);
  return `${quote(words)} ${isNew ? 'stands' : 'stood'} in it: ${said}`;
}

function whatHappened(signal: Signal): string {
  const { rule, direction, before, after, args } = signal;
  if (args['elsewhere']) return wentElsewhere(signal);
  if (isRule(rule, 'part.change')) {
    const place = direction === 'stronger' ? 'the operative part' : 'the preamble';
    return `Moved to ${place}${was(before)}`;
  }
  if (isRule(rule, 'text.contested')) {
    if (before) return `${quote(before.text)} no longer stands in brackets`;
    if (after) return `${quote(after.text)} now stands in brackets`;
  }
  if (before && after) return `${quote(before.text)} became ${quote(after.text)}`;
  if (before) return `${quote(before.text)} is gone`;
  return after ? `${quote(after.text)} is new` : 'The paragraph as a whole';
}

/** Words that were followed: `‘to hear children’ moved to PP12`. */
function wentElsewhere({ before, after, args }: Signal): string {
  const place = args['elsewhere'];
  const twice = args['how'] === 'repeated';
  if (before) return `${quote(before.text)} ${twice ? 'now stands only in' : 'moved to'} ${place}`;
  return `${quote(after?.text ?? '')} ${twice ? 'stood only in' : 'came from'} ${place}`;
}

/** ` (was PP4)` */
function was(evidence: Evidence | null): string {
  return evidence ? ` (was ${evidence.label})` : '';
}

/** `‘the first words … the last words’` */
function quote(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= QUOTED_WORDS) return `‘${text}’`;
  const half = QUOTED_WORDS / 2;
  return `‘${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}’`;
}

function meaning(signal: Signal): string {
  const { rule, type, direction, before, after, says } = signal;
  if (isRule(rule, 'text.passage') && !says) return passageSays(signal)[direction];
  const earlier = before && force(before.text);
  const later = after && force(after.text);
  if (earlier && later && earlier !== later) return `${earlier} became ${later}`;
  return (says ?? TYPES_SAY[type])[direction];
}

/** What a modal or a word for a duty asks of the one it speaks to, when it stands alone. */
function force(words: string): string | undefined {
  const lower = words.toLowerCase();
  return FORCE_OF.get(lower) ?? (/^consider /.test(lower) ? FORCE_OF.get('consider') : undefined);
}
