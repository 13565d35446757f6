/** Faults of files: outputs over inputs, devices, links, full disks, readers that leave. */
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE, CONFIG } from './texts.ts';

const pair = { 'v1.txt': BEFORE, 'v2.txt': AFTER };
const project = { ...pair, 'draftwatch.yaml': CONFIG };
const OVERWRITES = 'which is read in this run: choose another name.';
/** What a promise that never settles does to a run: reading a file has no end. */
const NEVER = `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
fs.open = fs.readFile = () => new Promise(() => {});
syncBuiltinESMExports();
`;
const rules = {
  'my-rules/mine.yaml':
    'version: 1\nkind: term\nrules:\n  - {id: term.swing, why: test, source: test, words: [swing]}\n',
};

export const FILE_FAULTS: readonly LocalFault[] = [
  {
    shape: 'The output is the newer text',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out html:v2.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is the older text under another name of the path',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out docx:../here/./v1.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is a link to an input',
    files: pair,
    prepare: (folder) => symlinkSync('v1.txt', join(folder, 'page.html')),
    run: 'draftwatch diff v1.txt v2.txt --out html:page.html',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is a second name of an input (hard link)',
    files: pair,
    prepare: (folder) => linkSync(join(folder, 'v1.txt'), join(folder, 'page.html')),
    run: 'draftwatch diff v1.txt v2.txt --out html:page.html',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The input is a link to the output',
    files: pair,
    prepare: (folder) => symlinkSync('v2.txt', join(folder, 'newest.txt')),
    run: 'draftwatch diff v1.txt newest.txt --out md:v2.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is what standard input reads',
    files: pair,
    run: 'draftwatch diff - v2.txt --out html:v1.txt < v1.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'Standard output is appended to an input',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt >> v2.txt',
    exit: 2,
    says: "standard output goes into 'v2.txt', which is read in this run",
  },
  {
    shape: 'The table of one document is to replace it',
    files: pair,
    run: 'draftwatch parse v1.txt --out csv:v1.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is one of the versions of a history',
    files: { ...pair, 'v3.txt': BEFORE },
    run: 'draftwatch history v1.txt v2.txt v3.txt --out csv:v2.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is an amendment',
    files: { ...pair, 'a.txt': 'In paragraph 1, delete “necessary”.' },
    run: 'draftwatch amend v1.txt a.txt --out docx:a.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is the adopted text',
    files: { ...pair, 'a.txt': 'In paragraph 1, delete “necessary”.' },
    run: 'draftwatch amend v1.txt a.txt --adopted v2.txt --out docx:v2.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is a file in a folder that is tabulated',
    files: { 'drafts/v1.html': '<p>The Human Rights Council,</p><p>1. Urges States to play;</p>' },
    run: 'draftwatch report drafts --out html:drafts/v1.html',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is the configuration',
    files: project,
    run: 'draftwatch check --out html:draftwatch.yaml',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is a tracked text',
    files: project,
    run: 'draftwatch check --out sarif:v1.txt',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is the file of what was accepted',
    files: { ...project, 'accepted.yaml': 'version: 1\naccepted: []\n' },
    run: 'draftwatch check --out md:accepted.yaml',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'The output is a rule of the user',
    files: { ...pair, ...rules },
    run: 'draftwatch rules list --rules my-rules --out json:my-rules/mine.yaml',
    exit: 2,
    says: OVERWRITES,
  },
  {
    shape: 'Two outputs have one path',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out html:page --out json:./page',
    exit: 2,
    says: 'are one file: give each its own name.',
  },
  {
    shape: 'Two outputs are one file by a link',
    files: { ...pair, page: 'old' },
    prepare: (folder) => symlinkSync('page', join(folder, 'link')),
    run: 'draftwatch diff v1.txt v2.txt --out html:page --out json:link',
    exit: 2,
    says: 'are one file: give each its own name.',
  },
  {
    shape: 'The output is where standard output goes',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out json:page > page',
    exit: 2,
    says: 'is where standard output goes: choose another name.',
    makes: ['page'],
  },
  {
    shape: 'The output is /dev/null',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --quiet --out json:/dev/null > /dev/null && test -c /dev/null',
    exit: 0,
    needs: 'devices',
  },
  {
    shape: 'The output is a pipe with a name',
    files: pair,
    prepare: (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
    },
    run: 'cat pipe > page & draftwatch diff v1.txt v2.txt --quiet --out html:pipe; wait',
    exit: 0,
    makes: ['page'],
    prints: 'weakened',
    look: (folder) => {
      expect(readFileSync(join(folder, 'page'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>/);
    },
    needs: 'devices',
  },
  {
    shape: 'The output is a link to an older report, read by its owner alone',
    files: { ...pair, 'reports/old.html': 'old' },
    prepare: (folder) => {
      chmodSync(join(folder, 'reports/old.html'), 0o600);
      symlinkSync('reports/old.html', join(folder, 'page.html'));
    },
    run: 'draftwatch diff v1.txt v2.txt --quiet --out html:page.html; draftwatch diff v1.txt v1.txt --quiet',
    exit: 0,
    prints: 'weakened',
    makes: ['reports/old.html'],
    look: (folder) => {
      expect(lstatSync(join(folder, 'page.html')).isSymbolicLink()).toBe(true);
      const { mode } = statSync(join(folder, 'reports/old.html'));
      expect(mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, 'reports/old.html'), 'utf8')).toContain('</html>');
    },
  },
  {
    shape: 'The output is a link that leads nowhere yet',
    files: pair,
    prepare: (folder) => symlinkSync('later.html', join(folder, 'page.html')),
    run: 'draftwatch diff v1.txt v2.txt --quiet --out html:page.html',
    exit: 0,
    prints: 'weakened',
    makes: ['later.html', 'page.html'],
    look: (folder) => {
      expect(lstatSync(join(folder, 'page.html')).isSymbolicLink()).toBe(true);
    },
  },
  {
    shape: 'The output may not be written',
    files: { ...pair, 'page.html': 'old' },
    prepare: (folder) => chmodSync(join(folder, 'page.html'), 0o400),
    run: 'draftwatch diff v1.txt v2.txt --out html:page.html',
    exit: 2,
    says: "'page.html' cannot be written (EACCES)",
    needs: 'no root',
  },
  {
    shape: 'The disk of the output is full',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out html:/dev/full',
    exit: 2,
    says: 'cannot be written (ENOSPC): no space is left there',
    needs: 'devices',
  },
  ...['diff v1.txt v2.txt', 'parse v1.txt', 'check', 'rules list', 'diff --help', '--version'].map(
    (command): LocalFault => ({
      shape: `The disk of standard output is full: ${command}`,
      files: project,
      run: `draftwatch ${command} > /dev/full`,
      exit: 2,
      says: 'standard output cannot be written (ENOSPC): no space is left there',
      needs: 'devices',
    }),
  ),
  {
    shape: 'Whoever reads standard output leaves early',
    files: pair,
    run: 'set -o pipefail; draftwatch diff v1.txt v2.txt --format html --fail-on weakened | head -1',
    exit: 1,
    prints: '<!doctype html>',
  },
  {
    shape: 'Nobody can be told: standard error is full',
    files: pair,
    run: 'draftwatch diff v1.txt nowhere.txt 2> /dev/full',
    exit: 2,
    needs: 'devices',
  },
  {
    shape: 'A configuration is there already',
    files: project,
    run: 'draftwatch init --id playgrounds --track v1.txt,v2.txt',
    exit: 2,
    says: 'is there already: edit it, or name another with --config.',
  },
  ...['diff v1.txt v2.txt --fail-on weakened', 'check', 'lock', 'parse v1.txt'].map(
    (command): LocalFault => ({
      shape: `Something is waited for that never comes: ${command}`,
      files: { ...project, 'never.mjs': NEVER },
      run: `NODE_OPTIONS=--import=./never.mjs draftwatch ${command}`,
      exit: 70,
      says: 'The run ended before it had finished.',
    }),
  ),
  {
    shape: 'The step summary cannot be written: the findings keep their exit code',
    files: project,
    run: 'GITHUB_STEP_SUMMARY=no/where draftwatch check --format github --quiet',
    exit: 1,
    says: 'draftwatch: the step summary is missing: ',
    prints: '::error',
  },
  ...[
    ['v3.txt', 'v1.txt'],
    ['V2.txtt', 'v2.txt'],
    ['A_HRC_99_L.8.pdf', 'A_HRC_99_L.7.pdf'],
    ['A_HRC_99_L.7.docx', 'A_HRC_99_L.7.pdf'],
    ['informall.md', 'informal.md'],
    ['./v22.txt', 'v2.txt'],
  ].map(
    ([typed, near]): LocalFault => ({
      shape: `A file name is mistyped: ${typed} beside ${near}`,
      files: { ...pair, 'A_HRC_99_L.7.pdf': BEFORE, 'informal.md': AFTER },
      // No server is asked: none would answer here.
      run: `DRAFTWATCH_ODS_URL=http://127.0.0.1:9 draftwatch diff v1.txt ${typed}`,
      exit: 2,
      says: `no such file; did you mean '${near}'?`,
    }),
  ),
  ...[
    [
      'what was accepted is a folder',
      'mkdir accepted.yaml; draftwatch check; code=$?; rmdir accepted.yaml; exit $code',
      "'accepted.yaml' cannot be read (EISDIR)",
    ],
    [
      'what was accepted is no text',
      "printf '\\377\\376' > accepted.yaml; draftwatch check; code=$?; rm accepted.yaml; exit $code",
      'accepted.yaml:1:1',
    ],
    [
      'the folder of locks is a file',
      'touch draftwatch.lock; draftwatch lock; code=$?; rm draftwatch.lock; exit $code',
      'something else has that name',
    ],
    ['a folder is given as configuration', 'draftwatch check --config .', 'cannot be read'],
  ].map(
    ([what, run, says]): LocalFault => ({
      shape: `No bug of ours: ${what}`,
      files: project,
      run: run!,
      exit: 2,
      says: says!,
    }),
  ),
  {
    shape: 'The output is in a folder that there cannot be',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --out html:/proc/x/y.html',
    exit: 2,
    says: "'/proc/x/y.html' cannot be written (ENOENT): there is no such file or folder",
    needs: 'devices',
  },
  {
    shape: 'The disk is full, for what is kept beside the configuration',
    files: project,
    run: 'ulimit -f 0; for what in lock watch "init --config new.yaml --id a --track v1.txt,v2.txt"; do draftwatch $what > /dev/null; echo "$?"; done; rm -rf draftwatch.lock draftwatch.watch',
    exit: 0,
    says: ".jsonl' cannot be written (EFBIG): that disk takes no file of this size",
    prints: '2\n2\n2\n',
    needs: 'devices',
  },
  {
    shape: 'The disk of the cache is full: what was read is compared all the same',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --quiet --out docx:r.docx > /dev/null; ulimit -f 0; draftwatch parse r.docx; code=$?; rm r.docx; exit $code',
    exit: 0,
    prints: 'Encourages States to consult children',
    needs: 'devices',
  },
  {
    shape: 'A file stands where the cache is to be',
    files: pair,
    run: 'DRAFTWATCH_CACHE=v1.txt draftwatch cache list',
    exit: 2,
    says: 'where a file stands: name a folder by DRAFTWATCH_CACHE',
  },
  {
    shape: 'The output says by its ending what it is',
    files: pair,
    run: 'draftwatch diff v1.txt v2.txt --quiet --out page.html',
    exit: 0,
    prints: 'weakened',
    makes: ['page.html'],
  },
];
