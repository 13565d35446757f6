/** From what a list has in a row to an ask: kind, id and must filled in where they are not given. */
import { InputError } from '../model/errors.ts';
import { ASK_KINDS, type Ask, type AskKind } from '../model/uptake.ts';
import type { RuleSet } from '../rules/rules.ts';
import { mustOf } from './wanted.ts';

/** One row of a list; everything but the ask may be left out. */
export interface AskRow {
  readonly ask: string;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly must?: readonly string[] | undefined;
  readonly also?: readonly string[] | undefined;
  readonly paragraph?: string | undefined;
  readonly priority?: string | undefined;
  readonly source?: string | undefined;
  readonly addressee?: string | undefined;
}

/** Throws InputError for a kind that is none, and for two asks of one id. `list` names the list. */
export function asksOf(rows: readonly AskRow[], list: string, rules: RuleSet): Ask[] {
  const asks = rows
    .map((row) => ({ ...row, ask: row.ask.replace(/\s+/g, ' ').trim() }))
    .filter(({ ask }) => ask !== '')
    .map((row, i) => askOf(row, i, list, rules));
  if (asks.length === 0) throw new InputError(`'${list}' has no ask: write one a line.`);
  const seen = new Set<string>();
  for (const { id } of asks) {
    if (seen.has(id)) throw new InputError(`'${list}' has two asks with the id '${id}'.`);
    seen.add(id);
  }
  return asks;
}

function askOf(row: AskRow, index: number, list: string, rules: RuleSet): Ask {
  const must = row.must?.filter((word) => word !== '') ?? [];
  return {
    id: row.id || String(index + 1),
    ask: row.ask,
    kind: kindOf(row.kind, row.id || String(index + 1), list),
    must: must.length > 0 ? must : mustOf(row.ask, rules),
    also: row.also?.filter((words) => words !== '') ?? [],
    paragraph: row.paragraph || null,
    priority: row.priority || null,
    source: row.source || null,
    addressee: row.addressee || null,
  };
}

function kindOf(kind: string | undefined, id: string, list: string): AskKind {
  const name = (kind ?? '').trim().toLowerCase() || 'add';
  const known = ASK_KINDS.find((one) => one === name);
  if (known) return known;
  throw new InputError(
    `'${list}', ask ${id}: kind '${kind}' is not known: ${ASK_KINDS.join(', ')}.`,
  );
}
