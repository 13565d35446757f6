/** Holds the house together: layers, cycles, file size, and which file may import which package. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const MAX_LINES = 250;
/** What cuts words by bounds of its own. */
const OWN_WORDS = ['words/', 'parse/readers/', 'corpus/stretch.ts', 'cli/corpus/find.ts'];
/** Made by the build, of data. */
const MADE: readonly string[] = ['parse/language/words.ts'];

/** From the bottom up; a file may import from its own layer or a lower one, never a sibling stage. */
const LAYERS = [
  ['platform'],
  ['model'],
  ['words'],
  ['rules', 'passages'],
  ['sources', 'parse', 'compare', 'assess', 'amend', 'history', 'corpus', 'asks', 'report'],
  ['documents', 'judged'],
  ['pipeline', 'tabulate', 'agreed'],
  ['amended', 'series', 'sessions', 'precedents', 'uptake'],
  ['agreed-changes'],
  ['track'],
  ['cli', 'index', 'page'],
];

/** The only places that may import a package. */
const OWNERS: Record<string, readonly string[]> = {
  'pdf-parse': ['parse/readers/pdf/'],
  natural: ['words/edits.', 'words/stems.ts'],
  'fast-diff': ['compare/'],
  commander: ['cli/'],
  '@bomb.sh/tab': ['cli/completion.ts'],
  chalk: ['report/', 'cli/'],
  zod: ['report/', 'rules/', 'track/', 'cli/', 'sources/sessions/record.ts'],
  'https-proxy-agent': ['sources/http/proxy.ts'],
  'proxy-from-env': ['sources/http/proxy.ts'],
  yaml: ['rules/', 'asks/', 'track/', 'cli/'],
  docx: [
    'report/comparison/docx/',
    'report/kit/word-',
    'report/precedents/docx.ts',
    'report/uptake/docx.ts',
  ],
  'csv-stringify': ['report/'],
  'd3-scale': ['report/kit/'],
  'd3-shape': ['report/kit/'],
  tinypool: ['cli/pool.ts'],
  tinyglobby: ['cli/report/'],
  fflate: ['parse/readers/docx/', 'report/kit/zip.ts', 'platform/packed.browser.ts'],
  saxes: ['parse/readers/docx/', 'sources/xml.ts'],
  'env-paths': ['sources/cache/', 'corpus/location.ts'],
  'yocto-spinner': ['cli/'],
  parse5: ['parse/readers/html/'],
  'mdast-util-from-markdown': ['parse/readers/markdown/'],
  'postal-mime': ['parse/readers/mail/'],
  'word-extractor': ['parse/readers/doc/'],
  'string-width': ['report/'],
  'csv-parse': ['asks/lists/'],
  'read-excel-file': ['asks/lists/'],
  libsql: ['corpus/database.ts'],
};

/** Packages that are in the page alone, where the build puts them: nobody installs them with draftwatch. */
const IN_PAGE: Record<string, readonly string[]> = {
  '@noble/hashes': ['platform/hash.browser.ts'],
  'pdfjs-dist': ['parse/readers/pdf/without-canvas.browser.ts'],
};

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(path: string, of: 'all' | 'values' = 'all'): string[] {
  const whole = readFileSync(path, 'utf8');
  const text = of === 'all' ? whole : whole.replace(/(^|\n)(?:import|export) type\s[^;]*;/g, '$1');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|require(?:\.resolve)?\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(pattern)].map((m) => m[1] ?? m[2] ?? m[3] ?? m[4] ?? '');
}

const files = filesBelow(src).map((path) => relative(src, path));
const room = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');
const layer = (file: string): number => LAYERS.findIndex((rooms) => rooms.includes(room(file)));
const local = (file: string, of: 'all' | 'values' = 'all'): string[] =>
  importsOf(join(src, file), of)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(src, resolve(dirname(join(src, file)), name)))
    .filter((name) => name.endsWith('.ts'));

