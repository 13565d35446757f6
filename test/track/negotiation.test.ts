/** A negotiation of five versions on the fake UN servers, with outages in between: never a pass. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { pdfOf } from '../fake-un/documents.mjs';
import { story } from '../story.ts';
import { fakeNegotiation, HEARD, LISTEN, SAFE, soft, softer } from './fake-negotiation.ts';

const { project, publish: put, un, up: run, down: runWithout } = fakeNegotiation();
const CONFIG = project.path('draftwatch.yaml');
const DRAFT = 'A/HRC/99/L.31';
const ADOPTED = 'A/HRC/RES/99/12';
const VERSIONS = [DRAFT, `${DRAFT}/Rev.1`, `${DRAFT}/Rev.2`, `${DRAFT}/Rev.3`, ADOPTED] as const;

/** Operative paragraphs of each version. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  [VERSIONS[0]]: [HEARD, SAFE, LISTEN],
  [VERSIONS[1]]: [soft(HEARD), soft(SAFE), LISTEN],
  [VERSIONS[2]]: [soft(HEARD), softer(SAFE), LISTEN],
  [VERSIONS[3]]: [soft(HEARD), SAFE, LISTEN],
  [VERSIONS[4]]: [soft(HEARD), SAFE, LISTEN],
};
const publish = (symbol: string): void => put(symbol, TEXTS[symbol]!);
const up = (...args: readonly string[]) => run(args);
const down = (...args: readonly string[]) => runWithout(args);

/** A person adds the next version to the configuration. */
function track(symbol: string): void {
  const last = /^( +- ).*\n(?= {4}baseline)/m;
  writeFileSync(
    CONFIG,
    readFileSync(CONFIG, 'utf8').replace(last, (line, dash) => `${line}${dash}${symbol}\n`),
  );
}

/** Fingerprints of the failing findings, by label. */
function fingerprints(stdout: string): Map<string, string> {
  const found = stdout.matchAll(/(OP\d+) (?:weakened|mixed|removed).*? ([0-9a-f]{10}) in/g);
  return new Map([...found].map(([, label, digits]) => [label!, digits!]));
}

story('a negotiation of five versions', (step) => {
  step('begins with a draft', async () => {
    publish(VERSIONS[0]);
    publish(VERSIONS[1]);
    const protect = ['--protect', 'views of children = article 12'];
    const tracked = ['--id', 'schools', '--track', VERSIONS[0], '--baseline', 'previous,first'];
    expect((await up('init', ...tracked, ...protect)).code).toBe(0);
    expect((await up('check')).code).toBe(0);
  });

  step('a revision that cannot be had is no pass', async () => {
    track(VERSIONS[1]);
    expect((await down('check')).code).toBe(3);
    expect((await up('check', '--offline')).code).toBe(3);
  });

  step('the revision fails with the right findings, and two are accepted', async () => {
    const run = await up('check');
    expect(run.code).toBe(1);
    const found = fingerprints(run.stdout);
    expect([...found.keys()]).toEqual(['OP1', 'OP2']);
    const why = ['--reason', 'agreed in informals', '--author', 'A. Advocate'];
    expect((await up('accept', ...found.values(), ...why)).code).toBe(0);
    expect((await up('check', '--strict')).code).toBe(0);
  });

  step('the next revision rewords one: it opens again, the other stays accepted', async () => {
    track(VERSIONS[2]);
    expect((await down('check')).code).toBe(3);
    publish(VERSIONS[2]);
    const run = await up('check');
    expect(run.code).toBe(1);
    expect([...fingerprints(run.stdout).keys()]).toEqual(['OP2']);
  });

  step('an unreadable revision is no pass', async () => {
    track(VERSIONS[3]);
    un().shelf.set(`${VERSIONS[3]} en`, { pdf: Buffer.from(pdfOf(['x']).subarray(0, 300)) });
    expect([3, 4]).toContain((await up('check')).code);
    publish(VERSIONS[3]);
    const run = await up('check');
    // What Rev.2 took is in its own step still, though Rev.3 gave it back.
    expect([...fingerprints(run.stdout).keys()]).toEqual(['OP2']);
    expect(run.stdout).toContain(`in ${VERSIONS[1]} → ${VERSIONS[2]}`);
    const given = [...fingerprints(run.stdout).values()];
    const why = ['--reason', 'given back in Rev.3', '--author', 'A. Advocate'];
    expect((await up('accept', ...given, ...why)).code).toBe(0);
  });

  step(
    'the adopted text arrives: locked, reported, the same bytes with the servers gone',
    async () => {
      publish(ADOPTED);
      track(ADOPTED);
      expect((await up('lock')).code).toBe(0);
      const first = await up('check', '--out', 'html:report.html', '--format', 'json');
      expect(first.code).toBe(0);
      const page = readFileSync(project.path('report.html'), 'utf8');
      expect(page).toContain('accepted by A. Advocate: agreed in informals');
      const again = await down(
        'check',
        '--locked',
        '--out',
        'html:report.html',
        '--format',
        'json',
      );
      expect(again).toEqual(first);
      expect(readFileSync(project.path('report.html'), 'utf8')).toBe(page);
    },
  );
});
