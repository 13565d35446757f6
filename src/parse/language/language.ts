/** Which of the official languages a text is in. */

const STOPWORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'that', 'with'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'aux', 'à', 'dans'],
  es: ['el', 'la', 'los', 'las', 'del', 'y', 'una', 'al', 'con', 'por', 'para'],
};

const LONGEST_STOPWORD = 4;
/** Different words of a text that is more than a line or two. */
const MANY = 40;

/** The text that was asked for last: a reader asks, and then the parser. */
let last = { sample: '', language: 'und' };

/** BCP 47 primary tag by script, then by commonest function words; `und` when there is no sign. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  if (sample !== last.sample) last = { sample, language: languageOf(sample) };
  return last.language;
}

function languageOf(sample: string): string {
  const isPlain = !OTHER_SCRIPT.test(sample);
  const other = isPlain ? null : otherScript(sample);
  if (other !== null) return other;
  const words = sample.toLowerCase().matchAll(isPlain ? LATIN_WORD : /\p{L}+/gu);
  // Of longer words it only counts that there are many.
  const frequency = new Map<string, number>();
  for (const { 0: word } of words) {
    if (word.length > LONGEST_STOPWORD && frequency.size >= MANY) continue;
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  if (frequency.size === 0) return 'und';
  let best = 'und';
  // A line or two holds few function words; in a longer text three by chance are no sign.
  let most = frequency.size < MANY ? 0 : 2;
  for (const [language, list] of Object.entries(STOPWORDS)) {
    const hits = list.reduce((n, word) => n + (frequency.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/** Beyond Latin letters and general punctuation: most texts have none, and counting scripts takes longer than all else. */
const OTHER_SCRIPT = /[^\u0000-\u024f\u2000-\u20cf\ufeff]/;

/** Words of such a text; its letters by ranges are found in half the time. */
const LATIN_WORD = /[a-zªµºß-öø-ʯ\u2c65\u2c66\u2071\u207f\u2090-\u209c]+/g;

function otherScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /\p{Script=Arabic}/gu) > letters * 0.4) return 'ar';
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters * 0.4) return 'ru';
  return count(sample, /\p{Script=Han}/gu) > letters * 0.3 ? 'zh' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
