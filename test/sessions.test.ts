/** `draftwatch session`, `init --session` and `fetch --all` over a whole session, through the command line and the fake servers. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SessionReport } from '../src/model/session.ts';
import { docxOf, draftLines, pdfOf } from './fake-un/documents.mjs';
import { proposal, rss, stage } from './fake-un/record.mjs';
import { type FakeUn, startFakeUn } from './fake-un/server.mjs';
import { story } from './story.ts';
import { newProject, root } from './track/project.ts';

const project = newProject();
const C3 = (rest: string): string => `A/C.3/90/L.${rest}`;
const HRC = (rest: string | number): string => `A/HRC/98/L.${rest}`;
const shelf = new Map<string, { pdf: Buffer; docx: Buffer }>();
const publish = (symbol: string, title?: string): void => {
  const lines = draftLines(symbol, title);
  const as = title?.startsWith('Amendment') ? `${title}` : null;
  if (as) lines[7] = `Atlantis, Utopia: amendment to draft resolution ${/A\/\S+$/.exec(as)![0]}`;
  shelf.set(`${symbol} en`, { pdf: pdfOf(lines), docx: docxOf(lines) });
};

/** Forty numbers, of which some were never used, one cannot be asked for, and one comes late. */
const GAPS = [3, 9, 10, 11, 27];
const FAILING = 14;
const LATE = 33;
const RECORDS = [
  proposal('Rights of the Child', 'URUGUAY', [
    stage('Submission', C3('20'), '2035-10-21'),
    stage('Revision', C3('20/Rev.1'), '2035-11-12'),
    ...[61, 62, 63, 64].map((n) => stage('Amendment', C3(String(n)), '2035-11-14')),
    stage('Adoption', '90/190', '2035-12-15', {
      Outcome: 'ADOPTED',
      VoteY: 176,
      VoteN: 4,
      VoteAbstain: 1,
    }),
  ]),
  proposal('Ageing', 'PERU', [stage('Submission', C3('5'), '2035-10-14')]),
];

let un: FakeUn;
let failing: number | null = FAILING;
beforeAll(async () => {
  publish('A/RES/60/251');
  for (let n = 1; n <= 40; n++) {
    if (!GAPS.includes(n) && n !== LATE) publish(HRC(n), `Made-up draft number ${n}`);
  }
  publish(HRC(38), `Amendment to draft resolution ${HRC(2)}/Rev.1`);
  publish(`${HRC(2)}/Rev.1`, 'Rights of the child: made up');
  publish(C3('20'));
  publish(C3('20/Rev.1'));
  publish('A/RES/90/190');
  for (let n = 21; n <= 60; n += 3) publish(C3(String(n)), `Made-up draft number ${n}`);
  for (const n of [61, 62, 63, 64])
    publish(C3(String(n)), `Amendment to draft resolution ${C3('20/Rev.1')}`);
  const feeds = { hrc: rss([['Made up', `https://docs.un.org/en/${HRC(2)}/Rev.1`]]) };
  un = await startFakeUn({
    shelf,
    feeds,
    proposals: { '90/Third Committee': RECORDS },
    fails: ({ symbol }) => symbol === HRC(failing ?? 0) || symbol === C3(String(failing ?? 0)),
  });
});
afterAll(() => un.close());

const run = (args: readonly string[], extra: Readonly<Record<string, string>> = {}) =>
  project.run(args, {
    DRAFTWATCH_ODS_URL: un.ods,
    DRAFTWATCH_DOCS_URL: un.docs,
    DRAFTWATCH_LIBRARY_URL: un.library,
    DRAFTWATCH_IGOV_URL: un.igov,
    DRAFTWATCH_PAUSE_MS: '0',
    DRAFTWATCH_RETRIES: '0',
    DRAFTWATCH_BACKOFF_MS: '1',
    ...extra,
  });
const report = async (...args: readonly string[]) => {
  const { code, stdout } = await run(['session', ...args, '--format', 'json']);
  return { code, ...(JSON.parse(stdout) as SessionReport) };
};
const isSession = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'dist/schema/session.json'), 'utf8')),
);

