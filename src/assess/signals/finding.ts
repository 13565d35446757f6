/** What a kind of signal finds: a signal in words of the view, with its share in the effect. */
import type { Confidence, Direction, SignalType, WordFunction } from '../../model/assessment.ts';
import type { RuleName } from '../../rules/rule-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import type { SideName, View } from '../view/view.ts';

export interface Finding {
  readonly rule: RuleName;
  readonly type: SignalType;
  readonly direction: Direction;
  /** Words of each side, or null. */
  readonly before: Range | null;
  readonly after: Range | null;
  readonly confidence: Confidence;
  readonly args: Readonly<Record<string, string>>;
  /** Above 0 it makes the text stronger, below 0 weaker; 0 when its direction is open. */
  readonly weight: number;
  /** Hunk that it lies in, or -1 for the whole paragraph. */
  readonly hunk: number;
  /** Substantial words that changed without a direction; they make a change neutral. */
  readonly reworded?: number;
  /** Share at which passages that go the other way still count. */
  readonly others?: number;
  /** True for words that cover whatever was listed before. */
  readonly covers?: boolean;
  /** What its words do, where that is known; by its type otherwise. */
  readonly function?: WordFunction;
  /** True when it counts but is no signal to show. */
  readonly silent?: boolean;
}

/** What `viewOf` knows of the words of a change before anything is explained. */
export type ViewPart = 'matches' | 'verbs' | 'partner' | 'terms' | 'quoted' | 'moved';

/** Words that a signaller has explained, for those after it to leave alone; in the order in which they are. */
export const CLAIMS = [
  'travelled',
  'spelling',
  'verb',
  'repeated',
  'negation',
  'ladder',
  'equal',
  'bearer',
  'deadline',
  'phrase',
  'count',
  'figure',
  'addressee',
] as const;
export type Claim = (typeof CLAIMS)[number];

/** All words that are explained before these. */
export function claimsBefore(claim: Claim): readonly Claim[] {
  return CLAIMS.slice(0, CLAIMS.indexOf(claim));
}

/** One kind of signal. It can only build on what stands before it: a test holds the order. */
export interface Signaller {
  /** Parts of the view that it looks at, and explained words that it leaves alone. */
  readonly reads: readonly (ViewPart | Claim)[];
  /** The words that it marks as explained; null when it marks none. */
  readonly claims: Claim | null;
  readonly find: (view: View, lexicon: Lexicon) => Finding[];
}

/** What a finding says of words that stand where others stood; a positive weight makes it stronger. */
export function inPlaceOf(
  before: Range,
  after: Range,
  weight: number,
): Pick<Finding, 'direction' | 'before' | 'after' | 'confidence' | 'args' | 'weight'> {
  return {
    direction: directionOf(weight),
    before: { from: before.from, to: before.to },
    after: { from: after.from, to: after.to },
    confidence: 'likely',
    args: {},
    weight,
  };
}

/** The same of words that stand on one side alone. */
export function onOneSide(
  name: SideName,
  range: Range,
  weight: number,
): ReturnType<typeof inPlaceOf> {
  return {
    direction: directionOf(weight),
    before: name === 'before' ? range : null,
    after: name === 'after' ? range : null,
    confidence: 'likely',
    args: {},
    weight,
  };
}

/** In the place of a direction: only a person can weigh it. */
export const TO_CHECK = {
  direction: 'review',
  confidence: 'review',
  weight: 0,
  reworded: 1,
} as const;

/** `stronger` for a positive weight. */
export function directionOf(weight: number): Direction {
  return weight > 0 ? 'stronger' : 'weaker';
}
