/** Faults of amendments: what is swallowed, and what is called done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LocalFault } from './play.ts';
import { draft } from './texts.ts';

const DRAFT = draft(
  'Calls upon States:\n\n(a) To hear children in playgrounds;\n\n(b) To protect children from violence;\n\n(c) To keep playgrounds clean and safe;\n\n(d) To train coaches;',
  'Urges States to consult children when playgrounds are planned;',
  'Requests the Secretary-General to report on playgrounds;',
);

/** An amendment to it. */
const amendment = (text: string): string =>
  `United Nations\nA/HRC/99/L.90\n\nHuman Rights Council\n\nBland: amendment to draft resolution A/HRC/99/L.50\n\n99/… Children in public playgrounds\n\n${text}\n`;

/** The amended text, as `label words`, of a table that the run wrote. */
function amended(folder: string): string[] {
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
    changes: { after: { label: string; text: string }[] }[];
  };
  return report.changes
    .flatMap(({ after }) => after)
    .map(({ label, text }) => `${label} ${text.split(' ').slice(0, 3).join(' ')}`);
}

function told(shape: string, text: string, ...expected: string[]): LocalFault {
  return {
    shape: `${shape}: ${text.replaceAll('\n', ' ')}`,
    files: { 'd.txt': DRAFT, 'a.txt': amendment(text) },
    run: 'draftwatch amend d.txt a.txt --quiet --out json:r.json',
    exit: 0,
    makes: ['r.json'],
    look: (folder) => {
      expect(amended(folder).filter((one) => one.startsWith('OP'))).toEqual(expected);
    },
  };
}

const A = 'OP1(a) To hear children';
const B = 'OP1(b) To protect children';
const C = 'OP1(c) To keep playgrounds';
const D = 'OP1(d) To train coaches;';
const E = 'OP1(e) To mend swings;';
const [ONE, TWO, THREE] = [
  'OP1 Calls upon States:',
  'OP2 Urges States to',
  'OP3 Requests the Secretary-General',
];
const items = [ONE, A, B, C, D] as const;
const NEW = '“To mend swings;”';

const SUBPARAGRAPHS = [
  `In paragraph 1, insert a new subparagraph after (d): ${NEW}`,
  `In paragraph 1, after subparagraph (d), insert a new subparagraph reading: ${NEW}`,
  `After paragraph 1 (d), insert a new subparagraph:\n\n(e) To mend swings;`,
  `Add a new subparagraph (e) to paragraph 1: “(e) To mend swings;”`,
  `In paragraph 1, add a subparagraph (e), reading: ${NEW}`,
  `Insert, after subparagraph (d) of paragraph 1, the following subparagraph: ${NEW}`,
  `In paragraph 1, insert the following as a new subparagraph after subparagraph (d): ${NEW}`,
  `At the end of operative paragraph 1, add a new subparagraph: ${NEW}`,
];

