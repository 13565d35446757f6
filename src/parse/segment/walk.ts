/** The walk over a text's blocks: always knowing in which part it stands. */
import type { Dropped, DropReason, Part, Problem } from '../../model/document.ts';
import { opensWithFiniteVerb, opensWithParticiple } from '../language/verbs/lead.ts';
import type { Block } from '../reading.ts';
import { numberOfBlock, printedWords } from './block-number.ts';
import {
  announcesText,
  articleOf,
  isAnnexTitle,
  isClosing,
  isOpeningFormula,
  opensVoteList,
} from './formulas.ts';
import { isHeading } from './headings.ts';
import { follows } from './items.ts';
import { Labeller } from './labels.ts';
import { firstItem, type PrintedNumber } from './numbering.ts';
import { draftParagraph, type LooseBrackets, type ParagraphDraft } from './paragraph.ts';
import { readUnit } from './units.ts';

type Zone = 'front' | 'preamble' | 'operative' | 'annex' | 'votes';

/** Section titles of resolutions whose numbering starts again: `II`, `B. Title`. */
const SECTION = /^([IVX]{1,5}|[A-Z])\.?(?:\s|$)/;

/** Takes the blocks in order and collects paragraphs, drops and closing. */
export class BlockWalk {
  readonly drafts: ParagraphDraft[] = [];
  readonly dropped: Dropped[] = [];
  readonly closing: string[] = [];
  readonly loose: LooseBrackets[] = [];
  /** Level of each heading that has one in the file, by the position of its paragraph. */
  readonly outlines = new Map<number, number>();
  /** Positions at which a text begins. */
  readonly starts = new Set<number>();
  private readonly blocks: readonly Block[];
  private readonly language: string;
  private readonly labels: Labeller;
  private zone: Zone;
  /** Position up to which unnumbered text is preambular because a numbered paragraph 1 follows. */
  private firstNumbered = -1;
  private lastHeading: string | null = null;
  /** The last paragraph announced a declaration: `Adopts the following Pact:`. */
  private announced = false;

  /** @param formulas how many opening formulas the document has */
  constructor(blocks: readonly Block[], language: string, formulas: number) {
    this.blocks = blocks;
    this.language = language;
    this.labels = new Labeller(formulas);
    this.zone = formulas === 0 ? 'operative' : 'front';
    // A report above its first draft is cited by plain numbers.
    if (blocks[0] && !isOpeningFormula(blocks[0].text)) this.labels.openDeclaration();
  }

  get problems(): Problem[] {
    return this.labels.problems;
  }

