/** Faults of tracked texts: what is protected, accepted, locked or watched, and what could hide a loss. */
import type { LocalFault } from './play.ts';
import { BEFORE, draft } from './texts.ts';

const LIST = draft(
  'Urges States:\n\n(a) To listen to every child in playgrounds;\n\n(b) To build playgrounds “for all”, as said in paragraph 2 above;',
  'Decides to remain seized of the matter.',
);
const PROTECTED = 'did not stay word for word';
const config = (versions: string, more = '') =>
  `version: 1\nwatch: {library: false, memory: m, reports: r}\ntracked:\n  - id: playgrounds\n    versions: [${versions}]\n${more}`;
const protect = (label: string) => `    protect: [{paragraph: ${label}, reason: ours}]\n`;
const KEEP = 'code=$?; rm -rf m r draftwatch.lock accepted.yaml v3.txt; exit $code';

interface Edit {
  readonly what: string;
  readonly text?: string;
  readonly to: readonly [string, string];
  readonly label?: string;
}

const LOSSES: readonly Edit[] = [
  { what: '“shall” is dropped', to: ['shall take', 'take'] },
  { what: '“not” is put in', to: ['shall take', 'shall not take'] },
  { what: 'a word is put into brackets', to: ['necessary', '[necessary]'] },
  { what: 'an article comes in', to: ['protect children', 'protect the children'] },
  {
    what: 'a list loses a point',
    text: LIST,
    to: ['(a) To listen to every child in playgrounds;\n\n(b)', '(a)'],
  },
  { what: 'a point is reworded', text: LIST, to: ['every child', 'a child'] },
  {
    what: 'what leads into the point is weakened',
    text: LIST,
    to: ['Urges', 'Encourages'],
    label: 'OP1(b)',
  },
];
const HARMLESS: readonly Edit[] = [
  {
    what: 'case, quotation marks, dashes and a full stop',
    text: LIST,
    to: ['“for all”, as', '"for All", as'],
  },
  { what: 'a number of a paragraph', text: LIST, to: ['paragraph 2 above', 'paragraph 3 above'] },
];

const protectedRow =
  (exit: number) =>
  ({ what, text = BEFORE, to, label = 'OP1' }: Edit): LocalFault => ({
    shape: exit === 1 ? `Protected: ${what}` : `Protected, and only this differs: ${what}`,
    files: {
      'draftwatch.yaml': config('v1.txt, v2.txt', `    failOn: []\n${protect(label)}`),
      'v1.txt': text,
      'v2.txt': text.replace(...to),
    },
    run: 'draftwatch check',
    exit,
    ...(exit === 1 && { prints: PROTECTED }),
  });

const versions = {
  'draftwatch.yaml': config('v1.txt, v2.txt, v3.txt'),
  'v1.txt': BEFORE,
  'v2.txt': BEFORE,
};
const weaker = "sed 's/shall take/should take/' v1.txt > v3.txt";
const twice = draft(
  'Urges States to listen;',
  'Urges States to listen;',
  'Decides to protect children from violence;',
);

