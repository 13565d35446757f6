/** Faults of pairs: two texts that were not meant to be compared. */
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE, draft, HEAD } from './texts.ts';

const pair = { 'v1.txt': BEFORE, 'v2.txt': AFTER };
const AMENDMENT = `${HEAD.replace('L.50', 'L.90')
  .replace('draft resolution', 'amendment to draft resolution A/HRC/99/L.50')
  .replace(/The Human Rights Council,\n$/, '')}
In paragraph 1, delete “necessary”.
`;
const series = (subject: string, ...paragraphs: readonly string[]): string =>
  draft(...paragraphs).replace(
    '99/… Children in public playgrounds',
    `99/… Rights of the child: ${subject}`,
  );
const WATER = series(
  'clean water',
  'Urges States to bring clean water to every village and school;',
  'Calls upon donors to pay for wells, pumps and pipes;',
  'Stresses that dirty water makes infants ill;',
  'Encourages utilities to lower the price of water for poor families;',
  'Requests the World Bank to map rivers and water tables;',
  'Welcomes the handbook on rain water and its storage;',
);
const PLAY = series(
  'digital play',
  'Invites companies to design video games that teach;',
  'Notes that screens keep teenagers awake at night;',
  'Asks parliaments to forbid gambling inside online toys;',
  'Supports libraries that lend tablets and consoles;',
  'Affirms that privacy settings belong switched on from the start;',
  'Decides to hold a panel on leisure and the internet.',
);

export const PAIR_FAULTS: readonly LocalFault[] = [
  {
    shape: 'A draft against an amendment',
    files: { ...pair, 'a.txt': AMENDMENT },
    run: 'draftwatch diff v1.txt a.txt --all | head -3',
    exit: 0,
    prints: 'is an amendment, not a version of the text: to apply it, run',
  },
  {
    shape: 'The newer text first, by its date',
    files: pair,
    run: 'draftwatch diff v2.txt v1.txt | head -3',
    exit: 0,
    prints: 'is the newer text first? Swap them if so.',
  },
  {
    shape: 'The newer text first, by its number',
    files: { ...pair, 'v2.txt': BEFORE.replace('A/HRC/99/L.50', 'A/HRC/99/L.50/Rev.1') },
    run: 'draftwatch diff v2.txt v1.txt | head -3',
    exit: 0,
    prints: 'A/HRC/99/L.50/Rev.1 comes before A/HRC/99/L.50 here: is the newer text first?',
  },
  ...['text', 'plain', 'md', 'html', 'csv', 'json', 'github', 'junit', 'sarif'].map(
    (format): LocalFault => ({
      shape: `One file twice, in ${format}`,
      files: { ...pair, 'copy.txt': BEFORE },
      run: `draftwatch diff v1.txt copy.txt --format ${format}`,
      exit: 0,
      prints: 'Both texts are the same file, byte for byte',
    }),
  ),
  {
    shape: 'Two resolutions of a series, each about something else',
    files: { 'v1.txt': WATER, 'v2.txt': PLAY },
    run: 'draftwatch diff v1.txt v2.txt',
    exit: 4,
    says: 'do not rely on this result',
    prints:
      'Two resolutions of one series with different subjects (“clean water”, then “digital play”)',
  },
];
