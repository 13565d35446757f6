/** The documentation keeps up with the code: commands, formats, exit codes, links. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { EXIT } from '../src/cli/exit-codes.ts';
import { REPORT_FORMATS } from '../src/report/formats.ts';

const root = join(import.meta.dirname, '..');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const readme = text('README.md');
const manifest = JSON.parse(text('package.json')) as {
  scripts: Record<string, string>;
  files: string[];
};

describe('README', () => {
  it('can be read in one go', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('links to nothing that the package leaves out', () => {
    const { files } = manifest;
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((link) => link[1]!);
    const packed = (link: string): boolean =>
      files.some((file) => link === file || link.replace(/\/$/, '').split('/')[0] === file);
    expect(links.filter((link) => !packed(link))).toEqual([]);
  });

  it.each(Object.keys(COMMANDS))('names the command %s', (name) => {
    expect(readme).toContain(`\`draftwatch ${name}`);
  });

  it.each(Object.keys(REPORT_FORMATS))('names the format %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
  });

  it.each(Object.values(EXIT))('names the exit code %i', (code) => {
    expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

describe('ARCHITECTURE', () => {
  const page = text('ARCHITECTURE.md');

  it('can be read in one go', () => {
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it.each(['One paragraph, from', 'One rule, from'])('walks without going back: %s', (start) => {
    const [, walk] = page.split(`**${start}`);
    const until = walk!.search(/\n(?:\*\*|## )/);
    const files = [...walk!.slice(0, until).matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(
      (file) => file[1]!,
    );
    expect(files.length).toBeGreaterThan(15);
    expect(
      files.slice(1).filter((file) => !isCalledBy(files.slice(0, files.indexOf(file)), file)),
    ).toEqual([]);
  });
});

const GUIDES = [
  'READING',
  'PAGE',
  'FETCHING',
  'SERIES',
  'CI',
  'WATCH',
  'FORMATS',
  'CORPUS',
  'UPTAKE',
  'SESSION',
  'GLOSSARY',
  'ALIGNMENT',
  'JUDGEMENT',
  'PARSING',
  'WORDS',
  'BUILD',
].map((name) => `docs/${name}.md`);

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...GUIDES])(
  '%s',
  (name) => {
    it('has no dead link to a file', () => {
      const links = [...text(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((link) => link[1]!);
      expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
    });

    it('names only files, folders and scripts that exist', () => {
      const paths = [
        ...text(name).matchAll(/`((?:src|test|scripts|rules|fixtures|bin)\/[\w./-]*)`/g),
      ];
      expect(paths.map((path) => path[1]!).filter((path) => !existsSync(join(root, path)))).toEqual(
        [],
      );
      const scripts = [...text(name).matchAll(/npm run ([\w:-]+)/g)].map((script) => script[1]!);
      expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
    });
  },
);

/** Whether one of the files imports the other, or starts it in a thread as a worker. */
function isCalledBy(callers: readonly string[], file: string): boolean {
  if (file.endsWith('/worker.ts'))
    return callers.includes(join(dirname(file), `read-${basename(dirname(file))}.ts`));
  return callers.some((caller) =>
    [...text(caller).matchAll(/'(\.[^']+)'/g)].some(
      (name) => join(dirname(caller), name[1]!) === file,
    ),
  );
}
