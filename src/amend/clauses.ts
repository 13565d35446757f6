/** One sentence of an amendment to instructions: location, anchor, verb, object. */
import type { InsertPlace, Instruction } from '../model/amendment.ts';
import { findLocations } from './locations.ts';
import { plainlySaid } from './plainly-said.ts';
import { type Masked, maskQuotes, putQuotesBack, QUOTE, quoteOf } from './quotes.ts';

/** An instruction without its source; `payload` when its new text stands in the next paragraphs. */
export type Clause = Omit<Instruction, 'text' | 'source'> & {
  readonly text: string;
  readonly payload: 'none' | 'new text' | 'old text';
};

/** What stands for the n-th location: one private-use character. */
const FIRST_LOCATION = 0xe100;
const LOCATION = '[\\ue100-\\ue1ff]';
const LOCATIONS = `${LOCATION}(?:(?:,| and|, and) ${LOCATION})*`;
/** `the words “…”`, `the following phrase: “…”`, `“…”`. */
const OBJECT = `(?:the )?(?:following )?(?:new )?(?:words?|phrase|text|term|expression|sentence|clause|figure|reference|references)?(?: to)?:? ?`;
const CUT = '(?:delet(?:e|ing)|remov(?:e|ing)|omit(?:ting)?|strik(?:e|ing)(?: out)?)';
const PUT = '(?:insert(?:ing)?|add(?:ing)?)';
const SWAP = '(?:replac(?:e|ing)|chang(?:e|ing)|substitut(?:e|ing)|amend(?:ing)?)';
const READS =
  '(?:should|shall|to|would|will|is amended to|be amended to|now) (?:now )?reads?(?: as follows)?|reads as follows|with the following(?: text| wording| paragraph)?|by the following(?: text| wording| paragraph)?';

interface Scene {
  readonly masked: Masked;
  readonly locations: readonly (readonly string[])[];
  /** Sentence with quotations and locations masked. */
  readonly text: string;
}

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

function maskLocations(masked: Masked): Scene {
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
    if (read.length > 0) return [...read, clause(scene, { operation: 'renumber', targets: [] })];
  }
  for (const read of [readMove, readNewParagraph, readSwap, readCut, readPut]) {
    const clauses = read(scene, inherited);
    if (clauses.length > 0) return clauses;
  }
  return [];
}

function targetsIn(scene: Scene, text: string, inherited: readonly string[]): readonly string[] {
  const marks = text.match(new RegExp(LOCATION, 'g')) ?? [];
  const targets = marks.flatMap(
    (mark) => scene.locations[mark.charCodeAt(0) - FIRST_LOCATION] ?? [],
  );
  return targets.length > 0 ? targets : inherited;
}

function clause(
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

function readMove(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text } = scene;
  if (/\bre(?:number|letter)/i.test(text))
    return [clause(scene, { operation: 'renumber', targets: [] })];
  const move = /\b(?:mov(?:e|ing)|transfer) (.*?)\b(after|before) (.*)$/i.exec(text);
  if (!move) return [];
  const to = targetsIn(scene, move[3]!, []);
  return [
    clause(scene, {
      operation: 'move',
      targets: targetsIn(scene, move[1]!, inherited),
      place: move[2]!.toLowerCase() as InsertPlace,
      anchor: to.at(-1) ?? null,
    }),
  ];
}

