/** A Reading's blocks to labelled paragraphs: front matter, preamble, operative part, annexes, closing. */
import type { Dropped, DropReason, Paragraph, Part, Problem } from '../../model/document.ts';
import type { Block, Reading } from '../reading.ts';
import { isAnnexTitle, isClosing, isOpeningFormula, opensVoteList } from './formulas.ts';
import { isHeading } from './headings.ts';
import { Labeller } from './labels.ts';
import { mergeBroken } from './merge.ts';
import { withNotes } from './notes.ts';
import { type PrintedNumber, readNumber } from './numbering.ts';
import { opensWithOperativeVerb } from './operative.ts';
import { draft, finishParagraphs, type ParagraphDraft } from './paragraph.ts';

export interface Segmentation {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
  /** Blocks before the opening formula, for the header. */
  readonly front: readonly Block[];
  /** Texts of the closing: meeting, date, adoption note. */
  readonly closing: readonly string[];
}

type Zone = 'front' | 'preamble' | 'operative' | 'annex' | 'votes';

/** Labels every block after the opening formula; what is in no paragraph is dropped with a reason. */
export function segment(reading: Reading, language: string): Segmentation {
  const { blocks } = reading;
  const formulas = blocks.flatMap((block, i) => (isOpeningFormula(block.text) ? [i] : []));
  const start = formulas[0] ?? 0;
  const front = blocks.slice(0, start);
  const body = mergeBroken(blocks.slice(start));
  const state = new Walk(language, formulas.length);
  body.forEach((block, i) => {
    state.take(block, body[i + 1]);
  });
  const { paragraphs, notesDropped } = withNotes(state.drafts, reading.notes);
  return {
    paragraphs: finishParagraphs(paragraphs, language),
    dropped: [...state.dropped, ...notesDropped],
    problems: state.problems,
    front,
    closing: state.closing,
  };
}

/** The walk over the body: one block at a time, always knowing in which part it stands. */
class Walk {
  readonly drafts: ParagraphDraft[] = [];
  readonly dropped: Dropped[] = [];
  readonly closing: string[] = [];
  private readonly labels: Labeller;
  private readonly language: string;
  private zone: Zone;

  constructor(language: string, formulas: number) {
    this.language = language;
    this.labels = new Labeller(formulas);
    this.zone = formulas === 0 ? 'operative' : 'front';
  }

  get problems(): Problem[] {
    return this.labels.problems;
  }

  take(block: Block, next: Block | undefined): void {
    const { text } = block;
    if (text === '') return;
    if (isOpeningFormula(text)) {
      this.drop('opening formula', block);
      this.zone = 'preamble';
      this.labels.openText();
      return;
    }
    if (this.zone === 'votes') {
      this.close(block);
      if (/\]\s*\*?$/.test(text)) this.zone = 'operative';
      return;
    }
    if (
      isAnnexTitle(text) ||
      (this.zone === 'annex' && /^appendix\b/i.test(text) && text.length < 80)
    ) {
      this.zone = 'annex';
      this.labels.openAnnex(text);
      this.add(block, 'heading');
      return;
    }
    if (isClosing(text, this.zone === 'annex')) {
      this.close(block);
      if (opensVoteList(text)) this.zone = 'votes';
      return;
    }
    this.addText(block, next);
  }

  private addText(block: Block, next: Block | undefined): void {
    const number = block.number !== '' ? readNumber(`${block.number} `) : readNumber(block.text);
    if (
      this.zone === 'preamble' &&
      (number?.dress === '1.' || this.opensOperative(block, number))
    ) {
      this.zone = 'operative';
    }
    if (isHeading(block, next, number)) {
      this.add(block, 'heading');
      return;
    }
    const part: Part =
      this.zone === 'annex' ? 'annex' : this.zone === 'preamble' ? 'preamble' : 'operative';
    this.add(block, part);
  }

  private opensOperative(block: Block, number: PrintedNumber | null): boolean {
    return number === null && opensWithOperativeVerb(block.text, this.language);
  }

  private add(block: Block, part: Part): void {
    this.drafts.push(draft(block, part, this.labels, this.drafts, this.language));
  }

  private close(block: Block): void {
    this.closing.push(block.text);
    this.drop('closing', block);
  }

  private drop(reason: DropReason, block: Block): void {
    const text = block.number ? `${block.number} ${block.text}` : block.text;
    this.dropped.push({ reason, text, page: block.page });
  }
}
