/** A weakening in disguise is judged like the weakening in plain letters, and the disguise is told. */
import { beforeAll, describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/pipeline.ts';
import { FOREIGN, VARIANTS } from '../../src/words/look-alikes.ts';
import { parseText } from '../parse/text.ts';

const HEAD =
  'The Human Rights Council,\n\nRecalling the Convention on the Rights of the Child,\n\n';
const TAIL =
  '\n\n2. Urges States to share good practices on playgrounds;\n\n3. Decides to remain seized of the matter.\n';

/** A paragraph before and after, and the word in which the weakening lies. */
const WEAKENINGS = [
  [
    'Reaffirms that States shall protect all children',
    'Reaffirms that States should protect all children',
    'should',
  ],
  [
    'Urges States to protect children from violence',
    'Encourages States to protect children from violence',
    'Encourages',
  ],
  [
    'Urges States to protect children from violence',
    'Urges States to protect children from violence, where possible',
    'possible',
  ],
  [
    'Urges States to protect children from violence',
    'Urges States to protect children from violence, as appropriate',
    'appropriate',
  ],
  [
    'Demands that States ensure the right of children to education',
    'Invites States to ensure the right of children to education',
    'Invites',
  ],
  [
    'Reaffirms that children must be heard in all decisions',
    'Reaffirms that children may be heard in all decisions',
    'may',
  ],
  [
    'Affirms that children have the right to education',
    'Affirms that children have the right to education, subject to domestic law',
    'domestic',
  ],
  [
    'Decides that States shall fund schools for girls',
    'Decides that States shall consider funding schools for girls',
    'consider',
  ],
] as const;

/** A word in other characters; null where there are none for it. */
type Way = (word: string, seed: number) => string | null;

const pick = (
  word: string,
  seed: number,
  change: (letter: string) => string | undefined,
): string | null => {
  const letters = [...word];
  for (let i = 0; i < letters.length; i++) {
    const at = (i + seed) % letters.length;
    const other = change(letters[at]!);
    if (other) return letters.with(at, other).join('');
  }
  return null;
};
const alike =
  (table: ReadonlyMap<string, string>, script: RegExp) => (word: string, seed: number) =>
    pick(
      word,
      seed,
      (letter) => [...table].find(([one, latin]) => latin === letter && script.test(one))?.[0],
    );
const shifted = (upper: number, lower: number) => (letter: string) => {
  const code = letter.codePointAt(0)!;
  if (code >= 0x61 && code <= 0x7a) return String.fromCodePoint(lower + code - 0x61);
  return code >= 0x41 && code <= 0x5a ? String.fromCodePoint(upper + code - 0x41) : letter;
};
const every =
  (change: (letter: string) => string): Way =>
  (word) =>
    [...word].map(change).join('');
const inside =
  (mark: string): Way =>
  (word, seed) => {
    const at = 1 + (seed % (word.length - 1));
    return `${word.slice(0, at)}${mark}${word.slice(at)}`;
  };

const WAYS: Readonly<Record<string, Way>> = {
  'a Cyrillic letter': alike(FOREIGN, /\p{Script=Cyrillic}/u),
  'a Greek letter': alike(FOREIGN, /\p{Script=Greek}/u),
  'an Armenian letter': alike(FOREIGN, /\p{Script=Armenian}/u),
  'a Cherokee letter': alike(FOREIGN, /\p{Script=Cherokee}/u),
  'a Coptic letter': alike(FOREIGN, /\p{Script=Coptic}/u),
  'a Deseret letter': alike(FOREIGN, /\p{Script=Deseret}/u),
  'a Latin variant': alike(VARIANTS, /./u),
  'full-width letters': every(shifted(0xff21, 0xff41)),
  'one full-width letter': (word, seed) => pick(word, seed, shifted(0xff21, 0xff41)),
  'bold mathematical letters': every(shifted(0x1d400, 0x1d41a)),
  'one sans-serif mathematical letter': (word, seed) => pick(word, seed, shifted(0x1d5a0, 0x1d5ba)),
  'monospace mathematical letters': every(shifted(0x1d670, 0x1d68a)),
  'circled letters': every(shifted(0x24b6, 0x24d0)),
  'squared letters': every((letter) => shifted(0x1f130, 0x1f130)(letter)),
  'a letter with a dot below': (word, seed) =>
    pick(word, seed, (letter) => (/[aeioudt]/.test(letter) ? `${letter}\u0323` : undefined)),
  'letters struck through one by one': every((letter) => `${letter}\u0336`),
  'a mark that joins nothing': inside('\u034f'),
  'a space without width': inside('\u200b'),
  'an invisible operator': inside('\u2063'),
  'a soft hyphen': inside('\u00ad'),
  'a selector of variants': inside('\ufe0f'),
  'a tag character': inside('\u{e0073}'),
  'a control character': inside('\u0002'),
  'a space': inside(' '),
  'a hair space': inside('\u200a'),
  'a no-break space': inside('\u00a0'),
  'spaces everywhere': (word) => [...word].join(' '),
  'a hyphen after each letter': (word) => [...word].join('-'),
  'a stop after each letter': (word) => [...word].join('.'),
  'a low line': inside('_'),
  'a figure for a letter': (word, seed) =>
    pick(word, seed, (letter) => ({ o: '0', i: '1', e: '3', s: '5', a: '4' })[letter]),
  'an override that prints it': (word) => `\u202e${[...word].reverse().join('')}\u202c`,
  'an embedding': (word) => `\u202a${word}\u202c`,
  'an isolate': (word) => `\u2067${word}\u2069`,
};

/** These print exactly as the plain word does. */
const PRINTS_THE_SAME = /joins nothing|without width|invisible|soft|selector|tag|control/;

const read = (text: string) => parseText(`${HEAD}1. ${text};${TAIL}`);

async function judge(before: string, after: string) {
  const report = await diffDocuments(await read(before), await read(after));
  const change = report.changes.find(({ after: [paragraph] }) => paragraph?.label === 'OP1')!;
  const { effect, flagged, signals } = change;
  return {
    judged: { effect, flagged, rules: signals.map(({ rule }) => rule) },
    told: report.problems
      .map(({ code }) => code)
      .filter((code) => /alphabets|letter|words|controls/.test(code)),
  };
}

const plain = new Map<string, Awaited<ReturnType<typeof judge>>>();
beforeAll(async () => {
  for (const [before, after] of WEAKENINGS) plain.set(after, await judge(before, after));
}, 60_000);

describe('a weakening', () => {
  it.each(WEAKENINGS)('is flagged in plain letters: %s → %s', (_, after) => {
    expect(plain.get(after)!.judged).toMatchObject({ flagged: true });
    expect(plain.get(after)!.judged.effect).not.toBe('strengthened');
    expect(plain.get(after)!.told).toEqual([]);
  });

  it.each(Object.entries(WAYS))('is judged alike with %s, and told', async (name, way) => {
    let tried = 0;
    for (const [before, after, word] of WEAKENINGS) {
      for (const seed of [0, 1, 3]) {
        const other = way(word, seed);
        if (other === null) continue;
        tried += 1;
        const hidden = await judge(before, after.replace(word, other));
        expect(hidden.judged, `${after} as ${other}`).toEqual(plain.get(after)!.judged);
        if (!PRINTS_THE_SAME.test(name)) expect(hidden.told, other).not.toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(3);
  });
});

describe('what is no disguise', () => {
  it.each([
    'Invites Côte d’Ivoire and Türkiye, and the author of “résumé”, to report to Dr. Łukasz Öztürk',
    'Refers to A/S-10/2, A/HRC/S-5/1, COVID-19, CO2, H1N1, G20, the SDGs, 4th and/or 2nd, A.S. and e-mail',
    'Notes the measures in kΩ, μm, m² and CO₂, and Россия, Ελλάδα and 中国 by their own names',
    'Welcomes the 2ᵉ session, the nᵒ 3, the ¾ of States and 1 000 children, with in-kind support',
    'Requests States not to go it alone, so as to be at one with all of us',
  ])('%s', async (text) => {
    const { problems, paragraphs } = await read(text);
    expect(problems.map(({ code }) => code)).toEqual([]);
    expect(paragraphs.find(({ label }) => label === 'OP1')?.text).toBe(`${text};`);
  });
});
