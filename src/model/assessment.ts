/** The judgement of a change: signals with exact words, and the effect they add up to. */

export type Effect =
  | 'strengthened'
  | 'weakened'
  | 'mixed'
  | 'neutral'
  | 'editorial'
  | 'added'
  | 'removed'
  | 'none';

/** `certain`: the rule leaves no doubt; `review`: a person must look. */
export type Confidence = 'certain' | 'likely' | 'review';

export type Direction = 'stronger' | 'weaker' | 'review';

export const SIGNAL_TYPES = [
  'verb',
  'modal',
  'hedge',
  'scope',
  'quantifier',
  'group',
  'right',
  'participation',
  'instrument',
  'actor',
  'deadline',
  'report',
  'resource',
  'recognition',
  'measure',
  'order',
  'other',
] as const;
export type SignalType = (typeof SIGNAL_TYPES)[number];

/** What words do where they stand. */
export const WORD_FUNCTIONS = [
  'verb',
  'modal',
  'hedge',
  'restriction',
  'quantifier',
  'quality',
  'item',
  'clause',
  'fact',
  'order',
  'unknown',
] as const;
export type WordFunction = (typeof WORD_FUNCTIONS)[number];

/** 1 minor, 2 real, 3 an advocate would object in the room. */
export type Gravity = 1 | 2 | 3;

/** Exact words: `text` equals the slice `start`–`end` of the text of the paragraph `label`. */
export interface Evidence {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a finding means in each direction, as the end of the sentence `‘…’ became ‘…’: …`. */
export interface Says {
  readonly weaker: string;
  readonly stronger: string;
  readonly review: string;
}

/** One atomic finding inside a change. */
export interface Signal {
  /** Id of the rule that fired, as in `rules/`: `modal.shall-should`. */
  readonly rule: string;
  readonly type: SignalType;
  readonly direction: Direction;
  /** What the words do where they stand: narrow, hedge, name one more, tell a fact. */
  readonly function: WordFunction;
  readonly gravity: Gravity;
  readonly before: Evidence | null;
  readonly after: Evidence | null;
  /** How much the rule leaves open. */
  readonly confidence: Confidence;
  /** Arguments for the sentence that explains the signal: the codes are here, the words elsewhere. */
  readonly args: Readonly<Record<string, string>>;
  /** What its rule says of it, when it does; for sentences, and so never written as JSON. */
  readonly says?: Says;
}

/** Gravity of the worst loss and of the best gain among the signals of a change; 0 for none. */
export interface ChangeGravity {
  readonly loss: 0 | Gravity;
  readonly gain: 0 | Gravity;
}

/** Same position in its list as the change it judges. */
export interface Assessment {
  readonly changeId: string;
  readonly themes: readonly string[];
  readonly effect: Effect;
  readonly confidence: Confidence;
  readonly gravity: ChangeGravity;
  /** To which side a `mixed` change leans; null for other effects and where neither side leads. */
  readonly leans: 'stronger' | 'weaker' | null;
  /** On a watched theme with an effect other than `neutral`, `editorial` and `none`. */
  readonly flagged: boolean;
  readonly signals: readonly Signal[];
}
