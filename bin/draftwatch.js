#!/usr/bin/env node
// Starts dist/draftwatch.cjs. The first run of a command keeps what V8 compiled, beside the script,
// where whoever can write could change the script as well; later runs then compile nothing.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');

// A run takes some tenths of a second. V8 would spend as long again on optimising what is soon over,
// so it waits until a function has run sixty times longer than it usually does. Later V8s have no
// such flag.
if (process.version.startsWith('v20.')) v8.setFlagsFromString('--interrupt-budget=4000000');

const filename = join(__dirname, '..', 'dist', 'draftwatch.cjs');
const source = readFileSync(filename, 'utf8');
const kept = join(
  dirname(filename),
  'compiled',
  `${process.version}-${process.arch}`,
  commandOf(process.argv.slice(2)),
);
const known = readKept();
const script = new Script(source, { filename, cachedData: known });
if (known === undefined) {
  process.once('exit', (code) => {
    if (code <= 1) keep();
  });
}
script.runInThisContext()(createRequire(filename), dirname(filename), (name) => import(name));

/** Commands need different parts of the program; each has its own file. */
function commandOf(args) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return 'help';
  const name = args.find((arg) => !arg.startsWith('-')) ?? 'help';
  return /^[a-z]+$/.test(name) ? name : 'help';
}

/** What belongs to exactly this script, undamaged: V8 itself does not look. */
function readKept() {
  try {
    const bytes = readFileSync(kept);
    const data = bytes.subarray(32);
    return bytes.subarray(0, 32).equals(digest(data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written to costs time, not correctness: it is let be. */
function keep() {
  try {
    const data = script.createCachedData();
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, Buffer.concat([digest(data), data]));
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {}
}

/** The first line of the script is its own hash. */
function digest(data) {
  return createHash('sha256').update(source.slice(0, 80)).update(data).digest();
}
