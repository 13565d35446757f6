/** How long a pass takes when every answer takes long: on a clock of its own, so that nobody waits. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { parseSymbol } from '../../../src/model/symbol.ts';
import { lookoutOver } from '../../../src/sources/life/lookout.ts';
import { walk } from '../../../src/sources/life/walk.ts';
import { twoAtATime } from '../../../src/sources/two-at-a-time.ts';
import type { Tracked } from '../../../src/track/config.ts';
import { lookAt } from '../../../src/track/watch/look.ts';
import { faultySea, virtualClock } from '../../sources/life/faulty-sea.ts';

const MINUTE = 60_000;
const SLOW = { slowMs: 15_000, pauseMs: 1_000 };

describe('servers that answer after 15 seconds', () => {
  it('a pass over 20 drafts takes six minutes at most, and asks two things of each', async () => {
    const clock = virtualClock();
    const names = Array.from({ length: 20 }, (_, i) => `A/HRC/99/L.${i + 1}`);
    const { tools, get, asked } = faultySea(names, [], { clock, ...SLOW });
    const lookout = lookoutOver('en', tools, get);
    const document = { problems: [] } as unknown as Document;
    const eyes = {
      isFile: async () => false,
      lookout,
      readOne: async () => ({ document }),
      recall: () => null,
      ...{ record: true, library: false, feed: null, refresh: true },
    };
    const pass = async () => {
      const looks = await twoAtATime(names, (name) =>
        lookAt({ id: 'a', versions: [name] } as unknown as Tracked, new Map(), eyes),
      );
      return { looks, denies: await lookout.denyEverything() };
    };
    const { looks, denies } = await clock.run(pass());
    expect(denies).toBe(false);
    expect(looks.map(({ there }) => there.length)).toEqual(names.map(() => 1));
    expect(looks.map(({ waiting }) => waiting)).toEqual(names.map((name) => [`${name}/Rev.1`]));
    // Each draft again, its next revision, and once the document that certainly exists.
    expect(asked()).toBe(41);
    expect(clock.now()).toBeLessThanOrEqual(6 * MINUTE);
  });

  it('a session of 40 numbers is gone through in minutes', async () => {
    const clock = virtualClock();
    const names = Array.from({ length: 40 }, (_, i) => `A/HRC/99/L.${i + 1}`);
    const { tools, get } = faultySea(names, [], { clock, ...SLOW });
    const lookout = lookoutOver('en', tools, get);
    const { there, ended } = await clock.run(
      walk({
        first: 1,
        ask: (number) => lookout.ask(parseSymbol(`A/HRC/99/L.${number}`)!, 'probe'),
        denyEverything: lookout.denyEverything,
      }),
    );
    expect([there.length, ended]).toEqual([40, true]);
    // Each of the forty is asked for twice, as a PDF and as Word; then twenty that are not there.
    expect(clock.now()).toBeLessThanOrEqual(15 * MINUTE);
  });
});
