// Writes the pictures of the README: docs/demo.svg, the first lines of the demo as a terminal shows them, and,
// where there is a Chromium, docs/page.png, the page that compares (after `npm run build`).
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LINES = 24;
const [CHARACTER, LINE, MARGIN] = [7.8, 18, 16];
const COLORS = { '−': '#ff8a80', '▼': '#ff8a80', '◆': '#ffd180', '▲': '#8fe3b0', '+': '#8fe3b0' };

const before = 'fixtures/demo/A_HRC_99_L.7.pdf';
const after = 'fixtures/demo/A_HRC_99_L.7_Rev.1.pdf';
const program = join(root, 'bin', 'draftwatch.js');
const text = execFileSync(process.execPath, [program, 'diff', before, after, '--no-color', '-q'], {
  cwd: root,
  encoding: 'utf8',
});
const lines = [
  '$ draftwatch diff A_HRC_99_L.7.pdf A_HRC_99_L.7_Rev.1.pdf',
  '',
  ...text.split('\n'),
];
const shown = lines.slice(0, LINES);
const width = Math.ceil(2 * MARGIN + CHARACTER * Math.max(...shown.map((line) => line.length)));
const height = 2 * MARGIN + LINE * shown.length;
const rows = shown.map((line, i) => {
  const color = COLORS[line[0]] ?? (/^ +“/.test(line) ? '#9fb0c3' : '#e6edf3');
  const y = MARGIN + LINE * (i + 0.75);
  return `<text x="${MARGIN}" y="${y}" fill="${color}" xml:space="preserve">${harmless(line)}</text>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13"><title>The first lines of a comparison</title><rect width="100%" height="100%" rx="8" fill="#10161d"/>${rows.join('\n')}</svg>\n`;
writeFileSync(join(root, 'docs', 'demo.svg'), svg);
await takePage();

function harmless(line) {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The demo compared on the page, in a window that fits into a README. */
async function takePage() {
  const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = process.env.DRAFTWATCH_CHROMIUM ?? paths.find((path) => existsSync(path));
  if (!executablePath) {
    console.log('No Chromium: docs/page.png stays as it is.');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  await page.goto(pathToFileURL(join(root, 'dist', 'draftwatch.html')).href);
  await page.getByLabel('Older text').setInputFiles(join(root, before));
  await page.getByLabel('Newer text').setInputFiles(join(root, after));
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('region', { name: 'Result' }).waitFor();
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  await page.screenshot({ path: join(root, 'docs', 'page.png') });
  await browser.close();
}
