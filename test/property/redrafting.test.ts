/** Texts that were taken apart, put together, condensed and moved, with known truth: what is joined, what is traced. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Change } from '../../src/model/change.ts';
import { type Draft, documentOf } from '../compare/documents.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

const SYLLABLES = 'bar del fin gor hul jat kem lod mir nup pas rel sil tov vun wex yar zed'.split(
  ' ',
);
const SMALL = 'of the and to in for with by'.split(' ');
/** Words of which few recur, as a subject has them, and small words between. */
function words(random: () => number, count: number): string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, i) =>
    i % 3 === 2 ? pick(SMALL) : pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES),
  );
}

/** What became of some paragraphs: numbers are places in the two lists. */
interface Fate {
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
}

type Redraft = (random: () => number) => Fate;
const text = (list: readonly string[]): Draft => ({ text: `${list.join(' ')};` });

const FATES: Readonly<Record<string, Redraft>> = {
  split: (random) => {
    const whole = words(random, 48);
    return { before: [text(whole)], after: [text(whole.slice(0, 24)), text(whole.slice(24))] };
  },
  merged: (random) => {
    const [a, b, c] = [words(random, 20), words(random, 20), words(random, 20)];
    return { before: [text(a), text(b), text(c)], after: [text([...a, ...b, ...c])] };
  },
  'merged, each cut': (random) => {
    const [a, b] = [words(random, 36), words(random, 36)];
    return { before: [text(a), text(b)], after: [text([...a.slice(0, 21), ...b.slice(9, 30)])] };
  },
  condensed: (random) => {
    const whole = words(random, 60);
    const kept = [whole.slice(3, 12), whole.slice(24, 36), whole.slice(48, 57)];
    const fresh = kept.flatMap((run) => [...words(random, 3), ...run]);
    return { before: [text(whole)], after: [text(fresh)] };
  },
  'condensed to a few phrases': (random) => {
    const whole = words(random, 72);
    const kept = [whole.slice(3, 9), whole.slice(30, 36), whole.slice(60, 66)];
    return { before: [text(whole)], after: [text(kept.flat())] };
  },
  'condensed together': (random) => {
    const [a, b] = [words(random, 48), words(random, 48)];
    const kept = [a.slice(3, 12), words(random, 3), b.slice(12, 21), words(random, 3)];
    return { before: [text(a), text(b)], after: [text(kept.flat())] };
  },
  'to the preamble': (random) => {
    const whole = words(random, 30);
    return { before: [text(whole)], after: [{ ...text(whole), part: 'preamble' }] };
  },
};

/** Between them stand paragraphs that stayed, came and went. */
function versionsOf(seed: number, redraft: Redraft) {
  const random = seeded(seed);
  const before: Draft[] = [];
  const after: Draft[] = [];
  const links = new Set<string>();
  const add = (fate: Fate): void => {
    for (const i of fate.before.keys()) {
      for (const k of fate.after.keys()) links.add(`${before.length + i}>${after.length + k}`);
    }
    before.push(...fate.before);
    after.push(...fate.after);
  };
  for (let i = 0; i < 12; i += 1) {
    const same = text(words(random, 24));
    add({ before: [same], after: [same] });
    if (i % 3 === 0) add(redraft(random));
    if (i % 3 === 1) add({ before: [text(words(random, 24))], after: [] });
    if (i % 3 === 2) add({ before: [], after: [text(words(random, 24))] });
  }
  return { before, after, links };
}

function linksOf(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap(({ before, after }) =>
      before.flatMap((b) => after.map((a) => `${b.index}>${a.index}`)),
    ),
  );
}

const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1);

describe('of paragraphs redrafted with known truth', () => {
  it.each(Object.keys(FATES))(
    '%s: those that belong together are joined, and no others',
    (name) => {
      let [right, found, truth] = [0, 0, 0];
      for (const seed of SEEDS) {
        const { before, after, links } = versionsOf(seed, FATES[name]!);
        const joined = linksOf(compareDocuments(documentOf(before), documentOf(after)));
        right += [...joined].filter((link) => links.has(link)).length;
        found += joined.size;
        truth += links.size;
      }
      expect(right / found, 'precision').toBeGreaterThanOrEqual(0.97);
      expect(right / truth, 'recall').toBeGreaterThanOrEqual(0.97);
    },
  );

  it('exchanged halves: every word is followed to where it stands now', () => {
    let [traced, all] = [0, 0];
    for (const seed of SEEDS) {
      const random = seeded(seed);
      const [a, b, c] = [words(random, 40), words(random, 40), words(random, 30)];
      const halves = (x: string[], y: string[]) => text([...x.slice(0, 20), ...y.slice(20)]);
      const changes = compareDocuments(
        documentOf([text(a), text(c), text(b)]),
        documentOf([halves(a, b), text(c), halves(b, a)]),
      );
      for (const { edits, passages, before } of changes) {
        const gone = edits.filter(({ op }) => op === 'delete').map((edit) => edit.text);
        const letters = gone.reduce((sum, { length }) => sum + length, 0);
        const followed = passages
          .filter(({ how, from }) => how === 'moved' && from.label === before[0]?.label)
          .reduce((sum, { from }) => sum + from.end - from.start, 0);
        all += letters;
        traced += Math.min(letters, followed);
      }
    }
    expect(all).toBeGreaterThan(0);
    expect(traced / all).toBeGreaterThanOrEqual(0.9);
  });
});