story('a session that nobody lists', (step) => {
  const numbers = ({ drafts }: SessionReport) =>
    drafts.map(({ symbol }) => Number(symbol.split('.')[1]));

  step('is gone through to its end; what fails is not known, and no gap', async () => {
    const found = await report('A/HRC/98');
    expect(isSession({ ...found, code: undefined }) || isSession.errors).toBe(true);
    expect(found.code).toBe(3);
    expect(found.series).toEqual({ last: 40, asked: 60, ended: true, gaps: [...GAPS, LATE] });
    expect(found.unknown).toEqual([
      expect.stringMatching(/^A\/HRC\/98\/L\.14: could not be asked for certain; .*503/),
    ]);
    expect(numbers(found)).not.toContain(FAILING);
    const second = found.drafts.find(({ symbol }) => symbol === HRC(2))!;
    expect(second.versions.map(({ symbol }) => symbol)).toEqual([HRC(2), `${HRC(2)}/Rev.1`]);
    expect(second).toMatchObject({
      title: 'Rights of the child: made up',
      sponsors: ['Atlantis', 'Utopia'],
      amendments: [{ symbol: HRC(38), amends: `${HRC(2)}/Rev.1` }],
    });
    expect(second.themes).toContain('child-rights');
  });

  step(
    'goes on where it ended: only what was not there is asked for again, and what came meanwhile',
    async () => {
      failing = null;
      publish(HRC(LATE), 'A late draft');
      un.forget();
      const found = await report('hrc/98');
      expect([found.code, found.unknown]).toEqual([0, []]);
      expect(numbers(found)).toEqual(expect.arrayContaining([FAILING, LATE]));
      expect(found.drafts).toHaveLength(34);
      const asked = un.requests.flatMap(
        ({ symbol }) => /^A\/HRC\/98\/L\.(\d+)$/.exec(symbol)?.[1] ?? [],
      );
      const again = [...GAPS, FAILING, LATE, ...Array.from({ length: 20 }, (_, i) => 41 + i)];
      expect([...new Set(asked.map(Number))].sort((a, b) => a - b)).toEqual(
        again.sort((a, b) => a - b),
      );
    },
  );

  step('needs no server any more for what is kept, and looks by title and day', async () => {
    un.forget();
    const kept = await report('A/HRC/98', '--offline', '--title', 'RIGHTS  of the child');
    expect(un.requests).toEqual([]);
    expect(kept.drafts.map(({ symbol }) => symbol)).toEqual([HRC(2)]);
    expect((await report('A/HRC/98', '--offline', '--new-since', '2027-06-15')).drafts).toEqual([]);
    const { stdout } = await run(['session', 'A/HRC/98', '--offline', '--title', 'child']);
    expect(stdout).toContain('A/HRC/98: 1 draft with “child” in the title, 1 amendment.');
    expect(stdout).toContain('amendment: L.38, to L.2/Rev.1, by Atlantis and Utopia');
  });

  step('that denies even what exists has no end and no gaps', async () => {
    const control = shelf.get('A/RES/60/251 en')!;
    shelf.delete('A/RES/60/251 en');
    const found = await report('A/HRC/97');
    shelf.set('A/RES/60/251 en', control);
    expect(found.code).toBe(3);
    expect(found.series).toMatchObject({ last: 0, ended: false, gaps: [] });
    expect(found.unknown.join(' ')).toMatch(
      /deny even what exists.*end of the series was not reached/,
    );
  });
});

