// The precedents of one draft in a process of its own, and how much memory they took.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';

const [draft, corpus] = process.argv.slice(2);
const { precedents } = await import(pathToFileURL(join(root, 'dist', 'precedents.js')).href);
const narrow = { since: null, before: null, organ: null, series: null, not: [] };
const report = await precedents(draft, { corpora: [corpus], narrow, sources: { offline: true } });
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ paragraphs: report.paragraphs.length, megabytes }));
