/** `draftwatch watch` what it refuses, how it ends, what is never a pass. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice, WatchResult } from '../../../src/model/watch.ts';
import { imageOnlyPdf } from '../../cli/pdfs.ts';
import { fakeNegotiation, HEARD, LISTEN, SAFE, soft } from '../fake-negotiation.ts';
import { root } from '../project.ts';

const { project, publish, un, up, addresses } = fakeNegotiation();
const DRAFT = 'A/HRC/99/L.31';
const config = (watch: string, more = ''): void =>
  project.write(
    'draftwatch.yaml',
    `version: 1\nwatch: {${watch}}\ntracked:\n  - {id: a, versions: [${DRAFT}]${more}}\n`,
  );

/** The next revision, and one with markup in it. */
const [REV1, REV2] = [`${DRAFT}/Rev.1`, `${DRAFT}/Rev.2`];
const HARM = LISTEN.replace('Urges', '<img src=x> @channel Urges');
const publishRevisions = (): void => {
  publish(REV1, [soft(HEARD), SAFE, LISTEN]);
  publish(REV2, [soft(HEARD), SAFE, HARM]);
};

// Each test begins with the draft alone on the shelf, and with nothing in its cache.
let tests = 0;
const cache = () => ({ DRAFTWATCH_CACHE: project.path(`.cache-${tests}`) });
beforeEach(() => {
  tests += 1;
  for (const name of [REV1, REV2, 'A/HRC/RES/97/3']) un().shelf.delete(`${name} en`);
  publish(DRAFT, [HEARD, SAFE, LISTEN]);
});
const watch = (...args: readonly string[]) => up(['watch', ...args], cache());
const noticeOf = (folder: string): Notice =>
  JSON.parse(readFileSync(project.path(`${folder}/notice.json`), 'utf8'));

describe('what is refused with exit code 2 before anything is asked', () => {
  it.each([
    ['an unknown key', 'formts: [html]', /yaml:2:9: unknown key "formts" \(did you mean "formats"/],
    ['an unknown format', 'formats: [pdf]', /watch\.formats\.0/],
    ['a command in one string', 'command: {run: "tell me"}', /watch\.command\.run/],
    ['a time without a unit', 'command: {run: [a], timeout: "60"}', /30s, 15m or 6h/],
    ['another protocol', 'webhook: {url: "file:///etc/passwd"}', /no http or https address/],
    ['a password in an address', 'webhook: {url: "https://a:b@c.example"}', /without a user name/],
    [
      'a secret that is not there',
      'webhook: {url: {env: NOT_SET_HERE}}',
      /watch\.webhook\.url is to come from the variable NOT_SET_HERE, which is not set/,
    ],
    [
      'a header of two lines',
      'webhook: {url: "http://c.example", headers: {a: "b\\nc"}}',
      /headers\.a/,
    ],
  ])('%s', async (_, yaml, about) => {
    config(yaml);
    un().forget();
    const run = await watch();
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(about);
    expect(run.stderr).not.toContain('a:b');
    expect(un().requests).toEqual([]);
  });

  it.each([
    ['1m', /too short/],
    ['often', /is no time/],
  ])('--interval %s', async (interval, about) => {
    config('');
    const run = await watch('--interval', interval);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(about);
  });

  it('a memory that is damaged, or of a later version', async () => {
    config('memory: m0');
    project.write('m0/state.json', '{"draftwatchWatch": 2}');
    const run = await watch();
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('m0/state.json is damaged or of another version');
  });
});

describe('until it is stopped', () => {
  it('keeps looking, lets no second watch in, and ends cleanly on SIGTERM', async () => {
    config('memory: m1');
    const bin = join(root, 'bin', 'draftwatch.js');
    const child = spawn(process.execPath, [bin, 'watch', '--interval', '15m'], {
      cwd: project.path('.'),
      env: { ...process.env, ...cache(), ...addresses() },
    });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    await new Promise<void>((resolve) => {
      let stdout = '';
      child.stdout.on('data', (data) => {
        stdout += data;
        if (stdout.includes('1 text watched')) resolve();
      });
    });
    const second = await watch();
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`process ${child.pid} on`);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(stderr).toBe('Watching every 15m; Ctrl-C ends it.\n');
    expect(existsSync(project.path('m1/running.json'))).toBe(false);
    expect((await watch()).code).toBe(0);
  });
});

