/** Checks a rule file against the form of its kind and says how to mend what is wrong. */
import { z } from 'zod';
import { type Ladder, withDeedsOf } from './kinds/ladder-kind.ts';
import { id, name } from './rules-entry.ts';
import { type Kind, RULE_KINDS, type Rule, type RuleEntry } from './rules-kinds.ts';
import { didYouMean } from './rules-suggest.ts';
import type { Path, RuleFile } from './rules-yaml.ts';

/** A user's file that switches rules off and chooses packs. */
const selection = z.strictObject({
  version: z.literal(1),
  kind: z.literal('selection'),
  /** Ids of rules to switch off. */
  disable: z.array(id).default([]),
  /** Packs to keep; every pack when not given. `core` is always kept. */
  packs: z.array(z.string()).optional(),
});

const envelope = z.strictObject({
  version: z.literal(1),
  kind: z.enum(Object.keys(RULE_KINDS) as Kind[]),
  pack: name.default('core'),
  entries: z.array(z.looseObject({ id })).min(1),
});

/** An entry that adds to the lists of the rule with its id. */
const addition = z.strictObject({ id, add: z.record(z.string(), z.array(z.unknown())) });

export interface Selection {
  readonly disable: readonly string[];
  readonly packs: readonly string[] | null;
}

/** Applies one rule file to the rules so far; later files win. Throws InputError. */
export function applyFile(
  name: string,
  file: RuleFile,
  rules: Map<string, Rule>,
): Selection | null {
  const kind = (file.data as { kind?: unknown } | null)?.kind;
  if (kind === 'selection') {
    const chosen = checkedAgainst(selection, file.data, file, []);
    return { disable: chosen.disable, packs: chosen.packs ?? null };
  }
  const known = [...Object.keys(RULE_KINDS), 'selection'];
  if (typeof kind === 'string' && !known.includes(kind)) {
    file.fail(
      ['kind'],
      `no kind of rule is called "${kind}"${didYouMean(kind, known)}; known: ${known.join(', ')}`,
    );
  }
  const head = checkedAgainst(envelope, file.data, file, []);
  const seen = new Set<string>();
  head.entries.forEach((raw, index) => {
    const path = ['entries', index];
    if (seen.has(raw.id)) {
      file.fail(
        [...path, 'id'],
        `"${raw.id}" stands twice in this file; give each rule its own id`,
      );
    }
    seen.add(raw.id);
    const old = rules.get(raw.id);
    if (old && old.kind !== head.kind) {
      file.fail(
        [...path, 'id'],
        `"${raw.id}" is a rule of kind ${old.kind} in ${old.file}; choose another id`,
      );
    }
    const full = 'add' in raw ? extend(raw, old, file, path) : raw;
    const own = checkedAgainst(RULE_KINDS[head.kind] as z.ZodType<RuleEntry>, full, file, path);
    const entry =
      old?.kind === 'ladder'
        ? replaced(old.entry as Ladder, own as Ladder, (message) =>
            file.fail([...path, 'of'], message),
          )
        : own;
    rules.set(raw.id, { kind: head.kind, pack: old?.pack ?? head.pack, file: name, entry });
  });
  return null;
}

/** A ladder in the place of another keeps what its words do, and is of the same sort. */
function replaced(old: Ladder, own: Ladder, fail: (message: string) => never): Ladder {
  if (own.of !== old.of) {
    fail(`"${own.id}" is a ladder with "of: ${old.of}"; write that, or choose another id`);
  }
  return withDeedsOf(old, own);
}

/** The rule with further items in its lists, to be checked like any other. */
function extend(raw: unknown, old: Rule | undefined, file: RuleFile, path: Path): unknown {
  const { id: name, add } = checkedAgainst(addition, raw, file, path);
  if (!old) file.fail([...path, 'id'], `there is no rule "${name}" to add to; write it in full`);
  const entry: Record<string, unknown> = { ...old.entry };
  for (const [field, items] of Object.entries(add)) {
    const list = entry[field];
    if (!Array.isArray(list)) {
      const lists = Object.keys(entry).filter((key) => Array.isArray(entry[key]));
      file.fail(
        [...path, 'add', field],
        `"${name}" has no list "${field}"${didYouMean(field, lists)}; lists: ${lists.join(', ')}`,
      );
    }
    entry[field] = [...list, ...items];
  }
  return entry;
}

/** `data` as the schema reads it, or an InputError at the first place that is wrong. */
export function checkedAgainst<T>(
  schema: z.ZodType<T>,
  data: unknown,
  file: RuleFile,
  path: Path,
): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A mistyped key explains best why the right one is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const more = issues.length - 1;
  const rest = more > 0 ? ` (and ${more} more in this place)` : '';
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysAt(schema, issue.path);
    return file.fail(
      [...path, ...issue.path, key],
      `unknown key "${key}"${didYouMean(key, known)}; known: ${known.join(', ')}${rest}`,
    );
  }
  const where = issue ? issue.path.map(String).join('.') : '';
  const about = where === '' ? '' : `${where}: `;
  return file.fail([...path, ...(issue?.path ?? [])], `${about}${complaint(issue)}${rest}`);
}

function complaint(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return `missing; it must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
  }
  return issue?.message.replace(/^Invalid input: /, '') ?? '';
}

/** The keys that the strict object at `path` of a schema allows. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = bare(here);
    if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodRecord) here = here.valueType;
  }
  here = bare(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** A schema without what is wrapped around it: optional, default, another way to write it. */
function bare(schema: unknown): unknown {
  let here = schema;
  for (;;) {
    if (here instanceof z.ZodOptional || here instanceof z.ZodDefault) here = here.unwrap();
    else if (here instanceof z.ZodPipe) here = here.out;
    else return here;
  }
}
