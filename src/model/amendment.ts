/** Written amendments: what they instruct, and what became of each instruction on a text. */
import type { Document, Problem, Sponsor } from './document.ts';

export type Operation = 'insert' | 'delete' | 'replace' | 'new' | 'move' | 'retitle' | 'renumber';

/** Where inserted words or a new paragraph go, relative to the anchor. */
export type InsertPlace = 'before' | 'after' | 'start' | 'end';

/**
 * `applied`: done exactly as written. `already`: the text says so without it. `notFound`: the
 * paragraph or the words are not there. `ambiguous`: more than one reading; nothing was done.
 */
export type InstructionOutcome = 'applied' | 'already' | 'notFound' | 'ambiguous';

/** One thing an amendment tells to do, read but not yet applied. */
export interface Instruction {
  readonly operation: Operation;
  /** Labels in the amended draft: `PP14`, `OP13(b)`, `title`; empty when none could be read. */
  readonly targets: readonly string[];
  /** Words that fix the place inside the target; null for whole paragraphs and whole texts. */
  readonly anchor: string | null;
  readonly place: InsertPlace | null;
  /** Words to be deleted or replaced; null for insertions and whole paragraphs. */
  readonly words: string | null;
  /** Words or paragraphs to be put in; null for deletions. Paragraphs are joined by "\n". */
  readonly newWords: string | null;
  /** The sentence of the amendment that says so. */
  readonly text: string;
  /** Label of that sentence in the amendment. */
  readonly source: string;
}

/** A paragraph a person would look at where the words were not found. */
export interface Nearest {
  readonly label: string;
  readonly text: string;
  /** 0 … 1, share of the words in common. */
  readonly similarity: number;
}

export interface AppliedInstruction extends Instruction {
  readonly outcome: InstructionOutcome;
  /** Why, in a few words; null for `applied`. */
  readonly reason: string | null;
  readonly nearest: Nearest | null;
  /** For each target, what became of it, where targets fare differently. */
  readonly byTarget: readonly { readonly target: string; readonly outcome: InstructionOutcome }[];
  /** Whether the adopted text has it: in all targets, in some, in none; null when not compared. */
  readonly adopted: 'yes' | 'partly' | 'no' | null;
  /** Of what was adopted in part: the words asked for that the adopted text lacks, if they are known. */
  readonly missing?: string;
}

export interface Amendment {
  readonly symbol: string | null;
  readonly input: string;
  readonly sponsors: readonly Sponsor[];
  /** Symbols of the drafts that it says it amends. */
  readonly amends: readonly string[];
  readonly instructions: readonly AppliedInstruction[];
}

/** A draft with amendments applied. */
export interface AmendedText {
  readonly document: Document;
  readonly amendments: readonly Amendment[];
  /** Other versions, conflicts, sentences that could not be read as instructions. */
  readonly problems: readonly Problem[];
}
