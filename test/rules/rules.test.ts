/** The rule loader: what it reads, what it refuses and in which words. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { loadRules, oncePerRuleSet, rulesOf } from '../../src/rules/rules.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'draftwatch-rules-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const tea = (id = 'tea', extra = '') => `version: 1
kind: theme
pack: kitchen
entries:
  - id: ${id}
    name: tea
    why: Tea is drunk.
    source: practice
    terms: [tea]
${extra}    examples:
      fires: [A cup of tea.]
      silent: [A cup of water.]
`;

/** The message of the InputError that loading the directory throws, without the directory. */
async function refusal(): Promise<string> {
  const error = await loadRules([directory]).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  const { message } = error as InputError;
  expect(message).not.toContain('\n');
  return message.replace(`${directory}/`, '');
}

describe('bundled rules', () => {
  it('load from the sources, once, with a hash', async () => {
    const rules = await loadRules();
    expect(rules.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rulesOf(rules, 'theme').map((theme) => theme.id)).toContain('child-rights');
    expect(await loadRules()).toBe(rules);
    expect(rules.rules[0]?.file).toMatch(/^rules\/[a-z-]+\.yaml$/);
  });
});

describe('a user directory', () => {
  it('adds rules, and changes the hash', async () => {
    write('deep/tea.yaml', tea());
    const before = await loadRules();
    const rules = await loadRules([directory]);
    expect(rules.rules.at(-1)).toMatchObject({
      kind: 'theme',
      pack: 'kitchen',
      file: `${directory}/deep/tea.yaml`,
    });
    expect(rules.hash).not.toBe(before.hash);
    expect((await loadRules([directory])).hash).toBe(rules.hash);
  });

  it('gives the same hash whatever files the rules stand in', async () => {
    write('a.yaml', tea('tea'));
    write('b.yaml', tea('herb-tea'));
    const { hash } = await loadRules([directory]);
    rmSync(join(directory, 'a.yaml'));
    write('z.yaml', tea('tea'));
    expect((await loadRules([directory])).hash).toBe(hash);
  });

  it('overrides a rule in its place and keeps its pack', async () => {
    write('child.yaml', tea('child-rights'));
    const before = await loadRules();
    const rules = await loadRules([directory]);
    const place = before.rules.findIndex((rule) => rule.entry.id === 'child-rights');
    expect(rules.rules).toHaveLength(before.rules.length);
    expect(rules.rules[place]).toMatchObject({ pack: 'core', entry: { name: 'tea' } });
  });

  it('extends the lists of a rule', async () => {
    write(
      'more.yaml',
      'version: 1\nkind: theme\nentries:\n  - {id: child-rights, add: {terms: [bairn]}}\n',
    );
    const entry = rulesOf(await loadRules([directory]), 'theme').find(
      (theme) => theme.id === 'child-rights',
    );
    expect(entry?.terms).toContain('bairn');
    expect(entry?.terms).toContain('child');
  });

  it('switches rules off and chooses packs', async () => {
    write('tea.yaml', tea());
    write('choice.yaml', 'version: 1\nkind: selection\ndisable: [participation]\npacks: []\n');
    const ids = (await loadRules([directory])).rules.map((rule) => rule.entry.id);
    expect(ids).toContain('child-rights');
    expect(ids).not.toContain('participation');
    expect(ids).not.toContain('tea');
  });

  it('may be a single file', async () => {
    write('tea.yaml', tea());
    const rules = await loadRules([join(directory, 'tea.yaml')]);
    expect(rules.rules.at(-1)?.file).toBe(join(directory, 'tea.yaml'));
  });
});

