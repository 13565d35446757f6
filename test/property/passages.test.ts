/** What holds for the passages of any texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/passages/find-passages.ts';
import { everyGram, fingerprintsOf } from '../../src/passages/fingerprints.ts';
import { indexPassages } from '../../src/passages/passage-index.ts';
import { type PassageText, passageText } from '../../src/passages/passage-text.ts';
import { bestOf, isVerbatim } from '../../src/passages/passages.ts';

const GRAIN = { gram: 4, window: 5 };
const SURE = GRAIN.gram + GRAIN.window - 1;

const words = fc.array(fc.constantFrom('a', 'of', 'child', 'well', 'mill', 'barley', 'sea'), {
  maxLength: 60,
});
const rare = fc.array(fc.integer({ min: 0, max: 5000 }).map(String), {
  minLength: SURE,
  maxLength: 40,
});

function textOf(list: readonly string[]): PassageText {
  return passageText(list.map((key, i) => ({ key, start: 2 * i, end: 2 * i + 1 })));
}

describe('passages of any texts', () => {
  it('are in both texts as said, in order, and no more in common than either has', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 6 }), (a, b, gap) => {
        const [asked, other] = [textOf(a), textOf(b)];
        const index = indexPassages([other], { gram: 2, window: 1 });
        for (const passage of findPassages(asked, index, [other], { gap })) {
          const { here, there, same } = passage;
          expect(here.from >= 0 && here.to <= a.length && here.from < here.to).toBe(true);
          expect(there.from >= 0 && there.to <= b.length && there.from < there.to).toBe(true);
          expect(same).toBeLessThanOrEqual(Math.min(here.to - here.from, there.to - there.from));
          if (isVerbatim(passage)) {
            expect(a.slice(here.from, here.to)).toEqual(b.slice(there.from, there.to));
          }
        }
      }),
    );
  });

  it(`hold every run of ${SURE} words that is the same, wherever it was planted`, () => {
    fc.assert(
      fc.property(rare, words, words, words, words, (run, a, b, c, d) => {
        const [asked, other] = [textOf([...a, ...run, ...b]), textOf([...c, ...run, ...d])];
        const found = findPassages(asked, indexPassages([other], GRAIN), [other], { gap: 0 });
        const holds = found.some(
          ({ here, there }) =>
            here.from <= a.length &&
            here.to >= a.length + run.length &&
            there.from - here.from === c.length - a.length,
        );
        expect(holds).toBe(true);
      }),
    );
  });

  it('take each word once when only the best are kept', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [asked, other] = [textOf(a), textOf(b)];
        const index = indexPassages([other], { gram: 2, window: 1 });
        let end = 0;
        for (const { here } of bestOf(findPassages(asked, index, [other]))) {
          expect(here.from).toBeGreaterThanOrEqual(end);
          end = here.to;
        }
      }),
    );
  });
});

describe('fingerprints of any text', () => {
  it('are some of its grams, in order, with none too far apart', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (list, gram, window) => {
          const { numbers } = textOf(list);
          const all = everyGram(numbers, gram);
          const { hashes, places } = fingerprintsOf(numbers, { gram, window });
          expect([...hashes]).toEqual([...places].map((at) => all.hashes[at]));
          const stops = [-1, ...places, all.hashes.length];
          if (all.hashes.length >= window) {
            for (let i = 1; i < stops.length; i += 1) {
              expect(stops[i]! - stops[i - 1]!).toBeLessThanOrEqual(window);
            }
          }
        },
      ),
    );
  });

  it('are the same in every process', () => {
    expect([
      ...fingerprintsOf(textOf(['child', 'well', 'mill', 'sea', 'barley']).numbers, GRAIN).hashes,
    ]).toEqual([-1698600296]);
  });
});
