/** Minimal pairs of every kind: what may be said of each, read as the program reads it, and backwards. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Effect } from '../../src/model/assessment.ts';
import type { ReportChange } from '../../src/model/report.ts';
import { diff } from '../../src/pipeline.ts';

interface Pair {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly effect: readonly Effect[];
}

const MIRROR: Partial<Record<Effect, Effect>> = {
  strengthened: 'weakened',
  weakened: 'strengthened',
};

const folder = mkdtempSync(join(tmpdir(), 'pairs-'));

/** A short resolution around one paragraph: preambular when it ends with a comma. */
function framed(text: string): string {
  const operative = !text.endsWith(',');
  return [
    'A/HRC/99/L.1',
    'The Human Rights Council,',
    'Guided by the Charter,',
    ...(operative ? [] : [text]),
    '1. Decides to meet again in the spring;',
    ...(operative ? [`2. ${text}`] : []),
    `${operative ? 3 : 2}. Decides to remain seized of the matter.`,
    '',
  ].join('\n\n');
}

async function changeBetween(before: string, after: string): Promise<ReportChange | undefined> {
  const paths = [before, after].map((text, i) => {
    const path = join(folder, `${i}.txt`);
    writeFileSync(path, framed(text));
    return path;
  });
  const report = await diff(paths[0]!, paths[1]!, { sources: { offline: true } });
  return report.changes.find(({ kind }) => kind !== 'kept');
}

for (const file of ['judging', 'seen', 'kept-apart']) {
  const path = new URL(`./pairs/${file}.yaml`, import.meta.url);
  const pairs = parse(readFileSync(path, 'utf8')) as readonly Pair[];
  describe(`pairs of ${file}.yaml`, () => {
    for (const { kind, before, after, effect } of pairs) {
      it(`${kind}: ${before} → ${after}`, async () => {
        const there = (await changeBetween(before, after))?.effect ?? 'editorial';
        const back = (await changeBetween(after, before))?.effect ?? 'editorial';
        expect(effect).toContain(there);
        expect(back).toBe(MIRROR[there] ?? there);
      });
    }
  });
}
