/** `draftwatch watch`: it finds by itself what a negotiation brings, and tells. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Notice, WatchResult } from '../../../src/model/watch.ts';
import { story } from '../../story.ts';
import { fakeNegotiation, HEARD, LISTEN, SAFE, soft, softer } from '../fake-negotiation.ts';
import { receiver } from './receiver.ts';

const records = [{ symbol: 'A/HRC/99/L.31', type: 'draft resolution /', date: '2027-06-14' }];
const { project, publish, un, up, down, addresses } = fakeNegotiation(records);
const hook = receiver();
const DRAFT = 'A/HRC/99/L.31';
const [REV1, REV2, ADOPTED] = [`${DRAFT}/Rev.1`, `${DRAFT}/Rev.2`, 'A/HRC/RES/99/12'];

/** Notes what it is given. A command of the configuration: no shell reads it. */
project.write(
  'note.mjs',
  `import { appendFileSync, readFileSync } from 'node:fs';
   const text = readFileSync(0, 'utf8');
   if (text.trim() !== readFileSync(process.env.DRAFTWATCH_NOTICE, 'utf8').trim()) process.exit(9);
   appendFileSync('noted.jsonl', JSON.stringify({ args: process.argv.slice(2), notice: JSON.parse(text) }) + '\\n');
   console.log('noted');`,
);
const CONFIG = `version: 1
tracked:
  - id: schools
    versions: [${DRAFT}]
    baseline: [previous, first]
    protect:
      - {phrase: "views of children", reason: "article 12"}
watch:
  library: true
  formats: [html, md]
  command: {run: [node, note.mjs, "; touch broken #"]}
  webhook:
    url: {env: HOOK_URL}
    headers: {authorization: {env: HOOK_TOKEN}}
`;
project.write('draftwatch.yaml', CONFIG);
const env = () => ({ HOOK_URL: hook.url(), HOOK_TOKEN: 'Bearer t0ken' });
const watch = (...args: readonly string[]) => up(['watch', ...args], env());
const noted = (): { args: string[]; notice: Notice }[] =>
  readFileSync(project.path('noted.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

story('a negotiation that is watched', (step) => {
  step('an outage at the start is exit code 3, and nothing is taken for absent', async () => {
    publish(DRAFT, [HEARD, SAFE, LISTEN]);
    const run = await down(['watch'], env());
    expect(run.code).toBe(3);
    expect(run.stdout).toContain(`not checked: ${DRAFT}`);
  });

  step('begins with what is listed and there: no news', async () => {
    const run = await watch();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`not there yet: ${REV1}`);
    expect(run.stdout).toContain('1 text watched: nothing new, everything could be asked');
    expect(hook.received).toEqual([]);
  });

  step('an outage is no "nothing new"', async () => {
    publish(REV1, [soft(HEARD), soft(SAFE), LISTEN]);
    const run = await down(['watch'], env());
    expect(run.code).toBe(3);
    expect(run.stdout).toMatch(/nothing new, \d NOT CHECKED/);
  });

  step('finds the revision, compares it, writes reports, runs the command, posts', async () => {
    const run = await project.start(['watch'], { ...addresses(), ...env() });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`NEW ${REV1} is out: 2 failing findings`);
    expect(run.stdout).toMatch(
      / {2}Read these first, in A\/HRC\/99\/L\.31 → .*Rev\.1\n {2}▼ OP1: ‘shall’ became ‘should’/,
    );
    expect(run.stderr).toContain('noted');
    expect(run.stderr).toContain(
      `For draftwatch check, add to "versions:" in draftwatch.yaml: ${REV1} (schools)`,
    );
    const page = 'draftwatch.reports/schools/A_HRC_99_L.31_Rev.1/since-A_HRC_99_L.31.html';
    expect(readFileSync(project.path(page), 'utf8')).toContain('<!doctype html>');

    const [{ args, notice }] = noted() as [ReturnType<typeof noted>[0]];
    expect(args).toEqual(['; touch broken #']);
    expect(notice).toMatchObject({
      kind: 'revision',
      version: REV1,
      tracked: 'schools',
      failing: 2,
    });
    expect(notice.text).toMatch(/\nRead these first:\n▼ OP1: ‘shall’ became ‘should’/);
    expect(notice.reports).toContain(page);

    expect(hook.received).toHaveLength(1);
    const [{ headers, body }] = hook.received as [(typeof hook.received)[0]];
    expect(JSON.parse(body)).toEqual(notice);
    expect(headers['idempotency-key']).toBe(notice.id);
    expect(headers.authorization).toBe('Bearer t0ken');
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/s3cret|t0ken/);
  });

  step('remembers: a second pass has nothing new', async () => {
    const run = await watch();
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('nothing new');
    expect(hook.received).toHaveLength(1);
    expect(noted()).toHaveLength(1);
  });

  step('reports other words under the same symbol, not other bytes', async () => {
    const old = un().shelf.get(`${REV1} en`)!.pdf!;
    un().shelf.set(`${REV1} en`, { pdf: Buffer.concat([old, Buffer.from('\n')]) });
    expect((await watch()).stdout).toContain('nothing new');
    publish(REV1, [softer(HEARD), soft(SAFE), LISTEN]);
    const run = await watch();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`NEW ${REV1} has other words than before`);
    expect(noted().at(-1)!.notice).toMatchObject({ kind: 'changed', version: REV1 });
    expect(readdirSync(project.path('draftwatch.reports/schools')).join()).toContain('-changed-');
    expect((await watch()).stdout).toContain('nothing new');
  });

  step('reports the stamp of an oral revision, though the words are the same', async () => {
    publish(REV1, [softer(HEARD), soft(SAFE), LISTEN], 'ORAL REVISION Received 27/9 at 12.37');
    expect((await watch()).stdout).toContain(`NEW ${REV1} has other words than before`);
    expect((await watch()).stdout).toContain('nothing new');
  });

  step('a webhook that fails is tried again in the next pass, with the same key', async () => {
    publish(REV2, [soft(HEARD), SAFE, LISTEN]);
    const before = hook.received.length;
    hook.answers.push([400]);
    const failed = await watch('--format', 'json');
    expect(failed.code).toBe(3);
    const { told } = JSON.parse(failed.stdout) as WatchResult;
    expect(told).toMatchObject([
      { hook: 'command', error: null },
      { hook: 'webhook', error: expect.stringContaining('says 400') },
    ]);
    const again = await watch();
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('told: webhook');
    const [first, second] = hook.received.slice(before);
    expect(second!.headers['idempotency-key']).toBe(first!.headers['idempotency-key']);
    expect(second!.body).toBe(first!.body);
    expect((await watch()).stdout).not.toContain('told');
  });

  step(
    'finds the adopted text through the Digital Library, and then asks for no more revisions',
    async () => {
      publish(ADOPTED!, [soft(HEARD), SAFE, LISTEN]);
      Object.assign(records[0]!, { adopted: ADOPTED });
      const run = await watch();
      expect(run.stdout).toContain(`NEW ${ADOPTED} is out, the adopted text`);
      expect(noted().at(-1)!.notice).toMatchObject({
        kind: 'adopted',
        compared: [{ name: `${REV2} → ${ADOPTED}` }, { name: `${DRAFT} → ${ADOPTED}` }],
      });
      un().forget();
      expect((await watch()).stdout).toContain('nothing new');
      expect(un().requests.filter(({ symbol }) => symbol.endsWith('Rev.3'))).toEqual([]);
      expect(un().requests.filter(({ service }) => service === 'library')).toEqual([]);
    },
  );

  step('says the same, byte for byte, in a second place', () => {
    const state = readFileSync(project.path('draftwatch.watch/state.json'), 'utf8');
    expect(state).not.toContain(project.path(''));
    expect(readdirSync(project.path('.')).filter((name) => name === 'broken')).toEqual([]);
  });
});

