/** The promise behind `watch`, `session` and `--scan`: what is there is never called absent, whatever fails on the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { formatSymbol, parseSymbol } from '../../../src/model/symbol.ts';
import { lookoutOver } from '../../../src/sources/life/lookout.ts';
import { type SeriesWalk, walk } from '../../../src/sources/life/walk.ts';
import { RUN_OF_DENIALS } from '../../../src/sources/life/witness.ts';
import { twoAtATime } from '../../../src/sources/two-at-a-time.ts';
import type { Tracked } from '../../../src/track/config.ts';
import { isGoneFromServers, withoutAbsences } from '../../../src/track/watch/gather.ts';
import { lookAt } from '../../../src/track/watch/look.ts';
import { FAULT_NAMES, type FaultName, faultySea, type SeaOptions } from './faulty-sea.ts';

const DRAFT = 'A/HRC/99/L.1';
const GAP = 3;

/** Steps between the numbers of a series: gaps are shorter than what ends it. */
const steps = fc.array(fc.integer({ min: 1, max: GAP - 1 }), { maxLength: 4 });
/** Half of the requests go well, the others meet a fault. */
const faults = fc
  .uint8Array({ maxLength: 24 })
  .map((bytes) =>
    Array.from(
      bytes,
      (byte): FaultName => (byte < 128 ? 'well' : FAULT_NAMES[byte % FAULT_NAMES.length]!),
    ),
  );
/** For each of the two properties. */
const RUNS = 5_000;

async function walkOver(
  numbers: ReadonlySet<number>,
  sequence: readonly FaultName[],
  { gap = GAP, ...sea }: SeaOptions & { readonly gap?: number } = {},
): Promise<SeriesWalk> {
  const names = [...numbers].map((number) => `A/HRC/99/L.${number}`);
  const { tools, get } = faultySea(names, sequence, sea);
  const lookout = lookoutOver('en', tools, get);
  return walk({
    first: 1,
    gap,
    ask: (number) => lookout.ask(parseSymbol(`A/HRC/99/L.${number}`)!, 'probe'),
    denyEverything: lookout.denyEverything,
  });
}

/** A pass of `watch` over one text, up to what it says is there, awaited or gone. */
async function lookOver(revisions: number, sequence: readonly FaultName[]) {
  const names = [DRAFT, ...Array.from({ length: revisions }, (_, i) => `${DRAFT}/Rev.${i + 1}`)];
  const { tools, get } = faultySea(names, sequence);
  const lookout = lookoutOver('en', tools, get);
  const document = { problems: [] } as unknown as Document;
  const before = {
    state: 'there',
    kind: 'draft',
    found: false,
    sha256: null,
    told: null,
    open: false,
  };
  const text = { id: 'a', versions: [DRAFT, `${DRAFT}/Rev.1`] } as unknown as Tracked;
  const look = await lookAt(text, new Map([[DRAFT, before as never]]), {
    isFile: async () => false,
    lookout,
    readOne: async () => ({ document }),
    recall: () => document,
    record: true,
    library: false,
    feed: null,
    refresh: true,
  });
  const denied = look.waiting.length > 0 || look.there.some(isGoneFromServers);
  const settled = denied && (await lookout.denyEverything()) ? withoutAbsences(look) : look;
  return { names, settled };
}

/** Cheaper than `expect`, which is called too often here. */
function deny(wrong: boolean): void {
  if (wrong) throw new Error('what is there was not accounted for');
}

describe(`${2 * RUNS} random sequences of faults`, () => {
  it('never make a series end before its end, nor a document a gap', async () => {
    let complete = 0;
    const property = fc.asyncProperty(steps, faults, async (jumps, sequence) => {
      const numbers = new Set<number>();
      for (const step of jumps) numbers.add(Math.max(0, ...numbers) + step);
      const { there, gaps, unknown, ended } = await walkOver(numbers, sequence);
      deny(there.some((number) => !numbers.has(number)));
      deny(gaps.some((number) => numbers.has(number)));
      if (!ended) return;
      const accounted = new Set([...there, ...unknown.map(({ number }) => number)]);
      deny([...numbers].some((number) => !accounted.has(number)));
      if (unknown.length > 0) return;
      deny(there.join() !== [...numbers].join());
      complete += 1;
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_129 });
    // Faults do not make it give up either: many walks get to the end.
    expect(complete).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  it('never make a watch wait for what is there, nor call it gone', async () => {
    let quiet = 0;
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 2 }),
      faults,
      async (revisions, sequence) => {
        const { names, settled } = await lookOver(revisions, sequence);
        deny(settled.waiting.some((name) => names.includes(name)));
        deny(settled.there.some(isGoneFromServers));
        // Whoever is told that everything could be asked has been shown everything.
        if (settled.unchecked.length > 0) return;
        deny(settled.there.map(({ symbol }) => formatSymbol(symbol!)).join() !== names.join());
        quiet += 1;
      },
    );
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_129 });
    expect(quiet).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  it('would be noticed: a server that lies without a sign is believed', async () => {
    const { there, ended } = await walkOver(new Set([1, 2]), ['well', 'lie']);
    expect([there, ended]).toEqual([[1], true]);
  });
});

describe('a block that begins and ends within one pass', () => {
  /** Long enough for the document that exists to be asked for in its course, two at a time. */
  const blocks = fc.record({
    from: fc.nat({ max: 60 }),
    length: fc.integer({ min: RUN_OF_DENIALS + 4, max: 40 }),
  });
  const BLOCKS = 300;

  it('never ends a series, nor makes a gap of a document', async () => {
    let touched = 0;
    const jumps = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 30 });
    const property = fc.asyncProperty(jumps, blocks, async (steps, block) => {
      let last = 0;
      const numbers = new Set(steps.map((step) => (last += step)));
      const { there, gaps, ended } = await walkOver(numbers, [], { gap: 20, block });
      deny(gaps.some((number) => numbers.has(number)));
      deny(ended && there.join() !== [...numbers].join());
      if (!ended) touched += 1;
    });
    await fc.assert(property, { numRuns: BLOCKS, seed: 20_261_129 });
    // The others were over before it began, or had nothing to ask in its course.
    expect(touched).toBeGreaterThan(BLOCKS / 3);
    expect(touched).toBeLessThan(BLOCKS);
  });

  it('never makes a watch over many drafts wait for what is there', async () => {
    let quiet = 0;
    const many = fc.array(fc.nat({ max: 2 }), { minLength: 8, maxLength: 24 });
    const property = fc.asyncProperty(many, blocks, async (revisions, block) => {
      const names = revisions.map((_, i) => `A/HRC/99/L.${i + 1}`);
      const later = names.flatMap((name, i) => (revisions[i]! > 0 ? [`${name}/Rev.1`] : []));
      const { tools, get } = faultySea([...names, ...later], [], { block });
      const lookout = lookoutOver('en', tools, get);
      const probes = names.map((name) => parseSymbol(`${name}/Rev.1`)!);
      const standings = await twoAtATime(probes, (one) => lookout.ask(one, 'probe'));
      if (await lookout.denyEverything()) return;
      const absent = names.filter((_, i) => standings[i]!.state === 'absent');
      deny(absent.some((name) => later.includes(`${name}/Rev.1`)));
      quiet += 1;
    });
    await fc.assert(property, { numRuns: BLOCKS, seed: 20_261_129 });
    expect(quiet).toBeGreaterThan(BLOCKS / 10);
  });
});
