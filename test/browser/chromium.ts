/** A real browser for tests: Debian's Chromium, when it is on the machine. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['DRAFTWATCH_CHROMIUM'] ?? PATHS.find((path) => existsSync(path));

/** Browser tests are skipped, and counted as skipped, where this is false. */
export const hasChromium = executablePath !== undefined;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Writes a page to a temporary file, as a user would have it, and gives its address. */
export function fileUrl(html: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'draftwatch-page-')), 'report.html');
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** Everything that must not happen on a page: errors, blocked content, requests to elsewhere. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    // A blob is what the page has made itself.
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  return faults;
}
