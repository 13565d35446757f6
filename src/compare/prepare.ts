/** A pair of documents made ready for matching: words as numbers, weighted by how rare they are. */
import type { Document, Paragraph, Part } from '../model/document.ts';
import { bagOf, massOf } from './bag.ts';
import { foldedWords, newWordIds, type WordIds } from './fold.ts';
import { rarityOf } from './rarity.ts';
import type { Sides, Unit, Zone } from './unit.ts';

export function prepare(left: Document, right: Document): Sides {
  const ids = newWordIds();
  const sides = [unitsOf(left, ids), unitsOf(right, ids)] as const;
  const weights = rarityOf([...sides[0], ...sides[1]], ids.figures);
  for (const side of sides) for (const unit of side) weigh(unit, side, weights);
  return { left: sides[0], right: sides[1], weights };
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
  const words = foldedWords(paragraph.text, ids);
  const own = bagOf(words);
  const chapeau = paragraph.chapeau === null ? -1 : (positions.get(paragraph.chapeau) ?? -1);
  return {
    at,
    paragraph,
    zone: zoneOf(paragraph.part),
    words,
    key: keyOf(words),
    own,
    tree: own,
    parent: chapeau < at ? chapeau : -1,
    children: [],
  };
}

function zoneOf(part: Part): Zone {
  return part === 'heading' || part === 'annex' ? part : 'body';
}

/** Two 32-bit hashes in one number: 53 bits, enough to trust equality within two documents. */
function keyOf(words: Int32Array): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const word of words) {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word + 0x7f4a7c15), 0x85ebca6b);
    b ^= b >>> 15;
  }
  return (a >>> 0) * 0x200000 + (b >>> 11);
}

function weigh(unit: Unit, side: readonly Unit[], weights: Float64Array): void {
  unit.own.mass = massOf(unit.own, weights);
  if (unit.children.length === 0) return;
  unit.tree = bagOf(concat([unit.words, ...descendants(unit, side).map((below) => below.words)]));
  unit.tree.mass = massOf(unit.tree, weights);
}

function descendants(unit: Unit, side: readonly Unit[]): Unit[] {
  return unit.children.flatMap((at) => [side[at]!, ...descendants(side[at]!, side)]);
}

function concat(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
