/** Words of French lead verbs: forms as lists, because translators use few of them. */
import { WORDS } from '../words.ts';
import type { VerbForm } from './language.ts';

/** Participle, third person, lemma. Pronominal verbs keep their pronoun. */
const VERBS = WORDS.verbs.fr;

/** Participles and adjectives: masculine, feminine, masculine plural; then the lemma. */
const STATES = WORDS.moods.fr;

const PERFECTS = WORDS.perfects.fr;

/** Openings that hold no participle and stand for one, and one whose finite form is a letter: `A/HRC/99/L.1`. */
const OPENINGS = [
  ['ayant', 'avoir'],
  ['vu', 'voir'],
  ['compte tenu', 'tenir compte'],
  ['eu égard', 'avoir égard'],
] as const;

/** Printed forms with what they are forms of. */
export function frenchForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const words = row.split(/\s+/);
    const size = words.length / 3;
    const [participle, finite, base] = [0, 1, 2].map((i) =>
      words.slice(i * size, (i + 1) * size).join(' '),
    ) as [string, string, string];
    forms.set(participle, { base, mood: 'participle' });
    forms.set(finite, { base, mood: 'finite' });
    if (base.endsWith('er') && size === 1)
      forms.set(`${base.slice(0, -2)}ons`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(3).join(' ');
    for (const form of [...words.slice(0, 3), `${words[1]}s`]) {
      forms.set(form, { base: lemma, mood: 'state' });
    }
  }
  for (const perfect of PERFECTS) {
    forms.set(`ayant ${perfect}`, { base: `avoir ${perfect}`, mood: 'participle' });
  }
  for (const [opening, base] of OPENINGS) forms.set(opening, { base, mood: 'participle' });
  return forms;
}

/** Lemmas of the verbs above. */
export function frenchLemmas(): Set<string> {
  return new Set(
    VERBS.map((row) => row.split(/\s+/)).map((words) =>
      words.slice((words.length / 3) * 2).join(' '),
    ),
  );
}
