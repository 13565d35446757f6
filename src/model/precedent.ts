/** Where the words of a draft were agreed before. */
import type { CorpusSize } from './agreed.ts';
import type { Effect, Signal } from './assessment.ts';
import type { DocumentInfo, Part, Problem, Span } from './document.ts';

/**
 * `verbatim`: an agreed paragraph says it word for word; `adapted`: much of it stands in an agreed
 * paragraph; `new`: no agreed text of the corpus has a part that says more than common words of it.
 */
export type PrecedentStatus = 'verbatim' | 'adapted' | 'new';

/** One agreed paragraph that shares words with a paragraph of the draft. */
export interface Precedent {
  readonly symbol: string;
  readonly title: string | null;
  readonly label: string;
  readonly part: Part;
  /** ISO date of the agreed text. */
  readonly date: string | null;
  /** Share of the words of the draft's paragraph that stand in it word for word, 0 to 1. */
  readonly share: number;
  /** Words in the longest run that both have. */
  readonly longest: number;
  /** What the draft's paragraph is, seen from the agreed one: `weakened` is weaker than agreed. */
  readonly effect: Effect;
  readonly signals: readonly Signal[];
  /** The agreed paragraph. */
  readonly text: string;
}

/** One paragraph of the draft. */
export interface ParagraphPrecedents {
  readonly label: string;
  readonly part: Part;
  readonly text: string;
  /** Share of its words that stand in a run of agreed words, in any text of the corpus, 0 to 1. */
  readonly share: number;
  readonly status: PrecedentStatus;
  /** A set phrase of the house that stands in many texts and says nothing of its own. */
  readonly stock: boolean;
  /** The nearest first. */
  readonly precedents: readonly Precedent[];
  /** In how many agreed texts the nearest wording stands, and in which first and last. */
  readonly count: number;
  readonly earliest: AgreedUse | null;
  readonly latest: AgreedUse | null;
  /** Stretches of the paragraph that no agreed text has. */
  readonly news: readonly Span[];
}

export interface AgreedUse {
  readonly symbol: string;
  readonly label: string;
  readonly date: string | null;
}

export interface PrecedentReport {
  readonly schemaVersion: 1;
  readonly document: DocumentInfo;
  readonly corpus: CorpusSize;
  readonly paragraphs: readonly ParagraphPrecedents[];
  readonly problems: readonly Problem[];
}