/** `After …, insert a new operative paragraph reading:`. */
function readNewParagraph(scene: Scene, inherited: readonly string[]): Clause[] {
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
    clause(scene, {
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

function readSwap(scene: Scene, inherited: readonly string[]): Clause[] {
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
    return clause(scene, { operation: 'replace', ...told, ...swapped });
  });
  const targets = targetsIn(scene, text, inherited);
  if (pairs.length > 0) return pairs;
  const quote = [...text.matchAll(new RegExp(QUOTE, 'g'))].at(-1)?.[0];
  if (/\bexisting text\b|\brest of\b|\bremainder\b/i.test(text) && quote) {
    const { anchor } = anchorOf(scene);
    return [
      clause(scene, {
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
    clause(scene, {
      operation: told.length === 1 && told[0] === 'title' ? 'retitle' : 'replace',
      targets: told,
      newWords: quote ? quoteOf(masked, quote) : null,
      payload: quote ? 'none' : 'new text',
    }),
  ];
}

function readCut(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const told = new RegExp(`\\b${CUT}\\b(.*)$`, 'is').exec(text);
  if (!told) return [];
  const rest = told[1]!;
  const quotes = [...rest.matchAll(new RegExp(QUOTE, 'g'))].map(([mark]) => quoteOf(masked, mark));
  if (/^\s*the (?:end|rest|remainder)\b/i.test(rest)) {
    const targets = targetsIn(scene, text, inherited);
    return [clause(scene, { operation: 'delete', targets, ...anchorOf(scene), place: 'after' })];
  }
  if (new RegExp(`^\\s*(?:(?:in|from|within|under) [^:]*?)?${OBJECT}${QUOTE}`, 'i').test(rest)) {
    const { anchor, place } = anchorOf({ ...scene, text: text.slice(0, told.index) });
    return quotes.map((words, i) => {
      const targets = targetsIn(scene, ownPlace(rest, i) ?? text, inherited);
      return clause(scene, { operation: 'delete', targets, words, anchor, place });
    });
  }
  const targets = targetsIn(scene, rest, []);
  if (targets.length === 0) return [];
  const payload = /\breading\b/i.test(rest) ? 'old text' : 'none';
  return [clause(scene, { operation: 'delete', targets, payload })];
}

function quotesIn(text: string): number {
  return text.match(new RegExp(QUOTE, 'g'))?.length ?? 0;
}

/** `delete “x” in paragraph 2 and “y” in paragraph 4`: the place that stands behind the n-th quotation, if several do. */
function ownPlace(text: string, n: number): string | undefined {
  const behind = new RegExp(
    `${QUOTE}[^${LOCATION.slice(1, -1)}]*?\\b(?:in|from|of) (${LOCATIONS})`,
    'gi',
  );
  if ([...text.matchAll(behind)].length < 2) return undefined;
  const from = [...text.matchAll(new RegExp(QUOTE, 'g'))][n]!.index;
  return new RegExp(behind.source, 'i').exec(text.slice(from))?.[1];
}

function readPut(scene: Scene, inherited: readonly string[]): Clause[] {
  const { text, masked } = scene;
  const told = new RegExp(`\\b${PUT}\\b`, 'i').exec(text);
  if (!told) return [];
  const object = new RegExp(`\\b${PUT} [^${QUOTE.slice(1, -1)}]*?(${QUOTE})`, 'i').exec(text);
  const mark = object?.[1];
  if (!mark) return [];
  const { anchor, place } = anchorOf({ ...scene, text: text.replace(object[0], ' ') });
  const edge = /\bat the (end|beginning)\b/i.exec(text)?.[1]?.toLowerCase();
  return [
    clause(scene, {
      operation: 'insert',
      targets: targetsIn(scene, text, inherited),
      anchor,
      place:
        anchor !== null ? place : edge === 'beginning' ? 'start' : edge === 'end' ? 'end' : null,
      newWords: quoteOf(masked, mark),
    }),
  ];
}

/** `after the words “…”`, `before “…”`, `between “…” and “…”`. */
function anchorOf({ text, masked }: Scene): { anchor: string | null; place: InsertPlace | null } {
  const found = new RegExp(`\\b(after|before|following|between) ${OBJECT}(${QUOTE})`, 'i').exec(
    text,
  );
  if (!found) return { anchor: null, place: null };
  const place = found[1]!.toLowerCase() === 'before' ? 'before' : 'after';
  return { anchor: quoteOf(masked, found[2]!), place };
}
