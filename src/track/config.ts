/** `draftwatch.yaml`: what is tracked, against what, and what must stay. */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { checkedAgainst } from '../rules/rules-check.ts';
import { parseRuleFile, type RuleFile } from '../rules/rules-yaml.ts';
import { watchSettingsSchema } from './watch/settings.ts';

const effect = z.enum(['removed', 'weakened', 'mixed', 'strengthened', 'added']);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'write it in lower case, digits, dots and hyphens');
const words = z.string().regex(/\S/, 'must not be empty');
const input = words.refine((value) => value !== '-', 'standard input cannot be tracked');
const failOn = z.array(effect).describe('effects that end the run with exit code 1');
const themes = z.array(z.string()).describe('watched themes');

const protection = z.union(
  [
    z.strictObject({
      phrase: words.describe('words that must stand in the newest version, whatever their case'),
      reason: words,
    }),
    z.strictObject({
      paragraph: words.describe('label in the first version, such as OP5'),
      reason: words,
    }),
  ],
  { error: 'write {phrase: "words", reason: "why"} or {paragraph: OP5, reason: "why"}' },
);

const tracked = z.strictObject({
  id,
  versions: z.array(input).min(1).describe('symbols or files, oldest first'),
  baseline: z
    .union([input, z.array(input).min(1)], {
      error: 'write previous, first, a symbol or a file, or a list of them',
    })
    .default('previous')
    .describe(
      'previous: each version with the one before; first, or a symbol or file: the newest with that',
    ),
  themes: themes.optional(),
  failOn: failOn.optional(),
  protect: z.array(protection).default([]).describe('language that must stay'),
  asks: words.optional().describe('list of asks: one that was in and is lost or weaker fails'),
  answers: words.optional().describe('answers that people gave on those asks'),
});

export const configSchema = z.strictObject({
  version: z.literal(1),
  failOn: failOn.default(['removed', 'weakened', 'mixed']),
  rules: z.array(words).default([]).describe('directories of further rules'),
  themes: themes.optional(),
  corpus: z
    .union([words, z.array(words)], { error: 'write a path or a list of paths' })
    .default([])
    .describe('corpora of agreed texts: findings say where their words were agreed before'),
  language: z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh']).optional(),
  accept: words.default('accepted.yaml').describe('file of accepted findings'),
  lock: words.default('draftwatch.lock').describe('directory of locked snapshots'),
  severity: z
    .record(z.string(), z.enum(['error', 'warning', 'note', 'off']))
    .default({})
    .describe('by effect or rule: error always fails, note never, off is not shown'),
  watch: watchSettingsSchema.optional().describe('what draftwatch watch does with new versions'),
  tracked: z.array(tracked).min(1),
});

export type Config = z.infer<typeof configSchema>;
export type Tracked = Config['tracked'][number];
export type Protection = Tracked['protect'][number];

/** A configuration with what is needed to resolve and to complain. */
export interface LoadedConfig {
  readonly config: Config;
  /** Directory of the file, relative to where the command runs; empty when it is the same. */
  readonly directory: string;
  readonly fail: RuleFile['fail'];
  readonly lineOf: RuleFile['lineOf'];
}

/** Reads and checks a configuration. Throws InputError with file, line and what to write instead. */
export function loadConfig(path: string): LoadedConfig {
  return readConfig(path, readText(path));
}

/** The same for a text that is, or will be, at the path. */
export function readConfig(path: string, text: string): LoadedConfig {
  const file = parseRuleFile(path, text, 'a configuration starts with "version: 1" and "tracked:"');
  const config = checkedAgainst(configSchema, file.data, file, []) as Config;
  const seen = new Set<string>();
  for (const [i, one] of config.tracked.entries()) {
    if (seen.has(one.id)) file.fail(['tracked', i, 'id'], `"${one.id}" stands twice`);
    seen.add(one.id);
  }
  return {
    config,
    directory: dirname(path) === '.' ? '' : dirname(path),
    fail: file.fail,
    lineOf: file.lineOf,
  };
}

/**
 * A text with nothing to compare would pass every check; only where new versions are watched for is it
 * a beginning. Throws InputError.
 */
export function refuseNothingToCompare({ config, fail }: LoadedConfig): void {
  if (config.watch) return;
  for (const [i, { id, versions, baseline, protect }] of config.tracked.entries()) {
    const relative = [baseline].flat().every((one) => RELATIVE_BASELINES.includes(one));
    if (versions.length > 1 || !relative || protect.length > 0) continue;
    fail(
      ['tracked', i, 'versions'],
      `"${id}" has one version and nothing to compare it with: add a version, a baseline or what to protect, or "watch: {}" and run draftwatch watch`,
    );
  }
}

/** Baselines that are versions of the text itself. */
export const RELATIVE_BASELINES: readonly string[] = ['previous', 'first'];

/** Every version and anchor, once, in the order of the configuration. */
export function trackedInputs({ tracked }: Config): string[] {
  const all = tracked.flatMap(({ versions, baseline }) => [
    ...versions,
    ...[baseline].flat().filter((one) => !RELATIVE_BASELINES.includes(one)),
  ]);
  return [...new Set(all)];
}

/** The line on which it names an input, or what else is given; the first where it does not. */
export function lineOfInput({ config, lineOf }: LoadedConfig, input: string): number {
  for (const [i, { id, versions, baseline, protect }] of config.tracked.entries()) {
    const text = ['tracked', i] as const;
    const version = versions.indexOf(input);
    if (version >= 0) return lineOf([...text, 'versions', version]);
    const anchor = [baseline].flat().indexOf(input);
    if (anchor >= 0) return lineOf([...text, 'baseline', ...(baseline === input ? [] : [anchor])]);
    const label = protect.findIndex((one) => 'paragraph' in one && one.paragraph === input);
    if (label >= 0) return lineOf([...text, 'protect', label]);
    if (id === input) return lineOf([...text, 'id']);
  }
  return 1;
}

/** Every path that it names, as seen from where the command runs; symbols are among them. */
export function filesOf(loaded: LoadedConfig): string[] {
  const { accept, lock, rules, tracked: texts } = loaded.config;
  const lists = texts.flatMap(({ asks = [], answers = [] }) => [asks, answers].flat());
  const files = [accept, lock, ...rules, ...lists, ...trackedInputs(loaded.config)];
  return [...files.map((path) => besideConfig(loaded, path)), ...corporaOf(loaded)];
}

/** Paths of the corpora that it names, as seen from where the command runs. */
export function corporaOf(loaded: LoadedConfig): string[] {
  return [loaded.config.corpus].flat().map((path) => besideConfig(loaded, path));
}

/** A path of the configuration as seen from where the command runs. */
export function besideConfig({ directory }: Pick<LoadedConfig, 'directory'>, path: string): string {
  return isAbsolute(path) ? path : join(directory, path);
}

/** The JSON Schema (draft 2020-12) that ships as `draftwatch/schema/config.json`, for editors. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' });
  return { $schema, title: 'draftwatch.yaml, version 1', ...schema };
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const shown = isAbsolute(path) ? relative('', path) || path : path;
    throw new InputError(
      missing
        ? `'${shown}': no such configuration; name it with --config.`
        : `'${shown}' cannot be read as UTF-8 text: save it as UTF-8.`,
    );
  }
}
