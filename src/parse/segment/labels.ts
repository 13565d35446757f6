/** Labels as the room cites them, and the place of every item below its paragraph. */
import type { Part, Problem } from '../../model/document.ts';
import {
  annexName,
  follows,
  itemBase,
  numberGap,
  type OpenItem,
  type Placed,
  placeItem,
  repeatsItem,
} from './items.ts';
import { asCited, lastOf, type PrintedNumber, suffixOf } from './numbering.ts';

/** Counts and places paragraphs in document order; one per document. */
export class Labeller {
  readonly problems: Problem[] = [];
  private readonly used = new Map<string, number>();
  private readonly texts: number;
  private textCount = 0;
  private prefix = '';
  private annex = '';
  private article = '';
  /** A declaration or treaty: its paragraphs are cited as `para. 60`, `Action 35 (b)`. */
  private declaration = false;
  private unit = '';
  private headings = 0;
  private preambular = 0;
  private operative = 0;
  /** The last number of a preamble that is numbered. */
  private counted = 0;
  private unnumbered = 0;
  private top: { label: string; index: number | null; part: Part } | null = null;
  private open: readonly OpenItem[] = [];
  private continuation = 0;

  /** @param texts how many opening formulas the document has; from two on, labels say which text. */
  constructor(texts: number) {
    this.texts = texts;
    this.declaration = texts === 0;
  }

  /** An opening formula: counting starts again. */
  openText(): void {
    this.textCount += 1;
    this.prefix = this.texts > 1 ? `${String.fromCharCode(64 + this.textCount)} ` : '';
    this.annex = '';
    this.article = '';
    this.declaration = this.texts === 0;
    this.unit = '';
    this.preambular = 0;
    this.counted = 0;
    this.operative = 0;
    this.closeLists();
  }

  /** The declaration that a resolution adopts in its own body: counting starts again. */
  openDeclaration(): void {
    this.declaration = true;
    this.operative = 0;
    this.closeLists();
  }

  /** `Action 35` of a declaration: the items under it are cited by its name. */
  openUnit(name: string): void {
    this.unit = name;
  }

  /** An article of a treaty: its paragraphs are cited as `Article 5(2)`. */
  openArticle(title: string): void {
    this.article = title;
    this.unnumbered = 0;
    this.closeLists();
  }

  /** The operative number that comes next. */
  get nextOperative(): number {
    return this.operative + 1;
  }

  /** True within a list that is numbered (1), (2). */
  get countsItems(): boolean {
    return this.open.some(({ list }) => list.style === 'arabic');
  }

  /** True when the text under way has an operative paragraph. */
  get hasOperative(): boolean {
    return this.operative > 0;
  }

  /** A section whose numbering starts again: its number goes before the labels. */
  openSection(section: string): void {
    this.prefix = `${this.prefix.replace(/[IVX]+ $/, '')}${section} `;
    this.preambular = 0;
    this.counted = 0;
    this.operative = 0;
    this.closeLists();
  }

  /** An annex title: its name goes before the numbers of what follows. */
  openAnnex(title: string): void {
    this.annex = annexName(title);
    this.unnumbered = 0;
    this.closeLists();
  }

  /**
   * Labels the next paragraph.
   *
   * @param index its position in the document
   * @param afterChapeau the paragraph before ends with a colon or dash
   * @param opensVerb an unnumbered text opens with an operative verb
   */
  next(
    part: Part,
    number: PrintedNumber | null,
    index: number,
    afterChapeau: boolean,
    opensVerb: boolean,
  ): Placed {
    const item = number?.item;
    const top = this.top?.part === part ? this.top.label : '';
    if (item && part !== 'heading' && repeatsItem(number, this.open, top)) {
      return this.next(part, item, index, false, opensVerb);
    }
    const placed = this.nextOne(part, number, item ? null : index, afterChapeau, opensVerb);
    return item && part !== 'heading' ? this.next(part, item, index, true, opensVerb) : placed;
  }

  private nextOne(
    part: Part,
    number: PrintedNumber | null,
    index: number | null,
    afterChapeau: boolean,
    opensVerb: boolean,
  ): Placed {
    if (part === 'heading') {
      this.closeLists();
      this.headings += 1;
      return this.placed(`H${this.headings}`, 1, null, false);
    }
    if (this.top?.part !== part) this.closeLists();
    if (number && number.shape !== '1.' && this.top) {
      return this.item(number, index, afterChapeau);
    }
    if (!number && part === 'operative' && this.top && this.continues(opensVerb)) {
      return this.continued();
    }
    return this.paragraph(part, number, index);
  }

