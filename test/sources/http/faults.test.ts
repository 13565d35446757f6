/** Runs the fault table with the real binary against the fake servers, over real sockets. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allEntries,
  blobPath,
  cachePart,
  keep,
  readBlob,
} from '../../../src/sources/cache/cache.ts';
import { LOCAL_FAULTS } from '../../cli/faults/all.ts';
import { runHere } from '../../cli/here.ts';
import { draftLines, pdfOf } from '../../fake-un/documents.mjs';
import { type FakeUn, startFakeUn } from '../../fake-un/server.mjs';
import { FAULT_ROWS, type FaultRow } from '../fault-rows.ts';
import { holdingFor } from '../holdings.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const AT_ONCE = 3;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly kept: readonly string[];
  readonly unsound: number;
  readonly unfinished: readonly string[];
  readonly requests: number;
  readonly stray: readonly string[];
}

let outcomes: readonly Outcome[];
let scratch: string;
let tripped = 0;
const tripwire = createServer((_, res) => {
  tripped += 1;
  res.end('%PDF-1.4\nsecret of this machine\n%%EOF\n');
});

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'draftwatch-faults-'));
  await new Promise<void>((done) => tripwire.listen(0, '127.0.0.1', done));
  const results: Outcome[] = [];
  const queue = FAULT_ROWS.entries();
  const worker = async () => {
    for (const [i, row] of queue) results[i] = await play(row, join(scratch, String(i)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  outcomes = results;
}, 400_000);

afterAll(async () => {
  tripwire.close();
  await rm(scratch, { recursive: true, force: true });
});

async function play(row: FaultRow, directory: string): Promise<Outcome> {
  const { port } = tripwire.address() as AddressInfo;
  const fake = await startFakeUn({ tripwire: `http://127.0.0.1:${port}/a.pdf`, slowMs: 300 });
  const cache = join(directory, 'cache');
  await mkdir(directory, { recursive: true });
  try {
    await prepare(row, cache, fake);
    const { code, stdout, stderr } = await draftwatch(row, cache, fake);
    const entries = row.noCache ? [] : await allEntries(cache);
    const sound = await Promise.all(
      entries.map(({ holding }) => (holding ? readBlob(cache, holding) : null)),
    );
    return {
      code,
      stdout: anonymous(stdout, fake, directory),
      stderr: anonymous(stderr, fake, directory),
      kept: entries.map(({ holding }) => `${holding?.name} ${holding?.format}`),
      unsound: sound.filter((bytes) => bytes === null).length,
      unfinished: await readdir(cachePart(cache, 'unfinished')).catch(() => []),
      requests: fake.requests.length,
      stray: (await readdir(directory)).filter((name) => name !== 'cache'),
    };
  } finally {
    await fake.close();
  }
}

async function prepare(row: FaultRow, cache: string, fake: FakeUn): Promise<void> {
  if (row.noCache) return writeFile(cache, 'in the way');
  if (row.before === undefined) return;
  if (row.before === 'refused before') {
    const hosts = cachePart(cache, 'hosts');
    await mkdir(hosts, { recursive: true });
    const memory = JSON.stringify({ nextAt: 0, shutUntil: Date.now() + 300_000 });
    for (const base of [fake.ods, fake.docs]) {
      await writeFile(join(hosts, `${new URL(base).host.replace(':', '_')}.json`), memory);
    }
    return;
  }
  const bytes = pdfOf(draftLines('A/HRC/99/L.1'));
  const holding = holdingFor('A/HRC/99/L.1', bytes);
  await keep(cache, holding, bytes);
  if (row.before === 'damaged') await writeFile(blobPath(cache, holding.sha256), 'bit rot');
  if (row.before === 'damaged note') {
    const [entry] = await allEntries(cache);
    await writeFile(entry!.path, '{"schema":1');
  }
}

function draftwatch(row: FaultRow, cache: string, fake: FakeUn) {
  const base = (service: 'ods' | 'docs' | 'library' | 'igov') =>
    row[service] === undefined ? fake[service] : fake.failing(service, row[service]);
  const own = Object.entries(row.environment ?? {}).map(([name, value]) => [
    name,
    value
      .replace('//ODS', `//${new URL(fake.ods).host}`)
      .replace('//DOCS', `//${new URL(fake.docs).host}`),
  ]);
  const env = {
    DRAFTWATCH_CACHE: cache,
    DRAFTWATCH_ODS_URL: base('ods'),
    DRAFTWATCH_DOCS_URL: base('docs'),
    DRAFTWATCH_LIBRARY_URL: base('library'),
    DRAFTWATCH_IGOV_URL: base('igov'),
    DRAFTWATCH_PAUSE_MS: '0',
    DRAFTWATCH_LIBRARY_PAUSE_MS: '0',
    DRAFTWATCH_BACKOFF_MS: '5',
    DRAFTWATCH_MAX_BYTES: '64000000',
    ...Object.fromEntries(own),
  };
  return runHere(row.args ?? ['fetch', 'A/HRC/99/L.1'], { cwd: root, env });
}

/** The real hosts' names for the ports of the fake. */
function anonymous(text: string, fake: FakeUn, directory: string): string {
  return text
    .replaceAll(new URL(fake.ods).host, 'documents.un.org')
    .replaceAll(new URL(fake.docs).host, 'docs.un.org')
    .replaceAll(new URL(fake.library).host, 'digitallibrary.un.org')
    .replaceAll(new URL(fake.igov).host, 'igov.un.org')
    .replaceAll(join(directory, 'cache'), '~/.cache/draftwatch')
    .replaceAll(directory, '.');
}

