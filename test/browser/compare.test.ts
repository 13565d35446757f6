/** The page that compares drafts in a browser, from its file and without a network: the same bytes as the command. */
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '../parse/readers/docx/build-docx.ts';
import { hasChromium, launch } from './chromium.ts';
import {
  BUILT,
  type Chosen,
  close,
  commandJson,
  compare,
  drop,
  fixture,
  made,
  type Opened,
  openPage,
  save,
} from './compare-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const DRAFT = fixture('demo/A_HRC_99_L.7.pdf');
const REVISED = fixture('demo/A_HRC_99_L.7_Rev.1.pdf');
const TRACKED = fixture('tracked/A_HRC_99_L.21.docx');

/** One file is compared by its tracked changes. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  'two PDFs': [DRAFT, REVISED],
  'tracked changes': [TRACKED],
  'Word and Markdown': [fixture('formats/A_HRC_99_L.12.docx'), fixture('formats/A_HRC_99_L.12.md')],
  'a web page and a text': [
    fixture('formats/A_HRC_99_L.12.html'),
    fixture('formats/A_HRC_99_L.12.txt'),
  ],
  'two PDFs in Arabic': [
    fixture('languages/A_HRC_99_L.31-ar.pdf'),
    fixture('languages/A_HRC_99_L.31_Rev.1-ar.pdf'),
  ],
};
const REAL: Readonly<Record<string, readonly string[]>> = {
  'draft and adopted text': [
    join(corpus, 'ga80', 'drafts', 'A_C.3_80_L.20.pdf'),
    join(corpus, 'ga80', 'adopted', 'A_RES_80_190.pdf'),
  ],
  'real texts': [
    join(corpus, 'series', 'A_RES_76_137.txt'),
    join(corpus, 'series', 'A_RES_78_179.txt'),
  ],
};

/** On a machine that does much else. */
const SLOW = 180_000;

