/** Automatic numbering: list definitions, and counters that run through a document. */
import { formatNumber } from '../number-format.ts';
import { type Attributes, walkXml } from './xml.ts';

const MAX_LEVELS = 9;

interface Level {
  start: number;
  format: string;
  /** `%1.`, `(%2)`: %n is the counter of level n, from 1. */
  text: string;
  /** Level, from 1, whose use starts this one again; 0 never; null after any higher level. */
  restart: number | null;
  /** All counters in decimal digits, whatever their own format. */
  legal: boolean;
  indent: number | null;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Id of the numbering style that holds the levels instead. */
  styleLink: string | null;
}

interface List {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), lists: new Map() };

/** Reads numbering.xml. */
export function readNumbering(bytes: Uint8Array, input: string): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let overridden = 0;
  let level: Level | null = null;

  walkXml('word/numbering.xml', bytes, input, {
    open(name, attribute) {
      const value = attribute('w:val');
      switch (name) {
        case 'w:abstractNum':
          abstract = { levels: new Map(), styleLink: null };
          abstracts.set(attribute('w:abstractNumId') ?? '', abstract);
          break;
        case 'w:numStyleLink':
          if (abstract) abstract.styleLink = value ?? null;
          break;
        case 'w:num':
          list = { abstractId: '', starts: new Map(), levels: new Map() };
          lists.set(attribute('w:numId') ?? '', list);
          break;
        case 'w:abstractNumId':
          if (list) list.abstractId = value ?? '';
          break;
        case 'w:lvlOverride':
          overridden = levelNumber(attribute('w:ilvl'));
          break;
        case 'w:startOverride':
          list?.starts.set(overridden, wholeNumber(value, 1));
          break;
        case 'w:lvl':
          level = newLevel();
          (list ?? abstract)?.levels.set(levelNumber(attribute('w:ilvl')), level);
          break;
        default:
          if (level) readLevelProperty(level, name, value, attribute);
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null;
      if (name === 'w:num') list = null;
      if (name === 'w:lvl') level = null;
    },
  });
  return { abstracts, lists };
}

function newLevel(): Level {
  return { start: 0, format: 'decimal', text: '', restart: null, legal: false, indent: null };
}

function readLevelProperty(
  level: Level,
  name: string,
  value: string | undefined,
  attribute: Attributes,
): void {
  if (name === 'w:start') level.start = wholeNumber(value, 0);
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:lvlRestart') level.restart = wholeNumber(value, 0);
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:ind') level.indent = readIndent(attribute);
}

/** Left edge of the first line, in twentieths of a point; null when the element does not say. */
export function readIndent(attribute: Attributes): number | null {
  const left = attribute('w:left') ?? attribute('w:start');
  const first = attribute('w:firstLine');
  const hanging = attribute('w:hanging');
  if (left === undefined && first === undefined && hanging === undefined) return null;
  return wholeNumber(left, 0) + wholeNumber(first, 0) - wholeNumber(hanging, 0);
}

/** A whole number within what Word accepts; `fallback` for anything else. */
export function wholeNumber(text: string | undefined, fallback: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Math.abs(number) <= 100_000 ? number : fallback;
}

export function levelNumber(text: string | undefined): number {
  return Math.min(Math.max(wholeNumber(text, 0), 0), MAX_LEVELS - 1);
}

export interface Counters {
  /** Counts one paragraph of a list and gives its number as printed, `•` for bullets. */
  readonly next: (listId: string, level: number) => string;
  /** Left edge that the list gives its paragraphs, or null. */
  readonly indent: (listId: string, level: number) => number | null;
}

/** Counters at the beginning of a document. `styleLists` names the list of each numbering style. */
export function startCounters(
  numbering: Numbering,
  styleLists: ReadonlyMap<string, string>,
): Counters {
  /** Lists that share their definition count on together, as Word does. */
  const counts = new Map<AbstractList, (number | undefined)[]>();
  const begun = new Set<string>();

  const abstractOf = (listId: string, hops = 0): AbstractList | undefined => {
    const abstract = numbering.abstracts.get(numbering.lists.get(listId)?.abstractId ?? '');
    const linked = abstract?.styleLink ? styleLists.get(abstract.styleLink) : undefined;
    return linked !== undefined && hops < MAX_LEVELS ? abstractOf(linked, hops + 1) : abstract;
  };
  const levelOf = (listId: string, level: number): Level | undefined =>
    numbering.lists.get(listId)?.levels.get(level) ?? abstractOf(listId)?.levels.get(level);

  const next = (listId: string, level: number): string => {
    const abstract = abstractOf(listId);
    const own = levelOf(listId, level);
    if (!abstract || !own) return '';
    const count = counts.get(abstract) ?? [];
    counts.set(abstract, count);
    const override = numbering.lists.get(listId)?.starts.get(level);
    const key = `${listId} ${level}`;
    if (override !== undefined && !begun.has(key)) count[level] = override - 1;
    begun.add(key);
    count[level] = (count[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < MAX_LEVELS; deeper += 1) {
      const restart = levelOf(listId, deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) count[deeper] = undefined;
    }
    return printNumber(own, (at) => {
      const of = levelOf(listId, at);
      const value = count[at] ?? of?.start ?? 1;
      return formatNumber(value, own.legal ? 'decimal' : (of?.format ?? 'decimal'));
    });
  };
  return { next, indent: (listId, level) => levelOf(listId, level)?.indent ?? null };
}

/** `(%2)` with the counters filled in. Bullets of all shapes are one sign. */
function printNumber(level: Level, count: (level: number) => string): string {
  if (level.format === 'bullet') return '•';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => count(Number(digit) - 1)).trim();
}
