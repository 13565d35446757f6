/** What letters and Roman numerals count in lists. */

/** Arabic letters in the order in which they number: alif, ba, jim, dal … */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** The value of a letter numbering: a = 1, z = 26, aa = 27, bb = 28; null for other strings. */
export function letterValue(bare: string): number | null {
  const abjad = ABJAD.indexOf(bare[0]!.replace('ا', 'أ'));
  if (abjad >= 0) return abjad + 1;
  if (/^[a-z]$/.test(bare)) return bare.charCodeAt(0) - 96;
  if (/^([a-z])\1$/.test(bare)) return 26 + bare.charCodeAt(0) - 96;
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numbering up to 89; null for strings that are none. */
export function romanValue(bare: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(bare) || bare === '') return null;
  let total = 0;
  for (let i = 0; i < bare.length; i += 1) {
    const value = ROMAN[bare[i]!]!;
    total += value < (ROMAN[bare[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
