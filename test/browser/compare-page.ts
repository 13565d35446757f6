/** Drives dist/draftwatch.html as a user does, from a file and without a network. */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { runHere } from '../cli/here.ts';
import { watchFaults } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');
export const BUILT = join(root, 'dist', 'draftwatch.html');
export const fixture = (path: string): string => join(root, 'fixtures', path);

/** A file that is made for the test. */
export interface Made {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
export type Chosen = string | Made;

export function made(name: string, content: string | Uint8Array): Made {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

export interface Opened {
  readonly page: Page;
  readonly result: Locator;
  readonly faults: readonly string[];
}

/** Opens the page from its file, offline; `faults` collects all that must not happen. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.goto(pathToFileURL(BUILT).href);
  return { page, result: page.getByRole('region', { name: 'Result' }), faults };
}

/** Chooses the files, presses Compare, and waits for what comes of it. */
export async function compare(
  { page, result }: Opened,
  older: Chosen | null,
  newer: Chosen | null,
): Promise<string> {
  await page.getByLabel('Older text').setInputFiles(older ?? []);
  await page.getByLabel('Newer text').setInputFiles(newer ?? []);
  await page.getByRole('button', { name: 'Compare' }).click();
  await result.waitFor({ timeout: 60_000 });
  return result.innerText();
}

/** Saves the result in one format, by the button of that name. */
export async function save({ page, result }: Opened, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    result.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What the command prints for the same files, by their bare names in one folder, as JSON; `others`: more arguments. */
export async function commandJson(
  paths: readonly string[],
  others: readonly string[] = [],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'draftwatch-page-'));
  for (const path of paths) copyFileSync(path, join(folder, basename(path)));
  const command = paths.length > 2 ? 'history' : 'diff';
  const names = paths.map((path) => basename(path));
  const args = [command, ...names, '--format', 'json', ...others];
  const env = { DRAFTWATCH_CACHE: join(folder, 'cache') };
  return (await runHere(args, { cwd: folder, env })).stdout;
}

/** Drops files on the page, as from a folder. */
export async function drop({ page }: Opened, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => [basename(path), readFileSync(path).toString('base64')]);
  const transfer = await page.evaluateHandle(
    `(() => { const list = new DataTransfer();
      for (const [name, data] of ${JSON.stringify(files)}) {
        list.items.add(new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], name));
      }
      return list; })()`,
  );
  await page.dispatchEvent('#files', 'drop', { dataTransfer: transfer });
}

/** Closes the page; nothing that must not happen may have happened. */
export async function close({ page, faults }: Opened): Promise<void> {
  await page.context().close();
  expect(faults).toEqual([]);
}
