/** The verb that a sentence typed on the command line begins with: `encourages States`, `requesting`. */
import type { LeadVerb } from '../model/document.ts';

/** The sentence as a paragraph would begin with it, and its verb; null where it begins with none. */
export async function typedVerb(
  sentence: string,
): Promise<{ text: string; verb: LeadVerb | null }> {
  const { findLeadVerb } = await import('../parse/language/verbs/lead.ts');
  const text = sentence.trim().replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const verb =
    findLeadVerb(text, 'operative', 'en', { level: 1 }) ??
    findLeadVerb(text, 'preamble', 'en', { level: 1 });
  return { text, verb };
}
