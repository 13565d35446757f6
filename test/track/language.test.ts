/** `language:` of a configuration: which language is fetched, locked and watched. */
import { expect, it } from 'vitest';
import { pdfOf } from '../fake-un/documents.mjs';
import { fakeNegotiation } from './fake-negotiation.ts';

const { project, un, up } = fakeNegotiation();
const FRENCH = [
  "Le Conseil des droits de l'homme,",
  'Rappelant sa résolution antérieure sur la même question,',
  "1. Demande aux États d'écouter les enfants;",
  '2. Décide de rester saisi de la question.',
];
const put = (symbol: string): void => {
  un().shelf.set(`${symbol} fr`, { pdf: pdfOf([symbol, 'Original : français', ...FRENCH]) });
};
const languages = (): string[] => [
  ...new Set(
    un()
      .requests.filter(({ symbol }) => symbol.startsWith('A/HRC'))
      .map(({ path }) => /[?&]l=(\w+)|^\/(\w\w)\//.exec(path)?.slice(1).join('') ?? ''),
  ),
];

it('is what check, lock and watch ask for; the command line wins', async () => {
  put('A/HRC/99/L.1');
  put('A/HRC/99/L.1/Rev.1');
  const tracked = 'tracked:\n  - {id: a, versions: [A/HRC/99/L.1, A/HRC/99/L.1/Rev.1]}\n';
  project.write('draftwatch.yaml', `version: 1\nlanguage: fr\n${tracked}`);
  const check = await up(['check', '--format', 'json']);
  expect(check.code).toBe(0);
  const { problems } = JSON.parse(check.stdout).texts[0].compared[0];
  expect(problems[0]).toMatchObject({ code: 'strength-not-judged' });
  expect((await up(['lock'])).code).toBe(0);
  expect((await up(['check', '--locked'])).code).toBe(0);
  put('A/HRC/99/L.1/Rev.2');
  const watch = await up(['watch']);
  expect(watch.stdout).toContain('NEW A/HRC/99/L.1/Rev.2 is out');
  expect(languages()).toEqual(['fr']);

  un().forget();
  expect((await up(['check', '--lang', 'es', '--locked'])).code).toBe(3);
  const spanish = await up(['check', '--lang', 'es']);
  expect(spanish.code).toBe(3);
  expect(spanish.stdout).toContain('A/HRC/99/L.1 (es)');
  expect(languages()).toEqual(['es']);
});

it('that the UN does not have is refused', async () => {
  project.write('draftwatch.yaml', 'version: 1\nlanguage: de\ntracked: []\n');
  const run = await up(['check']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('draftwatch.yaml:2:1: language:');
});
