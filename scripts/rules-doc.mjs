// Writes docs/RULES.md from the bundled rules, with the compiled program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
const { loadRules } = await load('rules/rules.js');
const { renderListMarkdown } = await load('cli/rules/markdown.js');

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'RULES.md'), renderListMarkdown(await loadRules()));
