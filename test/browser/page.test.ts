/** The HTML page in a real browser: filters, keys, links, print, accessibility, speed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/pipeline.ts';
import { renderHtml } from '../../src/report/comparison/html/page.ts';
import { document, hasCorpus } from '../corpus/corpus.ts';
import { largeReport, reportOf, SAMPLE } from '../report/sample.ts';
import { fileUrl, hasChromium, launch, watchFaults } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasChromium)('the page in a browser', () => {
  let browser: Browser;
  const sample = fileUrl(renderHtml(SAMPLE));

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  async function withPage(
    url: string,
    options: BrowserContextOptions,
    use: (page: Page, faults: string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults = watchFaults(page);
    try {
      await page.goto(url);
      await use(page, faults);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const shown = (page: Page): Promise<string[]> =>
    page.locator('.change:visible').evaluateAll((all) => all.map((one) => one.id));
  const current = (page: Page): Promise<string | null> =>
    page.evaluate<string | null>(`document.querySelector('.change.current')?.id ?? null`);

  it('filters by effect, theme, part, flag and words', async () => {
    await withPage(sample, {}, async (page) => {
      await page.click('#order-text');
      const all = await shown(page);
      expect(all).toEqual(['c2', 'c3', 'c5', 'c6', 'c7', 'c9', 'c10', 'c11']);
      await page.click('[data-effect-filter="weakened"]');
      expect(await shown(page)).toEqual(['c2', 'c5']);
      await page.selectOption('#part-filter', 'operative');
      expect(await shown(page)).toEqual(['c5']);
      expect(await page.textContent('#status')).toBe('1 of 8 changed paragraphs shown');
      await page.keyboard.press('Escape');
      expect(await shown(page)).toEqual(all);
      await page.selectOption('#theme-filter', 'participation');
      expect(await shown(page)).toEqual(['c5', 'c6', 'c7']);
      await page.keyboard.press('Escape');
      await page.keyboard.press('f');
      expect(await shown(page)).toEqual(['c2', 'c3', 'c5', 'c6', 'c7', 'c10']);
      await page.keyboard.press('Escape');
      await page.fill('#search', 'LAKESIDE');
      expect(await shown(page)).toEqual([]);
      expect(await page.locator('.kept:visible').count()).toBe(1);
      await page.fill('#search', 'op6');
      expect(await shown(page)).toEqual(['c10']);
    });
  });

  it('opens with what is flagged, gravest first, and shows the order of the text at one click', async () => {
    await withPage(sample, {}, async (page) => {
      const ranks = await page
        .locator('.change:visible')
        .evaluateAll((all) => all.map((one) => Number(one.dataset['rank'])));
      expect(ranks).toHaveLength(6);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      await page.keyboard.press('j');
      expect(await current(page)).toBe((await shown(page))[0]);
      await page.evaluate(`location.hash = '#OP4'`);
      await expect.poll(() => page.locator('#c8').isVisible()).toBe(true);
      await page.click('#order-rank');
      expect(await page.locator('#c8').count()).toBe(0);
      await page.click('#order-text');
      expect(await shown(page)).toHaveLength(8);
    });
  });

  it('goes from change to change by keyboard', async () => {
    await withPage(sample, {}, async (page) => {
      await page.keyboard.press('o');
      const seen: (string | null)[] = [];
      for (const key of ['j', 'n', 'j', 'k', 'p', 'p']) {
        await page.keyboard.press(key);
        seen.push(await current(page));
      }
      expect(seen).toEqual(['c2', 'c3', 'c5', 'c3', 'c2', 'c2']);
      await page.keyboard.press('?');
      expect(await page.locator('#help').isVisible()).toBe(true);
      await page.keyboard.press('j');
      expect(await current(page)).toBe('c2');
      await page.keyboard.press('Escape');
      expect(await page.locator('#help').isVisible()).toBe(false);
      await page.keyboard.press('/');
      await page.keyboard.type('jury');
      expect(await page.inputValue('#search')).toBe('jury');
    });
  });

  it('opens a link to a paragraph, changed, gone, folded or filtered away', async () => {
    await withPage(`${sample}#OP6(a)`, {}, async (page) => {
      expect(await current(page)).toBe('c10');
      await page.evaluate(`location.hash = '#was-OP3'`);
      await expect.poll(() => current(page)).toBe('c7');
      await page.click('[data-effect-filter="weakened"]');
      await page.evaluate(`location.hash = '#op3'`);
      await expect.poll(() => current(page)).toBe('c6');
      await page.evaluate(`location.hash = '#OP4'`);
      await expect.poll(() => page.locator('#c8').isVisible()).toBe(true);
    });
  });

  it('shows both views, light and dark', async () => {
    await withPage(sample, {}, async (page) => {
      expect(await page.locator('#c5 .sides').isVisible()).toBe(true);
      expect(await page.locator('#c5 .inline').isVisible()).toBe(false);
      await page.keyboard.press('v');
      expect(await page.locator('#c5 .sides').isVisible()).toBe(false);
      expect(await page.locator('#c5 .inline').isVisible()).toBe(true);
      const paper = () => page.evaluate(`getComputedStyle(document.body).backgroundColor`);
      const light = await paper();
      await page.keyboard.press('t');
      expect(await paper()).not.toBe(light);
    });
  });

  it('sets right-to-left texts from the right, each by its own letters', async () => {
    const arabic = reportOf([
      {
        kind: 'edited',
        before: [['OP1', 'يحث الدول على حماية الأطفال؛']],
        after: [['OP1', 'يشجع الدول على حماية الأطفال عند الاقتضاء؛']],
        effect: 'weakened',
        flagged: true,
        themes: ['child-rights'],
        signals: [{ rule: 'verb.x', type: 'verb', direction: 'weaker', was: 'يحث', is: 'يشجع' }],
      },
    ]);
    await withPage(fileUrl(renderHtml(arabic)), {}, async (page) => {
      const direction = (selector: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
      expect(await direction('#c1 .sides .text')).toBe('rtl');
      expect(await direction('#c1 h3')).toBe('ltr');
      // The sentence is English, whatever it quotes.
      expect(await direction('#c1 .note span:last-child')).toBe('ltr');
      const marked = await page.locator('#c1 .sides .col:last-child mark').allTextContents();
      expect(marked.join('')).toBe('يشجع1');
      await screenshot(page, 'arabic');
    });
  });

  const SIGHTS: Record<string, BrowserContextOptions> = {
    light: { viewport: { width: 1440, height: 900 } },
    dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    phone: { viewport: { width: 360, height: 740 } },
  };
  for (const [name, options] of Object.entries(SIGHTS)) {
    it(`has no accessibility fault that axe can find, and no sideways scrolling: ${name}`, async () => {
      const url = fileUrl(renderHtml(SAMPLE));
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(url);
      await page.evaluate(axe);
      for (const view of ['side', 'inline']) {
        await page.evaluate(`document.documentElement.dataset.view = '${view}';
          for (const fold of document.querySelectorAll('details')) fold.open = true;`);
        const { violations } = await page.evaluate<AxeResult>('axe.run()');
        const faults = violations.map(
          (v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`,
        );
        expect(faults).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBe(0);
      }
      await screenshot(page, name);
      await context.close();
    });
  }

  it('prints a memo without controls', async () => {
    await withPage(sample, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#bar').isVisible()).toBe(false);
      expect(await page.locator('.map').isVisible()).toBe(false);
      expect(await page.locator('#c5 .inline').isVisible()).toBe(true);
      expect(await page.locator('#c5 .sides').isVisible()).toBe(false);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const box = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'));
      expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([595, 842]);
      await screenshot(page, 'print', pdf);
    });
  });

  it('is ready within a second for 120 paragraphs, under 1 MB', async () => {
    const page = renderHtml(largeReport(120));
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    const ready = await readyAfter(browser, fileUrl(page));
    expect(ready).toBeLessThan(1000);
    console.log(`120 paragraphs: ${Buffer.byteLength(page)} bytes, ready in ${ready} ms`);
  });

  it.skipIf(!hasCorpus)(
    'holds for a real pair: size, speed, no axe violation',
    async () => {
      const before = await document('ga80/drafts/A_C.3_80_L.20.pdf');
      const after = await document('ga80/adopted/A_RES_80_190.pdf');
      const page = renderHtml(await diffDocuments(before, after));
      expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
      const ready = await readyAfter(browser, fileUrl(page));
      expect(ready).toBeLessThan(1000);
      console.log(`L.20 to 80/190: ${Buffer.byteLength(page)} bytes, ready in ${ready} ms`);
      const context = await browser.newContext({ bypassCSP: true });
      const tab = await context.newPage();
      await tab.goto(fileUrl(page));
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate<AxeResult>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual([]);
      await context.close();
    },
    180_000,
  );
});

/**
 * Milliseconds that the page keeps its thread busy until filters and keys work: processor time, so
 * that other work on the machine does not count.
 */
async function readyAfter(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  expect(await page.evaluate('document.documentElement.dataset.ready')).toBe('yes');
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const busy = metrics.find(({ name }) => name === 'TaskDuration')!.value;
  return Math.round(busy * 1000);
}

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { target: unknown }[] }[];
}

/** Kept for a person to look at, when a directory for them is named. */
async function screenshot(page: Page, name: string, pdf?: Uint8Array): Promise<void> {
  const directory = process.env['DRAFTWATCH_SCREENSHOTS'];
  if (!directory) return;
  await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true });
  if (pdf) (await import('node:fs')).writeFileSync(`${directory}/${name}.pdf`, pdf);
}
