/** Sessions in words to the numbers that symbols use: `Eightieth session` → `80`. */

const UNITS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  treizieme: 13,
  quatorzieme: 14,
  quinzieme: 15,
  seizieme: 16,
  primer: 1,
  primero: 1,
  segundo: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  quinto: 5,
  sexto: 6,
  septimo: 7,
  octavo: 8,
  noveno: 9,
  decimo: 10,
  undecimo: 11,
  duodecimo: 12,
  unieme: 1,
  cent: 100,
  centieme: 100,
  centesimo: 100,
};

const TENS: Readonly<Record<string, number>> = {
  twent: 20,
  thirt: 30,
  fort: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
  ninet: 90,
  vingt: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  soixant: 60,
  vigesimo: 20,
  trigesimo: 30,
  cuadragesimo: 40,
  quincuagesimo: 50,
  sexagesimo: 60,
  septuagesimo: 70,
  octogesimo: 80,
  nonagesimo: 90,
};

const SESSION =
  /^(.{3,60}?)\s+(?:(special|extraordinaire|extraordinario|emergency special|extraordinaria)\s+)?(session|per[ií]odo (extraordinario )?de sesiones|sesi[oó]n)\b/iu;

/** `Session de 2026`, `Período de sesiones de 2026`: the Economic and Social Council. */
const YEAR = /^(?:session|periodo de sesiones)(?: [^\d]{1,30})? de (\d{4})$/;
/** Spanish ordinals in one word: `decimoctavo`, `vigesimoquinto`. */
const JOINED = /\b(decim|vigesim)(?:o(?!ct)|(?=oct))(?=\p{Ll})/u;

/**
 * The session a line names, as in symbols: `80`, `S-4` for special and `ES-10` for emergency special
 * sessions; null when the line names none. Ordinals in English, French and Spanish.
 */
export function sessionInLine(line: string): string | null {
  const plain = fold(line);
  const year = YEAR.exec(plain);
  if (year) return year[1]!;
  const match = SESSION.exec(plain);
  if (!match) return null;
  let words = match[1]!;
  const special =
    /special|extraordin/.test(match[2] ?? match[4] ?? '') ||
    /\bspecial$/.test(words) ||
    /^session extraordin/.test(plain.slice(match[0].length - match[3]!.length));
  const emergency = /emergency/.test(plain) || /extraordinaire d'urgence|de emergencia/.test(plain);
  words = words.replace(/\b(?:emergency|special|resumed)\b/g, '').trim();
  const number = ordinal(words);
  if (number === null) return null;
  return emergency ? `ES-${number}` : special ? `S-${number}` : String(number);
}

/** Lower case without accents; raised letters come down. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/** `seventy-ninth` → 79, `soixante-dix-huitieme` → 78, `septuagesimo octavo` → 78, `58th` → 58. */
function ordinal(words: string): number | null {
  const digits = /^(\d{1,4})\.?(?:st|nd|rd|th|e|er|eme|o)?$/.exec(words);
  if (digits) return Number(digits[1]);
  let sum = 0;
  const parts = words
    .replace(JOINED, '$1o ')
    .split(/[\s-]+/)
    .filter((part) => part !== 'et' && part !== '');
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    if (part === 'quatre' && /^vingt/.test(parts[i + 1] ?? '')) {
      sum += 80;
      i += 1;
      continue;
    }
    if (part === 'dix' || part === 'decimo') {
      sum += 10;
      continue;
    }
    const value = UNITS[part] ?? tens(part);
    if (value === null) return null;
    sum += value;
  }
  return sum > 0 ? sum : null;
}

/** `seventy`, `eightieth`, `soixante`, `vingtieme`. */
function tens(part: string): number | null {
  const stem = part.replace(/(?:ieth|y|ieme|e)$/, '');
  return TENS[part] ?? TENS[stem] ?? null;
}
