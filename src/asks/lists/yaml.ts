/** Asks as YAML: a list of sentences, or of records with the fields of the table. */
import { InputError } from '../../model/errors.ts';
import type { AskRow } from '../ask.ts';
import { parseYaml } from './parse-yaml.ts';

const FIELDS = ['id', 'ask', 'kind', 'must', 'also', 'paragraph', 'priority', 'source'];

export async function readYamlAsks(text: string, list: string): Promise<AskRow[]> {
  const content = await parseYaml(text, list);
  const items = Array.isArray(content) ? content : (content as { asks?: unknown } | null)?.asks;
  if (!Array.isArray(items)) {
    throw new InputError(`'${list}' has no list of asks: write "asks:" and an item a line.`);
  }
  return items.map((item, i) => rowOf(item, i, list));
}

function rowOf(item: unknown, index: number, list: string): AskRow {
  if (typeof item === 'string') return { ask: item };
  const record = (item ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(record).find((name) => !FIELDS.includes(name));
  if (unknown) {
    throw new InputError(
      `'${list}', ask ${index + 1}: '${unknown}' is no field (${FIELDS.join(', ')}).`,
    );
  }
  if (typeof record['ask'] !== 'string') {
    throw new InputError(`'${list}', ask ${index + 1} has no 'ask'.`);
  }
  const texts = (value: unknown): string[] =>
    value === undefined || value === null ? [] : [value].flat().map(String);
  const text = (value: unknown): string | undefined =>
    value === undefined || value === null ? undefined : String(value);
  return {
    ask: record['ask'],
    must: texts(record['must']),
    also: texts(record['also']),
    id: text(record['id']),
    kind: text(record['kind']),
    paragraph: text(record['paragraph']),
    priority: text(record['priority']),
    source: text(record['source']),
  };
}
