/** A sentence of an amendment with its quotations and places masked, and what can be asked of it. */
import type { InsertPlace, Instruction } from '../model/amendment.ts';
import { findLocations } from './locations.ts';
import { type Masked, putQuotesBack, QUOTE, quoteOf } from './quotes.ts';

/** An instruction without its source; `payload` when its new text stands in the next paragraphs. */
export type Clause = Omit<Instruction, 'text' | 'source'> & {
  readonly text: string;
  readonly payload: 'none' | 'new text' | 'old text';
};

/** What stands for the n-th location: one private-use character. */
const FIRST_LOCATION = 0xe100;
export const LOCATION = '[\\ue100-\\ue1ff]';
export const LOCATIONS = `${LOCATION}(?:(?:,| and|, and) ${LOCATION})*`;
/** `the words “…”`, `the following phrase: “…”`, `“…”`. */
export const OBJECT = `(?:the )?(?:following )?(?:new )?(?:words?|phrase|text|term|expression|sentence|clause|figure|reference|references)?(?: to)?:? ?`;
/** Verbs of deleting, of inserting and of replacing. */
export const CUT = '(?:delet(?:e|ing)|remov(?:e|ing)|omit(?:ting)?|strik(?:e|ing)(?: out)?)';
export const PUT = '(?:insert(?:ing)?|add(?:ing)?)';
export const SWAP = '(?:replac(?:e|ing)|chang(?:e|ing)|substitut(?:e|ing)|amend(?:ing)?)';
export const READS =
  '(?:should|shall|to|would|will|is amended to|be amended to|now) (?:now )?reads?(?: as follows)?|reads as follows|with the following(?: text| wording| paragraph)?|by the following(?: text| wording| paragraph)?';

/** A sentence, or a clause of it, under reading. */
export interface Scene {
  readonly masked: Masked;
  readonly locations: readonly (readonly string[])[];
  /** Sentence with quotations and locations masked. */
  readonly text: string;
}

/** Puts one character in the place of each location that is named. */
export function maskLocations(masked: Masked): Scene {
  const locations: (readonly string[])[] = [];
  let text = '';
  let from = 0;
  for (const { location, start, end } of findLocations(masked.text)) {
    text += masked.text.slice(from, start) + String.fromCharCode(FIRST_LOCATION + locations.length);
    locations.push(location.targets);
    from = end;
  }
  resolveRelative(locations);
  return { masked, locations, text: text + masked.text.slice(from) };
}

/** `.(d)` is a subparagraph of the paragraph named before it in the sentence, else of the next one. */
function resolveRelative(locations: (readonly string[])[]): void {
  const tops = locations.map((targets) =>
    targets.map((one) => /^(?:[A-Z]+ )?OP[^(]+/.exec(one)?.[0]),
  );
  for (const [i, targets] of locations.entries()) {
    const near = tops.slice(0, i).flat().findLast(Boolean) ?? tops.slice(i).flat().find(Boolean);
    locations[i] = targets.map((one) => (one.startsWith('.') && near ? near + one.slice(1) : one));
  }
}

/** The targets that a piece of the text names, or those of the clause before it. */
export function targetsIn(
  scene: Scene,
  text: string,
  inherited: readonly string[],
): readonly string[] {
  const marks = text.match(new RegExp(LOCATION, 'g')) ?? [];
  const targets = marks.flatMap(
    (mark) => scene.locations[mark.charCodeAt(0) - FIRST_LOCATION] ?? [],
  );
  return targets.length > 0 ? targets : inherited;
}

/** A clause of which only some fields are told. */
export function clauseOf(
  scene: Scene,
  fields: Partial<Clause> & Pick<Clause, 'operation' | 'targets'>,
): Clause {
  return {
    anchor: null,
    place: null,
    words: null,
    newWords: null,
    payload: 'none',
    text: putQuotesBack(scene.masked, scene.text.replace(new RegExp(LOCATION, 'g'), '…')),
    ...fields,
  };
}

/** How many quotations stand in it. */
export function quotesIn(text: string): number {
  return text.match(new RegExp(QUOTE, 'g'))?.length ?? 0;
}

/** `delete “x” in paragraph 2 and “y” in paragraph 4`: the place that stands behind the n-th quotation, if several do. */
export function ownPlace(text: string, n: number): string | undefined {
  const behind = new RegExp(
    `${QUOTE}[^${LOCATION.slice(1, -1)}]*?\\b(?:in|from|of) (${LOCATIONS})`,
    'gi',
  );
  if ([...text.matchAll(behind)].length < 2) return undefined;
  const from = [...text.matchAll(new RegExp(QUOTE, 'g'))][n]!.index;
  return new RegExp(behind.source, 'i').exec(text.slice(from))?.[1];
}

/** `after the words “…”`, `before “…”`, `between “…” and “…”`. */
export function anchorOf({ text, masked }: Scene): {
  anchor: string | null;
  place: InsertPlace | null;
} {
  const found = new RegExp(`\\b(after|before|following|between) ${OBJECT}(${QUOTE})`, 'i').exec(
    text,
  );
  if (!found) return { anchor: null, place: null };
  const place = found[1]!.toLowerCase() === 'before' ? 'before' : 'after';
  return { anchor: quoteOf(masked, found[2]!), place };
}
