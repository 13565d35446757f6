/** Words that an advocate for children looks for first: who is named, and whether they have a say. */

/**
 * Children; young people; taking part; those who speak up. English, for strength is judged in English
 * alone; in small letters, for a body or a text whose title has the word names nobody.
 */
const WATCHED: readonly RegExp[] = [
  /\b(?:child(?:ren|hood)?|girls?|boys?|infants?|adolescen(?:ts?|ce)|pupils?)\b/,
  /\byoung (?:people|persons?|women|generations?)\b|\byouth\b/,
  /\bparticipat(?:e|es|ed|ing|ion|ory)\b|\bconsult(?:s|ed|ing|ation|ations)?\b/,
  /\b(?:civil society|human rights defenders?|decision-making|heard|views of)\b/,
];

/** How many of the kinds are named in any of the texts. */
export function watchedKinds(texts: readonly string[]): number {
  return WATCHED.filter((pattern) => texts.some((text) => pattern.test(text))).length;
}

/** True for words that name children. */
export function namesChildren(words: string): boolean {
  return WATCHED[0]!.test(words);
}

/** The first such word as it stands in the text, or null. */
export function watchedWord(words: string): string | null {
  for (const pattern of WATCHED) {
    const found = pattern.exec(words);
    if (found) return found[0];
  }
  return null;
}
