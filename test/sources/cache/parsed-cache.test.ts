/** Kept readings: found again, never trusted when damaged, never in the way. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findParsed, keepParsed, parsedKey } from '../../../src/sources/cache/parsed-cache.ts';

let folder: string;
let environment: Record<string, string>;
const key = parsedKey('reader 1', 'hash', 'draft.pdf');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draftwatch-parsed-'));
  environment = { DRAFTWATCH_CACHE: folder };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );

describe('kept readings', () => {
  it('are found again, whole', async () => {
    const value = { paragraphs: ['Urges States to act'], n: 1 };
    await keepParsed(key, value, environment);
    expect(await findParsed(key, environment)).toEqual(value);
    expect(files()).toHaveLength(1);
  });

  it('are null when nothing was kept', async () => {
    expect(await findParsed(key, environment)).toBeNull();
  });

  it('go away when a byte changed', async () => {
    await keepParsed(key, { text: 'should' }, environment);
    const [name] = files();
    const path = join(folder, name!);
    writeFileSync(path, readFileSync(path, 'utf8').replace('should', 'shall!'));
    expect(await findParsed(key, environment)).toBeNull();
    expect(files()).toEqual([]);
  });

  it('differ by reader, bytes and name', () => {
    const keys = [
      key,
      parsedKey('reader 2', 'hash', 'draft.pdf'),
      parsedKey('reader 1', 'other', 'draft.pdf'),
      parsedKey('reader 1', 'hash', 'copy.pdf'),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('do without a cache that cannot be written to', async () => {
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    await keepParsed(key, {}, { DRAFTWATCH_CACHE: blocked });
    expect(await findParsed(key, { DRAFTWATCH_CACHE: blocked })).toBeNull();
  });
});
