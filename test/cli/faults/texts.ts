/** Small drafts written for these tests. */

export const HEAD = `United Nations
A/HRC/99/L.50
General Assembly
Distr.: Limited
1 July 2026

Human Rights Council
Ninety-ninth session
Agenda item 3

Aland, Bland: draft resolution

99/… Children in public playgrounds

The Human Rights Council,
`;

/** A draft of one preambular and the given operative paragraphs. */
export function draft(...paragraphs: readonly string[]): string {
  const numbered = paragraphs.map((text, i) => `${i + 1}. ${text}`);
  return [HEAD, 'Recalling the Convention on the Rights of the Child,', ...numbered, ''].join(
    '\n\n',
  );
}

export const BEFORE = draft(
  'Reaffirms that States shall take all necessary measures to protect children from violence in playgrounds;',
  'Urges States to consult children when playgrounds are planned;',
  'Decides to remain seized of the matter.',
);

export const AFTER = BEFORE.replace('shall take', 'should take')
  .replace('Urges', 'Encourages')
  .replace('1 July', '5 July');

export const CONFIG = `version: 1
tracked:
  - id: playgrounds
    versions: [v1.txt, v2.txt]
`;
