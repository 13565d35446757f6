/** Rule files of a directory to rules in force. Loads YAML and zod: import it only when needed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../model/errors.ts';
import { applyFile, type Selection } from './rules-check.ts';
import type { Rule } from './rules-kinds.ts';
import { didYouMean } from './rules-suggest.ts';
import { parseRuleFile, type RuleFile } from './rules-yaml.ts';

/** Where the bundled rules are written. */
export const RULES_DIRECTORY = fileURLToPath(new URL('../../rules', import.meta.url));

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
  const choices: Choice[] = [];
  for (const place of places) {
    for (const relative of filesIn(place)) {
      const name = shownName(shownAs ?? place, relative);
      const file = parseRuleFile(name, readText(join(place, relative), name));
      const selection = applyFile(name, file, rules);
      if (selection) choices.push({ file, selection });
    }
  }
  checkWiderThemes(rules);
  return choose(rules, choices);
}

/** A selection, with the file to complain about. */
interface Choice {
  readonly file: RuleFile;
  readonly selection: Selection;
}

/** Leaves out what selections switch off; the last one that names packs decides on packs. */
function choose(rules: ReadonlyMap<string, Rule>, choices: readonly Choice[]): readonly Rule[] {
  const all = [...rules.values()];
  const known = [...new Set(all.map((rule) => rule.pack))].sort();
  const off = new Set<string>();
  let packs: readonly string[] | null = null;
  for (const { file, selection } of choices) {
    for (const [i, id] of selection.disable.entries()) {
      const rule = rules.get(id);
      if (!rule) {
        const hint = didYouMean(id, [...rules.keys()]);
        return file.fail(['disable', i], `there is no rule "${id}" to disable${hint}`);
      }
      if (rule.kind === 'weight') {
        file.fail(['disable', i], `"${id}" is a weight; give it the value 0 in a file of yours`);
      }
      if (rule.kind === 'finding') {
        file.fail(
          ['disable', i],
          `"${id}" has no words to switch off: the program sees it by itself`,
        );
      }
      off.add(id);
    }
    selection.packs?.forEach((pack, i) => {
      if (known.includes(pack)) return;
      const hint = didYouMean(pack, known);
      file.fail(['packs', i], `there is no pack "${pack}"${hint}; packs: ${known.join(', ')}`);
    });
    packs = selection.packs ?? packs;
  }
  return all.filter(
    ({ entry, pack }) => !off.has(entry.id) && (!packs || pack === 'core' || packs.includes(pack)),
  );
}

/** A theme that stands under a mistyped one would never be flagged. */
function checkWiderThemes(rules: ReadonlyMap<string, Rule>): void {
  const themes = [...rules.values()].filter((rule) => rule.kind === 'theme');
  const ids = themes.map(({ entry }) => entry.id);
  for (const { entry, file } of themes) {
    for (const wider of 'under' in entry ? entry.under : []) {
      if (!ids.includes(wider)) {
        throw new InputError(
          `${file}: theme "${entry.id}" stands under "${wider}", which is no theme${didYouMean(wider, ids)}`,
        );
      }
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
