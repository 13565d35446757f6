/** Reports that other programs read: code hosts, CI servers, Word, and draftwatch itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LocalFault } from './play.ts';
import { AFTER, BEFORE, CONFIG } from './texts.ts';

interface Sarif {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const lineIn = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;

export const REPORT_FAULTS: readonly LocalFault[] = [
  {
    shape: 'A code host opens findings: in files of the repository, else in the configuration',
    files: {
      '.git/HEAD': 'ref: refs/heads/main\n',
      'drafts/v1.txt': BEFORE,
      'drafts/v2.txt': AFTER.replace(/3\. Decides[^\n]*\n/, ''),
      'drafts/draftwatch.yaml': `${CONFIG.replace('[v1.txt, v2.txt]', '[v1.txt, v2.txt]\n    baseline: [previous, A/HRC/99/L.9]')}  - id: others\n    versions: [v2.txt, A/HRC/99/L.8]\n`,
    },
    run: 'cd drafts && draftwatch check --offline --quiet --format junit --out sarif:../found.sarif',
    exit: 3,
    prints: '<failure type="weakened"',
    makes: ['found.sarif'],
    look: (folder) => {
      const { runs } = JSON.parse(readFileSync(join(folder, 'found.sarif'), 'utf8')) as Sarif;
      const places = runs.flatMap(({ results }) =>
        results.map(({ ruleId, locations: [one] }) => {
          const { artifactLocation, region } = one!.physicalLocation;
          return `${ruleId} ${artifactLocation.uri}:${region.startLine}`;
        }),
      );
      expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
        'draftwatch/playgrounds/',
        'draftwatch/others/',
      ]);
      expect(places).toEqual([
        `paragraph/weakened drafts/v2.txt:${lineIn(AFTER, 'Reaffirms that')}`,
        `paragraph/weakened drafts/v2.txt:${lineIn(AFTER, 'Encourages')}`,
        'not-checked drafts/draftwatch.yaml:5',
        'not-checked drafts/draftwatch.yaml:7',
      ]);
      for (const { partialFingerprints } of runs.flatMap(({ results }) => results)) {
        expect(partialFingerprints['primaryLocationLineHash']).toMatch(/^[0-9a-f]{64}:1$/);
      }
    },
  },
  {
    shape: 'A redline that draftwatch wrote is read back, and says the same',
    files: { 'v1.txt': BEFORE, 'v2.txt': AFTER },
    run: 'draftwatch diff v1.txt v2.txt --quiet --out docx:r.docx > /dev/null; draftwatch diff r.docx --fail-on weakened --all; code=$?; rm r.docx; exit $code',
    exit: 1,
    prints: 'Reaffirms that States [-shall-]{+should+} take',
  },
];