describe('architecture', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('has every file in a known room', () => {
    expect(files.filter((file) => layer(file) < 0)).toEqual([]);
  });

  it('imports only downwards, and never between sibling stages', () => {
    const bad = files.flatMap((file) =>
      local(file)
        .filter((target) => layer(target) > layer(file) || isSibling(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(bad).toEqual([]);
  });

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of local(file)) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it(`keeps every file within ${MAX_LINES} lines`, () => {
    const long = files.filter(
      (file) =>
        !MADE.includes(file) &&
        readFileSync(join(src, file), 'utf8').split('\n').length > MAX_LINES + 1,
    );
    expect(long).toEqual([]);
  });

  it('cuts texts into words in one place, but for those that have a reason (docs/WORDS.md)', () => {
    const cuts = /\.(?:match|matchAll|split)\(\/\[\^?(?:\\p\{[LN]\}){1,2}/;
    const cutting = files.filter((file) => cuts.test(readFileSync(join(src, file), 'utf8')));
    const unknown = cutting.filter((file) => !OWN_WORDS.some((own) => file.startsWith(own)));
    expect(unknown).toEqual([]);
    // The corpus does: the pattern finds what it looks for.
    expect(cutting).toContain('corpus/stretch.ts');
  });

  it('opens every file with a line that says its purpose', () => {
    const silent = files.filter((file) => !readFileSync(join(src, file), 'utf8').startsWith('/**'));
    expect(silent).toEqual([]);
  });

  it('imports packages only in the files that own them', () => {
    const bad = files.flatMap((file) =>
      importsOf(join(src, file))
        .filter((name) => !name.startsWith('.') && !isBuiltin(name))
        .filter((name) => !ownersOf(packageName(name)).some((owner) => file.startsWith(owner)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(bad).toEqual([]);
  });

  it('declares every owned package, owns every declared one, and has a reason for each', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    expect(Object.keys(manifest.devDependencies)).toEqual(
      expect.arrayContaining(Object.keys(IN_PAGE)),
    );
    expect(Object.keys(OWNERS).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const table = page.split('## Dependencies, and why')[1]!.split('\n## ')[0]!;
    const rows = table.match(/^\| `.*` \| \S/gm) ?? [];
    const reasoned = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((name) => name[1]!));
    expect(reasoned.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('keeps Node out of what the page uses: only twins for browsers may differ', () => {
    const used = usedBy(['page/worker.ts', 'page/ui/main.ts']);
    expect(used.size).toBeGreaterThan(300);
    const bad = [...used].flatMap((file) => [
      ...importsOf(join(src, file))
        .filter(isBuiltin)
        .map((name) => `${file} imports ${name}`),
      ...(
        readFileSync(join(src, file), 'utf8').match(/\b(?:process|require)\b(?=[.(])/g) ?? []
      ).map((name) => `${file} uses ${name}`),
    ]);
    expect(bad).toEqual([]);
    const twins = files.filter((file) => file.endsWith('.browser.ts'));
    expect(twins.filter((file) => !used.has(file))).toEqual([]);
    expect(twins.filter((file) => !files.includes(originalOf(file)))).toEqual([]);
  });

  it('exports no name twice, of a value or a type: a name says where one is', () => {
    const homes = new Map<string, string[]>();
    for (const file of files.filter((one) => !isAlike(one))) {
      for (const name of exportsOf(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
    }
    expect(homes.size).toBeGreaterThan(1000);
    const twice = [...homes].filter(([, at]) => at.length > 1);
    expect(twice.map(([name, at]) => `${name}: ${at.join(', ')}`)).toEqual([]);
  });

  it('writes no run of six lines twice: imports and lines of mere brackets do not count', () => {
    const homes = new Map<string, string>();
    const twice: string[] = [];
    for (const file of files) {
      const lines = linesThatCount(file);
      for (let at = 0; at + 6 <= lines.length; at += 1) {
        const run = lines
          .slice(at, at + 6)
          .map(({ text }) => text)
          .join('\n');
        const place = `${file}:${lines[at]!.number}`;
        const other = homes.get(run);
        if (other) twice.push(`${place} as ${other}`);
        else homes.set(run, place);
      }
    }
    expect(homes.size).toBeGreaterThan(10_000);
    expect(twice).toEqual([]);
  });

  it('has no class but errors, what a package asks for, and the four that ARCHITECTURE.md names', () => {
    const declared = files.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:export )?class (\w+)/gm)].map(
        (found) => found[1]!,
      ),
    );
    expect(declared.filter((name) => !name.endsWith('Error')).sort()).toEqual([
      'BlockWalk',
      'Labeller',
      'Nothing',
      'StreamExtractor',
      'StyleSheet',
      'TextUnderWay',
    ]);
  });

  it('has no barrel file', () => {
    const barrels = files.filter((file) => file !== 'index.ts' && file.endsWith('/index.ts'));
    expect(barrels).toEqual([]);
    expect(statSync(join(src, 'index.ts')).isFile()).toBe(true);
  });
});

/** All files that the page is made of: where a file has a twin for browsers, the twin. */
function usedBy(entries: readonly string[]): Set<string> {
  const used = new Set<string>();
  const visit = (file: string): void => {
    if (used.has(file)) return;
    used.add(file);
    for (const target of local(file, 'values')) {
      const twin = target.replace(/\.ts$/, '.browser.ts');
      visit(files.includes(twin) ? twin : target);
    }
  };
  entries.forEach(visit);
  return used;
}

function originalOf(twin: string): string {
  return twin.replace(/\.browser\.ts$/, '.ts');
}

/** The lines of a file that say something, with their numbers. */
function linesThatCount(file: string): { readonly text: string; readonly number: number }[] {
  const imports = /^import [^;]*;/gm;
  return readFileSync(join(src, file), 'utf8')
    .replace(imports, (words) => words.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, i) => ({ text: line.trim(), number: i + 1 }))
    .filter(({ text }) => /\w/.test(text));
}

/** Twins and commands each answer to the same names. */
function isAlike(file: string): boolean {
  return file.endsWith('.browser.ts') || file.startsWith('cli/commands/');
}

/** What a file exports under a name of its own; what it only hands on has its home elsewhere. */
function exportsOf(file: string): string[] {
  const declared =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
  return [...readFileSync(join(src, file), 'utf8').matchAll(declared)].map((match) => match[1]!);
}

function ownersOf(name: string): readonly string[] {
  return OWNERS[name] ?? IN_PAGE[name] ?? [];
}

function isSibling(file: string, target: string): boolean {
  return layer(file) === layer(target) && room(file) !== room(target);
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

function packageName(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}
