/** Why a change matters: one plain sentence for each signal, from its type, direction and words. */
import type { Direction, Signal, SignalType } from '../model/assessment.ts';

/** What each side of a sentence is about, and what it means when it gets weaker or stronger. */
interface Gloss {
  readonly weaker: string;
  readonly stronger: string;
  readonly review: string;
}

const GLOSSES: Readonly<Record<SignalType, Gloss>> = {
  verb: {
    weaker: 'a softer opening verb',
    stronger: 'a firmer opening verb',
    review: 'another opening verb',
  },
  modal: {
    weaker: 'less binding',
    stronger: 'more binding',
    review: 'binding in another way',
  },
  hedge: {
    weaker: 'a way out was added',
    stronger: 'a way out was closed',
    review: 'a condition changed; whether it limits depends on the context',
  },
  scope: {
    weaker: 'it now covers less',
    stronger: 'it now covers more',
    review: 'it covers something else',
  },
  quantifier: {
    weaker: 'it reaches less far',
    stronger: 'it reaches further',
    review: 'the extent changed',
  },
  group: {
    weaker: 'a group is no longer named',
    stronger: 'a group is now named',
    review: 'another group is named',
  },
  right: {
    weaker: 'a right is no longer named, or is named more weakly',
    stronger: 'a right is now named, or is named more clearly',
    review: 'a right is named in another way',
  },
  participation: {
    weaker: 'less say for those concerned',
    stronger: 'more say for those concerned',
    review: 'taking part is put in another way',
  },
  instrument: {
    weaker: 'an agreed text is no longer relied on',
    stronger: 'an agreed text is now relied on',
    review: 'another agreed text is relied on',
  },
  actor: {
    weaker: 'fewer are asked to act',
    stronger: 'more are asked to act',
    review: 'others are asked to act',
  },
  deadline: {
    weaker: 'a date to act by is gone or later',
    stronger: 'a date to act by is new or earlier',
    review: 'another date',
  },
  report: {
    weaker: 'less follow-up or reporting',
    stronger: 'more follow-up or reporting',
    review: 'follow-up is put in another way',
  },
  resource: {
    weaker: 'less money or support',
    stronger: 'more money or support',
    review: 'resources are put in another way',
  },
  recognition: {
    weaker: 'recognized less firmly',
    stronger: 'recognized more firmly',
    review: 'recognized in another way',
  },
  measure: {
    weaker: 'a measure is gone or softer',
    stronger: 'a measure is new or firmer',
    review: 'another measure',
  },
  order: {
    weaker: 'it comes later in the text',
    stronger: 'it comes earlier in the text',
    review: 'the order changed',
  },
  other: { weaker: 'weaker', stronger: 'stronger', review: 'to be looked at' },
};

/** What modal words ask of the one they speak to. */
const FORCE: readonly (readonly [RegExp, string])[] = [
  [/\bconsider\b/i, 'something to think about'],
  [/^(shall|must)( not)?$/i, 'an obligation'],
  [/^(has|have|had) to$|^(is|are) (required|obliged|bound) to$/i, 'an obligation'],
  [/^need(s|ed)? to/i, 'a necessity'],
  [/^will( not)?$/i, 'a commitment'],
  [/^(should|ought to)( not)?$/i, 'advice'],
  [/^(may|can|could|might)( not)?$/i, 'a possibility'],
];

/**
 * One sentence without a final full stop: `'shall' became 'should': an obligation became advice`.
 */
export function signalSentence(signal: Signal): string {
  return `${whatHappened(signal)}: ${meaning(signal)}`;
}

function whatHappened({ before, after, type, direction }: Signal): string {
  if (before && after) return `‘${before.text}’ became ‘${after.text}’`;
  if (before) return `‘${before.text}’ is gone`;
  if (after) return `‘${after.text}’ is new`;
  return GENERAL[direction](type);
}

const GENERAL: Readonly<Record<Direction, (type: SignalType) => string>> = {
  weaker: (type) => `weaker (${type})`,
  stronger: (type) => `stronger (${type})`,
  review: (type) => `please check (${type})`,
};

function meaning({ type, direction, before, after }: Signal): string {
  if (type === 'modal') {
    const was = before && force(before.text);
    const is = after && force(after.text);
    if (was && is && was !== is) return `${was} became ${is}`;
  }
  return GLOSSES[type][direction];
}

function force(words: string): string | undefined {
  return FORCE.find(([pattern]) => pattern.test(words.trim()))?.[1];
}
