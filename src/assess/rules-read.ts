/** Rule files of a directory to rules in force. Loads YAML and zod: import it only when needed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';
import { applyFile, type Selection } from './rules-check.ts';
import type { Rule } from './rules-kinds.ts';
import { didYouMean } from './rules-suggest.ts';
import { parseRuleFile } from './rules-yaml.ts';

const MAX_BYTES = 2 * 1024 * 1024;
const MAX_FILES = 500;

/**
 * Reads directories (or single files) in order, each directory's files in order of name, on top of
 * `base`. `shownAs` replaces a directory's path in messages and origins. Throws InputError.
 */
export function readRules(
  places: readonly string[],
  base: readonly Rule[],
  shownAs?: string,
): readonly Rule[] {
  const rules = new Map(base.map((rule) => [rule.entry.id, rule]));
  const off = new Set<string>();
  let packs: readonly string[] | null = null;
  for (const place of places) {
    for (const relative of filesIn(place)) {
      const name = shownName(shownAs ?? place, relative);
      const file = parseRuleFile(name, readText(join(place, relative), name));
      const chosen: Selection | null = applyFile(name, file, rules);
      for (const id of chosen?.disable ?? []) {
        if (!rules.has(id)) {
          throw new InputError(
            `${name}: there is no rule "${id}" to disable${didYouMean(id, [...rules.keys()])}; see "draftwatch rules list"`,
          );
        }
        off.add(id);
      }
      packs = chosen?.packs ?? packs;
    }
  }
  const all = [...rules.values()];
  if (packs) checkPacks(packs, all);
  return all.filter(
    (rule) =>
      !off.has(rule.entry.id) && (!packs || rule.pack === 'core' || packs.includes(rule.pack)),
  );
}

function checkPacks(packs: readonly string[], rules: readonly Rule[]): void {
  const known = [...new Set(rules.map((rule) => rule.pack))].sort();
  for (const pack of packs) {
    if (!known.includes(pack)) {
      throw new InputError(
        `there is no pack "${pack}"${didYouMean(pack, known)}; packs: ${known.join(', ')}`,
      );
    }
  }
}

/** Rule files below a directory, `/` between names, sorted; `['']` for a single file. */
function filesIn(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) throw new InputError(`${place}: no such directory of rules; check the path`);
  if (stat.isFile()) return [''];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  if (files.length === 0) {
    throw new InputError(`${place}: no rule files in it; rules are written in *.yaml files`);
  }
  if (files.length > MAX_FILES) {
    throw new InputError(`${place}: ${files.length} rule files; at most ${MAX_FILES} are read`);
  }
  return files;
}

function readText(path: string, name: string): string {
  const { size } = statSync(path);
  if (size > MAX_BYTES) throw new InputError(`${name}: too large for a rule file (over 2 MB)`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new InputError(`${name}: cannot be read as UTF-8 text; save it as UTF-8`);
  }
}

function shownName(place: string, relative: string): string {
  return relative === '' ? place : `${place.replace(/[/\\]+$/, '')}/${relative}`;
}
