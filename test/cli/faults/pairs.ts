/** Faults of pairs: texts that do not belong together, or not in this order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE, draft, HEAD } from './texts.ts';

const REVISED = AFTER.replace('L.50', 'L.50/Rev.1');
const BARE =
  'In paragraph 2, replace “Urges” with “Encourages”.\n\nAfter paragraph 2, insert a new paragraph reading: “Invites schools to open their yards;”\n';
const AMENDMENT = `${HEAD.replace('L.50', 'L.90').replace('draft resolution', 'amendment to draft resolution A/HRC/99/L.50').replace('The Human Rights Council,\n', '')}\n${BARE}`;

/** What each session asks on its own theme, between two paragraphs that every session has. */
const MINES = [
  'Condemns child labour in mines',
  'Notes that debt drives families into child labour',
  'Urges Governments to inspect pits where child labour is suspected',
  'Demands that buyers of ore trace child labour',
  'Asks banks to refuse credit where child labour is found',
  'Encourages unions to report child labour',
  'Invites smelters to publish audits on child labour',
  'Requests figures on child labour by age',
  'Welcomes schools that take in those freed from child labour',
  'Calls for courts to punish who profits from child labour',
];
const MARRIAGE = [
  'Deplores early marriage',
  'Recognizes that dowries speed up weddings of minors',
  'Appeals to registrars to ask for proof of age',
  'Stresses that consent of both spouses is free and full',
  'Proposes shelters for brides who flee',
  'Recommends that imams, priests and elders speak out',
  'Proclaims a day of the unwed girl',
  'Supports midwives who warn of pregnancy before adulthood',
  'Thanks those who keep their daughters in class',
  'Hopes that each country sets eighteen as the least age',
];

function inSeries(session: string, theme: string, asks: readonly string[]): string {
  return draft(
    'Reaffirms that States shall protect every child;',
    ...asks.map((ask) => `${ask};`),
    'Decides to remain seized of the matter.',
  )
    .replace('Ninety-ninth', session)
    .replace('A/HRC/99/L.50', `A/HRC/${session === 'Ninety-ninth' ? 99 : 98}/L.50`)
    .replace('99/… Children in public playgrounds', `99/… Rights of the child: ${theme}`);
}

const UNRELATED = `${HEAD.replace('Children in public playgrounds', 'Trade in timber').replace('L.50', 'L.61')}
Recalling its resolution on forests,

1. Calls upon exporters to mark all timber;

2. Asks importers to refuse what is not marked;

3. Invites the Forum on Forests to publish prices;

4. Requests a study of wood that is felled by night;

5. Decides to return to it in five years.
`;

/** Every format that can be opened as text, with what it must say first and what comes later. */
const FORMATS: Readonly<Record<string, string>> = {
  text: 'Read these first',
  brief: 'OP1',
  md: 'OP1',
  plain: 'OP1',
  csv: 'OP1',
  html: 'Read these first',
  json: '"summary"',
  docx: 'Read these first',
  briefdocx: 'OP1',
  xlsx: 'newer first',
  sarif: 'newer first',
  github: 'newer first',
};
const NOTICE = /newer\s+first\?\s+Swap them/;

function shown(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x50) return bytes.toString('utf8');
  const parts = unzipSync(bytes);
  const main = parts['word/document.xml'] ?? parts['xl/sharedStrings.xml'];
  return strFromU8(main!).replace(/<[^>]+>/g, ' ');
}

const told = (shape: string, files: LocalFault['files'], prints: string): LocalFault => ({
  shape,
  files,
  run: `draftwatch diff ${Object.keys(files).join(' ')}`,
  exit: 0,
  prints: `pair     ${prints}`,
});

export const PAIR_FAULTS: readonly LocalFault[] = [
  told(
    'A revision is given before its draft',
    { 'v2.txt': REVISED, 'v1.txt': BEFORE },
    'A/HRC/99/L.50/Rev.1 comes after A/HRC/99/L.50: were the texts given newer first? Swap them',
  ),
  told(
    'The later date is given first',
    { 'v2.txt': AFTER, 'v1.txt': BEFORE },
    'A/HRC/99/L.50 has the later date: were the texts given newer first? Swap them',
  ),
  {
    shape: 'The newer text first, in every format',
    files: { 'v2.txt': REVISED, 'v1.txt': BEFORE },
    run: `draftwatch diff v2.txt v1.txt --quiet ${Object.keys(FORMATS)
      .map((format) => `--out ${format}:out.${format}`)
      .join(' ')}`,
    exit: 0,
    prints: 'newer first? Swap them',
    makes: Object.keys(FORMATS).map((format) => `out.${format}`),
    look: (folder) => {
      for (const [format, later] of Object.entries(FORMATS)) {
        const text = shown(join(folder, `out.${format}`));
        const at = text.search(NOTICE);
        expect(at, format).toBeGreaterThanOrEqual(0);
        if (format === 'json') continue;
        expect(at, format).toBeLessThan(text.indexOf(later) + 1);
      }
    },
  },
  {
    shape: 'The newer text first, in a history',
    files: { 'v2.txt': REVISED, 'v1.txt': BEFORE, 'a.txt': AMENDMENT },
    run: 'draftwatch history v2.txt v1.txt a.txt',
    exit: 0,
    prints: 'pair  versions 1 and 2: A/HRC/99/L.50/Rev.1 comes after A/HRC/99/L.50: were the texts',
  },
  told(
    'An amendment is given for a version',
    { 'v1.txt': BEFORE, 'a.txt': AMENDMENT },
    'A/HRC/99/L.90 is an amendment, no version of the text: draftwatch amend shows what it would',
  ),
  told(
    'An amendment without its masthead is given for a version',
    { 'v1.txt': BEFORE, 'a.txt': BARE },
    'a.txt is an amendment, no version of the text: draftwatch amend shows what it would do',
  ),
  told(
    'The same bytes twice',
    { 'v1.txt': BEFORE, 'copy.txt': BEFORE },
    'v1.txt and copy.txt are the same file, byte for byte: was another version meant?',
  ),
  {
    shape: 'A draft and what amendments make of it are no file given twice',
    files: { 'v1.txt': BEFORE, 'a.txt': AMENDMENT },
    run: 'draftwatch amend v1.txt a.txt',
    exit: 0,
    prints: 'Encourages',
    neverPrints: 'byte for byte',
  },
  told(
    'Two texts of a series, each on the theme of its session',
    {
      'old.txt': inSeries('Ninety-eighth', 'child labour', MINES),
      'new.txt': inSeries('Ninety-ninth', 'early marriage', MARRIAGE),
    },
    'Two texts of one series with different subjects: 10 of the 10 paragraphs that are gone are',
  ),
  {
    ...told(
      'Texts that have nothing to do with each other',
      {
        'v1.txt': BEFORE.replace('3. Decides', '3. Asks for swings;\n\n4. Decides'),
        't.txt': UNRELATED,
      },
      '',
    ),
    exit: 4,
    says: 'do not rely on this result; Only ',
    prints: 'have a counterpart, and titles or agenda items differ: are these two',
  },
];
