/** `draftwatch accept` through the real binary: what stays accepted, what opens again, what lapses. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftText, HEARD, newProject, REPORTED, SEIZED, TRAINED, WEAKER } from './project.ts';

const project = newProject();
const ACCEPTED = project.path('accepted.yaml');
project.write('v1.txt', draftText(HEARD, TRAINED, REPORTED, SEIZED));

/** Tracks v1 and a second version with these paragraphs. */
function second(...operative: readonly string[]): void {
  project.write('v2.txt', draftText(...operative));
  project.write(
    'draftwatch.yaml',
    'version: 1\ntracked:\n  - id: schools\n    versions: [v1.txt, v2.txt]\n',
  );
}

/** Seconds since 1970 at noon of a day. */
const on = (day: string) => ({
  SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
});
const check = (...args: readonly string[]) => project.run(['check', ...args], on('2027-01-10'));
const why = ['--reason', 'agreed in informals', '--author', 'A. Advocate'];

async function acceptOnly(...args: readonly string[]) {
  const { stdout } = await check();
  const fingerprint = /OP1 weakened ([0-9a-f]{10})/.exec(stdout)![1]!;
  return project.run(['accept', fingerprint, ...why, ...args], on('2027-01-10'));
}

beforeEach(() => {
  second(WEAKER, TRAINED, REPORTED, SEIZED);
  project.write('accepted.yaml', '# reviewed every Monday\nversion: 1\naccepted: []\n');
});

describe('an accepted finding', () => {
  it('fails no longer; the file says what, why and who, and keeps its comments', async () => {
    expect((await check()).code).toBe(1);
    expect(await acceptOnly()).toMatchObject({ code: 0, stderr: '' });
    expect((await check('--strict')).code).toBe(0);
    const all = (await check('--all')).stdout;
    expect(all).toContain('accepted by A. Advocate: agreed in informals');
    const file = readFileSync(ACCEPTED, 'utf8');
    expect(file).toContain('# reviewed every Monday');
    const { accepted } = parse(file) as { accepted: Record<string, string>[] };
    expect(accepted).toEqual([
      {
        tracked: 'schools',
        finding: expect.stringContaining(
          'OP1 weakened in v1.txt → v2.txt: ‘shall’ became ‘should’',
        ),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        reason: 'agreed in informals',
        author: 'A. Advocate',
      },
    ]);
    expect(existsSync(`${ACCEPTED}.tmp`)).toBe(false);
  });

  it('stays accepted when it is renumbered', async () => {
    await acceptOnly();
    second(
      'Welcomes the work of the Secretary-General on roads;',
      WEAKER,
      TRAINED,
      REPORTED,
      SEIZED,
    );
    const run = await check('--strict', '--all');
    expect(run.stdout).toContain('OP1 → OP2 weakened');
    expect(run.code).toBe(0);
  });

  it('opens again when its words change, and its entry is stale', async () => {
    await acceptOnly();
    second(WEAKER.replace('all decisions', 'some decisions'), TRAINED, REPORTED, SEIZED);
    const run = await check();
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/OP1 weakened/);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(
      'stale, no finding has these words any more: schools',
    );
  });

  it('expires after its last day; that fails by itself, and is shown', async () => {
    await acceptOnly('--until', '2027-01-10');
    expect((await check()).code).toBe(0);
    const late = await project.run(['check'], on('2027-01-11'));
    expect(late.code).toBe(1);
    expect(late.stdout).toContain('expired on 2027-01-10: schools');
  });

  it('that is stale fails under --strict, until it is pruned', async () => {
    await acceptOnly();
    second(HEARD, TRAINED, REPORTED, SEIZED);
    const lenient = await check();
    expect(lenient.code).toBe(0);
    expect(lenient.stdout).toContain('stale');
    expect((await check('--strict')).code).toBe(1);
    const prune = await project.run(['accept', '--prune'], on('2027-01-10'));
    expect(prune.stdout).toContain('taken out: stale');
    expect(readFileSync(ACCEPTED, 'utf8')).toContain('# reviewed every Monday');
    expect((await check('--strict')).code).toBe(0);
    expect((await project.run(['accept', '--prune'])).stdout).toBe('Nothing to take out.\n');
  });

  it('is not called stale while its text could not be read', async () => {
    await acceptOnly();
    project.write(
      'draftwatch.yaml',
      'version: 1\ntracked:\n  - id: schools\n    versions: [v1.txt, A/HRC/99/L.70]\n',
    );
    const run = await check('--offline');
    expect(run.code).toBe(3);
    expect(run.stdout).not.toContain('stale');
    expect((await project.run(['accept', '--prune', '--offline'])).stdout).toContain('Nothing');
  });
});

describe('what is refused, exit code 2', () => {
  it.each([
    ['no reason', ['accept', 'abcdef12', '--author', 'A'], /--reason and --author/],
    ['no author', ['accept', 'abcdef12', '--reason', 'R'], /--reason and --author/],
    ['no finding', ['accept', ...why], /name findings/],
    [
      'a day that is none',
      ['accept', 'abcdef12', ...why, '--until', '2027-02-30'],
      /'2027-02-30' is no date/,
    ],
    ['too few digits', ['accept', 'ab', ...why], /at least 6 digits/],
    ['a finding that is not there', ['accept', 'abcdef12', ...why], /names no finding/],
  ])('%s', async (_, args, about) => {
    const run = await project.run(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(about);
  });

  it('a file without a reason, with its line', async () => {
    const entry = `{tracked: schools, fingerprint: ${'a'.repeat(64)}, author: me}`;
    project.write('accepted.yaml', `version: 1\naccepted:\n  - ${entry}\n`);
    const run = await check();
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/accepted\.yaml:3:\d+: accepted\.0\.reason: missing/);
  });
});
