/** The page of charts in a real browser: no fault, no accessibility fault, no sideways scrolling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTablePage } from '../../src/report/paragraphs/page.ts';
import { TABLE } from '../report/paragraphs/table.ts';
import { fileUrl, hasChromium, launch, watchFaults } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasChromium)('the page of charts in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  it.each([
    ['light', 1200],
    ['dark', 360],
  ] as const)('%s, %i pixels wide', async (colorScheme, width) => {
    const url = fileUrl(renderTablePage(TABLE));
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP,
      });
      const page = await context.newPage();
      const faults = watchFaults(page);
      await page.goto(url);
      expect(faults).toEqual([]);
      expect(await page.locator('svg.chart').count()).toBe(3);
      if (bypassCSP) {
        await page.evaluate(axe);
        const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
        expect(violations.map(({ id }) => id)).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBe(0);
      }
      await context.close();
    }
  });
});
