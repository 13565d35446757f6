/** Where a code host opens the findings of a check, and what could not be checked. */
import type { CheckedText, CheckFinding } from '../../model/check.ts';
import { type CodePlace, codePlaces } from '../comparison/code-places.ts';
import { documentName } from '../comparison/document-facts.ts';
import { fingerprints } from '../comparison/fingerprint.ts';
import type { FindCodeFile } from '../kit/code-place.ts';

export interface CheckPlaces {
  readonly ofFinding: (finding: CheckFinding) => CodePlace | null;
  /** A text as a whole, by its name or as the configuration writes it. */
  readonly ofText: (name: string) => CodePlace | null;
}

export function checkPlaces(
  { pairs }: CheckedText,
  codeFile: FindCodeFile | undefined,
): CheckPlaces {
  const found = new Map<string, CodePlace>();
  for (const { name, report } of codeFile ? pairs : []) {
    const prints = fingerprints(report.changes);
    for (const [change, place] of codePlaces(report, codeFile)) {
      found.set(`${name}\n${prints.get(change)}`, place);
    }
  }
  const infos = pairs.flatMap(({ report }) => [report.after, report.before]);
  const ofText = (name: string): CodePlace | null => {
    const known = infos.find((info) => documentName(info) === name)?.source;
    return codeFile?.(known ?? { input: name, format: 'pdf' }) ?? null;
  };
  return {
    ofText,
    ofFinding: ({ where, fingerprint }) => found.get(`${where}\n${fingerprint}`) ?? ofText(where),
  };
}
