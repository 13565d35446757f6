/** The packed package: its Node API, its types, its schema and its command, from another project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './run.ts';
import { strangersProject } from './stranger.ts';

const project = strangersProject();
afterAll(() => rmSync(project, { recursive: true, force: true }));

const before = join(root, 'fixtures', 'demo', 'A_HRC_99_L.7.txt');
const after = join(root, 'fixtures', 'demo', 'A_HRC_99_L.7_Rev.1.txt');

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, [...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
}

describe('the package of a stranger', () => {
  it('compares two files by the API', () => {
    writeFileSync(
      join(project, 'use.mjs'),
      `import { diff, read } from 'draftwatch';
       const report = await diff(${JSON.stringify(before)}, ${JSON.stringify(after)});
       const document = await read(${JSON.stringify(before)});
       console.log(JSON.stringify([report.changes.length, report.schemaVersion, document.paragraphs[0].label]));`,
    );
    const [changes, schemaVersion, label] = JSON.parse(node('use.mjs')) as unknown[];
    expect(changes).toBeGreaterThan(20);
    expect(schemaVersion).toBe(1);
    expect(label).toBe('PP1');
  });

  it('checks a configuration by the API', () => {
    const tracked = `{id: a, versions: [${JSON.stringify(before)}, ${JSON.stringify(after)}]}`;
    writeFileSync(join(project, 'tracked.yaml'), `version: 1\ntracked:\n  - ${tracked}\n`);
    writeFileSync(
      join(project, 'check.mjs'),
      `import { check, openFindings } from 'draftwatch';
       const result = await check('tracked.yaml');
       console.log(JSON.stringify([openFindings(result).length, result.texts[0].unchecked]));`,
    );
    const [open, unchecked] = JSON.parse(node('check.mjs')) as unknown[];
    expect(open).toBeGreaterThan(3);
    expect(unchecked).toEqual([]);
  });

  it('names its errors', () => {
    writeFileSync(
      join(project, 'fail.mjs'),
      `import { diff, InputError } from 'draftwatch';
       await diff('nowhere.pdf', 'nowhere.pdf').catch((error) => console.log(error instanceof InputError));`,
    );
    expect(node('fail.mjs').trim()).toBe('true');
  });

  it('has types that a strict compiler accepts', () => {
    writeFileSync(
      join(project, 'use.mts'),
      `import { diff, type Report } from 'draftwatch';
       const report: Report = await diff('a', 'b', { themes: ['child-rights'] });
       const effects: readonly string[] = report.changes.map((change) => change.effect);
       // @ts-expect-error: an effect is one of a few words
       const wrong: 'better' = report.changes[0]!.effect;
       export { effects, wrong };`,
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    expect(node(tsc, ...flags, '--types', 'node', 'use.mts')).toBe('');
  });

  it('gives the JSON Schemas by their public addresses', () => {
    const names = ['diff', 'check', 'notice', 'watch', 'uptake', 'precedents', 'config'];
    const script = `const titleOf = (name) => require(\`draftwatch/schema/\${name}.json\`).title;
      process.stdout.write(JSON.stringify(${JSON.stringify(names)}.map(titleOf)));`;
    const titles = JSON.parse(node('--input-type=commonjs', '-e', script)) as string[];
    names.forEach((name, i) => {
      expect(titles[i]).toContain(`draftwatch${name === 'config' ? '.yaml' : ` ${name}`}`);
    });
  });

  it('carries every file that its README and guides link to', () => {
    const home = join(project, 'node_modules', 'draftwatch');
    const guides = readdirSync(join(home, 'docs')).map((name) => join('docs', name));
    const pages = ['README.md', ...guides.filter((name) => name.endsWith('.md'))];
    expect(pages.length).toBeGreaterThan(5);
    const dead = pages.flatMap((page) => {
      const text = readFileSync(join(home, page), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((link) => link[1]!);
      return links
        .filter((link) => !existsSync(join(home, dirname(page), link)))
        .map((link) => `${page}: ${link}`);
    });
    expect(dead).toEqual([]);
  });

  it('runs as a command and carries its rules', () => {
    const home = join(project, 'node_modules', 'draftwatch');
    expect(node(join(home, 'bin', 'draftwatch.js'), 'diff', before, after)).toContain(
      'flagged changes',
    );
    expect(existsSync(join(home, 'rules'))).toBe(true);
    expect(readdirSync(home)).not.toContain('src');
  });
});
