/** What is wrong on the machine of the user, and is called no bug of ours: one line, and the right exit code. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE, CONFIG } from './texts.ts';

const project = {
  'v1.txt': BEFORE,
  'v2.txt': AFTER,
  'draftwatch.yaml': CONFIG.replace('tracked:', 'watch: {library: false, memory: m}\ntracked:'),
};

/** An odd file of the project, the command that reads it, and what is said. */
const ODD_FILES: readonly (readonly [name: string, text: string, run: string, says: string])[] = [
  ...['{}', '[]', 'null', '{"version":1,"texts":'].map(
    (text) =>
      ['m/state.json', text, 'watch', 'state.json is damaged or of another version'] as const,
  ),
  ['m', 'a file', 'watch', 'choose another watch.memory'],
  ['accepted.yaml', '', 'check', 'accepted.yaml: empty; a file of accepted findings starts with'],
  ['accepted.yaml', '- a', 'check', 'accepted.yaml:1:1: expected object, received array'],
  ['accepted.yaml', '7', 'check', 'accepted.yaml:1:1: expected object, received number'],
  ['accepted.yaml', 'version: 1\nversion: 1\n', 'check', 'Map keys must be unique'],
  ['accepted.yaml', 'a: &a [*a, *a]\n', 'check', 'accepted.yaml:'],
  ['draftwatch.lock', 'a file', 'lock', 'something else has that name already'],
  ['rules.txt', 'a, b: : c', 'rules list --rules rules.txt', 'not valid YAML'],
];

/** A folder where a file belongs. */
const FOLDERS: readonly (readonly [name: string, run: string, says: string])[] = [
  ['accepted.yaml', 'accept --prune', 'a folder stands where a file should be'],
  ['m/running.json', 'watch', 'remove m/running.json'],
  ['m/state.json', 'watch', "'m/state.json' cannot be read (EISDIR)"],
  ['p', 'page p', "'p' is a directory: name a file in it"],
  ['p', 'diff v1.txt v2.txt --out html:p', "'p' is a directory: name a file in it"],
  ['p', 'uptake p v1.txt', "'p' is a directory: name a file in it"],
  ['p', 'corpus list --corpus p', 'there is no corpus at'],
];

/** Folders that cannot be made or written, whoever asks. */
const NOWHERE: readonly (readonly [what: string, run: string, says: string])[] = [
  ['the lock', 'lock', "'draftwatch.lock' cannot be made (EEXIST)"],
  ['a corpus', 'corpus add v1.txt --corpus /proc/nowhere/c.db', 'or name another with --corpus'],
  [
    'a configuration',
    'init --id a --track v1.txt --config v1.txt/x.yaml',
    "'v1.txt' cannot be made",
  ],
];

export const NO_BUGS: readonly LocalFault[] = [
  ...ODD_FILES.map(
    ([name, text, run, says]): LocalFault => ({
      shape: `No bug of ours: ${name} holds ${JSON.stringify(text)}`,
      files: { ...project, [name]: text },
      run: `draftwatch ${run}`,
      exit: 2,
      says,
    }),
  ),
  ...FOLDERS.map(
    ([name, run, says]): LocalFault => ({
      shape: `No bug of ours: ${name} is a folder, for ${run}`,
      files: project,
      prepare: (folder) => void mkdirSync(join(folder, name), { recursive: true }),
      run: `draftwatch ${run}`,
      exit: 2,
      says,
    }),
  ),
  ...NOWHERE.map(
    ([what, run, says]): LocalFault => ({
      shape: `No bug of ours: no place for ${what}`,
      files: project,
      prepare: (folder) => symlinkSync('/proc/nowhere', join(folder, 'draftwatch.lock')),
      run: `draftwatch ${run}`,
      exit: 2,
      says,
      needs: 'devices',
    }),
  ),
  {
    shape: 'A text is given for a corpus: nobody is told to remove it',
    files: project,
    run: 'draftwatch corpus list --corpus v1.txt',
    exit: 4,
    says: 'v1.txt is no corpus, or one whose beginning is damaged',
  },
];
