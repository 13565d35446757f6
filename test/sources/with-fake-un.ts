/** The fake servers and an empty directory, new for every test of a file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type FakeOptions, type FakeUn, startFakeUn } from '../fake-un/server.mjs';

export interface Un {
  scratch: string;
  fake: FakeUn;
}

/** To be called once, at the top of a file; what it gives is filled in before each test. */
export function withFakeUn(): Un {
  const un = {} as Un;
  beforeEach(async () => {
    un.scratch = await mkdtemp(join(tmpdir(), 'draftwatch-sources-'));
    un.fake = await startFakeUn();
  });
  afterEach(async () => {
    await un.fake.close();
    await rm(un.scratch, { recursive: true, force: true });
  });
  return un;
}

/** Other servers in the place of those of this test. */
export async function restart(un: Un, options: FakeOptions): Promise<void> {
  await un.fake.close();
  un.fake = await startFakeUn(options);
}

/** What makes the program ask the fake servers, without a pause, and keep what it gets in the directory. */
export function environmentOf({ scratch, fake }: Un, extra: Readonly<Record<string, string>> = {}) {
  return {
    DRAFTWATCH_CACHE: join(scratch, 'cache'),
    DRAFTWATCH_ODS_URL: fake.ods,
    DRAFTWATCH_DOCS_URL: fake.docs,
    DRAFTWATCH_LIBRARY_URL: fake.library,
    DRAFTWATCH_IGOV_URL: fake.igov,
    DRAFTWATCH_PAUSE_MS: '0',
    ...extra,
  };
}
