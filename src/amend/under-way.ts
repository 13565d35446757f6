/** A draft while amendments are applied to it: words change at once, paragraphs at the end. */
import type { Instruction } from '../model/amendment.ts';
import type { Document } from '../model/document.ts';
import { spliceWords } from './apply.ts';
import { plan } from './plan.ts';
import type { PlannedStep, PlannedTarget } from './planned.ts';

/** What became of a finding, and the amendment it contradicts, if any. */
export interface SettledTarget {
  readonly finding: PlannedTarget;
  readonly conflict: string | null;
}

/** Keeps paragraph indexes stable until all is read, and knows which amendment touched what. */
export class TextUnderWay {
  /** The draft with the words as they are now; removed paragraphs still in their place. */
  now: Document;
  /** Paragraphs to put in, take out and move. */
  readonly steps: PlannedStep[] = [];
  private readonly draft: Document;
  private readonly touchedBy = new Map<number, string>();
  private readonly removedBy = new Map<number, string>();

  constructor(draft: Document) {
    this.draft = draft;
    this.now = draft;
  }

  /** Carries a finding out, unless another amendment stands against it. */
  settle(finding: PlannedTarget, instruction: Instruction, name: string): SettledTarget {
    const gone = this.removerOf(finding, name);
    if (gone !== null) return against(finding, gone);
    if (finding.outcome !== 'applied') {
      const other = this.obstacle(finding, instruction, name);
      return other === null ? { finding, conflict: null } : against(finding, other);
    }
    for (const step of finding.steps) this.carry(step, name);
    return { finding, conflict: null };
  }

  /** Another amendment that deletes a paragraph in which this one changes words. */
  private removerOf({ steps }: PlannedTarget, name: string): string | null {
    for (const step of steps) {
      const by = step.do === 'words' ? this.removedBy.get(step.index) : undefined;
      if (by !== undefined && by !== name) return by;
      if (step.do !== 'remove') continue;
      const touched = step.indexes.map((index) => this.touchedBy.get(index));
      const other = touched.find((who) => who !== undefined && who !== name);
      if (other !== undefined) return other;
    }
    return null;
  }

  /** Another amendment without which this instruction could have been carried out. */
  private obstacle(finding: PlannedTarget, instruction: Instruction, name: string): string | null {
    if (finding.outcome === 'already') return null;
    const before = plan(instruction, this.draft).find(({ target }) => target === finding.target);
    if (before?.outcome !== 'applied') return null;
    for (const step of before.steps) {
      const by = step.do === 'words' ? this.touchedBy.get(step.index) : undefined;
      if (by !== undefined && by !== name) return by;
    }
    return null;
  }

  private carry(step: PlannedStep, name: string): void {
    if (step.do === 'title') {
      this.now = { ...this.now, info: { ...this.now.info, title: step.title } };
    } else if (step.do === 'words') {
      this.touchedBy.set(step.index, name);
      const paragraphs = this.now.paragraphs.map((paragraph) =>
        paragraph.index === step.index ? spliceWords(paragraph, step.at, step.words) : paragraph,
      );
      this.now = { ...this.now, paragraphs };
    } else {
      if (step.do === 'remove') for (const index of step.indexes) this.removedBy.set(index, name);
      this.steps.push(step);
    }
  }
}

function against(finding: PlannedTarget, other: string): SettledTarget {
  const reason = `contradicts ${other}`;
  return { finding: { ...finding, outcome: 'ambiguous', reason, steps: [] }, conflict: other };
}
