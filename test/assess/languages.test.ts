/** Texts in a language that the rules do not judge: nothing invented, nothing lost. */
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';
import { diffDocuments } from '../../src/pipeline.ts';

const paragraphs = (verb: string, last: string) => `Le Conseil des droits de l'homme,

Rappelant les résolutions que l'Assemblée a adoptées dans le passé sur la question,

1. ${verb} les États à protéger les droits de l'enfant dans toutes les écoles des villes et des campagnes;

2. Décide de rester saisi de la question dans les années qui viennent, et de la suivre;

${last}
`;

async function french(text: string) {
  const bytes = new TextEncoder().encode(text);
  return parseDocument({ input: 'projet.txt', url: null, bytes, sha256: '' });
}

it('flags what came and went in French, and judges no edit', async () => {
  const before = await french(
    paragraphs('Exhorte', "3. Prie les États d'entendre les enfants dans les affaires de justice."),
  );
  const after = await french(paragraphs('Encourage', ''));
  expect([before.info.language, after.info.language]).toEqual(['fr', 'fr']);
  const { changes, problems } = await diffDocuments(before, after);
  const at = (label: string) =>
    changes.find((change) => [...change.before, ...change.after].some((p) => p.label === label));
  expect(at('OP1')).toMatchObject({ effect: 'neutral', confidence: 'review', signals: [] });
  expect(at('OP3')).toMatchObject({ effect: 'removed', flagged: true });
  expect(at('OP3')?.themes).toEqual(expect.arrayContaining(['child-rights', 'participation']));
  expect(problems.map(({ code }) => code)).toContain('strength-not-judged');
});
