// Builds dist/ from src/ and rules/: type-checked JavaScript, the same as one script for the command,
// the checked rules, the JSON Schema. All of it is made in dist.next/, then takes the place of dist/ at
// once, so that whoever runs the program meanwhile finds the one or the other.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { writeLanguage } from './build/language.mjs';
import { isStale } from './build/newest.mjs';
import { page } from './build/page.mjs';
import { writeRuleIds } from './build/rule-ids.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist.next');
const built = (...path) => import(pathToFileURL(join(dist, ...path)).href);

// npm prepares more than once: when it installs, and again when it packs.
if (process.argv.includes('--if-stale') && !isStale(root)) process.exit(0);

writeRuleIds(root);
writeWords();
compile();
copyAssets();
writeReaderVersion();
await writeRules();
await writeRulesPage();
await writeSchema();
await writeManPage();
await bundle(root, dist);
await page(root, dist);
// Its date tells scripts/setup.mjs whether the build is newer than the sources.
writeFileSync(join(dist, '.built'), '');
takePlace();
runOnce();

/** The words of language/ as source, which is compiled like all others. */
function writeWords() {
  try {
    writeLanguage(root);
  } catch (error) {
    if (!error.message.startsWith('language/')) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) {
    console.error('TypeScript is not installed: run "npm ci" first.');
    process.exit(1);
  }
  rmSync(dist, { recursive: true, force: true });
  const args = [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', dist];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
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
  for (const room of ['platform', 'model', 'words', 'parse']) {
    for (const name of readdirSync(join(dist, room), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(dist, room, name)));
    }
  }
  writeFileSync(join(dist, 'reader-version'), hash.digest('hex'));
}

/**
 * rules/*.yaml, checked, as one JSON file: the program then starts without YAML and zod. With the graphs
 * of their patterns, which take longer to make than to read (docs/BUILD.md).
 */
async function writeRules() {
  const { loadRules } = await built('rules', 'rules.js');
  const { patternGraph } = await built('assess', 'lexicon', 'lexicon.js');
  const { termGraph } = await built('assess', 'themes', 'themes.js');
  try {
    const rules = await loadRules();
    const graphs = { patterns: patternGraph(rules), terms: termGraph(rules) };
    writeFileSync(join(dist, 'rules.json'), JSON.stringify({ ...rules, graphs }));
  } catch (error) {
    if (error.name !== 'InputError') throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** docs/RULES.md, which documents the rules; left alone when it says what it should. */
async function writeRulesPage() {
  const page = join(root, 'docs', 'RULES.md');
  if (!existsSync(page)) return;
  const { loadRules } = await built('rules', 'rules.js');
  const { renderListMarkdown } = await built('cli', 'rules', 'markdown.js');
  const text = renderListMarkdown(await loadRules());
  if (readFileSync(page, 'utf8') !== text) writeFileSync(page, text);
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
  const { diffJsonSchema } = await built('report', 'comparison', 'schema.js');
  const { checkJsonSchema } = await built('report', 'check', 'schema.js');
  const { noticeJsonSchema, watchJsonSchema } = await built('report', 'watch', 'schema.js');
  const { uptakeJsonSchema } = await built('report', 'uptake', 'schema.js');
  const { sessionJsonSchema } = await built('report', 'session', 'schema.js');
  const { precedentsJsonSchema } = await built('report', 'precedents', 'schema.js');
  const { configJsonSchema } = await built('track', 'config.js');
  mkdirSync(join(dist, 'schema'), { recursive: true });
  const schemas = {
    diff: diffJsonSchema(),
    check: checkJsonSchema(),
    notice: noticeJsonSchema(),
    watch: watchJsonSchema(),
    uptake: uptakeJsonSchema(),
    session: sessionJsonSchema(),
    precedents: precedentsJsonSchema(),
    config: configJsonSchema(),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    const text = JSON.stringify(schema, null, 2);
    writeFileSync(join(dist, 'schema', `${name}.json`), `${text}\n`);
  }
}

function takePlace() {
  const [place, old] = [join(root, 'dist'), join(root, 'dist.old')];
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(dist, place);
  rmSync(old, { recursive: true, force: true });
}

/** The first run of a command is slower than the others (see bin/draftwatch.js): not the user's. */
function runOnce() {
  const drafts = ['A_HRC_99_L.7.txt', 'A_HRC_99_L.7_Rev.1.txt'].map((name) =>
    join(root, 'fixtures', 'demo', name),
  );
  if (!drafts.every((path) => existsSync(path))) return;
  for (const args of [['--help'], ['diff', ...drafts]]) {
    spawnSync(process.execPath, [join(root, 'bin', 'draftwatch.js'), ...args], { stdio: 'ignore' });
  }
}
