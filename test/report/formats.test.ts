/** What holds for every format of a comparison. */
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, type ReportFormatName } from '../../src/report/formats.ts';
import { HOSTILE } from './hostile.ts';
import { SAMPLE } from './sample.ts';

const VIEW = { color: false, width: 100, all: true };

describe.each(Object.keys(REPORT_FORMATS) as ReportFormatName[])('--format %s', (name) => {
  const { load, binary } = REPORT_FORMATS[name];

  it('gives the same bytes twice', async () => {
    const render = await load();
    const [one, two] = [await render(SAMPLE, VIEW), await render(SAMPLE, VIEW)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(one.length).toBeGreaterThan(100);
    expect(typeof one === 'string').toBe(!binary);
  });

  it('gives the same bytes in another time zone', async () => {
    const render = await load();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const one = Buffer.from(await render(SAMPLE, VIEW));
    process.env['TZ'] = 'America/Anchorage';
    const two = Buffer.from(await render(SAMPLE, VIEW));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(one.equals(two)).toBe(true);
  });

  it('lets no control character of a document through', async () => {
    const out = await (await load())(HOSTILE, VIEW);
    if (typeof out !== 'string') return expect(out.length).toBeGreaterThan(0);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