describe('the fault table', () => {
  it('has at least thirty rows, each of its own shape', () => {
    expect(new Set(FAULT_ROWS.map(({ shape }) => shape)).size).toBe(FAULT_ROWS.length);
    expect(FAULT_ROWS.length).toBeGreaterThanOrEqual(30);
  });

  it.each(FAULT_ROWS.map((row, i) => ({ i, ...row })))(
    '$shape',
    ({ i, exit, says, prints, cache, requests }) => {
      const outcome = outcomes[i]!;
      expect(outcome.stderr).toMatch(says ?? /^$/);
      if (prints) expect(outcome.stdout).toMatch(prints);
      expect(outcome.code).toBe(exit);
      expect(outcome.kept).toEqual(cache);
      expect(outcome.unsound).toBe(0);
      expect(outcome.unfinished).toEqual([]);
      expect(outcome.stray).toEqual([]);
      expect(outcome.requests).toBeLessThanOrEqual(requests ?? 20);
      // One line for each remark, and nothing in it that could steer a terminal.
      expect(`${outcome.stdout}${outcome.stderr}`).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
      );
      expect(outcome.stderr.split('\n').length).toBeLessThanOrEqual(4);
    },
  );

  it('never followed a server to another service of this machine', () => {
    expect(tripped).toBe(0);
  });

  it('is the table in docs/FAULTS.md', async () => {
    const page = `${tableOf(outcomes)}\n${LOCAL_HEAD}${LOCAL_FAULTS.map(localTable).join('')}`;
    await expect(page).toMatchFileSnapshot(join(root, 'docs', 'FAULTS.md'));
  });
});

const HEAD = `# When fetching fails

What the UN's servers, the network and this machine can do, and what draftwatch makes of it. Every row
is a test: the real program against servers on this machine that fail in just this way (\`npm run
fake-un\`). This page is written by that test: \`npx vitest run test/sources/http/faults.test.ts -u\`.

Exit codes: 0 done, 2 our input was wrong, 3 a source could not be reached or has no such document. Nothing
unsound is ever in the cache, and nothing half-written stays behind.

| | what happens | exit | what draftwatch says | in the cache afterwards |
|--:|---|--:|---|---|
`;

const LOCAL_HEAD = `# When files, texts and words deceive

What goes wrong without any network. Every row is a test of the real program
(\`test/cli/local-faults.test.ts\`): the exit code, what it says, and that no file of the folder is
changed but those it was asked to write.
`;

function localTable({ title, faults }: (typeof LOCAL_FAULTS)[number]): string {
  const rows = faults.map(
    ({ shape, run, exit, says, prints }) =>
      `| ${shape} | \`${run.replaceAll('|', '\\|')}\` | ${exit} | ${(says ?? prints ?? '').replaceAll('|', '\\|')} |`,
  );
  return `\n## ${title}\n\n| what happens | tried as | exit | what draftwatch says |\n|---|---|--:|---|\n${rows.join('\n')}\n`;
}

function tableOf(all: readonly Outcome[]): string {
  const rows = FAULT_ROWS.map(({ shape, before, cache }, i) => {
    const { code, stdout, stderr } = all[i]!;
    const printed = /^Not known: .*$/m.exec(stdout)?.[0] ?? '';
    const said = `${stderr}${printed}`
      .trim()
      .split('\n')
      .map((line) => line.replace(/^draftwatch: /, ''))
      .map((line) => line.replace(/(kept, but not readable): .*/, '$1 (and why)'))
      .join('<br>')
      .replace(/(?:\d{4}-\d\d-\d\d )?\d\d:\d\d UTC/g, '14:05 UTC')
      .replace(/\((?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\)/g, '(no network)')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
      .replace(/than on \d{4}-\d\d-\d\d/g, 'than on 2027-01-01')
      .replace(/hash [0-9a-f]{12}, now [0-9a-f]{12}/g, 'hash …, now …')
      .replaceAll('|', '\\|');
    const held = cache.length === 0 ? 'nothing' : cache.join(', ');
    const kept = before === 'kept' || before === undefined ? held : `${held}; see quarantine`;
    const afterwards = before === 'refused before' ? held : kept;
    return `| ${i + 1} | ${shape} | ${code} | ${said} | ${afterwards} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}
