/** Lead verbs as people name them on the command line: `urge`, `Urges`, `calls upon`, `urge..demand`. */
import { InputError } from '../../model/errors.ts';
import { didYouMean } from '../../rules/rules-suggest.ts';
import { typedVerb } from '../lead-verb.ts';

/**
 * Base forms: one verb, or all on the rungs from one to the other, whichever is named first; an end may be left
 * open. Throws InputError for a range that ends at no rung.
 */
export async function verbsBetween(
  range: string,
  rungs: readonly (readonly string[])[],
): Promise<string[]> {
  const known = rungs.flat();
  const baseOf = async (written: string): Promise<string> => {
    const plain = written.trim().toLowerCase();
    return known.includes(plain) ? plain : ((await typedVerb(plain)).verb?.lemma ?? plain);
  };
  if (!range.includes('..')) return [await baseOf(range)];
  const [from = '', to = ''] = range.split('..').map((verb) => verb.trim());
  const rungOf = async (verb: string, open: number): Promise<number> => {
    if (verb === '') return open;
    const base = await baseOf(verb);
    const at = rungs.findIndex((lemmas) => lemmas.includes(base));
    if (at >= 0) return at;
    throw new InputError(
      `--verb '${verb}' is on no ladder${didYouMean(verb, known)}: ${known.join(', ')}.`,
    );
  };
  const [first, last] = [await rungOf(from, 0), await rungOf(to, rungs.length - 1)];
  return rungs.slice(Math.min(first, last), Math.max(first, last) + 1).flat();
}
