/** Characters that Word keeps as positions in a symbol font. */

/** Capital and small Greek letters in the places of A–Z and a–z of the Symbol font. */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** Signs of the Symbol and Wingdings fonts that stand in texts. */
const SIGNS: Readonly<Record<number, string>> = {
  167: '•',
  168: '•',
  183: '•',
  176: '°',
  177: '±',
  179: '≥',
  163: '≤',
  174: '→',
  252: '✓',
  216: '➢',
};

/** The character at `code` (hexadecimal, often in the private area F000–F0FF) of `font`. */
export function symbolCharacter(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!(point > 0 && point <= 0xffff)) return '';
  const place = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (place !== point || /symbol|wingdings/i.test(font ?? '')) {
    if (/symbol/i.test(font ?? '')) {
      if (place >= 0x41 && place <= 0x5a) return GREEK_CAPITALS[place - 0x41]!;
      if (place >= 0x61 && place <= 0x7a) return GREEK_SMALL[place - 0x61]!;
    }
    return SIGNS[place] ?? (place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : '');
  }
  return String.fromCharCode(point);
}
