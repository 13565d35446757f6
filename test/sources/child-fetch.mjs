// A process of its own that fetches; only the sources stage is loaded. Prints "ready" after the first time.
// usage: node child-fetch.mjs SYMBOL [again]; with "again" it asks the server over and over
import { fetchInput } from '../../dist/sources/fetch-input.js';

const [symbol, again] = process.argv.slice(2);
await fetchInput(symbol, {});
process.stdout.write('ready\n');
while (again !== undefined) await fetchInput(symbol, { refresh: true });