describe('what is wrong is named with file, line and mend', () => {
  it.each([
    [
      'an unknown key',
      tea('tea', '    term: [cup]\n'),
      'r.yaml:10:5: unknown key "term" (did you mean "terms"?); known: id, why,',
    ],
    [
      'a missing field',
      tea().replace('    why: Tea is drunk.\n', ''),
      'r.yaml:5:5: why: missing; it must be a string',
    ],
    ['a wrong type', tea().replace('[tea]', 'tea'), 'r.yaml:9:5: terms: expected array'],
    [
      'an empty example list',
      tea().replace('[A cup of water.]', '[]'),
      'r.yaml:12:7: examples.silent: ',
    ],
    ['a bad id', tea('Tea Time'), 'r.yaml:5:5: entries.0.id: must be lower-case words'],
    [
      'an unknown kind',
      tea().replace('kind: theme', 'kind: themes'),
      'r.yaml:2:1: no kind of rule is called "themes" (did you mean "theme"?)',
    ],
    ['no version', tea().replace('version: 1\n', ''), 'r.yaml:1:1: version: expected 1'],
    ['an empty file', '', 'r.yaml: empty'],
    ['broken YAML', 'version: 1\nkind: [theme\n', 'r.yaml:3:1: not valid YAML: '],
    ['a key given twice', `${tea()}pack: other\n`, 'not valid YAML: Map keys must be unique'],
    [
      'an addition to nothing',
      'version: 1\nkind: theme\nentries:\n  - {id: nobody, add: {terms: [x]}}\n',
      'r.yaml:4:6: there is no rule "nobody" to add to',
    ],
    [
      'an addition to no list',
      'version: 1\nkind: theme\nentries:\n  - {id: child-rights, add: {term: [x]}}\n',
      'r.yaml:4:30: "child-rights" has no list "term" (did you mean "terms"?)',
    ],
    [
      'a rule to disable that is not there',
      'version: 1\nkind: selection\ndisable: [child-right]\n',
      'r.yaml:3:11: there is no rule "child-right" to disable (did you mean "child-rights"?)',
    ],
    [
      'an unknown pack',
      'version: 1\nkind: selection\npacks: [kitchin]\n',
      'r.yaml:3:9: there is no pack "kitchin"',
    ],
  ])('%s', async (_what, text, message) => {
    write('r.yaml', text);
    expect(await refusal()).toContain(message);
  });

  it('an id that stands twice in a file', async () => {
    const [, entries = ''] = tea().split('entries:\n');
    write('r.yaml', `${tea()}${entries}`);
    expect(await refusal()).toContain('r.yaml:13:5: "tea" stands twice in this file');
  });

  it('a directory that is not there, is empty, or holds a file that is not text', async () => {
    await expect(loadRules([join(directory, 'none')])).rejects.toThrow(
      'no such directory of rules',
    );
    expect(await refusal()).toContain('no rule files in it');
    writeFileSync(join(directory, 'r.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await refusal()).toContain('r.yaml: cannot be read as UTF-8 text');
  });

  it('an alias bomb', async () => {
    const bomb = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    ).join('\n');
    write('r.yaml', bomb);
    expect(await refusal()).toContain('r.yaml: aliases that cannot be resolved');
  });
});

describe('what is asked for together', () => {
  it('may be spread over files in any order', async () => {
    write('a.yaml', 'version: 1\nkind: selection\ndisable: [tea]\npacks: [kitchen]\n');
    write('b.yaml', `${tea()}${tea('herb-tea').split('entries:\n')[1]}`);
    const ids = (await loadRules([directory])).rules.map((rule) => rule.entry.id);
    expect(ids).toContain('herb-tea');
    expect(ids).not.toContain('tea');
  });

  it('refuses to switch off what is found without words: it would go on, and nothing would explain it', async () => {
    write('a.yaml', 'version: 1\nkind: selection\ndisable: [tea, text.passage]\n');
    write('b.yaml', tea());
    expect(await refusal()).toMatch(/^a\.yaml:3:16: "text\.passage" has no words to switch off/);
  });

  it('refuses to switch off a weight, which the sum cannot do without', async () => {
    write('r.yaml', 'version: 1\nkind: selection\ndisable: [weight.passage]\n');
    expect(await refusal()).toContain('"weight.passage" is a weight; give it the value 0');
  });

  it('refuses a theme under a theme that is not there', async () => {
    write('r.yaml', tea('tea', '    under: [participatoin]\n'));
    expect(await refusal()).toContain('which is no theme (did you mean "participation"?)');
  });
});

describe('the fast way in', () => {
  it('loads neither YAML nor zod for the bundled rules', () => {
    const src = resolve(import.meta.dirname, '../../src');
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const text = readFileSync(path, 'utf8');
      for (const [, name = ''] of text.matchAll(
        /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm,
      )) {
        if (name.startsWith('.')) visit(resolve(dirname(path), name));
        else if (!name.startsWith('node:')) packages.add(name);
      }
    };
    visit(join(src, 'assess/assess.ts'));
    visit(join(src, 'rules/rules.ts'));
    expect(seen.size).toBeGreaterThan(15);
    expect([...packages].filter((name) => !name.startsWith('natural/'))).toEqual([]);
  });
});

describe('derived', () => {
  it('compiles once for a rule set', async () => {
    let runs = 0;
    const count = oncePerRuleSet((rules) => {
      runs++;
      return rules.rules.length;
    });
    write('tea.yaml', tea());
    const [plain, more] = [await loadRules(), await loadRules([directory])];
    expect([count(plain), count(plain), count(more)]).toEqual([
      plain.rules.length,
      plain.rules.length,
      plain.rules.length + 1,
    ]);
    expect(runs).toBe(2);
  });
});