describe('a session of the General Assembly', () => {
  it('comes from the record, in one request, in every format', async () => {
    un.forget();
    const found = await report('A/C.3/90');
    expect([found.code, found.source, found.drafts.length]).toEqual([0, 'record', 2]);
    expect(isSession({ ...found, code: undefined }) || isSession.errors).toBe(true);
    expect(un.requests.map(({ service }) => service)).toEqual(['igov']);
    const text = (await run(['session', 'A/C.3/90', '--title', 'child'])).stdout;
    expect(text).toContain(
      'outcome: Adopted by 176 votes to 4, 1 abstention, on 15 December 2035: A/RES/90/190',
    );
    const md = (await run(['session', 'A/C.3/90', '--new-since', '2035-11-01', '--format', 'md']))
      .stdout;
    expect(md).toMatch(/^## L\.20 Rights of the Child$/m);
    expect(md).not.toContain('Ageing');
    const csv = (await run(['session', 'A/C.3/90', '--format', 'csv'])).stdout.split('\r\n');
    expect(csv.filter((line) => line.startsWith('amendment,'))).toHaveLength(4);
    expect(`${text}${md}${csv.join()}`).not.toContain('@');
  });

  it('is tracked by title, and what is not there is said', async () => {
    const made = await run(['init', '--session', 'A/C.3/90', '--title', 'rights of the child']);
    expect(made.code).toBe(0);
    const config = parse(readFileSync(project.path('draftwatch.yaml'), 'utf8'));
    expect(config.tracked).toEqual([
      { id: 'rights-of-the-child', versions: [C3('20'), C3('20/Rev.1'), 'A/RES/90/190'] },
    ]);
    rmSync(project.path('draftwatch.yaml'));
    for (const [args, about] of [
      [
        ['init', '--session', 'A/C.3/90', '--title', 'rihgts'],
        /no draft of A\/C\.3\/90 with 'rihgts' .*lists what there is/,
      ],
      [['init', '--session', 'A/C.3/90', '--id', 'x'], /leave --id and --track out/],
      [['init', '--title', 'child'], /--title belongs to --session/],
      [['session', 'nowhere'], /names no session/],
      [['session', 'A/C.3/90', '--new-since', '2035-02-30'], /is no day/],
    ] as const) {
      const refused = await run(args);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toMatch(about);
    }
  });

  it('whose record cannot be had is an error that says how to go on', async () => {
    const lost = await run(['session', 'A/C.3/90'], {
      DRAFTWATCH_IGOV_URL: un.failing('igov', '500'),
    });
    expect(lost.code).toBe(3);
    expect(lost.stderr).toMatch(/could not be had .*500.*--series/);
  });
});

describe('the amendments to a draft', () => {
  const names = (stdout: string) =>
    [...stdout.matchAll(/^(A\/\S+) +amendment/gm)].map(([, name]) => name);
  const wanted = [61, 62, 63, 64].map((n) => C3(String(n)));
  const noRecord = () => ({ DRAFTWATCH_IGOV_URL: un.failing('igov', '404') });

  it('are in the record', async () => {
    const { code, stdout } = await run(['fetch', '--all', C3('20')]);
    expect(code).toBe(0);
    expect(names(stdout)).toEqual(wanted);
    expect(stdout).toContain('A/RES/90/190');
    expect(stdout).not.toMatch(/^Not known/m);
  });

  it('are found by a look to the end of the series, beyond gaps and beyond what was asked for', async () => {
    const { stdout } = await run(['fetch', '--all', C3('20'), '--scan', '40'], noRecord());
    expect(names(stdout)).toEqual(wanted);
    expect(stdout).toMatch(/^Not known: the adopted text: /m);
    expect(stdout).not.toContain('written amendments');
  });

  it('stay not known when one number could not be asked for', async () => {
    failing = 63;
    const cache = { ...noRecord(), DRAFTWATCH_CACHE: project.path('.another') };
    const { code, stdout, stderr } = await run(['fetch', '--all', C3('20'), '--scan', '40'], cache);
    failing = null;
    expect(code).toBe(3);
    expect(stderr).toMatch(/not everything could be had: .* Run it again/);
    expect(names(stdout)).toEqual(wanted.filter((name) => name !== C3('63')));
    expect(stdout).toMatch(/^Not known: A\/C\.3\/90\/L\.63: could not be asked for certain/m);
    expect(stdout).toMatch(/^Not known: written amendments and the adopted text: /m);
  });
});

describe('watch', () => {
  it('takes revisions, amendments and the adopted text from the record, and reads a feed first', async () => {
    project.write(
      'w.yaml',
      `version: 1\nwatch: {memory: m, reports: r, feed: "${un.igov}/rss/hrc.xml"}\ntracked:\n  - {id: a, versions: ["${C3('20')}"]}\n  - {id: b, versions: ["${HRC(2)}"]}\n`,
    );
    un.forget();
    const { code, stdout } = await run(['watch', '-c', 'w.yaml', '--format', 'json']);
    expect(code).toBe(0);
    const { texts } = JSON.parse(stdout);
    expect(texts[0].found).toEqual([C3('20/Rev.1'), ...wantedAmendments(), 'A/RES/90/190']);
    expect(texts[0].notes).toEqual([]);
    expect(texts[1].found).toEqual([`${HRC(2)}/Rev.1`]);
    expect(texts[1].notes.join()).toContain('no open record says');
    expect(
      un.requests
        .filter(({ service }) => service === 'igov')
        .map(({ path }) => path.split('/').at(-1)),
    ).toEqual(['hrc.xml', 'Third%20Committee?env=prod']);
    project.write(
      'v.yaml',
      `version: 1\nwatch: {memory: m2, reports: r2}\ntracked:\n  - {id: a, versions: ["${C3('21')}"]}\n`,
    );
    const lost = await run(['watch', '-c', 'v.yaml'], {
      DRAFTWATCH_IGOV_URL: un.failing('igov', '500'),
    });
    expect(lost.code).toBe(3);
    expect(lost.stdout.replace(/\s+/g, ' ')).toContain(
      `not checked: what became of ${C3('21')}, and amendments to it: the record of proposals does not say`,
    );
  });
});

const wantedAmendments = () => [61, 62, 63, 64].map((n) => C3(String(n)));
