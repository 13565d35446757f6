/** `accepted.yaml`: findings that a person took responsibility for, and adding or dropping them. */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Document, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Acceptance } from '../model/check.ts';
import { InputError } from '../model/errors.ts';
import { checkedAgainst } from '../rules/rules-check.ts';
import { parseRuleFile } from '../rules/rules-yaml.ts';
import { writeUserFile } from '../sources/user-file.ts';
import { readOwnFile } from './kept-file.ts';
import { becomeOwner, giveUpOwnership, newOwner, type Owner } from './owner-file.ts';

/** Writing takes milliseconds: who has the file for longer is gone. */
const DEAD_MS = 60_000;
const PATIENCE_MS = 20_000;
const PAUSE_MS = 20;

const words = z.string().regex(/\S/, 'must not be empty');
const START = 'a file of accepted findings starts with "version: 1" and "accepted:"';

/** True for a date of the calendar as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const schema = z.strictObject({
  version: z.literal(1),
  accepted: z.array(
    z.strictObject({
      tracked: words,
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'must be the 64 digits that accept has written'),
      finding: z.string().default(''),
      reason: words,
      author: words,
      until: z.string().refine(isDate, 'must be a date such as 2027-03-31').optional(),
    }),
  ),
});

/** Reads the file; none when it is not there yet. Throws InputError with its line. */
export function readAcceptances(path: string): Acceptance[] {
  if (!existsSync(path)) return [];
  const file = parseRuleFile(path, readOwnFile(path), START);
  const { accepted } = checkedAgainst(schema, file.data, file, []) as z.infer<typeof schema>;
  const seen = new Set<string>();
  return accepted.map((entry, i) => {
    const key = acceptanceKey(entry);
    if (seen.has(key)) file.fail(['accepted', i], 'this finding is accepted twice: keep one entry');
    seen.add(key);
    return { ...entry, until: entry.until ?? null };
  });
}

/** What makes two acceptances the same: text and words. */
export function acceptanceKey({
  tracked,
  fingerprint,
}: Pick<Acceptance, 'tracked' | 'fingerprint'>): string {
  return `${tracked} ${fingerprint}`;
}

/** Adds entries, or replaces those of the same finding; comments of the file stay. */
export async function addAcceptances(path: string, entries: readonly Acceptance[]): Promise<void> {
  await edit(path, (items) => {
    const added = new Set(entries.map(acceptanceKey));
    const kept = items.filter(({ key }) => !added.has(key)).map(({ node }) => node);
    return [
      ...kept,
      ...entries.map(({ tracked, finding, fingerprint, reason, author, until }) => ({
        tracked,
        finding,
        fingerprint,
        reason,
        author,
        ...(until !== null && { until }),
      })),
    ];
  });
}

/** Takes entries out of the file. */
export async function dropAcceptances(path: string, entries: readonly Acceptance[]): Promise<void> {
  const dropped = new Set(entries.map(acceptanceKey));
  await edit(path, (items) => items.filter(({ key }) => !dropped.has(key)).map(({ node }) => node));
}

interface Item {
  readonly key: string;
  readonly node: unknown;
}

/** Reads, changes and writes while no other process does: of two at once, neither loses an entry. */
async function edit(path: string, change: (items: readonly Item[]) => unknown[]): Promise<void> {
  const lock = `${path}.lock`;
  const owner = newOwner();
  await waitFor(lock, owner, path);
  try {
    await editNow(path, change);
  } finally {
    await giveUpOwnership(lock, owner);
  }
}

/** No permission helps against a full disk. */
const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

async function waitFor(lock: string, owner: Owner, path: string): Promise<void> {
  const tryLock = () =>
    becomeOwner(lock, owner, DEAD_MS).catch((error: NodeJS.ErrnoException) => {
      if (FULL.includes(error.code)) throw Object.assign(error, { path });
      throw new InputError(`'${path}' cannot be written (${error.code}): check its permissions.`);
    });
  for (const end = Date.now() + PATIENCE_MS; !(await tryLock()); ) {
    if (Date.now() > end) {
      throw new InputError(
        `another process is writing ${path}: try again (if there is none, remove ${lock}).`,
      );
    }
    await pause(PAUSE_MS);
  }
}

async function editNow(path: string, change: (items: readonly Item[]) => unknown[]): Promise<void> {
  const document = existsSync(path)
    ? parseDocument(readOwnFile(path))
    : new Document({ version: 1, accepted: [] });
  const list = document.get('accepted');
  const nodes = isSeq(list) ? list.items : [];
  const items = nodes.map((node) => ({
    key: acceptanceKey((node as { toJSON: () => Acceptance }).toJSON()),
    node,
  }));
  const next = document.createNode(change(items));
  next.flow = false;
  document.set('accepted', next);
  await writeUserFile(path, document.toString({ lineWidth: 100 }));
}
