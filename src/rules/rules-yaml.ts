/** One rule file as plain data that knows the line of everything in it. */
import { type Document, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../model/errors.ts';

export type Path = readonly PropertyKey[];

export interface RuleFile {
  readonly data: unknown;
  /** Throws an InputError that names the file and the place of `path` in it. */
  readonly fail: (path: Path, message: string) => never;
  /** Line of the key or item at `path`, or of its nearest ancestor that exists; from 1. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Parses YAML 1.2 without tags or surprises. `name` is how the user knows the file; `start` says
 * how such a file begins, for whoever gives an empty one.
 */
export function parseRuleFile(
  name: string,
  text: string,
  start = 'a rule file starts with "version: 1" and "kind:"',
): RuleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined): string => {
    if (offset === undefined) return name;
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    throw new InputError(`${at(broken.pos[0])}: not valid YAML: ${oneLine(broken.message)}`);
  }
  if (document.contents === null) {
    throw new InputError(`${name}: empty; ${start}`);
  }
  return {
    data: plain(document, name),
    fail: (path, message) => {
      throw new InputError(`${at(offsetOf(document.contents, path))}: ${oneLine(message)}`);
    },
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path) ?? 0).line,
  };
}

/** Refuses the few anchors that unfold into millions of nodes. */
function plain(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new InputError(`${name}: aliases that cannot be resolved; write the values out`);
  }
}

/** Offset of the key or item at `path`, or of its nearest ancestor that exists. */
function offsetOf(contents: unknown, path: Path): number | undefined {
  let node = contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const step of path) {
    if (!isNode(node) || !('items' in node)) break;
    const child: unknown = isSeq(node)
      ? node.items[Number(step)]
      : node.items.find((item) => isPair(item) && String(item.key) === String(step));
    if (child === undefined) break;
    const place = isPair(child) ? child.key : child;
    if (isNode(place)) offset = place.range?.[0] ?? offset;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
