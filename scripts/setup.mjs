// Makes a fresh clone ready: installs packages and builds when they are missing or out of date.
// Needs nothing but Node and npm, and does nothing when everything is there.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changed, isStale } from './build/newest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (changed(root, 'node_modules', '.package-lock.json') < changed(root, 'package-lock.json')) {
  say('Installing packages ...');
  // A registry that lacks the packages of other platforms makes "npm ci" refuse the lock file;
  // "npm install" keeps to the locked versions all the same.
  if (!npm('ci') && !npm('install', '--no-save')) {
    fail('The packages could not be installed: see above.');
  }
}
if (isStale(root)) {
  say('Building ...');
  if (!run(process.execPath, [join(root, 'scripts', 'build.mjs')])) fail('The build failed.');
}

/** Runs npm as it was started itself, so that no shell and no search path is needed. */
function npm(...args) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'];
  return run(command, [...first, ...args, ...quiet]);
}

/** True when the command ended well. Its chatter goes to standard error, where ours goes. */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(`${line} Node ${process.version} is in use; draftwatch needs 20.16 or newer.`);
  process.exit(1);
}
