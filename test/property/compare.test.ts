/** What holds for the comparison of any two documents, whatever they say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/compare.ts';
import { diffWords } from '../../src/compare/words/diff.ts';
import { type Change, sideText } from '../../src/model/change.ts';
import type { Document } from '../../src/model/document.ts';
import { type Draft, documentOf } from '../compare/documents.ts';
import { mirroredOutline, outline } from '../compare/mirror.ts';
import { processorTime } from '../processor-time.ts';
import { drafts, versions } from './versions.ts';

const RUNS = { numRuns: 250 };

/** Every pair of versions, and now and then two documents that have nothing to do with each other. */
const pairs = fc.oneof(
  { weight: 4, arbitrary: versions },
  { weight: 1, arbitrary: fc.record({ before: drafts, after: drafts }) },
);

function forPairs(check: (before: Document, after: Document, changes: Change[]) => void): void {
  fc.assert(
    fc.property(pairs, ({ before, after }) => {
      const [a, b] = [documentOf(before), documentOf(after)];
      check(a, b, compareDocuments(a, b));
    }),
    RUNS,
  );
}

describe('comparing any two documents', () => {
  it('puts every paragraph of both in exactly one change', () => {
    forPairs((before, after, changes) => {
      const order = (list: readonly { index: number }[]): number[] =>
        list.map(({ index }) => index).sort((a, b) => a - b);
      expect(order(changes.flatMap((change) => change.before))).toEqual(order(before.paragraphs));
      expect(order(changes.flatMap((change) => change.after))).toEqual(order(after.paragraphs));
    });
  });

  it('gives kinds that fit the number of paragraphs', () => {
    forPairs((_before, _after, changes) => {
      for (const { kind, before, after } of changes) {
        const order = Math.sign(before.length - after.length);
        const several = before.length > 1 && after.length > 1;
        const counts = several
          ? `several ${order}`
          : `${Math.min(before.length, 2)}:${Math.min(after.length, 2)}`;
        const fitting = {
          'several 1': ['merged'],
          'several 0': ['edited'],
          'several -1': ['split'],
          '1:1': ['kept', 'edited'],
          '1:2': ['split'],
          '2:1': ['merged'],
          '0:1': ['added'],
          '1:0': ['removed'],
        };
        expect(fitting[counts as keyof typeof fitting]).toContain(kind);
      }
    });
  });

  it('rebuilds both texts from the edits', () => {
    forPairs((_before, _after, changes) => {
      for (const { kind, before, after, edits } of changes) {
        if (kind === 'kept') continue;
        const without = (op: string): string =>
          edits
            .filter((edit) => edit.op !== op)
            .map((edit) => edit.text)
            .join('');
        expect(without('insert')).toBe(sideText(before));
        expect(without('delete')).toBe(sideText(after));
      }
    });
  });

  it('traces passages that are exact slices of paragraphs, and of the change on one side at least', () => {
    forPairs((before, after, changes) => {
      const textOf = (document: Document, label: string): string =>
        document.paragraphs.find((paragraph) => paragraph.label === label)!.text;
      const isWhole = (text: string, { start, end }: { start: number; end: number }): boolean =>
        start < end && end <= text.length && text.slice(start, end).trim().length === end - start;
      for (const change of changes) {
        for (const { how, from, to, share } of change.passages) {
          expect(isWhole(textOf(before, from.label), from)).toBe(true);
          expect(how === 'gone').toBe(to === null);
          if (to) expect(isWhole(textOf(after, to.label), to)).toBe(true);
          expect(share >= 0 && share <= 1).toBe(true);
          const own = [
            change.before.some(({ label }) => label === from.label),
            change.after.some(({ label }) => label === to?.label),
          ];
          expect(own).toContain(true);
        }
      }
    });
  });

  it('keeps changes in the order of the after document, with ids in order', () => {
    forPairs((_before, _after, changes) => {
      const firsts = changes.flatMap(({ after }) => after.slice(0, 1).map(({ index }) => index));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect(changes.map(({ id }) => id)).toEqual(changes.map((_, i) => `c${i + 1}`));
    });
  });

  it('mirrors when the arguments are swapped', () => {
    forPairs((before, after, changes) => {
      expect(mirroredOutline(compareDocuments(after, before))).toEqual(outline(changes));
    });
  });

  it('gives the same result twice', () => {
    forPairs((before, after, changes) => {
      expect(compareDocuments(before, after)).toEqual(changes);
    });
  });

  it('keeps everything of a document compared with itself', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const changes = compareDocuments(documentOf(list), documentOf(list));
        for (const { kind, moved, before, after } of changes) {
          expect([kind, moved, before[0]!.index]).toEqual(['kept', false, after[0]!.index]);
        }
      }),
      RUNS,
    );
  });

  it('is silent about numbering, quotation marks, dashes and spaces', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const noisy = documentOf(list.map((draft) => ({ ...draft, text: withNoise(draft.text) })));
        const renumbered = {
          ...noisy,
          paragraphs: noisy.paragraphs.map((p) => ({ ...p, label: `X${p.index}`, prefix: '9.' })),
        };
        const changes = compareDocuments(documentOf(list), renumbered);
        expect(changes.filter(({ kind, moved }) => kind !== 'kept' || moved)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('moves no paragraph when others are only inserted', () => {
    const distinct = Array.from(
      { length: 12 },
      (_, i): Draft => ({
        text: `Requests bureau ${i} to publish volume ${i * 7} of series ${i * 13} by year ${1900 + i}`,
      }),
    );
    fc.assert(
      fc.property(fc.subarray(distinct), (kept) => {
        const changes = compareDocuments(documentOf(kept), documentOf(distinct));
        expect(changes.filter(({ moved }) => moved)).toEqual([]);
        expect(changes.filter(({ kind }) => kind === 'kept').length).toBe(kept.length);
      }),
      RUNS,
    );
  });
});

