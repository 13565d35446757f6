/** Reports of changes of every kind in any order. */
import fc from 'fast-check';
import type { Report } from '../../../../src/model/report.ts';
import { reportOf } from '../../sample.ts';

/** Changes of every kind over numbered texts, the before order shuffled against the after order. */
export function shuffledReport(): fc.Arbitrary<Report> {
  return fc
    .array(fc.constantFrom('kept', 'edited', 'split', 'merged', 'added', 'removed'), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((kinds) => {
      const sides = kinds.map((kind, i) => ({
        before:
          kind === 'added' ? [] : kind === 'merged' ? [`was ${i} a`, `was ${i} b`] : [`was ${i}`],
        after:
          kind === 'removed'
            ? []
            : kind === 'split'
              ? [`is ${i} a`, `is ${i} b`]
              : [kind === 'kept' ? `was ${i}` : `is ${i}`],
      }));
      const order = (side: 'before' | 'after') => {
        const all = sides.flatMap((change, i) => change[side].map((_, j) => `${i}.${j}`));
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      };
      return fc.tuple(order('before'), order('after')).map(([before, after]) => {
        const base = reportOf(
          sides.map((change, i) => ({
            kind: kinds[i]!,
            before: change.before.map((text, j) => [`OP${i}.${j}`, text] as const),
            after: change.after.map((text, j) => [`OP${i}.${j}`, text] as const),
          })),
        );
        const changes = base.changes.map((change, i) => ({
          ...change,
          before: change.before.map((ref, j) => ({ ...ref, index: before.indexOf(`${i}.${j}`) })),
          after: change.after.map((ref, j) => ({ ...ref, index: after.indexOf(`${i}.${j}`) })),
        }));
        return { ...base, changes };
      });
    });
}
