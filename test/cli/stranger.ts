/** The package as a stranger has it after `npm install draftwatch`: packed, then unpacked elsewhere. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.ts';

/** A project of someone else, with draftwatch and its dependencies in node_modules. */
export function strangersProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'draftwatch-stranger-'));
  const modules = join(project, 'node_modules');
  const home = join(modules, 'draftwatch');
  mkdirSync(home, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', `--pack-destination=${project}`],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const { filename } = firstOf(JSON.parse(packed));
  execFileSync('tar', ['-xzf', join(project, filename), '-C', home, '--strip-components=1']);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return project;
}

/** npm prints a list of packages, newer ones a record by name. */
function firstOf(packed: Record<string, { filename: string }>): { filename: string } {
  return Object.values(packed)[0]!;
}