describe.skipIf(!hasChromium)('the page that compares', { timeout: SLOW }, () => {
  let browser: Browser;
  /** One page for all tests but those of how it looks: to load it is most of the work. */
  let opened: Opened;
  beforeAll(async () => {
    browser = await launch();
    opened = await openPage(browser);
  }, SLOW);
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.getByRole('button', { name: 'Start again' }).click();
  });
  afterAll(() => browser?.close());

  it('is one file of at most 6 MB that names no host in its policy', () => {
    expect(statSync(BUILT).size).toBeLessThanOrEqual(6_000_000);
    const html = readFileSync(BUILT, 'utf8');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    const parts = policy!.replaceAll('&#39;', "'").split('; ').sort();
    expect(parts.map((part) => part.replace(/'sha256-[\w+/=]+'/g, 'hash'))).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      'img-src data:',
      'script-src hash hash hash',
      'style-src hash hash hash',
      'worker-src blob:',
    ]);
  });

  it('gives the bytes of the command: every format of one pair, JSON of the others', async () => {
    const text = await compare(opened, DRAFT, REVISED);
    expect(text).toContain('Read these first');
    expect(await opened.page.title()).toBe('A/HRC/99/L.7 → A/HRC/99/L.7/Rev.1 · draftwatch');
    expect(text).toMatch(/weakened OP\d/);
    const folder = mkdtempSync(join(tmpdir(), 'draftwatch-page-'));
    const others = { docx: 'Word redline', md: 'Markdown', csv: 'CSV table', html: 'Web page' };
    const outs = Object.keys(others).flatMap((name) => ['--out', `${name}:${join(folder, name)}`]);
    expect((await save(opened, 'JSON')).toString()).toBe(await commandJson([DRAFT, REVISED], outs));
    for (const [format, button] of Object.entries(others)) {
      const written = readFileSync(join(folder, format));
      expect((await save(opened, button)).equals(written), format).toBe(true);
    }
    const redline = readFileSync(join(folder, 'docx'));
    const { value } = await mammoth.extractRawText({ buffer: redline });
    expect(value).toContain('A/HRC/99/L.7/Rev.1');
    for (const [name, paths] of Object.entries(PAIRS).slice(1)) {
      await compare(opened, paths[0]!, paths[1] ?? null);
      expect((await save(opened, 'JSON')).toString(), name).toBe(await commandJson(paths));
    }
  });

  it.skipIf(!existsSync(corpus))('gives the bytes of the command for real pairs', async () => {
    for (const [name, paths] of Object.entries(REAL)) {
      await compare(opened, paths[0]!, paths[1]!);
      expect((await save(opened, 'JSON')).toString(), name).toBe(await commandJson(paths));
    }
  });

  it('takes what is dropped: three versions are a history, in the order of their names', async () => {
    const { page, result } = opened;
    const third = fixture('formats/A_HRC_99_L.12.txt');
    await drop(opened, [REVISED, third, DRAFT]);
    const dropped = await page.locator('#order bdi').allInnerTexts();
    expect(dropped).toEqual(['A_HRC_99_L.7.pdf', 'A_HRC_99_L.7_Rev.1.pdf', 'A_HRC_99_L.12.txt']);
    await page.getByRole('button', { name: 'Move A_HRC_99_L.12.txt up' }).click();
    const order = await page.locator('#order bdi').allInnerTexts();
    expect(order).toEqual(['A_HRC_99_L.7.pdf', 'A_HRC_99_L.12.txt', 'A_HRC_99_L.7_Rev.1.pdf']);
    await page.getByRole('button', { name: 'Compare' }).click();
    await result.waitFor({ timeout: 60_000 });
    expect(await result.innerText()).toMatch(/\d+ paragraphs with a flagged change/);
    const json = (await save(opened, 'JSON')).toString();
    expect(json).toBe(await commandJson([DRAFT, third, REVISED]));
  });

  it('says which side is newer, swaps, watches other themes, shows all, and takes pasted words', async () => {
    const { page, result } = opened;
    const turned = await compare(opened, REVISED, DRAFT);
    expect(await page.locator('#doubt').innerText()).toBe(
      'The sides look the wrong way round: A/HRC/99/L.7/Rev.1 comes after A/HRC/99/L.7.',
    );
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect.poll(() => page.locator('#older-facts').innerText()).toContain('A/HRC/99/L.7 ·');
    await page.getByText('Options', { exact: true }).click();
    await page.getByLabel('Show every change').check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await result.waitFor();
    expect(await result.innerText()).not.toBe(turned);
    expect(await page.locator('#order-text').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#doubt').innerText()).toBe('');
    const flagged = await result.getByText('Flagged only').innerText();
    await page.evaluate(
      `for (const box of document.querySelectorAll('[name=theme]')) box.checked = false`,
    );
    await page.getByLabel('participation', { exact: true }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await result.waitFor();
    expect(await result.getByText('Flagged only').innerText()).not.toBe(flagged);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByText('Paste instead').first().click();
    await page.getByText('Paste instead').last().click();
    await page.getByLabel('Paste the earlier words').fill('1. Urges States to hear every child;');
    await page.getByLabel('Paste the later words').fill('1. Invites States to hear every child;');
    await page.getByRole('button', { name: 'Compare' }).click();
    await result.waitFor();
    expect(await result.innerText()).toMatch(/‘Urges’ became ‘Invites’/);
  });

  it('is harmed by nothing, and says what the command says', async () => {
    const { page } = opened;
    const shot = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const draft = `<html><head><title>${shot}</title></head><body><h1>${shot}</h1><p>The Human Rights Council,</p><p>1. Urges &lt;script&gt;document.title=3&lt;/script&gt; States to hear every child;</p></body></html>`;
    const text = await compare(
      opened,
      made(`${shot}.html`, draft),
      made('new.html', draft.replace('Urges', 'Invites')),
    );
    expect(text).toContain('<script>document.title=3</script>');
    const bomb = buildDocx({
      body: '',
      raw: { 'word/document.xml': ' '.repeat(70 * 1024 * 1024) },
    });
    const told: Readonly<Record<string, readonly [Chosen | null, Chosen | null, string]>> = {
      bomb: [
        made('bomb.docx', bomb),
        DRAFT,
        "'bomb.docx' unpacks to more than a Word document can hold (64 MB a part, 200 MB in all); ask for another copy.",
      ],
      doc: [
        fixture('formats/A_HRC_99_L.12.doc'),
        DRAFT,
        "'A_HRC_99_L.12.doc' is a binary Word file (.doc), which cannot be read in a browser: open it in a word processor and save it as .docx or PDF.",
      ],
      locked: [
        fixture('broken/encrypted.pdf'),
        DRAFT,
        "'encrypted.pdf' is encrypted with a password: save an open copy and give that.",
      ],
      damaged: [
        DRAFT,
        made('cut.pdf', readFileSync(DRAFT).subarray(0, 900)),
        "'cut.pdf' is a damaged or truncated PDF: download it again.",
      ],
      empty: [made('empty.txt', ''), DRAFT, "'empty.txt' is empty: give a file with a text in it."],
      untracked: [
        null,
        fixture('formats/A_HRC_99_L.12.docx'),
        "'A_HRC_99_L.12.docx' has no tracked changes: give a second text to compare it with.",
      ],
      none: [null, null, 'Choose two files first, or one Word file with tracked changes.'],
    };
    for (const [name, [older, newer, message]] of Object.entries(told)) {
      expect((await compare(opened, older, newer)).trim(), name).toBe(message);
      expect(await page.getByRole('alert').innerText()).toContain(message);
    }
    expect(await page.title()).toBe('Compare two drafts · draftwatch');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('can be cancelled and goes on afterwards', async () => {
    const { page, result } = opened;
    const long = Array.from(
      { length: 20_000 },
      (_, i) => `${i + 1}. Urges States to hear every child in place ${i};`,
    );
    await page.getByLabel('Older text').setInputFiles(made('long.txt', long.join('\n\n')));
    await page
      .getByLabel('Newer text')
      .setInputFiles(made('longer.txt', long.reverse().join('\n\n')));
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('#progress').innerText()).toBe('Cancelled.');
    expect(await result.isVisible()).toBe(false);
    expect(await compare(opened, DRAFT, REVISED)).toContain('A/HRC/99/L.7/Rev.1');
  });

  const SIGHTS: Record<string, BrowserContextOptions> = {
    'a wide window': { viewport: { width: 1280, height: 900 } },
    'a phone by night': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  };
  it('has no accessibility fault that axe can find, and no sideways scrolling', async () => {
    for (const [name, options] of Object.entries(SIGHTS)) {
      const seen = await openPage(browser, { ...options, bypassCSP: true });
      const { page } = seen;
      await page.evaluate(axe);
      const look = async (): Promise<void> => {
        // The result stands before the button is free again: axe must not look while its colours change.
        await page.locator('#files[aria-busy]').waitFor({ state: 'detached' });
        // The licences are long, and look like the words above them.
        await page.evaluate(
          'for (const fold of document.querySelectorAll("main details")) fold.open = true',
        );
        const { violations } = await page.evaluate<AxeResult>('axe.run()');
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`);
        expect(found, name).toEqual([]);
        expect(await page.evaluate(SIDEWAYS), name).toBe(0);
      };
      await compare(seen, ...(PAIRS['two PDFs in Arabic'] as [string, string]));
      await look();
      if (name === 'a wide window') {
        await drop(seen, [DRAFT, REVISED, fixture('formats/A_HRC_99_L.12.txt')]);
        await page.getByRole('button', { name: 'Compare' }).click();
        await page.locator('.thread').first().waitFor();
        await look();
      }
      await close(seen);
    }
  });
});

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { target: unknown }[] }[];
}