function withNoise(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/—/g, '–').replace(/ /g, '\u00a0');
}

describe('a word diff', () => {
  const texts = fc.array(
    fc.constantFrom(
      'a',
      'of',
      'the',
      'rights',
      'States',
      ',',
      '\n',
      ' ',
      '[',
      '’',
      '24',
      'May',
      'A/1/2',
      '\ud83d',
    ),
    { maxLength: 40 },
  );

  it('rebuilds both texts, cuts no word, and mirrors', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const [before, after] = [x.join(' '), y.join('')];
        const edits = diffWords(before, after);
        const without = (op: string): string =>
          edits
            .filter((edit) => edit.op !== op)
            .map((edit) => edit.text)
            .join('');
        expect(without('insert')).toBe(before);
        expect(without('delete')).toBe(after);
        for (const gone of ['insert', 'delete']) {
          const parts = edits.filter((edit) => edit.op !== gone).map(({ text }) => text);
          for (const [i, part] of parts.entries()) {
            const cut = /[\p{L}\p{N}]$/u.test(parts[i - 1] ?? '') && /^[\p{L}\p{N}]/u.test(part);
            expect(cut).toBe(false);
          }
        }
        const back = diffWords(after, before);
        const flip = { equal: 'equal', delete: 'insert', insert: 'delete' } as const;
        const sums = (list: typeof edits, flipped: boolean): Record<string, number> => {
          const total: Record<string, number> = { equal: 0, delete: 0, insert: 0 };
          for (const { op, text } of list) total[flipped ? flip[op] : op]! += text.length;
          return total;
        };
        expect(sums(back, true)).toEqual(sums(edits, false));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('phrases in another order', () => {
  const PHRASES = [
    'deep dry wells',
    'safe old mills',
    'herring boats',
    'the barley tithe',
    ', and',
  ];
  const order = fc.shuffledSubarray(PHRASES, { minLength: 2 });
  const gap = fc.constantFrom(' ', '  ', '\n');

  it('rebuild both texts, and every move is one phrase in two places', () => {
    fc.assert(
      fc.property(order, order, gap, gap, (x, y, one, other) => {
        const [before, after] = [x.join(one), y.join(other)];
        const edits = diffWords(before, after);
        const side = (gone: string): string =>
          edits.map(({ op, text }) => (op === gone ? '' : text)).join('');
        expect([side('insert'), side('delete')]).toEqual([before, after]);
        const moved = (op: string): string[] =>
          edits
            .filter((edit) => edit.op === op && edit.move !== undefined)
            .map(({ move, text }) => `${move} ${text.replace(/\s+/g, ' ')}`)
            .sort();
        expect(moved('insert')).toEqual(moved('delete'));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a hostile pair', () => {
  const paragraphs = (n: number, text: (i: number) => string): Draft[] =>
    Array.from({ length: n }, (_, i) => ({ text: text(i) }));

  it.each([
    [
      'nearly the same',
      (i: number) => `Urges all States to protect the rights of the child in district ${i}`,
    ],
    ['the same', () => 'Urges all States to protect the rights of the child'],
    ['empty', () => ''],
  ])('of 10,000 paragraphs that are %s takes no quadratic time', (_name, text) => {
    const before = documentOf(paragraphs(10_000, text));
    const after = documentOf(
      paragraphs(10_000, (i) => `${text(i + 1)}${i % 3 === 0 ? ' today' : ''}`),
    );
    const spent = processorTime();
    const changes = compareDocuments(before, after);
    expect(spent()).toBeLessThan(20_000);
    expect(changes.flatMap((change) => change.before).length).toBe(10_000);
  });
});
