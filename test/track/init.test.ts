/** `draftwatch init`, and the recipes for CI: the same steps, run here. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  draftText,
  HEARD,
  newProject,
  REPORTED,
  root,
  SEIZED,
  TRAINED,
  WEAKER,
} from './project.ts';

const project = newProject();
project.write('v1.txt', draftText(HEARD, TRAINED, REPORTED, SEIZED));
project.write('v2.txt', draftText(WEAKER, TRAINED, REPORTED, SEIZED));
const flags = ['init', '--id', 'schools', '--track', 'v1.txt,v2.txt'];
const written = (): unknown => parse(readFileSync(project.path('draftwatch.yaml'), 'utf8'));

beforeEach(() => rmSync(project.path('draftwatch.yaml'), { force: true }));

describe('init', () => {
  it('writes what check reads, from flags', async () => {
    const run = await project.run([...flags, '--protect', 'views of children = article 12']);
    expect(run.code).toBe(0);
    expect(written()).toMatchObject({
      version: 1,
      tracked: [
        {
          id: 'schools',
          versions: ['v1.txt', 'v2.txt'],
          protect: [{ phrase: 'views of children', reason: 'article 12' }],
        },
      ],
    });
    expect((await project.run(['check'])).code).toBe(1);
  });

  it('asks for what the flags leave open', async () => {
    const answers = 'schools\nv1.txt, v2.txt\nfirst\nviews of children = article 12\n\n';
    const run = await project.run(['init'], {}, answers);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('Its versions, oldest first');
    expect(written()).toMatchObject({
      tracked: [{ id: 'schools', versions: ['v1.txt', 'v2.txt'], baseline: ['first'] }],
    });
  });

  it.each([
    ['answers that do not come', ['init'], /no answer came/],
    ['a protection without a reason', [...flags, '--protect', 'words'], /words = why/],
    ['no version', ['init', '--id', 'a', '--track', ','], /tracked\.0\.versions/],
  ])('refuses %s and writes nothing', async (_, args, about) => {
    const run = await project.run(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(about);
    expect(() => written()).toThrow('ENOENT');
  });

  it('of one version begins a watch; without one there is nothing to check', async () => {
    const run = await project.run(['init', '--id', 'a', '--track', 'v1.txt']);
    expect(run.stderr).toContain('Next: draftwatch watch');
    const check = await project.run(['check']);
    expect(check.code).toBe(0);
    expect(check.stdout).toContain('nothing to compare yet');
    const { watch: _, ...rest } = written() as { watch: object };
    project.write('draftwatch.yaml', JSON.stringify(rest));
    expect((await project.run(['check'])).stderr).toContain('one version and nothing to compare');
  });

  it('overwrites nothing', async () => {
    await project.run(flags);
    const again = await project.run(flags);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is there already');
  });
});

describe('recipes', () => {
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: project.path('.'),
      encoding: 'utf8',
      env: {
        ...process.env,
        DRAFTWATCH_CACHE: project.path('.cache'),
        GITHUB_STEP_SUMMARY: project.path('summary.md'),
        ...env,
      },
    });

  it('the step of the GitHub action annotates, writes SARIF and the summary, and fails', async () => {
    await project.run(flags);
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default: string }>;
      runs: { steps: { run: string; env?: Record<string, string> }[] };
    };
    const [install, step] = action.runs.steps;
    expect(install!.run).toMatch(/^npm ci .*--prefix "\$GITHUB_ACTION_PATH"$/);
    const env = Object.fromEntries(
      Object.entries(step!.env!).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)![1]!;
        return [name, action.inputs[input]!.default];
      }),
    );
    const run = shell(step!.run, { ...env, GITHUB_ACTION_PATH: root });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error file=v2\.txt,line=\d+,title=schools%3A OP1 weakened::/);
    expect(readFileSync(project.path('draftwatch.sarif'), 'utf8')).toContain('"2.1.0"');
    expect(readFileSync(project.path('summary.md'), 'utf8')).toContain('OP1 weakened');
  });

  it('those for GitLab and the shell run as docs/CI.md prints them', async () => {
    await project.run(flags);
    symlinkSync(root, project.path('draftwatch'));
    const readme = readFileSync(join(root, 'docs', 'CI.md'), 'utf8');
    const commands = [...readme.matchAll(/node draftwatch\/bin\/draftwatch\.js check .*/g)];
    expect(commands).toHaveLength(2);
    for (const [command] of commands) expect(shell(command).status).toBe(1);
    expect(readFileSync(project.path('draftwatch.xml'), 'utf8')).toContain('failures="1"');
  });
});
