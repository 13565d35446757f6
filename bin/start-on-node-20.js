// What Node does by itself from 22.8 on (module.enableCompileCache): runs a script from what V8 compiled
// of it in an earlier run. docs/BUILD.md says what it buys; it goes when Node 20 goes.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Runs the script at `filename`; the first run of each command keeps a file in the folder `compiled`. */
module.exports = function start(filename, compiled) {
  const source = readFileSync(filename, 'latin1');
  const kept = join(
    compiled,
    `${process.version}-${process.arch}`,
    commandOf(process.argv.slice(2)),
  );
  const known = readKept(kept, source);
  const script = new Script(wrap(source), { filename, cachedData: known });
  if (known === undefined) {
    process.once('exit', (code) => {
      if (code <= 1) keep(kept, source, script.createCachedData());
    });
  }
  // The script itself cannot: V8 does not keep where it comes from.
  const module = { exports: {}, importPackage: (name) => import(name) };
  const run = script.runInThisContext();
  run(module.exports, createRequire(filename), module, filename, dirname(filename));
};

/** Commands need different parts of the program; each has its own file. */
function commandOf(args) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return 'help';
  const name = args.find((arg) => !arg.startsWith('-')) ?? 'help';
  return /^[a-z]+$/.test(name) ? name : 'help';
}

/** What belongs to exactly this script, undamaged: V8 itself does not look. */
function readKept(kept, source) {
  try {
    const bytes = readFileSync(kept);
    const data = bytes.subarray(32);
    return bytes.subarray(0, 32).equals(digest(source, data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written to costs time, not correctness: it is let be. */
function keep(kept, source, data) {
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, Buffer.concat([digest(source, data), data]));
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {}
}

/** The first line of the script is its own hash. */
function digest(source, data) {
  return createHash('sha256').update(source.slice(0, 80)).update(data).digest();
}