story('a version that is listed and not there yet', (step) => {
  step('is waited for without alarm, then reported, as is a file', async () => {
    const yaml = `version: 1\ntracked:\n  - {id: a, versions: [A/HRC/99/L.40, informal.txt]}\nwatch: {memory: m2}\n`;
    writeFileSync(project.path('other.yaml'), yaml);
    publish('A/HRC/99/L.40', [HEARD, SAFE, LISTEN]);
    const first = await watch('-c', 'other.yaml');
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('not there yet: A/HRC/99/L.40/Rev.1, informal.txt');
    project.write(
      'informal.txt',
      `The Human Rights Council,\n\n1. ${soft(HEARD)}\n\n2. ${SAFE}\n\n3. ${LISTEN}`,
    );
    const second = await watch('-c', 'other.yaml');
    expect(second.code).toBe(1);
    expect(second.stdout).toContain('NEW informal.txt is there now');
    expect(second.stdout).toContain('Read these first, in A/HRC/99/L.40 → informal.txt');
    expect(second.stderr).toBe('');
  });

  step('is not waited for when the server denies everything', async () => {
    const control = un().shelf.get('A/RES/60/251 en')!;
    un().shelf.delete('A/RES/60/251 en');
    const run = await watch('-c', 'other.yaml');
    un().shelf.set('A/RES/60/251 en', control);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('deny even what exists');
  });
});
