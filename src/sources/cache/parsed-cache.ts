/** Documents as the readers gave them, kept by what they were read from: the second time is fast. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../platform/hash.ts';
import { writeAtomically } from './atomic-write.ts';
import { cacheDirectory, cachePart } from './cache.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The name under which a result is kept: everything that it depends on. */
export function parsedKey(...parts: readonly string[]): string {
  return sha256(parts.join('\0'));
}

/** The result kept under a key, or null. A damaged entry is removed; nothing is ever thrown. */
export async function findParsed(key: string, environment: Environment): Promise<unknown> {
  const path = pathOf(key, environment);
  try {
    const text = await readFile(path, 'utf8');
    const cut = text.indexOf('\n');
    const body = text.slice(cut + 1);
    if (sha256(body) === text.slice(0, cut)) return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
  await rm(path, { force: true }).catch(() => {});
  return null;
}

/** Keeps a result. A cache that cannot be written to costs time, not correctness: it is let be. */
export async function keepParsed(
  key: string,
  value: unknown,
  environment: Environment,
): Promise<void> {
  const body = JSON.stringify(value);
  const path = pathOf(key, environment);
  await writeAtomically(path, `${sha256(body)}\n${body}`).catch(() => {});
}

function pathOf(key: string, environment: Environment): string {
  const folder = cachePart(cacheDirectory(environment), 'parsed');
  return join(folder, key.slice(0, 2), `${key}.json`);
}
