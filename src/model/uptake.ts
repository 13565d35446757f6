/** Asks, and what became of each in the versions of a text. */
import type { DocumentInfo, Problem, Span } from './document.ts';

export const ASK_KINDS = ['add', 'strengthen', 'keep', 'delete', 'oppose', 'section'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** What an advocate wants in the text. */
export interface Ask {
  readonly id: string;
  readonly ask: string;
  readonly kind: AskKind;
  /** Words, one of each item, without which it is not the ask; filled from the rules where not given. */
  readonly must: readonly string[];
  /** Other ways to say it. */
  readonly also: readonly string[];
  /** Label of the paragraph it is about, as the list has it; null when it has none. */
  readonly paragraph: string | null;
  readonly priority: string | null;
  readonly source: string | null;
  /** Whom a recommendation addresses, from its chapeau. */
  readonly addressee: string | null;
}

export const STATUSES = [
  'word for word',
  'taken up',
  'in part',
  'only noted',
  'opposite',
  'not found',
  'please check',
] as const;
export type Status = (typeof STATUSES)[number];

export const MOVEMENTS = ['new', 'already there', 'firmer', 'weaker', 'lost'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** An ask in one version. */
export interface AskInVersion {
  readonly status: Status;
  /** Against the version before; null in the first and where there is nothing to compare. */
  readonly movement: Movement | null;
  /** The paragraph that meets it, or with `not found` the nearest; null when none shares a word. */
  readonly label: string | null;
  /** Headings above that paragraph. */
  readonly section: readonly string[];
  /** It is met in the preamble alone. */
  readonly preambleOnly: boolean;
  /** Words of the ask that stand there, and those that do not. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** Words in that paragraph that deny the ask: `progressively` where `immediate` is asked. */
  readonly contrary: readonly string[];
  /** Ways out in that paragraph, as printed. */
  readonly hedges: readonly string[];
  /** Base form of the verb that rules it. */
  readonly verb: string | null;
  /** The words of the paragraph that answer: an exact slice of it. */
  readonly quote: string;
  /** Of the paragraph: where the quote stands. */
  readonly place: Span | null;
  readonly text: string;
  /** Share of the ask's content that stands there, weighted by rarity, 0 to 1. */
  readonly share: number;
  readonly decidedBy: 'rules' | 'person';
  /** Of a person: who, and why. */
  readonly decision: { readonly by: string; readonly reason: string } | null;
  /** Hash of the ask and that paragraph: what a person's answer is kept under. */
  readonly hash: string;
}

export interface AskAnswers extends Ask {
  readonly versions: readonly AskInVersion[];
  /** Where it was agreed before, with a corpus: `A/HRC/RES/53/21 PP17`. */
  readonly agreed: readonly string[] | null;
}

export interface Uptake {
  readonly schemaVersion: 1;
  readonly versions: readonly DocumentInfo[];
  readonly asks: readonly AskAnswers[];
  readonly problems: readonly Problem[];
}
