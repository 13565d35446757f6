/** What a finding of each type means, for rules that do not say it themselves. */
import type { Says, SignalType } from '../../model/assessment.ts';

export const TYPES_SAY: Readonly<Record<SignalType, Says>> = {
  verb: {
    weaker: 'a softer verb',
    stronger: 'a firmer verb',
    review: 'another verb',
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
  other: { weaker: 'the text says less', stronger: 'the text says more', review: 'please compare' },
};
