/** What a program that is not ours shows of a file: pdftotext, LibreOffice's printed page, Chromium's innerText. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CHROMIUM = [
  process.env.DRAFTWATCH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
/** Formats that LibreOffice prints. */
const OFFICE = /\.(?:docx|doc|odt|rtf)$/i;

/** The text of the page of each file, by path; null where no program here shows it. */
export async function shownTexts(paths) {
  const shown = new Map(paths.map((path) => [path, plain(path)]));
  for (const [path, text] of printed(paths.filter((path) => OFFICE.test(path))))
    shown.set(path, text);
  for (const [path, text] of await browsed(paths.filter((path) => /\.x?html?$/i.test(path))))
    shown.set(path, text);
  return shown;
}

/** A PDF through pdftotext; a file of text as it stands, where it is UTF-8 or names its letters. */
function plain(path) {
  if (/\.pdf$/i.test(path)) return pdfText(path);
  if (!/\.(?:txt|md)$/i.test(path)) return null;
  const bytes = readFileSync(path);
  const wide = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.toString('hex', 0, 2)];
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function pdfText(path) {
  try {
    /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
    const options = { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('pdftotext', ['-raw', path, '-'], options);
  } catch {
    return null;
  }
}

/** All files in one start of LibreOffice; a file that it refuses has no text. */
function printed(paths) {
  const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-shown-'));
  const texts = new Map();
  try {
    const names = paths.map((path, i) => join(scratch, 'in', `${i}${extname(path)}`));
    mkdirSync(join(scratch, 'in'));
    for (const [i, path] of paths.entries()) copyFileSync(path, names[i]);
    const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(scratch, 'out')];
    if (names.length > 0)
      execFileSync('soffice', [...args, ...names], { stdio: 'ignore', timeout: 600_000 });
    for (const [i, path] of paths.entries()) {
      const pdf = join(scratch, 'out', `${basename(names[i], extname(path))}.pdf`);
      texts.set(path, existsSync(pdf) ? pdfText(pdf) : null);
    }
  } catch {
    // No LibreOffice here, or it did not come to an end: nothing to compare with.
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return texts;
}

/** The words that a browser shows, values of form fields among them. */
async function browsed(paths) {
  const texts = new Map();
  if (!CHROMIUM || paths.length === 0) return texts;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: true, offline: true });
    for (const path of paths) {
      const page = await context.newPage();
      try {
        await page.goto(pathToFileURL(path).href, { timeout: 10_000, waitUntil: 'load' });
        texts.set(path, await page.evaluate(`document.body?.innerText ?? ''`));
      } catch {
        texts.set(path, null);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return texts;
}
