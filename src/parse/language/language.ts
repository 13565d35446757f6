/** Which of the official languages a text is in. */

const STOPWORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'that', 'with'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'aux', 'à', 'dans'],
  es: ['el', 'la', 'los', 'las', 'del', 'y', 'una', 'al', 'con', 'por', 'para'],
};

/** BCP 47 primary tag by script, then by commonest function words; `und` when there is no sign. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const other = OTHER_SCRIPT.test(sample) ? otherScript(sample) : null;
  if (other !== null) return other;
  const words = sample.toLowerCase().match(/\p{L}+/gu);
  if (words === null) return 'und';
  const frequency = new Map<string, number>();
  for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  let best = 'und';
  // A line or two holds few function words; in a longer text three by chance are no sign.
  let most = frequency.size < 40 ? 0 : 2;
  for (const [language, list] of Object.entries(STOPWORDS)) {
    const hits = list.reduce((n, word) => n + (frequency.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/** Beyond Latin letters and general punctuation: most texts have none, and counting scripts takes longer than all else. */
const OTHER_SCRIPT = /[^\u0000-\u024f\u2000-\u20cf\ufeff]/;

function otherScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /\p{Script=Arabic}/gu) > letters * 0.4) return 'ar';
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters * 0.4) return 'ru';
  return count(sample, /\p{Script=Han}/gu) > letters * 0.3 ? 'zh' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
