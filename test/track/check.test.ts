/** `draftwatch check` through the real binary: what is compared, what fails, what is never a pass. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECK_FORMATS } from '../../src/report/check/formats.ts';
import { imageOnlyPdf } from '../cli/pdfs.ts';
import { story } from '../story.ts';
import {
  draftText,
  HEARD,
  newProject,
  REPORTED,
  root,
  SEIZED,
  TRAINED,
  WEAKER,
} from './project.ts';

const project = newProject();
const v1 = draftText(HEARD, TRAINED, REPORTED, SEIZED);
project.write('v1.txt', v1);
project.write('v2.txt', draftText(WEAKER, TRAINED, REPORTED, SEIZED));
project.write('v3.txt', draftText(WEAKER, REPORTED, SEIZED));
project.write('scan.pdf', imageOnlyPdf());
project.write(
  'other.txt',
  [
    'The General Assembly,',
    ...Array.from({ length: 9 }, (_, i) => `${i + 1}. Decides on wholly other matter ${i};`),
  ].join('\n\n'),
);

const config = (tracked: string, head = ''): string => `version: 1\n${head}tracked:\n${tracked}`;
const text = (versions: string, more = ''): string =>
  `  - id: schools\n    versions: [${versions}]\n${more}`;
async function check(yaml: string, ...args: readonly string[]) {
  project.write('draftwatch.yaml', yaml);
  return project.run(['check', ...args]);
}

describe('exit codes', () => {
  it('0 when nothing was lost', async () => {
    const run = await check(config(text('v1.txt, v1.txt')));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(
      '1 tracked text: 0 failing findings, 0 accepted, everything was checked.',
    );
  });

  it('1 when something was lost, with the words and a fingerprint', async () => {
    const run = await check(config(text('v1.txt, v2.txt')));
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/OP1 weakened [0-9a-f]{10} in v1\.txt → v2\.txt/);
    expect(run.stdout).toContain('‘shall’ became ‘should’');
  });

  it('2 when a file is missing', async () => {
    const run = await check(config(text('v1.txt, nowhere.txt')));
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/not checked: nowhere\.txt: .*no such file/);
  });

  it('3 when a source is not reached, even with findings', async () => {
    const run = await check(config(text('v1.txt, v2.txt, A/HRC/99/L.70')), '--offline');
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('OP1 weakened');
    expect(run.stdout).toContain('not checked: A/HRC/99/L.70');
    expect(run.stdout).toContain('1 NOT CHECKED');
  });

  it('4 when a version is a scan, even when another is missing', async () => {
    const run = await check(config(text('v1.txt, v2.txt, scan.pdf, nowhere.txt')));
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('not checked: scan.pdf');
  });

  it('4 when a version is another resolution, whose findings say nothing', async () => {
    const run = await check(config(text('v1.txt, other.txt')));
    expect(run.code).toBe(4);
    expect(run.stdout).toContain('not checked: v1.txt → other.txt');
    expect(run.stdout).not.toContain('removed');
  });

  it('4 when another resolution shares its stock paragraphs, as its title tells', async () => {
    const stock = [
      'Guided by the purposes and principles of the Charter of the United Nations,',
      'Recalling the Universal Declaration of Human Rights and the Convention on the Rights of the Child,',
      'Reaffirming that all human rights are universal, indivisible, interrelated and interdependent,',
    ];
    const draft = (symbol: string, title: string, ...operative: readonly string[]): string =>
      [
        symbol,
        'Human Rights Council',
        'Ninety-ninth session',
        'Agenda item 3',
        'Atlantis: draft resolution',
        title,
        'The Human Rights Council,',
        ...stock,
        ...operative.map((words, i) => `${i + 1}. ${words}`),
        `${operative.length + 1}. Decides to remain seized of the matter.`,
      ].join('\n\n');
    const meals = draft(
      'A/HRC/99/L.8',
      '99/… School meals',
      HEARD,
      TRAINED,
      REPORTED,
      'Urges States to serve meals to all pupils free of charge;',
      'Invites donors to support kitchens in schools;',
    );
    project.write('meals.txt', meals);
    project.write('later.txt', meals.replace(HEARD, WEAKER));
    project.write(
      'roads.txt',
      draft(
        'A/HRC/99/L.8/Rev.1',
        '99/… Road safety',
        'Urges States to build pavements and crossings in every town and village;',
        'Encourages manufacturers to limit the speed of motor vehicles;',
        'Invites the World Health Organization to publish numbers each year;',
        'Requests all States to license drivers;',
        'Welcomes the opening of a museum of traffic signs;',
      ),
    );
    expect((await check(config(text('meals.txt, later.txt')))).code).toBe(1);
    const run = await check(config(text('meals.txt, roads.txt')));
    expect(run.code).toBe(4);
    expect(run.stdout.replace(/\s+/g, ' ')).toMatch(
      /not checked: meals\.txt → roads\.txt: Only 4 of \d paragraphs have a counterpart, and titles or agenda items differ/,
    );
    expect(run.stdout).not.toContain('removed');
  });

  it('70 when the program itself is broken', async () => {
    project.write(
      'broken.mjs',
      "String.prototype.normalize = () => { throw new TypeError('broken'); };",
    );
    const run = await project.start(['check'], { NODE_OPTIONS: '--import=./broken.mjs' });
    expect(run.code).toBe(70);
    expect(run.stderr).toContain('this is a bug in draftwatch');
  });
});

describe('what is compared', () => {
  const compared = async (baseline: string): Promise<string[]> => {
    const yaml = config(text('v1.txt, v2.txt, v3.txt', `    baseline: ${baseline}\n`));
    const { stdout } = await check(yaml, '--format', 'json');
    const { texts } = JSON.parse(stdout) as {
      texts: readonly { compared: readonly { name: string }[] }[];
    };
    return texts[0]!.compared.map(({ name }) => name);
  };

  it.each([
    ['previous', ['v1.txt → v2.txt', 'v2.txt → v3.txt']],
    ['first', ['v1.txt → v3.txt']],
    ['v2.txt', ['v2.txt → v3.txt']],
    ['[previous, first]', ['v1.txt → v2.txt', 'v2.txt → v3.txt', 'v1.txt → v3.txt']],
  ])('baseline %s', async (baseline, pairs) => {
    expect(await compared(baseline)).toEqual(pairs);
  });

  it('is found beside the configuration, wherever the command runs', async () => {
    project.write('inner/draftwatch.yaml', config(text('../v1.txt, ../v2.txt')));
    const run = await project.run(['check', '--config', 'inner/draftwatch.yaml']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('in ../v1.txt → ../v2.txt');
  });
});

describe('what fails', () => {
  it('is what failOn names, of all texts or of one', async () => {
    expect((await check(config(text('v1.txt, v2.txt'), 'failOn: [removed]\n'))).code).toBe(0);
    expect((await check(config(text('v1.txt, v2.txt', '    failOn: []\n')))).code).toBe(0);
    expect((await check(config(text('v2.txt, v3.txt'), 'failOn: [removed]\n'))).code).toBe(1);
  });

  it('is what severity says of an effect or a rule', async () => {
    const yaml = (severity: string) =>
      config(text('v1.txt, v2.txt'), `failOn: [removed]\nseverity: {${severity}}\n`);
    expect((await check(yaml('weakened: error'))).code).toBe(1);
    expect((await check(yaml('modal.duty: error'))).code).toBe(1);
    const off = await check(yaml('weakened: off'), '--all');
    expect(off.stdout).not.toContain('OP1');
    const wrong = await check(yaml('weakend: error'));
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/draftwatch\.yaml:3:\d+: "weakend" .*did you mean "weakened"/);
  });

  it('is a protected phrase that is gone, on any theme', async () => {
    const protect =
      '    protect:\n      - {phrase: "Teachers and  judges", reason: "won last year"}\n';
    expect((await check(config(text('v1.txt, v1.txt', protect)))).code).toBe(0);
    const run = await check(config(text('v1.txt, v2.txt, v3.txt', protect), 'failOn: []\n'));
    expect(run.code).toBe(1);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(
      'the protected words “Teachers and judges” are gone; it stood in OP2 of v2.txt; protected because: won last year',
    );
  });

  it('is a protected phrase that stands less often than in any version before', async () => {
    const protect = '    protect:\n      - {phrase: "views of children", reason: "article 12"}\n';
    const words = (...subjects: string[]) =>
      subjects.map((subject, i) => `${i + 1}. Urges States to hear the ${subject};`).join('\n\n');
    project.write('p1.txt', words('views of children at school', 'Views of  children in courts'));
    project.write('p2.txt', words('views of children at school', 'views of judges in courts'));
    project.write('p3.txt', words('views of children at school and the views of children at home'));
    expect((await check(config(text('p1.txt, p1.txt', protect)))).code).toBe(0);
    expect((await check(config(text('p2.txt, p3.txt', protect), 'failOn: []\n'))).code).toBe(0);
    const run = await check(config(text('p1.txt, p2.txt, p2.txt', protect), 'failOn: []\n'));
    expect(run.code).toBe(1);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(
      'the protected words “views of children” stood 2 times in p1.txt, now once: para. 2 lost them; protected because: article 12',
    );
  });

  it('is a protected paragraph that was reworded; one that there is not is never a pass', async () => {
    const protect = (label: string) =>
      `    protect:\n      - {paragraph: ${label}, reason: ours}\n`;
    const yaml = (label: string) => config(text('v1.txt, v2.txt', protect(label)), 'failOn: []\n');
    expect((await check(yaml('OP2'))).code).toBe(0);
    expect((await check(yaml('OP1'))).code).toBe(1);
    const none = await check(yaml('OP11'));
    expect(none.code).toBe(2);
    expect(none.stdout).toContain('the first version has no paragraph OP11');
  });
});

describe('rules of the configuration', () => {
  const yaml = config(text('v1.txt, v2.txt'), 'rules: [my-rules]\n');

  it('are read beside it, and judge with the bundled ones', async () => {
    project.write('my-rules/mine.yaml', 'version: 1\nkind: selection\ndisable: [modal.duty]\n');
    const run = await check(yaml, '--format', 'json');
    expect(run.stdout).not.toContain('‘shall’ became ‘should’');
    const { tool } = JSON.parse(run.stdout) as { tool: { rulesHash: string } };
    const usual = JSON.parse((await check(config(text('v1.txt, v2.txt')), '-f', 'json')).stdout);
    expect(tool.rulesHash).not.toBe(usual.tool.rulesHash);
  });

  it('that are wrong or missing end in one line and exit code 2', async () => {
    project.write('my-rules/mine.yaml', 'version: 1\nkind: selection\ndisable: [modal.dutty]\n');
    const wrong = await check(yaml);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(
      /my-rules\/mine\.yaml.*"modal\.dutty".*did you mean "modal\.duty"/,
    );
    const missing = await check(config(text('v1.txt, v2.txt'), 'rules: [no-rules]\n'));
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('no-rules');
  });
});

describe('the configuration', () => {
  it.each([
    [
      'an unknown key',
      'version: 1\ntraked: []\n',
      /yaml:2:1: unknown key "traked" \(did you mean "tracked"\?\)/,
    ],
    [
      'an unknown key of a text',
      config(text('v1.txt', '    baselines: first\n')),
      /yaml:5:5: unknown key "baselines" \(did you mean "baseline"/,
    ],
    ['nothing to compare', config(text('v1.txt')), /one version and nothing to compare it with/],
    [
      'an id twice',
      config(text('v1.txt, v2.txt') + text('v1.txt, v2.txt')),
      /"schools" stands twice/,
    ],
    [
      'a theme that there is not',
      config(text('v1.txt, v2.txt', '    themes: [child-right]\n')),
      /did you mean "child-rights"/,
    ],
    ['no YAML', 'version: [', /not valid YAML/],
    ['nothing', '', /empty; a configuration starts with/],
  ])('%s ends in one line and exit code 2', async (_, yaml, about) => {
    const run = await check(yaml);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^draftwatch: [^\n]+\n$/);
    expect(run.stderr).toMatch(about);
  });

  it('that is missing is named', async () => {
    const run = await project.run(['check', '--config', 'nowhere.yaml']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/'nowhere\.yaml': no such configuration/);
  });

  it('has a schema that accepts the example of docs/CI.md and refuses unknown keys', () => {
    const schema = JSON.parse(
      readFileSync(join(root, 'dist/schema/config.json'), 'utf8'),
    ) as object;
    const isValid = new Ajv2020({ strict: false }).compile(schema);
    const readme = readFileSync(join(root, 'docs', 'CI.md'), 'utf8');
    const example = /```yaml\n(# yaml-language[\s\S]*?)```/.exec(readme)![1]!;
    expect(isValid(parse(example))).toBe(true);
    expect(isValid({ version: 1, tracked: [], themess: [] })).toBe(false);
  });
});

story('--out', (step) => {
  step('writes every format at once, the same bytes in two runs', async () => {
    const names = Object.keys(CHECK_FORMATS);
    const yaml = config(text('v1.txt, v2.txt, A/HRC/99/L.70', '    baseline: [previous, first]\n'));
    const write = async (run: string): Promise<string[]> => {
      const out = names.flatMap((name) => ['--out', `${name}:${run}/check.${name}`]);
      expect((await check(yaml, '--offline', '-q', ...out)).code).toBe(3);
      return names.map((name) => readFileSync(project.path(`${run}/check.${name}`), 'utf8'));
    };
    const first = await write('one');
    expect(await write('two')).toEqual(first);
    for (const output of first) {
      expect(output).toContain('A/HRC/99/L.70');
      expect(output).not.toContain(project.path(''));
    }
  });

  step('prints JSON as the shipped schema says', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(
      read(join(root, 'dist/schema/check.json')),
    );
    isValid(read(project.path('one/check.json')));
    expect(isValid.errors).toBeNull();
  });

  step('says in JUnit and SARIF what was not checked', () => {
    const read = (name: string) => readFileSync(project.path(`one/check.${name}`), 'utf8');
    expect(read('junit')).toContain('errors="1"');
    expect(read('junit')).toContain('<error type="source"');
    const { runs } = JSON.parse(read('sarif')) as {
      runs: readonly { invocations: readonly { executionSuccessful: boolean }[] }[];
    };
    expect(runs.at(-1)!.invocations[0]!.executionSuccessful).toBe(false);
    expect(read('github')).toMatch(
      /^::error file=draftwatch\.yaml,line=\d+,title=schools%3A not checked/,
    );
  });
});
