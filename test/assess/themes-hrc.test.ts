/**
 * What children's-rights organizations say about four Council texts of 2024, held against the texts
 * themselves: what is there is found by theme, and what is not there is not.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeThemes } from '../../src/assess/themes/change-themes.ts';
import { themesOf } from '../../src/assess/themes/themes.ts';
import { compareDocuments } from '../../src/compare/compare.ts';
import type { Change } from '../../src/model/change.ts';
import { read } from '../../src/pipeline.ts';
import { loadRules } from '../../src/rules/rules.ts';

const hrc = resolve(import.meta.dirname, '../../../shared/corpus/hrc');
const path = (resolution: string) => join(hrc, `A_HRC_RES_${resolution}.txt`);
const rules = await loadRules();

interface Themed {
  readonly change: Change;
  readonly themes: readonly string[];
}

/** The changes of a pair with their themes. */
async function pair(before: string, after: string): Promise<Themed[]> {
  const changes = compareDocuments(await read(path(before)), await read(path(after)));
  const themes = changeThemes(changes, rules);
  return changes.map((change, i) => ({ change, themes: themes[i]! }));
}

/** Labels of the paragraphs on one side whose own words make the theme. */
function labelsOn(side: 'before' | 'after', changes: readonly Themed[], theme: string): string[] {
  return changes
    .flatMap(({ change }) => change[side])
    .filter(({ text }) => themesOf(rules, [text]).includes(theme))
    .map(({ label }) => label);
}

const atAfter = (changes: readonly Themed[], label: string): Themed =>
  changes.find(({ change }) => change.after.some((paragraph) => paragraph.label === label))!;

describe.skipIf(!existsSync(hrc))('48/2 → 57/17, equal participation', () => {
  let changes: Themed[];
  beforeAll(async () => {
    changes = await pair('48_2', '57_17');
  });

  it('has a new paragraph on education that supports the participation of children', () => {
    const { change, themes } = atAfter(changes, 'PP13');
    expect(change.kind).toBe('added');
    expect(change.after[0]!.text).toMatch(/transformative potential/);
    expect(themes).toEqual(
      expect.arrayContaining(['education', 'human-rights-education', 'child-participation']),
    );
    expect(labelsOn('before', changes, 'human-rights-education')).toEqual([]);
  });

  it('has a new paragraph on hate speech that names children, and had none', () => {
    const { change, themes } = atAfter(changes, 'PP18');
    expect(change.kind).toBe('added');
    expect(themes).toEqual(
      expect.arrayContaining(['hate-speech', 'child-rights', 'participation']),
    );
    expect(labelsOn('before', changes, 'hate-speech')).toEqual([]);
    expect(labelsOn('after', changes, 'hate-speech')).toEqual(['PP18']);
  });

  it('names children, girls and young people where it did not', () => {
    expect(labelsOn('before', changes, 'child-rights')).toEqual([
      'PP8',
      'PP9',
      'OP2',
      'OP4(f)',
      'OP6',
    ]);
    expect(labelsOn('after', changes, 'child-rights')).toEqual([
      'PP8',
      'PP9',
      'PP10',
      'PP13',
      'PP17',
      'PP18',
      'OP2',
      'OP4(d)',
      'OP4(f)',
    ]);
    expect(atAfter(changes, 'OP2').themes).toContain('adolescents-and-youth');
    expect(labelsOn('before', changes, 'adolescents-and-youth')).toEqual(['PP9']);
  });

  it('asks nothing of States on the participation of children as such: that is in the preamble', () => {
    const operative = labelsOn('after', changes, 'child-participation').filter((label) =>
      label.startsWith('OP'),
    );
    expect(operative).toEqual([]);
  });
});

describe.skipIf(!existsSync(hrc))('44/20 → 56/10, peaceful protests', () => {
  let changes: Themed[];
  beforeAll(async () => {
    changes = await pair('44_20', '56_10');
  });

  it('protects girl human rights defenders for the first time', () => {
    const { change, themes } = atAfter(changes, 'OP11');
    expect(change.before.map(({ label }) => label)).toEqual(['OP9']);
    expect(themes).toEqual(
      expect.arrayContaining(['child-defenders', 'girls', 'peaceful-protest']),
    );
    expect(labelsOn('before', changes, 'child-defenders')).toEqual([]);
    expect(labelsOn('after', changes, 'child-defenders')).toEqual(['OP11']);
  });

  it('brings the rights of the child into guidance for law enforcement', () => {
    const { change, themes } = atAfter(changes, 'OP12');
    expect(change.before.map(({ label }) => label)).toEqual(['OP10']);
    expect(themes).toEqual(expect.arrayContaining(['child-rights', 'policing', 'mainstreaming']));
    expect(themesOf(rules, [change.before[0]!.text])).not.toContain('policing');
  });

  it('has new paragraphs on children before the police and on girls in public life', () => {
    for (const [label, theme] of [
      ['PP25', 'policing'],
      ['PP26', 'girls'],
    ] as const) {
      const { change, themes } = atAfter(changes, label);
      expect(change.kind).toBe('added');
      expect(themes).toEqual(expect.arrayContaining(['child-rights', theme]));
    }
  });

  it('makes police training age-responsive, but names no child there', () => {
    const { change, themes } = atAfter(changes, 'OP20');
    expect(change.before.map(({ label }) => label)).toEqual(['OP18']);
    expect(change.after[0]!.text).toMatch(/age-responsive training/);
    expect(themes).toContain('policing');
    expect(themes).not.toContain('child-rights');
  });
});

describe.skipIf(!existsSync(hrc))('55/29, rights of the child', () => {
  it('has its mainstreaming paragraphs under their theme', async () => {
    const changes = await pair('55_29', '55_29');
    const found = (theme: string) =>
      changes
        .filter(({ themes }) => themes.includes(theme))
        .map(({ change }) => change.after[0]!.label);
    // OP18 is on participation modalities, OP19 and OP20 on the capacity of OHCHR, OP21 the report.
    expect(found('mainstreaming')).toEqual(
      expect.arrayContaining(['OP17', 'OP18', 'OP19', 'OP19(a)', 'OP19(b)', 'OP20', 'OP21']),
    );
    expect(found('right-to-be-heard')).toContain('OP18');
    expect(found('child-safeguarding')).toEqual(['OP20']);
    expect(found('mainstreaming')).not.toContain('OP3');
    expect(changes.every(({ change }) => change.kind === 'kept')).toBe(true);
  });
});

describe.skipIf(!existsSync(hrc))(
  '56/5, working group on an optional protocol on education',
  () => {
    it('has its child-participation paragraph, and the protocol in its parts', async () => {
      const changes = await pair('56_5', '56_5');
      const on = (label: string) => atAfter(changes, label).themes;
      expect(on('OP5')).toEqual(
        expect.arrayContaining([
          'child-rights',
          'participation',
          'child-participation',
          'right-to-be-heard',
          'meaningful-participation',
        ]),
      );
      expect(on('OP6')).toContain('child-participation');
      expect(on('OP1')).toContain('education-protocol');
      expect(on('OP1(a)')).toContain('early-childhood-education');
      expect(on('OP1(b)(i)')).toContain('pre-primary-education');
      expect(on('OP1(b)(ii)')).toContain('secondary-education');
      expect(on('OP4')).not.toContain('participation');
    });
  },
);
