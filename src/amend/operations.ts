/** The operations that a clause of an amendment may tell: move, add a paragraph, replace, delete, insert. */
import type { InsertPlace } from '../model/amendment.ts';
import { QUOTE, quoteOf } from './quotes.ts';
import {
  anchorOf,
  type Clause,
  CUT,
  clauseOf,
  LOCATIONS,
  OBJECT,
  ownPlace,
  PUT,
  quotesIn,
  READS,
  type Scene,
  SWAP,
  targetsIn,
} from './scene.ts';

/** `Move paragraph 4 after paragraph 7`; renumbering, too. */
export function readMove(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text } = scene;
  if (/\bre(?:number|letter)/i.test(text))
    return [clauseOf(scene, { operation: 'renumber', targets: [] })];
  const move = /\b(?:mov(?:e|ing)|transfer) (.*?)\b(after|before) (.*)$/i.exec(text);
  if (!move) return [];
  const to = targetsIn(scene, move[3]!, []);
  return [
    clauseOf(scene, {
      operation: 'move',
      targets: targetsIn(scene, move[1]!, inherited),
      place: move[2]!.toLowerCase() as InsertPlace,
      anchor: to.at(-1) ?? null,
    }),
  ];
}

/** `After …, insert a new operative paragraph reading:`. */
export function readNewParagraph(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const told = new RegExp(
    `\\b${PUT}\\b[^${QUOTE.slice(1, -1)}]*\\b(?:(?:sub-?)?paragraphs?|items?|points?)\\b`,
    'i',
  ).exec(text);
  if (!told) return [];
  const where = new RegExp(`\\b(after|before|between|following) (${LOCATIONS})`, 'i').exec(text);
  const end = /\bat the (end|beginning)\b/i.exec(text);
  const quotes = [...text.slice(told.index).matchAll(new RegExp(QUOTE, 'g'))].map(([mark]) =>
    quoteOf(masked, mark),
  );
  const before = where?.[1]?.toLowerCase() === 'before' || end?.[1]?.toLowerCase() === 'beginning';
  return [
    clauseOf(scene, {
      operation: 'new',
      targets: /^between$/i.test(where?.[1] ?? '')
        ? targetsIn(scene, where![2]!, []).slice(0, 1)
        : targetsIn(scene, where?.[2] ?? text, where ? [] : inherited),
      place: before ? 'before' : 'after',
      newWords: quotes.length > 0 ? quotes.join('\n') : null,
      payload: quotes.length > 0 ? 'none' : 'new text',
    }),
  ];
}

/** `Replace “…” with “…”`, `paragraph 3 should read: …`. */
export function readSwap(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const pair = new RegExp(
    `(?:${SWAP}|,|and) ${OBJECT}(${QUOTE}) (?:with|by|to|for) ${OBJECT}(${QUOTE})`,
    'gi',
  );
  if (!new RegExp(`\\b${SWAP}\\b|\\breads?\\b`, 'i').test(text)) return [];
  const pairs = [...text.matchAll(pair)].map((match) => {
    const reversed = /substitut/i.test(match[0]) && / for /i.test(match[0]);
    const [words, newWords] = [quoteOf(masked, match[1]!), quoteOf(masked, match[2]!)];
    const place = ownPlace(text, quotesIn(text.slice(0, match.index + match[0].length)) - 1);
    const told = { targets: targetsIn(scene, place ?? text, inherited), ...anchorOf(scene) };
    const swapped = reversed ? { words: newWords, newWords: words } : { words, newWords };
    return clauseOf(scene, { operation: 'replace', ...told, ...swapped });
  });
  const targets = targetsIn(scene, text, inherited);
  if (pairs.length > 0) return pairs;
  const quote = [...text.matchAll(new RegExp(QUOTE, 'g'))].at(-1)?.[0];
  if (/\bexisting text\b|\brest of\b|\bremainder\b/i.test(text) && quote) {
    const { anchor } = anchorOf(scene);
    return [
      clauseOf(scene, {
        operation: 'replace',
        targets,
        anchor,
        place: 'after',
        newWords: quoteOf(masked, quote),
      }),
    ];
  }
  const whole = new RegExp(`(${LOCATIONS})\\s*(?:${READS}|with|by)\\b`, 'i').exec(text);
  if (!whole) return [];
  const told = targetsIn(scene, whole[1]!, inherited);
  return [
    clauseOf(scene, {
      operation: told.length === 1 && told[0] === 'title' ? 'retitle' : 'replace',
      targets: told,
      newWords: quote ? quoteOf(masked, quote) : null,
      payload: quote ? 'none' : 'new text',
    }),
  ];
}

/** `Delete “…”`, `delete paragraph 3`, `delete the rest`. */
export function readCut(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const told = new RegExp(`\\b${CUT}\\b(.*)$`, 'is').exec(text);
  if (!told) return [];
  const rest = told[1]!;
  const quotes = [...rest.matchAll(new RegExp(QUOTE, 'g'))].map(([mark]) => quoteOf(masked, mark));
  if (/^\s*the (?:end|rest|remainder)\b/i.test(rest)) {
    const targets = targetsIn(scene, text, inherited);
    return [clauseOf(scene, { operation: 'delete', targets, ...anchorOf(scene), place: 'after' })];
  }
  if (new RegExp(`^\\s*(?:(?:in|from|within|under) [^:]*?)?${OBJECT}${QUOTE}`, 'i').test(rest)) {
    const { anchor, place } = anchorOf({ ...scene, text: text.slice(0, told.index) });
    return quotes.map((words, i) => {
      const targets = targetsIn(scene, ownPlace(rest, i) ?? text, inherited);
      return clauseOf(scene, { operation: 'delete', targets, words, anchor, place });
    });
  }
  const targets = targetsIn(scene, rest, []);
  if (targets.length === 0) return [];
  const payload = /\breading\b/i.test(rest) ? 'old text' : 'none';
  return [clauseOf(scene, { operation: 'delete', targets, payload })];
}

/** `After “…”, insert “…”`, `add “…” at the end`. */
export function readPut(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const told = new RegExp(`\\b${PUT}\\b`, 'i').exec(text);
  if (!told) return [];
  const object = new RegExp(`\\b${PUT} [^${QUOTE.slice(1, -1)}]*?(${QUOTE})`, 'i').exec(text);
  const mark = object?.[1];
  if (!mark) return [];
  const { anchor, place } = anchorOf({ ...scene, text: text.replace(object[0], ' ') });
  const edge = /\bat the (end|beginning)\b/i.exec(text)?.[1]?.toLowerCase();
  return [
    clauseOf(scene, {
      operation: 'insert',
      targets: targetsIn(scene, text, inherited),
      anchor,
      place:
        anchor !== null ? place : edge === 'beginning' ? 'start' : edge === 'end' ? 'end' : null,
      newWords: quoteOf(masked, mark),
    }),
  ];
}