export const TRACK_FAULTS: readonly LocalFault[] = [
  ...LOSSES.map(protectedRow(1)),
  ...HARMLESS.map(protectedRow(0)),
  {
    shape: 'What a watch remembers is a folder',
    files: {
      'v1.txt': BEFORE,
      'v2.txt': BEFORE,
      'draftwatch.yaml':
        'version: 1\nwatch: {library: false, memory: m, reports: r}\ntracked:\n  - id: one\n    versions: [v1.txt, v2.txt]\n',
    },
    run: `mkdir -p m/state.json; draftwatch watch; ${KEEP}`,
    exit: 2,
    says: "'m/state.json' cannot be read (EISDIR)",
  },
  {
    shape: 'A watched file is half written, then whole and weaker',
    files: versions,
    run: `draftwatch watch; head -c 500 v1.txt > v3.txt; draftwatch watch; ${weaker}; draftwatch watch; ${KEEP}`,
    exit: 1,
    prints: 'half of a copy',
  },
  {
    shape: 'A watched file is a page to sign in, then whole and weaker',
    files: versions,
    run: `draftwatch watch; echo '<!doctype html><h1>Sign in</h1><p>Forgot your password?</p>' > v3.txt; draftwatch watch; ${weaker}; draftwatch watch; ${KEEP}`,
    exit: 1,
    prints: 'has little of the text before it and may be another page',
  },
  {
    shape: 'A watched file goes away',
    files: versions,
    run: `cp v1.txt v3.txt; draftwatch watch; rm v3.txt; draftwatch watch; ${KEEP}`,
    exit: 3,
    prints: 'v3.txt is gone: it was there before',
    neverPrints: 'half of a copy',
  },
  {
    shape: 'What is to be told lies about where it belongs',
    files: {
      ...versions,
      'draftwatch.yaml': config('v1.txt').replace(
        'reports: r',
        'reports: r, command: {run: [cat]}',
      ),
      'm/state.json': JSON.stringify({
        draftwatchWatch: 1,
        texts: {},
        pending: [
          {
            hook: 'command',
            notice: {
              id: 'a'.repeat(64),
              tracked: '../../out',
              kind: 'changed',
              version: '../../../out',
              text: '',
            },
          },
        ],
      }),
    },
    run: 'cp -r m kept; draftwatch watch > r.txt 2> told.txt; code=$?; rm -rf r r.txt told.txt m; mv kept m; ls ..; exit $code',
    exit: 0,
    prints: 'here',
    neverPrints: 'out',
  },
  {
    shape: 'A tracked text is called constructor, and another has a name of 300 characters',
    files: {
      ...versions,
      'draftwatch.yaml': `version: 1\nwatch: {library: false, memory: m, reports: r}\ntracked:\n  - {id: constructor, versions: [v1.txt, v3.txt]}\n  - {id: ${'a'.repeat(300)}, versions: [v2.txt, v3.txt]}\n`,
    },
    run: `draftwatch watch; ${weaker}; draftwatch watch; ${KEEP}`,
    exit: 1,
    prints: '2 texts watched: 2 new versions',
  },
  {
    shape: 'The lock of one text is put in place of that of another',
    files: versions,
    run: `draftwatch lock; set -- draftwatch.lock/*; cp "$2" "$1"; draftwatch check --locked; ${KEEP}`,
    exit: 4,
    prints: "jsonl is of 'v2.txt', not of",
  },
  {
    shape: 'The head of a lock is edited',
    files: versions,
    run: `draftwatch lock; sed -i '1s/"Limited"/"General"/;1s/"problems":\\[/"problems":[null,/' draftwatch.lock/v1*; draftwatch check --locked; ${KEEP}`,
    exit: 4,
    prints: 'was changed or damaged',
  },
  {
    shape: 'Six findings are accepted at once, by six processes',
    files: {
      'draftwatch.yaml': config('v1.txt, v2.txt'),
      'v1.txt': draft(
        ...[1, 2, 3, 4, 5, 6].map(
          (n) => `Decides that States shall protect children in town ${n};`,
        ),
      ),
      'v2.txt': draft(
        ...[1, 2, 3, 4, 5, 6].map(
          (n) => `Decides that States should protect children in town ${n};`,
        ),
      ),
    },
    run: `for f in $(draftwatch check --format json | grep -o '"fingerprint": "[0-9a-f]*' | cut -d'"' -f4); do draftwatch accept $f --reason agreed --author us & done; wait; draftwatch check; ${KEEP}`,
    exit: 0,
    prints: '0 failing findings, 6 accepted',
  },
  {
    shape: 'One of two equal paragraphs is accepted',
    files: {
      'draftwatch.yaml': config('v1.txt, v2.txt', '    themes: [participation]\n'),
      'v1.txt': twice.replaceAll('listen', 'let children take part'),
      'v2.txt': twice.replaceAll('listen', 'consider letting children take part'),
    },
    run: `draftwatch accept $(draftwatch check --format json | grep -o '"fingerprint": "[0-9a-f]*' | head -1 | cut -d'"' -f4) --reason agreed --author us; draftwatch check; ${KEEP}`,
    exit: 1,
    prints: '1 failing finding, 1 accepted',
  },
];
