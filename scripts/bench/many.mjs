// Compares many generated pairs in a process of its own; prints the time as a multiple of splitting their
// texts into words and hashing them once, and the peak memory.
//   node scripts/bench/many.mjs [PAIRS] [PARAGRAPHS]
import { documentOf } from './documents.mjs';
import { hashWords } from './floor.mjs';
import { compareDocuments } from './program.mjs';
import { makeVersions } from './versions.mjs';

const [pairs, size] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 100)];
const spent = { compare: 0, floor: 0 };
for (let seed = 1; seed <= pairs; seed += 1) {
  const { before, after } = makeVersions(seed, size);
  const texts = [...before, ...after].map(({ text }) => text);
  const [a, b] = [documentOf(before), documentOf(after)];
  // In turns, so that neither has the colder machine.
  if (seed % 2 === 0) time('floor', () => hashWords(texts));
  time('compare', () => compareDocuments(a, b));
  if (seed % 2 === 1) time('floor', () => hashWords(texts));
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ overFloor: spent.compare / spent.floor, megabytes }));

/** Adds the processor time of a task to what was spent on its kind. */
function time(kind, task) {
  const started = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(started);
  spent[kind] += user + system;
}