  /** Unnumbered text goes on with what is above it, in an article or where no verb opens it. */
  private continues(opensVerb: boolean): boolean {
    return this.article !== '' || (this.texts > 0 && !opensVerb);
  }

  private paragraph(part: Part, number: PrintedNumber | null, index: number | null): Placed {
    const { name, inferred } = this.name(part, number);
    const placed = this.placed(`${this.prefix}${name}`, 1, null, inferred);
    this.top = { label: placed.label, index, part };
    this.open = [];
    this.continuation = 1;
    return placed;
  }

  private name(part: Part, number: PrintedNumber | null): { name: string; inferred: boolean } {
    if (number?.room && part !== 'annex') return this.roomName(number, part);
    if (part === 'preamble') {
      this.preambular += 1;
      if (number?.shape === '1.') this.counted = Number.parseInt(number.bare, 10);
      return { name: `PP${this.preambular}${suffixOf(number)}`, inferred: false };
    }
    if (part === 'annex') {
      if (number) return { name: `${this.annex}${number.bare}`, inferred: false };
      this.unnumbered += 1;
      return { name: `${this.annex}¶${this.unnumbered}`, inferred: true };
    }
    if (this.article !== '') {
      return {
        name: number ? `${this.article}${asCited(number)}` : this.article,
        inferred: !number,
      };
    }
    if (this.declaration) return this.plainName(number);
    if (!number) {
      this.operative += 1;
      return { name: `OP${this.operative}`, inferred: true };
    }
    const value = Number.parseInt(number.bare, 10);
    if (!Number.isNaN(value)) {
      const suffixed = suffixOf(number) !== '';
      if (!follows(value, suffixed, this.operative || this.counted)) {
        this.problems.push(numberGap(`OP${number.bare}`, this.operative));
      }
      this.operative = suffixed ? Math.max(value, this.operative) : lastOf(number);
    }
    return { name: `OP${number.bare.replace(/\s/g, '')}`, inferred: false };
  }

  /** The room's own label is the label; plain ones set the count for those that have none. */
  private roomName(number: PrintedNumber, part: Part): { name: string; inferred: boolean } {
    const isPlain = suffixOf(number) === '';
    const last = lastOf(number);
    if (part === 'operative') this.operative = isPlain ? last : Math.max(last, this.operative);
    else if (isPlain) this.preambular = last;
    return { name: `${number.room}${number.bare}`, inferred: false };
  }

  /** Texts that are no resolution (declarations, treaties, reports) have no operative paragraphs. */
  private plainName(number: PrintedNumber | null): { name: string; inferred: boolean } {
    if (number) {
      const value = Number.parseInt(number.bare, 10);
      if (!Number.isNaN(value)) this.operative = value;
      return { name: `para. ${number.bare}`, inferred: false };
    }
    this.unnumbered += 1;
    return { name: `Text ${this.unnumbered}`, inferred: true };
  }

  private item(number: PrintedNumber, index: number | null, afterChapeau: boolean): Placed {
    const top = this.top!;
    const { list, depth, printed, expected } = placeItem(number, this.open, afterChapeau);
    const parent = depth === 0 ? top : this.open[depth - 1]!;
    const base = depth === 0 ? itemBase(top.label, this.unit) : parent.label;
    const placed = this.placed(`${base}${printed}`, depth + 2, parent.index, false);
    this.open = [...this.open.slice(0, depth), { list, label: placed.label, index }];
    if (!expected) this.problems.push(numberGap(placed.label, null));
    return placed;
  }

  /** Unnumbered text that goes on with the paragraph above, after its list or quotation. */
  private continued(): Placed {
    const top = this.top!;
    this.continuation += 1;
    this.open = [];
    return this.placed(`${top.label}¶${this.continuation}`, 2, top.index, true);
  }

  private placed(label: string, level: number, chapeau: number | null, inferred: boolean): Placed {
    const count = (this.used.get(label) ?? 0) + 1;
    this.used.set(label, count);
    return { label: count === 1 ? label : `${label}#${count}`, level, chapeau, inferred };
  }

  private closeLists(): void {
    this.top = null;
    this.open = [];
  }
}
