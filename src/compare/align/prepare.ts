/** A pair of documents made ready for matching: words as numbers, weighted by how rare they are. */
import type { Document, Paragraph, Part } from '../../model/document.ts';
import type { Form } from '../../words/form.ts';
import { cutOf } from '../../words/words.ts';
import { type Bag, bagOf, massOf, NO_WORDS } from './bag.ts';
import { rarityOf } from './rarity.ts';
import type { Sides, Unit, Zone } from './unit.ts';
import { newWordIds, numbered, type WordIds } from './word-ids.ts';

/** Numbers the words of both documents; bags and weights come later, for the units that need them. */
export function prepare(left: Document, right: Document): Sides {
  const ids = newWordIds();
  const sides = [unitsOf(left, ids), unitsOf(right, ids)] as const;
  const isContent = Uint8Array.from(ids.kinds, (kind) => Number(kind !== 'function'));
  const weights = rarityOf(sides, ids.kinds);
  const substance = weights.map((weight, id) => weight * isContent[id]!);
  return { left: sides[0], right: sides[1], weights, isContent, substance };
}

/** Fills in the bags of units that have no counterpart with the same words. */
export function fillBags(
  units: readonly Unit[],
  side: readonly Unit[],
  weights: Float64Array,
): void {
  for (const unit of units) {
    unit.own = weighed(unit.words, weights);
    unit.tree = unit.children.length === 0 ? unit.own : weighed(wordsBelow(unit, side), weights);
  }
}

function weighed(words: Int32Array, weights: Float64Array): Bag {
  const bag = bagOf(words);
  bag.mass = massOf(bag, weights);
  return bag;
}

function unitsOf(document: Document, ids: WordIds): Unit[] {
  const positions = new Map<number, number>();
  document.paragraphs.forEach((paragraph, at) => {
    positions.set(paragraph.index, at);
  });
  const units = document.paragraphs.map((paragraph, at) => unitOf(paragraph, at, positions, ids));
  for (const unit of units) if (unit.parent >= 0) units[unit.parent]!.children.push(unit.at);
  return units;
}

function unitOf(
  paragraph: Paragraph,
  at: number,
  positions: ReadonlyMap<number, number>,
  ids: WordIds,
): Unit {
  const words = numbered(saidBy(paragraph), ids);
  const chapeau = paragraph.chapeau === null ? -1 : (positions.get(paragraph.chapeau) ?? -1);
  return {
    at,
    paragraph,
    zone: zoneOf(paragraph.part),
    words,
    key: keyOf(words),
    own: NO_WORDS,
    tree: NO_WORDS,
    parent: chapeau < at ? chapeau : -1,
    children: [],
  };
}

/** "B. Follow-up" became "A. Follow-up": the letter or Roman number of a heading says nothing. */
function saidBy({ part, text }: Paragraph): readonly Form[] {
  const { forms } = cutOf(text);
  const numbered = part === 'heading' && /^(?:[A-Z]|[IVXLC]+)[.)]?\s+(?=\S)/.test(text);
  return numbered ? forms.slice(1) : forms;
}

function zoneOf(part: Part): Zone {
  return part === 'heading' || part === 'annex' ? part : 'body';
}

/** Two 32-bit hashes in one number: 53 bits, enough to trust equality within two documents. */
function keyOf(words: Int32Array): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word + 0x7f4a7c15), 0x85ebca6b);
    b ^= b >>> 15;
  }
  return (a >>> 0) * 0x200000 + (b >>> 11);
}

/** What stands below a chapeau counts up to this many words; nobody reads further to know it again. */
const ENOUGH = 2000;

/** The words of a unit and of all below it. */
function wordsBelow(unit: Unit, side: readonly Unit[]): Int32Array {
  const all: number[] = [];
  const waiting = [unit];
  for (let next = waiting.pop(); next && all.length < ENOUGH; next = waiting.pop()) {
    for (let i = 0; i < next.words.length; i += 1) all.push(next.words[i]!);
    for (const at of next.children) waiting.push(side[at]!);
  }
  return Int32Array.from(all);
}
