#!/usr/bin/env node
// Starts dist/draftwatch.cjs. What V8 compiled is kept in dist/compiled/, beside the script, where whoever
// can write could change the script as well; later runs then compile next to nothing.
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const dist = join(__dirname, '..', 'dist');
const script = join(dist, 'draftwatch.cjs');
const compiled = join(dist, 'compiled');
if (enableCompileCache) {
  enableCompileCache(compiled);
  require(script);
} else {
  require('./start-on-node-20.js')(script, compiled);
}