  place(block: Block, at: number): void {
    const { text } = block;
    if (text === '') {
      const { number, footnotes } = block;
      if (number !== '' || footnotes.length > 0) {
        this.drop(footnotes.length > 0 ? 'footnote mark' : 'decoration', block);
      }
      return;
    }
    if (!/[\p{L}\p{N}]/u.test(text)) {
      this.loose.push({ text, behind: this.drafts.length });
      this.drop('decoration', block);
      return;
    }
    if (isOpeningFormula(text)) {
      this.drop('opening formula', block);
      this.enterPreamble(at);
      this.labels.openText();
      this.starts.add(this.drafts.length);
    } else if (this.zone === 'votes') {
      this.close(block);
      if (/\]\s*\*?$/.test(text)) this.zone = 'operative';
    } else if (isAnnexTitle(text)) {
      this.zone = 'annex';
      this.labels.openAnnex(text);
      this.add(block, 'heading', null);
    } else if (isClosing(text, this.zone === 'annex')) {
      this.close(block);
      if (opensVoteList(text)) this.zone = 'votes';
    } else {
      this.addText(block, at);
    }
  }

  private addText(block: Block, at: number): void {
    const { text } = block;
    const number = this.numberOf(block);
    if (number?.room && this.zone !== 'annex') {
      this.zone = number.room === 'PP' ? 'preamble' : 'operative';
    } else if (this.zone === 'preamble' && this.startsOperative(block, number, at)) {
      this.zone = 'operative';
    }
    if (isHeading(block, this.blocks[at + 1], number)) {
      this.lastHeading = block.text;
      this.add(block, 'heading', null);
      this.openArticle(block.text);
      this.openUnit(block.text);
      return;
    }
    if (this.zone === 'operative') {
      if (number?.bare === '1' && this.announced) this.labels.openDeclaration();
      this.openSection(block, number, at);
    }
    const { zone } = this;
    this.add(block, zone === 'annex' || zone === 'preamble' ? zone : 'operative', number);
    this.lastHeading = null;
    this.announced = announcesText(text);
  }

  private openArticle(title: string): void {
    const article = this.zone === 'annex' ? null : articleOf(title);
    if (article === null) return;
    this.zone = 'operative';
    this.labels.openArticle(article);
  }

  /** `Action 35. We will …` over the paragraphs of a declaration; other headings end it. */
  private openUnit(title: string): void {
    const unit = readUnit(title);
    this.labels.openUnit(unit && unit.word !== '' && this.zone !== 'annex' ? unit.name : '');
  }

  /** A section title followed by a preamble or by a paragraph 1 starts the counting again. */
  private openSection(block: Block, number: PrintedNumber | null, at: number): void {
    const section = SECTION.exec(this.lastHeading ?? '')?.[1];
    if (!section || !this.labels.hasOperative) return;
    if (number?.bare === '1') {
      this.labels.openSection(section);
    } else if (!number && opensWithParticiple(block.text, this.language)) {
      this.labels.openSection(section);
      this.enterPreamble(at);
    }
  }

  private enterPreamble(at: number): void {
    this.zone = 'preamble';
    this.firstNumbered = -1;
    for (let i = at + 1; i < this.blocks.length; i += 1) {
      const { text } = this.blocks[i]!;
      if (isOpeningFormula(text) || isAnnexTitle(text) || isClosing(text, false)) return;
      if (numberOfBlock(this.blocks[i]!)?.bare === '1') {
        this.firstNumbered = i;
        return;
      }
    }
  }

  /** The first numbered paragraph, or, in texts without numbers, the first finite verb. */
  private startsOperative(block: Block, number: PrintedNumber | null, at: number): boolean {
    const words = block.text.slice(block.number === '' ? (number?.length ?? 0) : 0);
    if (number?.shape === '1.') return !opensWithParticiple(words, this.language);
    if (number) {
      const figure = block.number === '' && /^\d/.test(number.bare);
      return figure && opensWithFiniteVerb(words, this.language);
    }
    if (announcesText(block.text)) return true;
    return this.firstNumbered < at && opensWithFiniteVerb(block.text, this.language);
  }

  /** Printed numbering; in the operative part, and where it begins, also a number that lost its full stop. */
  private numberOf(block: Block): PrintedNumber | null {
    const number = numberOfBlock(block);
    const item = number && block.number !== '' && firstItem(block.text, number);
    if (item) return { ...number, printed: `${number.printed} ${item.printed}`, item };
    if (this.zone === 'operative' && number && this.isNext(number, block)) {
      return { ...number, shape: '1.', bare: number.bare.replace(' ', '') };
    }
    const isFirst = this.zone === 'preamble' && /^1\s/.test(block.text);
    if (number || !(isFirst || this.zone === 'operative') || block.number !== '') return number;
    const bare = /^(\d{1,3})(?:\s?[,;:]\s|\s?)(?=\p{Lu})/u.exec(block.text);
    // With a sign behind it, it is a number also where another one was to come.
    if (!bare || (!/\S\s$/.test(bare[0]) && Number(bare[1]) !== this.labels.nextOperative))
      return null;
    if (!opensWithFiniteVerb(block.text.slice(bare[0].length), this.language)) return null;
    return { printed: bare[0].trim(), bare: bare[1]!, shape: '1.', length: bare[0].length };
  }

  /** `(4) Requests …` where 4 is the paragraph that comes next. */
  private isNext({ bare, shape, length }: PrintedNumber, block: Block): boolean {
    const value = Number.parseInt(bare, 10);
    const next = this.labels.nextOperative;
    if (shape !== '(a)' || block.number !== '' || !follows(value, bare.includes(' '), next - 1)) {
      return false;
    }
    const { text = '', prefix = '' } = this.drafts.at(-1) ?? {};
    if (this.labels.countsItems || /[:–—]$/.test(text)) return false;
    const words = block.text.slice(length);
    // `(10 bis)` behind 10, and (4) behind (3), need no verb that is known.
    const isSure = (value === next - 1 && /^\d+ /.test(bare)) || /^\(\d/.test(prefix);
    return opensWithFiniteVerb(words, this.language) || (isSure && /^\p{Lu}/u.test(words));
  }

  private add(block: Block, part: Part, number: PrintedNumber | null): void {
    if (part === 'heading' && block.outline !== undefined) {
      this.outlines.set(this.drafts.length, block.outline);
    }
    const told = this.problems.length;
    this.drafts.push(draftParagraph(block, part, number, this.labels, this.drafts, this.language));
    // Several texts of one paragraph have one number.
    if (block.alternative !== undefined) this.problems.length = told;
  }

  private close(block: Block): void {
    this.closing.push(block.text);
    this.drop('closing', block);
  }

  private drop(reason: DropReason, block: Block): void {
    this.dropped.push({ reason, text: printedWords(block), page: block.page });
  }
}
