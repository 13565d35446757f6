/** A negation that only picks out a case: `where this is not possible`. */
import type { Side } from '../view/side.ts';

const CASES: ReadonlySet<string> = new Set([
  'when',
  'where',
  'if',
  'unless',
  'because',
  'although',
]);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were do does did have has had'.split(' '),
);

/** `when formal schooling is not possible`, `arrangements that are not registered`. */
export function isCase({ words }: Side, from: number): boolean {
  for (let at = from - 1; at >= 0 && !words[at + 1]!.stops; at--) {
    const { key } = words[at]!;
    if (CASES.has(key)) return true;
    if (RELATIVES.has(key) && from - at === 2 && AUXILIARIES.has(words[at + 1]!.key)) return true;
  }
  return false;
}
