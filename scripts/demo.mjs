// Compares the two bundled drafts, prints what matters, and writes the same as files to open.
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const before = 'fixtures/demo/A_HRC_99_L.7.pdf';
const after = 'fixtures/demo/A_HRC_99_L.7_Rev.1.pdf';
const { REPORT_FORMATS } = await import(
  pathToFileURL(join(root, 'dist', 'report', 'formats.js')).href
);

const files = ['html', 'docx', 'json'].map((name) => {
  const { summary, extension } = REPORT_FORMATS[name];
  return { name, summary, path: join('out', `demo.${extension}`) };
});
const args = [
  'diff',
  before,
  after,
  ...files.flatMap(({ name, path }) => ['--out', `${name}:${path}`]),
];
console.log(`$ npx draftwatch diff ${before} ${after}\n`);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin', 'draftwatch.js'), ...args, '--quiet'],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
console.log('\nThe same to open:');
for (const { path, summary } of files) {
  console.log(`  ${relative(process.cwd(), join(root, path)).padEnd(16)} ${summary}`);
}
