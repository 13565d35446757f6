/** Running heads and feet: the first page's head may be the masthead, the rest is page furniture. */
import type { Dropped, DropReason } from '../../../model/document.ts';
import type { Block } from '../../reading.ts';
import type { Relation } from './package.ts';
import type { PartReading } from './story.ts';
import { type ViewContext, type ViewReading, viewParagraphs } from './view.ts';
import type { SectionInfo } from './word-model.ts';

/**
 * Reads every running head and foot once. The head of the first page of the first section is text:
 * the templates of the United Nations keep the masthead there. All others are dropped.
 */
export function readFurniture(
  sections: readonly SectionInfo[],
  relations: readonly Relation[],
  read: (target: string) => PartReading,
  context: ViewContext,
): ViewReading {
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const extracted: string[] = [];
  const seen = new Set<string>();
  sections.forEach((section, i) => {
    for (const { kind, page, relation } of section.furniture) {
      const target = relations.find(({ id }) => id === relation)?.target;
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      const paragraphs = read(target).stories.flatMap((story) => story.paragraphs);
      const viewed = viewParagraphs(paragraphs, context);
      const isMasthead = i === 0 && kind === 'header' && page === 'first' && section.titlePage;
      const kept = isMasthead ? viewed : dropFurniture(viewed);
      extracted.push(kept.extracted);
      dropped.push(...kept.dropped);
      blocks.push(...kept.blocks);
    }
  });
  return { blocks, dropped, extracted: extracted.join('\n') };
}

/** The same words, all of them dropped. */
export function dropFurniture({ blocks, dropped, extracted }: ViewReading): ViewReading {
  return { blocks: [], dropped: [...dropped, ...blocks.map(dropBlock)], extracted };
}

function dropBlock(block: Block): Dropped {
  const text = block.number === '' ? block.text : `${block.number} ${block.text}`;
  return { reason: reasonOf(text), text, page: null };
}

function reasonOf(text: string): DropReason {
  if (/^(page\s*)?\d+(\s*\/\s*\d+)?$/i.test(text)) return 'page number';
  if (/^(GE\.)?\d{2}-\d{5}/.test(text)) return 'job number';
  return 'running head';
}
