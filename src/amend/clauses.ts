/** One sentence of an amendment to instructions: location, anchor, verb, object. */
import { readCut, readMove, readNewParagraph, readPut, readSwap } from './operations.ts';
import { plainlySaid } from './plainly-said.ts';
import { maskQuotes } from './quotes.ts';
import { type Clause, CUT, clauseOf, maskLocations, PUT, type Scene, SWAP } from './scene.ts';

/** Reads a sentence. Later clauses inherit the location of earlier ones. Empty when nothing is told. */
export function readClauses(sentence: string): Clause[] {
  const masked = maskQuotes(sentence);
  const scene = maskLocations({ ...masked, text: plainlySaid(masked.text) });
  const clauses: Clause[] = [];
  let inherited: readonly string[] = [];
  for (const part of splitClauses(scene.text)) {
    const read = readClause({ ...scene, text: part }, inherited);
    for (const clause of read) {
      clauses.push(clause);
      if (clause.targets.length > 0) inherited = clause.targets;
    }
  }
  return clauses;
}

/** Semicolons, and “and” or a comma before a further verb, begin a further clause. */
function splitClauses(text: string): string[] {
  const verb = `(?:${CUT}|${PUT}|${SWAP}|mov(?:e|ing)|transfer|re(?:number|letter)(?:ing)?)\\b`;
  const lead = `(?:(?:in|after|before|between|at the (?:end|beginning) of) [^,;]{1,60},? )?`;
  const pieces = text.split(new RegExp(`;\\s*(?:and )?|(?:,? and |, )(?=${lead}${verb})`, 'i'));
  const clauses: string[] = [];
  for (const piece of pieces.map((one) => one.trim()).filter((one) => one !== '')) {
    const last = clauses.at(-1);
    // “In paragraph 1, before the word …, delete …”: the place and its verb stay together.
    if (last !== undefined && !new RegExp(`\\b${verb}|\\breads?\\b`, 'i').test(last)) {
      clauses[clauses.length - 1] = `${last}, ${piece}`;
    } else {
      clauses.push(piece);
    }
  }
  return clauses;
}

/** `…, the subsequent paragraphs being renumbered accordingly`, `(and renumber accordingly)`. */
const RENUMBERED =
  /[,;(]?\s*(?:and |with )?(?:the |all )?(?:(?:subsequent|remaining|following|other|existing) )*(?:(?:operative |preambular )?(?:sub-?)?paragraphs? )?(?:to be |being |are |is |be |shall be |should be |will be )?re(?:number|letter)(?:ed|ing)?\b[^.;:,()]*\)?/i;

function readClause(scene: Scene, inherited: readonly string[]): Clause[] {
  const told = RENUMBERED.exec(scene.text);
  const left = told ? scene.text.replace(told[0], ' ').trim() : '';
  if (
    told &&
    new RegExp(`\\b(?:${CUT}|${PUT}|${SWAP}|mov(?:e|ing)|transfer)\\b|\\breads?\\b`, 'i').test(left)
  ) {
    const read = readClause({ ...scene, text: left }, inherited);
    if (read.length > 0) return [...read, clauseOf(scene, { operation: 'renumber', targets: [] })];
  }
  for (const read of [readMove, readNewParagraph, readSwap, readCut, readPut]) {
    const clauses = read(scene, inherited);
    if (clauses.length > 0) return clauses;
  }
  return [];
}
