/** Formats that commands load on their own: who wants what, and the Node API that checks a project. */
import { expect, it } from 'vitest';
import { check, openFindings } from '../../src/index.ts';
import { POSITION_FORMATS } from '../../src/report/document/positions-formats.ts';
import { parseText } from '../parse/text.ts';
import { newProject } from '../track/project.ts';

const VIEW = { color: false, width: 80 } as const;
const ROOM = [
  'The Human Rights Council,',
  'Recalling the Convention on the Rights of the Child, (agreed ad ref)',
  '1. Urges [all] States [RUS, EGY: delete “all”] to hear children;',
].join('\n\n');

it('say who wants what by State and by paragraph, and what is agreed', async () => {
  const document = await parseText(ROOM, 'room.txt');
  const [text, json, csv] = await Promise.all(
    [POSITION_FORMATS.text, POSITION_FORMATS.json, POSITION_FORMATS.csv].map(async ({ load }) =>
      (await load())(document, VIEW as never),
    ),
  );
  expect(text).toMatch(
    /By State\nEgypt 1 position\n {2}OP1 .*delete[\s\S]*By paragraph[\s\S]*Agreed\n {2}PP1/,
  );
  const { positions, standings } = JSON.parse(json as string);
  expect(positions.map(({ party, wants }: Record<string, string>) => `${party} ${wants}`)).toEqual([
    'Russian Federation delete',
    'Egypt delete',
  ]);
  expect(standings).toContainEqual({ label: 'PP1', standing: 'agreed ad ref' });
  expect((csv as string).trim().split('\r\n')).toHaveLength(3);
});

it('check a project from a program as the command does', async () => {
  const project = newProject();
  const text = (word: string): string =>
    `The Human Rights Council,\n\n1. Decides that States ${word} protect children;\n`;
  project.write('old.txt', text('shall'));
  project.write('new.txt', text('should'));
  const tracked = '  - {id: safety, versions: [old.txt, new.txt]}\n';
  project.write('draftwatch.yaml', `version: 1\ntracked:\n${tracked}`);
  const result = await check(project.path('draftwatch.yaml'), { today: '2037-03-01' });
  expect(openFindings(result).map(({ cite }) => cite)).toEqual(['OP1']);
});
