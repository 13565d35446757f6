// Compares many generated pairs in a process of its own; prints pairs a second and the peak memory.
//   node scripts/bench/many.mjs [PAIRS] [PARAGRAPHS]
import { documentOf } from './documents.mjs';
import { compareDocuments } from './program.mjs';
import { makeVersions } from './versions.mjs';

const [pairs, size] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 100)];
let spent = 0;
for (let seed = 1; seed <= pairs; seed += 1) {
  const { before, after } = makeVersions(seed, size);
  const [a, b] = [documentOf(before), documentOf(after)];
  const started = process.cpuUsage();
  compareDocuments(a, b);
  const { user, system } = process.cpuUsage(started);
  spent += (user + system) / 1e6;
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ pairsPerSecond: pairs / spent, megabytes }));
