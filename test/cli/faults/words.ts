/** Faults of words: what looks the same and is not. */
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE } from './texts.ts';

const plain = { 'v1.txt': BEFORE, 'v2.txt': AFTER };
const disguised = (from: string, to: string) => ({ ...plain, 'v2.txt': AFTER.replace(from, to) });

export const WORD_FAULTS: readonly LocalFault[] = [
  {
    shape: 'A Cyrillic letter in the word that weakens',
    files: disguised('should', 'shоuld'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Letters of two alphabets in one word, read as they look: ‘should’ (OP1).',
  },
  {
    shape: 'A verb that begins with a Cyrillic letter',
    files: disguised('Encourages', 'Еncourages'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Letters of two alphabets in one word, read as they look: ‘Encourages’ (OP2).',
  },
  {
    shape: 'A Cyrillic letter is the only difference',
    files: { ...plain, 'v2.txt': BEFORE.replace('children from', 'childrеn from') },
    run: 'draftwatch diff v1.txt v2.txt',
    exit: 0,
    prints: 'but they are not written alike',
    neverPrints: 'All 4 paragraphs are the same',
  },
  {
    shape: 'Mathematical letters',
    files: disguised('should', '𝐬𝐡𝐨𝐮𝐥𝐝'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Words in special forms of letters (mathematical, full-width, enclosed)',
  },
  {
    shape: 'Letters struck through one by one',
    files: disguised('should', 's̶h̶o̶u̶l̶d̶'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Words with marks or strokes on their letters',
  },
  {
    shape: 'A space inside the word',
    files: disguised('should', 'sho uld'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Spaces inside words, read as they look: ‘should’ (OP1).',
  },
  {
    shape: 'Characters that print nothing inside the word',
    files: disguised('should', 'sh\u200bou\u{e0065}ld'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: '‘shall’ became ‘should’',
  },
  {
    shape: 'A word that prints backwards',
    files: disguised('should', '\u202edluohs\u202c'),
    run: 'draftwatch diff v1.txt v2.txt --fail-on weakened',
    exit: 1,
    prints: 'Hidden characters that change the direction of the text',
  },
  ...[
    ['inside a direction of its own', '\u202e\u202dshould\u202c\u202c'],
    ['in an isolate', '\u2068\u202edluohs\u202c\u2069'],
  ].map(
    ([how, written]): LocalFault => ({
      shape: `A word that prints otherwise, ${how}`,
      files: disguised('should', written!),
      run: 'draftwatch diff v1.txt v2.txt',
      exit: 0,
      prints: '▼ ‘shall’ became ‘should’: an obligation became advice.',
      neverPrints: 'strengthened',
    }),
  ),
  {
    shape: 'A paragraph prints backwards to its end: nothing closes the direction',
    files: {
      ...plain,
      'v2.txt': BEFORE.replace(
        'Urges States to consult children when playgrounds are planned;',
        (whole) => `\u202e${[...whole.replace('Urges', 'Encourages')].reverse().join('')}`,
      ),
    },
    run: 'draftwatch diff v1.txt v2.txt',
    exit: 0,
    prints: '▼ ‘Urges’ became ‘Encourages’: States are pressed less.',
    neverPrints: 'strengthened',
  },
  {
    shape: 'A hidden change of direction is the only difference',
    files: { ...plain, 'v2.txt': BEFORE.replace('violence', '\u2067violence\u2069') },
    run: 'draftwatch diff v1.txt v2.txt',
    exit: 0,
    prints: 'but they are not written alike',
    neverPrints: 'All 4 paragraphs are the same',
  },
];
