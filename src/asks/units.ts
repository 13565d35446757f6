/** What of a text may answer an ask: each paragraph with the chapeau it depends on, and chapeaux with their items. */
import type { Document, Paragraph } from '../model/document.ts';

export interface AskUnit {
  readonly paragraph: Paragraph;
  /** Texts whose words count: its own last, or its own and those of its items. */
  readonly own: readonly string[];
  /** What it depends on: counts, but says less. */
  readonly above: readonly string[];
  /** Base form of the verb that rules it, own or of the chapeau. */
  readonly verb: string | null;
}

/** Headings answer asks for a section alone; they are no units. */
export function unitsOf({ paragraphs }: Document): AskUnit[] {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const items = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const above of chainOf(paragraph, byIndex)) {
      const list = items.get(above.index);
      if (list) list.push(paragraph);
      else items.set(above.index, [paragraph]);
    }
  }
  return paragraphs
    .filter(({ part, text }) => part !== 'heading' && text !== '')
    .flatMap((paragraph) => {
      const above = chainOf(paragraph, byIndex);
      const ruled = [paragraph, ...above].find(({ verb }) => verb !== null);
      const unit: AskUnit = {
        paragraph,
        own: [paragraph.text],
        above: above.map(({ text }) => text),
        verb: ruled?.verb?.lemma ?? null,
      };
      const below = items.get(paragraph.index) ?? [];
      // A chapeau with a few items may say together what none of them says alone.
      return below.length === 0 || below.length > MOST_ITEMS
        ? [unit]
        : [unit, { ...unit, own: [paragraph.text, ...below.map(({ text }) => text)] }];
    });
}

const MOST_ITEMS = 4;

/** The chapeaux that a paragraph depends on, the nearest first. */
function chainOf(paragraph: Paragraph, byIndex: ReadonlyMap<number, Paragraph>): Paragraph[] {
  const chain: Paragraph[] = [];
  let at = paragraph.chapeau === null ? undefined : byIndex.get(paragraph.chapeau);
  while (at && chain.length < 8) {
    chain.push(at);
    at = at.chapeau === null ? undefined : byIndex.get(at.chapeau);
  }
  return chain;
}
