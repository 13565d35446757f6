// Builds dist/ from src/ and rules/: type-checked JavaScript, the checked rules, the JSON Schema.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const built = (...path) => import(pathToFileURL(join(dist, ...path)).href);

compile();
copyAssets();
writeReaderVersion();
await writeRules();
await writeSchema();
await writeManPage();
// Its date tells scripts/setup.mjs whether the build is newer than the sources.
writeFileSync(join(dist, '.built'), '');

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) {
    console.error('TypeScript is not installed: run "npm ci" first.');
    process.exit(1);
  }
  rmSync(dist, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Style sheets and browser scripts: the folders named assets, beside the code that uses them. */
function copyAssets() {
  const filter = (path) => /[\\/]assets[\\/]/.test(path) || statSync(path).isDirectory();
  // Never over a compiled file of the same name.
  cpSync(join(root, 'src'), dist, { recursive: true, filter, force: false, errorOnExist: true });
}

/** What a kept reading depends on: the code of the readers and the packages that they stand on. */
function writeReaderVersion() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of ['model', 'text', 'parse']) {
    for (const name of readdirSync(join(dist, room), { recursive: true }).sort()) {
      if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(dist, room, name)));
    }
  }
  writeFileSync(join(dist, 'reader-version'), hash.digest('hex'));
}

/** rules/*.yaml, checked, as one JSON file: the program then starts without YAML and zod. */
async function writeRules() {
  const { loadRules } = await built('assess', 'rules.js');
  try {
    writeFileSync(join(dist, 'rules.json'), JSON.stringify(await loadRules()));
  } catch (error) {
    if (error.name !== 'InputError') throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The manual page, which npm puts where `man draftwatch` finds it. */
async function writeManPage() {
  const { buildProgram } = await built('cli', 'program.js');
  const { manPage } = await built('cli', 'man-page.js');
  mkdirSync(join(dist, 'man'), { recursive: true });
  writeFileSync(join(dist, 'man', 'draftwatch.1'), manPage(await buildProgram(['completion'])));
}

/** What the package exports as draftwatch/schema/: all JSON that is printed or posted, and draftwatch.yaml. */
async function writeSchema() {
  const { diffJsonSchema } = await built('report', 'schema.js');
  const { checkJsonSchema } = await built('report', 'check', 'schema.js');
  const { noticeJsonSchema, watchJsonSchema } = await built('report', 'watch', 'schema.js');
  const { configJsonSchema } = await built('track', 'config.js');
  mkdirSync(join(dist, 'schema'), { recursive: true });
  const schemas = {
    diff: diffJsonSchema(),
    check: checkJsonSchema(),
    notice: noticeJsonSchema(),
    watch: watchJsonSchema(),
    config: configJsonSchema(),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    const text = JSON.stringify(schema, null, 2);
    writeFileSync(join(dist, 'schema', `${name}.json`), `${text}\n`);
  }
}