describe('what cannot be compared', () => {
  it('is reported once, is exit code 4 in every pass, and is reported again when it can', async () => {
    config('memory: m2, reports: r2');
    expect((await watch()).code).toBe(0);
    un().shelf.set(`${REV1} en`, { pdf: Buffer.from(imageOnlyPdf()) });
    const first = await watch();
    expect(first.code).toBe(4);
    expect(first.stdout).toContain(`NEW ${DRAFT}/Rev.1 is out: NOT compared`);
    const second = await watch();
    expect(second.code).toBe(4);
    expect(second.stdout).not.toContain('NEW');
    publish(`${DRAFT}/Rev.1`, [soft(HEARD), SAFE, LISTEN]);
    const third = await watch();
    expect(third.code).toBe(1);
    expect(third.stdout).toContain(`NEW ${DRAFT}/Rev.1 is out: 1 failing finding`);
  });

  it('for want of a baseline is reported, and again when the baseline is there', async () => {
    config('memory: m3, reports: r3', ', baseline: [previous, A/HRC/RES/97/3]');
    publish(REV1, [soft(HEARD), SAFE, LISTEN]);
    const first = await watch();
    expect(first.code).toBe(3);
    expect(first.stdout).toContain('1 failing finding, 1 NOT CHECKED');
    const second = await watch();
    expect(second.code).toBe(3);
    expect(second.stdout).not.toContain('NEW');
    publish('A/HRC/RES/97/3', [HEARD, SAFE, LISTEN]);
    const third = await watch();
    expect(third.code).toBe(1);
    expect(noticeOf('r3/a/A_HRC_99_L.31_Rev.1').compared).toHaveLength(2);
  });
});

describe('a version that the servers lost', () => {
  it('is said, and compared with as it was', async () => {
    const lost = 'A/HRC/99/L.50';
    const tracked = `tracked:\n  - {id: a, versions: [${lost}], baseline: [previous, first]}\n`;
    project.write('draftwatch.yaml', `version: 1\nwatch: {memory: m10, reports: r10}\n${tracked}`);
    publish(lost, [HEARD, SAFE, LISTEN]);
    publish(`${lost}/Rev.1`, [HEARD, SAFE, LISTEN]);
    expect((await watch()).code).toBe(0);
    un().shelf.delete(`${lost} en`);
    publish(`${lost}/Rev.2`, [soft(HEARD), SAFE, LISTEN]);
    const run = await watch();
    expect(run.code).toBe(3);
    expect(run.stdout).toContain(`not checked: ${lost}: was there before`);
    expect(noticeOf('r10/a/A_HRC_99_L.50_Rev.2').compared.map(({ name }) => name)).toEqual([
      `${lost}/Rev.1 → ${lost}/Rev.2`,
      `${lost} → ${lost}/Rev.2`,
    ]);
  });
});

describe('a document that means harm', () => {
  it('puts no markup and no call into a notice', async () => {
    config('memory: m4, reports: r4');
    publishRevisions();
    await watch();
    const raw = readFileSync(project.path('r4/a/A_HRC_99_L.31_Rev.2/notice.json'), 'utf8');
    expect(raw).not.toMatch(/[<>]/);
    expect(noticeOf('r4/a/A_HRC_99_L.31_Rev.2').text).not.toMatch(/<|@channel/);
  });
});

describe('the contract', () => {
  const schemaOf = (name: string) =>
    new Ajv2020({ strict: false, allErrors: true }).compile(
      JSON.parse(readFileSync(join(root, `dist/schema/${name}.json`), 'utf8')),
    );

  it('holds for notices and for --format json, and refuses what it does not know', async () => {
    config('memory: m5, reports: r5', ', protect: [{phrase: "all schools", reason: ours}]');
    publishRevisions();
    const { stdout } = await watch('--format', 'json', '--out', 'json:r5', '--out', 'docx:r6');
    const isPass = schemaOf('watch');
    expect(isPass(JSON.parse(stdout)) || isPass.errors).toBe(true);
    const { texts } = JSON.parse(stdout) as WatchResult;
    const { news } = texts[0]!;
    expect(news.map(({ version }) => version)).toEqual([`${DRAFT}/Rev.1`, `${DRAFT}/Rev.2`]);
    expect(news[0]!.reports).toEqual([
      'r5/a/A_HRC_99_L.31_Rev.1/since-A_HRC_99_L.31.json',
      'r6/a/A_HRC_99_L.31_Rev.1/since-A_HRC_99_L.31.docx',
    ]);
    const isNotice = schemaOf('notice');
    const notice = noticeOf('r5/a/A_HRC_99_L.31_Rev.1');
    expect(isNotice(notice) || isNotice.errors).toBe(true);
    expect(notice).toEqual(news[0]);
    expect(isNotice({ ...notice, kind: 'rumour' })).toBe(false);
    expect(isNotice({ ...notice, id: 'x' })).toBe(false);
  });

  it('of the configuration knows "watch:"', () => {
    const isConfig = schemaOf('config');
    const base = { version: 1, tracked: [{ id: 'a', versions: ['b', 'c'] }] };
    const webhook = { url: { env: 'A' }, headers: { authorization: { env: 'B' } } };
    expect(isConfig({ ...base, watch: { webhook, command: { run: ['a'] } } })).toBe(true);
    expect(isConfig({ ...base, watch: { comand: { run: ['a'] } } })).toBe(false);
    expect(isConfig({ ...base, watch: { webhook: { url: { envi: 'A' } } } })).toBe(false);
  });
});

