/** The recommendations of a UN report: the numbered paragraphs and items of its last section so headed. */
import type { Document, Paragraph } from '../../model/document.ts';
import type { AskRow } from '../ask.ts';

const HEADED = /\brecommendations?\b/i;
/** A chapeau that only opens a list: its items are the recommendations. */
const OPENS = /:\s*$/;
/** `the Special Rapporteur recommends that States` … `States should`. */
const ADDRESSED =
  /\b(?:recommends?|calls? (?:up)?on|urges?|encourages?|invites?)\s+(?:that\s+)?(?:all\s+)?((?:the\s+)?[A-Z][\w’-]*(?:\s+(?:[A-Z][\w’-]*|of|the|and|parties|Member)){0,6})/;

/** Null when no heading of the document says so. */
export function recommendationsOf(document: Document): AskRow[] | null {
  const { paragraphs } = document;
  const at = paragraphs.findLastIndex(({ part, text }) => part === 'heading' && HEADED.test(text));
  if (at < 0) return null;
  const after = paragraphs.slice(at + 1);
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return after
    .filter(({ part, text }) => part !== 'heading' && text.length > 20 && !OPENS.test(text))
    .map((paragraph) => ({
      ask: withoutNumber(paragraph.text),
      id: paragraph.label,
      addressee: addresseeOf(paragraph, byIndex) ?? undefined,
      source: document.info.symbol ?? undefined,
    }));
}

function withoutNumber(text: string): string {
  return text.replace(/[;.,]?(?:\s+and)?$/, '');
}

/** From the chapeau that a list of recommendations depends on, else from the paragraph itself. */
function addresseeOf(paragraph: Paragraph, byIndex: ReadonlyMap<number, Paragraph>): string | null {
  const chapeau = paragraph.chapeau === null ? undefined : byIndex.get(paragraph.chapeau);
  for (const text of [chapeau?.text, paragraph.text]) {
    const found = text === undefined ? null : ADDRESSED.exec(text);
    if (found) return found[1]!.replace(/^the\s+/, '').trim();
  }
  return null;
}
