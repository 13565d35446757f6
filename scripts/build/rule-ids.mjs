// Writes src/rules/rule-ids.ts: the ids in rules/*.yaml as types, so that no code names a rule that is not there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const WIDTH = 100;

/** Leaves the file alone when it says what it should. What is wrong in a rule file is told by the loader later. */
export function writeRuleIds(root) {
  const file = join(root, 'src', 'rules', 'rule-ids.ts');
  const text = ruleIds(join(root, 'rules'));
  if (read(file) !== text) writeFileSync(file, text);
}

function ruleIds(directory) {
  const ids = new Map();
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const { kind, entries = [] } = parse(readFileSync(join(directory, name), 'utf8')) ?? {};
    ids.set(kind, [...(ids.get(kind) ?? []), ...entries.map(({ id }) => id)]);
  }
  const kinds = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** The ids of the bundled rules by kind: made from rules/ by the build, never edited. */
export interface RuleIds {
${kinds.map(([kind, names]) => `  readonly ${kind}:\n${union(names)};`).join('\n')}
}
`;
}

/** `| 'a' | 'b'`, as many in a line as fit. */
function union(names) {
  const lines = [''];
  for (const name of [...new Set(names)].sort()) {
    const one = ` | '${name}'`;
    if (lines.at(-1).length + one.length > WIDTH - 3) lines.push('');
    lines[lines.length - 1] += one;
  }
  return lines.map((line) => `   ${line}`).join('\n');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
