/** The lead verb of a paragraph: the opening words that carry its force. */
import type { LeadVerb, Span } from '../../../model/document.ts';
import { sourceOf } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { baseOfParticiple, baseOfThirdPerson } from './inflect.ts';
import type { VerbForm } from './language.ts';
import { isClause } from './look-alikes.ts';
import { type Guess, leadVerbOf, type VerbMatch, verbAt } from './match.ts';
import { finiteClauses } from './secondary.ts';

export type VerbPart = 'preamble' | 'operative' | 'annex';

/** What the reader knows beyond the words. */
export interface VerbHints {
  /** Italic run at the opening of the paragraph: UN texts print the opening words in italics. */
  readonly italic?: Span;
  /** Level of the paragraph; from 2 on only a finite verb is its own. */
  readonly level?: number;
}

/** Opening brackets and quotation marks before the first word; contested text opens with `[`. */
const OPENING = /^[\s[(“"«]*/u;

/**
 * Finds the lead verb of a paragraph without its number. Null for headings, for texts in languages
 * without a lexicon, and for subparagraphs that depend on a chapeau (`To ensure`, `Ensuring`).
 */
export function findLeadVerb(
  text: string,
  part: VerbPart,
  language: string,
  hints: VerbHints = {},
): LeadVerb | null {
  const grammar = grammarOf(language);
  if (!grammar) return null;
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const direct = verbAt(grammar, sourceOf(text), start, guesserFor(part, language, hints));
  const chosen = direct && fits(direct, part, hints, text) ? direct : null;
  if (chosen && (part !== 'operative' || chosen.mood === 'finite')) return leadVerbOf(chosen);
  if (part === 'annex' || (hints.level ?? 1) > 1) return chosen ? leadVerbOf(chosen) : null;
  // “In this regard, calls upon …”, “Recognizing …, urges …”: the verb follows a fronted phrase.
  const later =
    part === 'operative' ? finiteClauses(grammar, text, start, 'fronted')[0] : undefined;
  const found = later ?? chosen;
  return found ? leadVerbOf(found) : null;
}

function fits(match: VerbMatch, part: VerbPart, hints: VerbHints, text: string): boolean {
  if (part === 'annex') return match.mood === 'finite' && isClause(match, text);
  if ((hints.level ?? 1) > 1) return match.mood === 'finite' && isClause(match, text);
  return true;
}

const CLAUSE_FOLLOWS =
  /^,? (?:the|that|its|their|an?|all|each|any|both|with|to|upon|in|as|by|for|of|how|those|this|these|also|further|once|again|\p{Lu})(?![\p{Ll}])/u;

/** Unknown openings are read by their ending where nothing else can stand there. */
function guesserFor(part: VerbPart, language: string, hints: VerbHints): Guess | undefined {
  if (part === 'annex' || (hints.level ?? 1) > 1) return undefined;
  if (language !== 'en') return part === 'preamble' ? romanceGuess(language) : undefined;
  return (word, text, end): VerbForm | null => {
    const lower = word.toLowerCase();
    const italic = hints.italic !== undefined && end <= hints.italic.end + 1;
    if (!italic && !CLAUSE_FOLLOWS.test(text.slice(end))) return null;
    if (part === 'preamble') {
      if (/^\p{Ll}{3,}ing$/u.test(lower))
        return { base: baseOfParticiple(lower), mood: 'participle' };
      if (/^\p{Ll}{3,}ed$/u.test(lower)) return { base: `be ${lower}`, mood: 'state' };
      return null;
    }
    if (!/^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(lower) && !/^\p{Ll}{3,}sses$/u.test(lower)) return null;
    return { base: baseOfThirdPerson(lower), mood: 'finite' };
  };
}

/**
 * True when a text opens with a finite verb of the organ (`Decides`, `Also requests`), as operative
 * paragraphs do. False for languages without a lexicon.
 */
export function opensWithFiniteVerb(text: string, language: string): boolean {
  const grammar = grammarOf(language);
  if (!grammar) return false;
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const match = verbAt(grammar, sourceOf(text), start, guesserFor('operative', language, {}));
  return match?.mood === 'finite' && isClause(match, text);
}

/** True when a text opens with a participle, as preambular paragraphs do: `Noting`, `Soulignant`, `Visto`. */
export function opensWithParticiple(text: string, language: string): boolean {
  const grammar = language === 'en' ? null : grammarOf(language);
  if (!grammar) return /^\p{Lu}\p{L}+ing\b|^Having\b/u.test(text);
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const match = verbAt(grammar, sourceOf(text), start, romanceGuess(language));
  return match?.mood === 'participle' || match?.mood === 'state';
}

/** French and Spanish participles are told by their ending: `Chérissant`, `Atesorando`. */
function romanceGuess(language: string): Guess {
  const endings: readonly (readonly [RegExp, string])[] =
    language === 'fr'
      ? [
          [/^(\p{Ll}{2,})issant$/u, 'ir'],
          [/^(\p{Ll}{3,})ant$/u, 'er'],
        ]
      : [
          [/^(\p{Ll}{3,})ando$/u, 'ar'],
          [/^(\p{Ll}{3,})iendo$/u, 'er'],
        ];
  return (word) => {
    if (!/^\p{Lu}/u.test(word)) return null;
    for (const [pattern, ending] of endings) {
      const stem = pattern.exec(word.toLowerCase())?.[1];
      if (stem) return { base: `${stem}${ending}`, mood: 'participle' };
    }
    return null;
  };
}
