/** Why a passage that came or went matters: what it names, or the part that it was of its sentence. */
import type { Says, Signal, SignalType } from '../../model/assessment.ts';
import { TYPES_SAY } from './wording-types.ts';

/** What a passage that came or went was in its sentence; `{verb}` is the verb above it. */
const PARTS: Readonly<Record<string, Says>> = {
  call: { weaker: 'this call is gone', stronger: 'a new call', review: 'another call' },
  statement: {
    weaker: 'this is no longer stated',
    stronger: 'this is now stated',
    review: 'this is stated in another way',
  },
  example: {
    weaker: 'no longer singled out',
    stronger: 'now singled out',
    review: 'singled out in another way',
  },
  partner: {
    weaker: 'no longer named among those it is done with',
    stronger: 'now named among those it is done with',
    review: 'done with others',
  },
  means: {
    weaker: 'no longer named as a way to do it',
    stronger: 'now named as a way to do it',
    review: 'another way to do it',
  },
  agent: {
    weaker: 'who does it is no longer named',
    stronger: 'who does it is now named',
    review: 'others do it',
  },
  wrong: {
    weaker: 'this wrong is no longer named',
    stronger: 'this wrong is now named',
    review: 'another wrong is named',
  },
  aim: {
    weaker: 'no longer named as what it is for',
    stronger: 'now named as what it is for',
    review: 'another aim',
  },
  asked: {
    weaker: 'no longer part of what ‘{verb}’ asks for',
    stronger: 'now part of what ‘{verb}’ asks for',
    review: 'another part of what ‘{verb}’ asks for',
  },
  said: {
    weaker: 'no longer under ‘{verb}’',
    stronger: 'now under ‘{verb}’',
    review: 'another thing under ‘{verb}’',
  },
  listed: {
    weaker: 'no longer named here',
    stronger: 'now named here',
    review: 'named in another way',
  },
};

/** Short passages of these types are told by what they name. */
const NAMES: Partial<Readonly<Record<SignalType, Says>>> = {
  group: { weaker: 'no longer named', stronger: 'now named', review: 'named in another way' },
  right: {
    weaker: 'this right is no longer named',
    stronger: 'this right is now named',
    review: 'a right is named in another way',
  },
  participation: TYPES_SAY.participation,
  instrument: {
    weaker: 'no longer relied on',
    stronger: 'now relied on',
    review: 'another text is relied on',
  },
  report: TYPES_SAY.report,
  resource: TYPES_SAY.resource,
};

/** A longer passage holds more than what its type names. */
const NAMING_WORDS = 8;

/** What came or went, by what it names or by the part it was; `part` and `verb` come from the judgement. */
export function passageSays({ type, before, after, args }: Signal): Says {
  const words = ((before ?? after)?.text ?? '').split(/\s+/).length;
  const names = words <= NAMING_WORDS && args['part'] !== 'wrong' ? NAMES[type] : undefined;
  if (names) return names;
  const { part = 'listed', verb } = args;
  const needsVerb = part === 'asked' || part === 'said';
  const says = PARTS[needsVerb && !verb ? 'listed' : part] ?? PARTS['listed']!;
  const named = (sentence: string): string => sentence.replace('{verb}', verb ?? '');
  return {
    weaker: named(says.weaker),
    stronger: named(says.stronger),
    review: named(says.review),
  };
}
