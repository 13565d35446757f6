// How large the house is: files, lines, exported names, longest file and function, packages.
//   npm run figures [COMMIT]
// Without a commit, of the files as they are. How long the tests take, vitest says.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [commit] = process.argv.slice(2);
const folder = commit === undefined ? root : filesOf(commit);
const src = join(folder, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name, lines: readFileSync(join(src, name), 'utf8').trimEnd().split('\n') }));
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);

const lines = files.reduce((sum, file) => sum + file.lines.length, 0);
const names = files.reduce((sum, file) => sum + file.lines.filter(isExport).length, 0);
const longest = files.flatMap(functionsOf).sort((a, b) => b.length - a.length)[0];
const largest = [...files].sort((a, b) => b.lines.length - a.lines.length)[0];
const rows = {
  files: files.length,
  lines,
  'exported names': `${names} (${((1000 * names) / lines).toFixed(1)} for each 1,000 lines)`,
  'files above 250 lines': files.filter((file) => file.lines.length > 250).length,
  'largest file': `${largest.lines.length} lines, ${largest.name}`,
  'longest function body': `${longest.length} lines, ${longest.name}`,
  packages: `${Object.keys(dependencies).length}, for development ${Object.keys(devDependencies).length}`,
};
for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(22)} ${value}`);
if (commit !== undefined) rmSync(folder, { recursive: true });

function isExport(line) {
  return /^export (?:async )?(?:function\*?|const|interface|type|class) /.test(line);
}

/** Functions with the lines of their bodies, by the indents that the formatter keeps. */
function functionsOf({ name, lines: all }) {
  return all.flatMap((line, at) => {
    const head = /^(\s*)(?:export )?(?:(?:async )?function\*? \w+[(<]|const \w+ = .*=> \{$)/.exec(
      line,
    );
    if (!head) return [];
    const indent = head[1];
    const body = all.findIndex((other, i) => i >= at && /\{$/.test(other));
    const end = all.findIndex(
      (other, i) => i > body && new RegExp(`^${indent}\\}[;,)]*$`).test(other),
    );
    return body < 0 || end < 0 ? [] : [{ name: `${name}:${at + 1}`, length: end - body - 1 }];
  });
}

function filesOf(ref) {
  const place = mkdtempSync(join(tmpdir(), 'draftwatch-figures-'));
  const { stdout, status } = spawnSync('git', ['archive', ref, 'src', 'package.json'], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) process.exit(1);
  spawnSync('tar', ['-x', '-C', place], { input: stdout });
  return place;
}
