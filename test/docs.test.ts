/** The documentation keeps up with the code: commands, formats, exit codes, links. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
