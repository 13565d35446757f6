/** Words of Spanish lead verbs: forms as lists, because translators use few of them. */
import { WORDS } from '../words.ts';
import type { VerbForm } from './language.ts';

/** Gerund, third person, lemma. Pronominal verbs keep their pronoun. */
const VERBS = WORDS.verbs.es;

/** Participles and adjectives: masculine, feminine; then the lemma. */
const STATES = WORDS.moods.es;

const PERFECTS = WORDS.perfects.es;

/** Openings that hold no gerund and stand for one. */
const OPENINGS = [
  ['habida cuenta', 'tener en cuenta'],
  ['visto', 'ver'],
  ['vista', 'ver'],
  ['vistos', 'ver'],
  ['vistas', 'ver'],
] as const;

/** Printed forms with what they are forms of. */
export function spanishForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const [participle, ...rest] = row.split(/\s+/) as [string, ...string[]];
    const base = rest.pop()!;
    forms.set(participle, { base, mood: 'participle' });
    forms.set(rest.join(' '), { base, mood: 'finite' });
    if (rest.length > 1) continue;
    const plural = base.endsWith('ir') ? 'imos' : `${base.at(-2)}mos`;
    forms.set(`${base.slice(0, -2)}${plural}`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(2).join(' ');
    for (const form of words.slice(0, 2)) {
      forms.set(form, { base: lemma, mood: 'state' });
      forms.set(`${form}s`, { base: lemma, mood: 'state' });
    }
  }
  for (const perfect of PERFECTS) {
    forms.set(`habiendo ${perfect}`, { base: `haber ${perfect}`, mood: 'participle' });
  }
  for (const [opening, base] of OPENINGS) forms.set(opening, { base, mood: 'participle' });
  return forms;
}

/** Lemmas of the verbs above. */
export function spanishLemmas(): Set<string> {
  return new Set(VERBS.map((row) => row.split(/\s+/).at(-1)!));
}
