// Builds dist/ from src/: type-checked JavaScript. Nothing but Node and the installed TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(tsc)) {
  console.error('TypeScript is not installed: run "npm ci" first.');
  process.exit(1);
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], {
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);

// rules/*.yaml, checked, as one JSON file: the program then starts without YAML and zod.
const { loadRules } = await import(pathToFileURL(join(root, 'dist', 'assess', 'rules.js')).href);
try {
  writeFileSync(join(root, 'dist', 'rules.json'), JSON.stringify(await loadRules()));
} catch (error) {
  if (error.name !== 'InputError') throw error;
  console.error(error.message);
  process.exit(1);
}