export const AMENDMENT_FAULTS: readonly LocalFault[] = [
  told(
    'Done, then renumbered',
    'Delete paragraph 2, and renumber the remaining paragraphs accordingly.',
    ...items,
    'OP2 Requests the Secretary-General',
  ),
  told(
    'Done, then renumbered',
    'After paragraph 2, insert a new paragraph reading “Invites schools to play;” and renumber the subsequent paragraphs accordingly.',
    ...items,
    TWO!,
    'OP3 Invites schools to',
    'OP4 Requests the Secretary-General',
  ),
  told(
    'Done, then renumbered',
    'Move paragraph 3 before paragraph 2 and renumber accordingly.',
    ...items,
    'OP2 Requests the Secretary-General',
    'OP3 Urges States to',
  ),
  told(
    'Done, then renumbered',
    'In paragraph 2, replace “Urges” with “Encourages”, the paragraphs being renumbered accordingly.',
    ...items,
    'OP2 Encourages States to',
    THREE!,
  ),
  told(
    'Several subparagraphs',
    'Delete paragraph 1 (b) and (c).',
    ONE!,
    A,
    'OP1(b) To train coaches;',
    TWO!,
    THREE!,
  ),
  told(
    'Several subparagraphs',
    'Delete paragraph 1 (a) to (c).',
    ONE!,
    'OP1(a) To train coaches;',
    TWO!,
    THREE!,
  ),
  told(
    'Several subparagraphs',
    'Delete paragraphs 1 (a)–(c).',
    ONE!,
    'OP1(a) To train coaches;',
    TWO!,
    THREE!,
  ),
  told(
    'Several subparagraphs',
    'Delete subparagraphs (a) and (d) of paragraph 1.',
    ONE!,
    'OP1(a) To protect children',
    'OP1(b) To keep playgrounds',
    TWO!,
    THREE!,
  ),
  told(
    'New text with its number',
    'Replace operative paragraph 2 with the following: “2. Encourages States to play;”',
    ...items,
    'OP2 Encourages States to',
    THREE!,
  ),
  told(
    'New text with its number',
    'Paragraph 1 (b) should read: “(b) To shield children;”',
    ONE!,
    A,
    'OP1(b) To shield children;',
    C,
    D,
    TWO!,
    THREE!,
  ),
  told(
    'As the room writes it',
    'OP1(b): delete.\n\nPara 2: replace “Urges” by “Encourages”\n\nOP3: move after OP1',
    ONE!,
    A,
    'OP1(b) To keep playgrounds',
    'OP1(c) To train coaches;',
    'OP2 Requests the Secretary-General',
    'OP3 Encourages States to',
  ),
  ...SUBPARAGRAPHS.map((text) => told('A new subparagraph', text, ...items, E, TWO!, THREE!)),
  {
    shape: 'An instruction is applied in one of two places',
    files: { 'd.txt': DRAFT, 'a.txt': amendment('In paragraph 1 (a) and (c), delete “and safe”.') },
    run: 'draftwatch amend d.txt a.txt',
    exit: 1,
    says: '1 of 1 instructions not applied, or not everywhere: the amended text lacks them.',
    prints: 'not found: the words do not stand in that paragraph; applied in OP1(c)',
  },
  {
    shape: 'A sentence is not understood',
    files: {
      'd.txt': DRAFT,
      'a.txt': amendment('Delete paragraph 3.\n\nIn paragraph 2, do better.'),
    },
    run: 'draftwatch amend d.txt a.txt',
    exit: 1,
    says: '1 not understood: the amended text lacks them.',
  },
  ...['html', 'md', 'plain', 'csv', 'text'].map(
    (format): LocalFault => ({
      shape: `What was not applied, in ${format}`,
      files: { 'd.txt': DRAFT, 'a.txt': amendment('In paragraph 3, delete “swings”.') },
      run: `draftwatch amend d.txt a.txt --format ${format}`,
      exit: 1,
      says: '1 of 1 instructions not applied',
      prints: 'OP3: delete “swings”',
    }),
  ),
  {
    shape: 'What was not applied, in Word',
    files: { 'd.txt': DRAFT, 'a.txt': amendment('In paragraph 3, delete “swings”.') },
    run: "draftwatch amend d.txt a.txt --quiet --out docx:r.docx --out xlsx:r.xlsx > /dev/null; python3 -c \"import zipfile; print(zipfile.ZipFile('r.docx').read('word/document.xml').decode()); z = zipfile.ZipFile('r.xlsx'); print([z.read(n).decode() for n in z.namelist() if n.endswith('.xml')])\" > r.txt; rm r.docx r.xlsx; grep -c \"OP3: delete “swings”\" r.txt; rm r.txt",
    exit: 0,
    says: '1 of 1 instructions not applied',
    prints: '2\n',
  },
  {
    shape: 'The adopted text has nearly what was asked for',
    files: {
      'd.txt': DRAFT,
      'a.txt': amendment(
        'In paragraph 2, after “children”, insert “in a safe, inclusive and accessible manner”.',
      ),
      'r.txt': DRAFT.replace(
        'consult children when',
        'consult children in a safe and inclusive manner when',
      ),
    },
    run: 'draftwatch amend d.txt a.txt --adopted r.txt',
    exit: 0,
    prints: 'The adopted text has part of it, without “accessible”.',
  },
];