describe('a Digital Library that refuses programs', () => {
  // A cache of its own: it is remembered there that the host is to be left alone.
  const refusing = () => ({
    DRAFTWATCH_LIBRARY_URL: un().failing('library', 'challenge-202'),
    DRAFTWATCH_CACHE: project.path('.refused'),
  });

  it('is asked only by those who rely on it, and then said', async () => {
    config('memory: m9, reports: r9');
    publishRevisions();
    un().forget();
    const usual = await up(['watch'], refusing());
    expect(usual.code).toBe(1);
    expect(usual.stdout.replace(/\s+/g, ' ')).toMatch(
      /not known: what became of A\/HRC\/99\/L\.31, and amendments to it: no open record says, .* it is waited for\./,
    );
    expect(un().requests.filter(({ service }) => service === 'library')).toEqual([]);
    config('memory: m9, reports: r9, library: true');
    const relied = await up(['watch'], refusing());
    expect(relied.code).toBe(3);
    expect(relied.stdout).toContain('not checked: what became of A/HRC/99/L.31');
  });
});

describe('docs/WATCH.md', () => {
  const section = readFileSync(join(root, 'docs', 'WATCH.md'), 'utf8');

  it('has an example that is accepted as it stands', async () => {
    const [, example] = /```yaml\n# draftwatch\.yaml[^\n]*\n([\s\S]*?)```/.exec(
      section,
    ) as unknown as [string, string];
    const tracked = `tracked:\n  - {id: a, versions: [${DRAFT}]}\n`;
    project.write('draftwatch.yaml', `version: 1\n${example}${tracked}`);
    project.write('tell.mjs', '');
    publishRevisions();
    const env = { ...cache(), DRAFTWATCH_WEBHOOK: 'http://127.0.0.1:1/', DRAFTWATCH_TOKEN: 'x' };
    expect((await up(['watch'], env)).code).toBe(3);
    const missing = await watch();
    expect(missing.stderr).toContain('DRAFTWATCH_WEBHOOK, which is not set');
  });

  it('prints commands that run', async () => {
    project.write(
      'draftwatch.yaml',
      `version: 1\nwatch: {memory: m7}\ntracked:\n  - {id: a, versions: [${DRAFT}]}\n`,
    );
    const commands = [...section.matchAll(/draftwatch\.js (watch\b[^#\n]*)/g)].map(([, words]) =>
      words!.trim().split(' '),
    );
    expect(commands).toHaveLength(2);
    for (const words of commands) expect((await up(words, cache())).code).toBeLessThan(2);
    expect(existsSync(project.path('m7/state.json'))).toBe(true);
  });
});

describe('a pass that is broken off', () => {
  it('tells again rather than never: what is new is remembered before it is told', async () => {
    const command = `command: {run: [node, -e, "process.kill(process.ppid, 'SIGKILL')"]}`;
    config(`memory: m8, reports: r8, ${command}`);
    publishRevisions();
    const killed = await project.start(['watch'], { ...addresses(), ...cache() });
    expect(killed.code).toBeNull();
    config('memory: m8, reports: r8, command: {run: [node, -e, "process.exit(0)"]}');
    const again = await watch();
    expect(again.code).toBe(0);
    expect(again.stdout).toContain(`Earlier news, ${DRAFT}/Rev.1:`);
    expect(again.stdout).toContain('told: command');
    expect((await watch()).stdout).not.toContain('told');
  });
});

describe('what the servers are asked for', () => {
  it('is little: the next revision, and a document that exists', async () => {
    config('memory: m6');
    publishRevisions();
    await watch();
    writeFileSync(project.path('quiet.yaml'), readFileSync(project.path('draftwatch.yaml')));
    un().forget();
    await watch();
    const asked = un().requests.map(({ service, symbol, type }) => `${service} ${symbol} ${type}`);
    const known = [DRAFT, `${DRAFT}/Rev.1`, `${DRAFT}/Rev.2`];
    expect(asked).toEqual([
      ...known.flatMap((symbol) => [`ods ${symbol} docx`, `ods ${symbol} pdf`]),
      `ods ${DRAFT}/Rev.3 pdf`,
      'ods A/RES/60/251 pdf',
    ]);
  });
});
