/** Lists of State names to single names: commas, “and”, and names that hold an “and” themselves. */
import { isState } from '../language/states.ts';

/** Splits `A, B (C of) and D`; names keep the asterisk that marks them. */
export function splitNames(list: string): string[] {
  const pieces = splitCommas(list.replace(/\s+/g, ' ').trim());
  return pieces.flatMap(splitAnd).filter((name) => name !== '');
}

/** Commas inside brackets do not part names. */
function splitCommas(list: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of list) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth <= 0 && (character === ',' || character === ';')) {
      pieces.push(piece.trim());
      piece = '';
    } else {
      piece += character;
    }
  }
  pieces.push(piece.trim());
  const names: string[] = [];
  for (const name of pieces) {
    // `Andorra,*`: the mark of a name may stand behind its comma.
    const mark = /^(\*+)\s*/.exec(name);
    const before = mark ? names.pop() : undefined;
    if (before !== undefined) names.push(`${before}${mark?.[1]}`);
    names.push(before === undefined ? name : name.slice(mark?.[0].length));
  }
  return names;
}

const AND = / (?:and|et|y|e) /g;

/** No two names are longer; a longer piece is prose. */
const LONGEST = 200;

function splitAnd(piece: string): string[] {
  if (piece.length > LONGEST) return [piece];
  const bare = piece.replace(/^(?:and|et|y|e) /, '');
  if (isState(plainName(bare))) return [bare];
  const cuts = [...bare.matchAll(AND)].filter((cut) => !isBracketed(bare, cut.index));
  const sides = cuts.map((cut) => [
    bare.slice(0, cut.index),
    bare.slice(cut.index + cut[0].length),
  ]);
  const sure =
    sides.find((pair) => pair.every((side) => isState(plainName(side)))) ??
    sides.find(([, right]) => isState(plainName(right!)));
  if (sure) return [...splitAnd(sure[0]!), ...splitAnd(sure[1]!)];
  const last = sides.at(-1);
  return last ? [last[0]!.trim(), last[1]!.trim()] : [bare];
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A name without its asterisks, and without the group it speaks for. */
export function plainName(name: string): string {
  return name
    .replace(/\*+/g, '')
    .replace(/\s*[([](?:on behalf of|au nom d|en nombre d)[^)\]]*[)\]]?/i, '')
    .trim();
}
