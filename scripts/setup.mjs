// Makes a fresh clone ready: installs packages and builds when they are missing or out of date.
// Needs nothing but Node and npm, and does nothing when everything is there.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Time of the last change of a file, or of the newest file below a directory; 0 when missing. */
function changed(...path) {
  const place = join(root, ...path);
  const info = statSync(place, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(place).map((name) => changed(...path, name)));
}

function run(what, command, args) {
  process.stderr.write(`${what} ...\n`);
  // npm's chatter belongs to standard error: standard output is for the result of the script.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    process.stderr.write(`${what} failed. Node ${process.version} is in use; 20.16 or newer is needed.\n`);
    process.exit(status ?? 1);
  }
}

/** npm as it was started, so that no shell and no search path is needed. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

if (changed('node_modules', '.package-lock.json') < changed('package-lock.json')) {
  run('Installing packages', ...npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'));
}
const sources = ['src', 'rules', 'scripts/build.mjs', 'package.json', 'tsconfig.json'];
if (changed('dist', '.built') < Math.max(...sources.map((path) => changed(path)))) {
  run('Building', process.execPath, [join(root, 'scripts', 'build.mjs')]);
}
