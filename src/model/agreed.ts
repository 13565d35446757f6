/** Texts that were agreed before, as a corpus keeps them and finds words in them. */
import type { Part, Stage } from './document.ts';

/** Headings are kept as sections, not as paragraphs. */
export type AgreedPart = Exclude<Part, 'heading'>;

/** One paragraph of an agreed text. */
export interface AgreedParagraph {
  readonly label: string;
  readonly part: AgreedPart;
  readonly level: number;
  /** The headings it stands under, from the outermost. */
  readonly section: readonly string[];
  /** Base form of the lead verb, own or of the chapeau; null without one. */
  readonly verb: string | null;
  /** Rung of a verb that asks something of States, from 1 (weakest); null for other verbs. */
  readonly strength: number | null;
  readonly addressee: string | null;
  readonly themes: readonly string[];
  /** Count of its words. */
  readonly words: number;
  readonly text: string;
}

/** One agreed text, ready to be kept. */
export interface AgreedDocument {
  /** Symbol, else the name of the file. */
  readonly symbol: string;
  readonly title: string | null;
  /** ISO date of adoption, else of the document. */
  readonly date: string | null;
  readonly organ: string | null;
  readonly session: string | null;
  readonly stage: Stage;
  readonly language: string;
  /** What the user gave: path, symbol or address. */
  readonly input: string;
  /** Hash of the bytes that were read. */
  readonly sha256: string;
  readonly paragraphs: readonly AgreedParagraph[];
  /** Why it may be read wrongly in parts; for whoever adds it, not kept. */
  readonly doubt?: string;
}

/** True for what was never adopted: a draft, an amendment. */
export function isProposal(stage: Stage): boolean {
  return stage !== 'adopted' && stage !== 'other';
}

/** One agreed text as `corpus list` shows it. */
export interface AgreedEntry {
  readonly symbol: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly organ: string | null;
  readonly session: string | null;
  readonly stage: Stage;
  readonly language: string;
  readonly input: string;
  readonly sha256: string;
  readonly paragraphs: number;
  readonly words: number;
}

/** How much a corpus holds. */
export interface CorpusSize {
  readonly documents: number;
  readonly paragraphs: number;
  readonly words: number;
}

/** A paragraph of a corpus, with the text it stands in. */
export interface AgreedPlace extends AgreedParagraph {
  readonly symbol: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly organ: string | null;
}

/** A paragraph as it is exported: with what other engines call a document. */
export interface ExportedPlace extends AgreedPlace {
  /** Which no other has: symbol and label, and the language where it is not English. */
  readonly id: string;
  /** The text it belongs to: paragraphs of one text are not to be compared with each other. */
  readonly series: string;
  readonly language: string;
}

/** What becomes of a text that is added. */
export type Addition = 'added' | 'replaced' | 'known';

/** How many texts each organ and each year has, and paragraphs each theme. */
export interface CorpusCounts extends CorpusSize {
  readonly path: string;
  readonly organs: readonly Count[];
  readonly years: readonly Count[];
  readonly themes: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** One way of saying it, and where. */
export interface Wording {
  /** The clause that holds the words, as it was first agreed. */
  readonly text: string;
  readonly verb: string | null;
  readonly strength: number | null;
  readonly count: number;
  readonly first: AgreedPlace;
  readonly last: AgreedPlace;
}
