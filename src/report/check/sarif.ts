/** A check as SARIF 2.1.0, as GitHub takes it: a run and a category for each text, whatever its versions. */
import type { CheckedText, CheckFinding, CheckResult } from '../../model/check.ts';
import { sha256 } from '../../platform/hash.ts';
import type { CodePlace } from '../comparison/code-places.ts';
import {
  codeLocation,
  location,
  type Pieces,
  partialFingerprints,
  sarifLog,
  sarifPieces,
  sarifRun,
} from '../comparison/sarif.ts';
import { snapshotName } from '../comparison/snapshot.ts';
import type { FindCodeFile } from '../kit/code-place.ts';
import type { ReportView } from '../kit/output-view.ts';
import { checkPlaces } from './places.ts';
import { findingTitle } from './wording.ts';

/** Runs that GitHub takes of one file. */
const MOST_RUNS = 20;
const PROTECTED = {
  id: 'protected',
  name: 'Protected',
  shortDescription: { text: 'Protected language is gone.' },
  defaultConfiguration: { level: 'error' },
} as const;

const UNCHECKED = {
  id: 'not-checked',
  name: 'NotChecked',
  shortDescription: { text: 'A text could not be checked: never a pass.' },
  defaultConfiguration: { level: 'error' },
} as const;

/** The texts beyond the nineteenth share the last run. */
export function renderCheckSarif(
  { texts, tool }: CheckResult,
  { codeFile }: Pick<ReportView, 'codeFile'> = {},
): string {
  const piecesOf = (text: CheckedText): Pieces[] => piecesOfText(text, codeFile);
  const own = texts.length > MOST_RUNS ? texts.slice(0, MOST_RUNS - 1) : texts;
  const rest = texts.slice(own.length);
  return sarifLog([
    ...own.map((text) => sarifRun(tool, piecesOf(text), `draftwatch/${text.id}/`)),
    ...(rest.length > 0 ? [sarifRun(tool, rest.flatMap(piecesOf), 'draftwatch/others/')] : []),
  ]);
}

function piecesOfText(text: CheckedText, codeFile: FindCodeFile | undefined): Pieces[] {
  const compared = text.pairs.map(({ name, report }) =>
    sarifPieces(report, codeFile, (_, print) => {
      const found = text.findings.find((one) => one.where === name && one.fingerprint === print);
      return found ? { level: found.level, ...suppressed(found) } : null;
    }),
  );
  return [...compared, remainder(text, codeFile)];
}

/** Protected language, and what could not be checked. */
function remainder(text: CheckedText, codeFile: FindCodeFile | undefined): Pieces {
  const { id, findings, unchecked } = text;
  const places = checkPlaces(text, codeFile);
  const lost = findings.filter(({ effect }) => effect === 'protected');
  return {
    rules: [...(lost.length > 0 ? [PROTECTED] : []), ...(unchecked.length > 0 ? [UNCHECKED] : [])],
    artifacts: [],
    results: [
      ...lost.map((finding) => ({
        ruleId: PROTECTED.id,
        level: finding.level,
        message: { text: `${findingTitle(finding)}: ${finding.line}` },
        locations: [whole(finding.where, finding.cite, places.ofText(finding.where))],
        partialFingerprints: partialFingerprints(finding.fingerprint),
        ...suppressed(finding),
      })),
      // Code hosts show no notifications among their alerts.
      ...unchecked.map(({ what, message }) => ({
        ruleId: UNCHECKED.id,
        level: 'error',
        message: { text: `${what}: not checked: ${message}` },
        locations: [whole(what, '', places.ofText(what))],
        partialFingerprints: partialFingerprints(sha256(`${id}\n${what}`)),
      })),
    ],
    notifications: unchecked.map(({ what, cause, message }) => ({
      level: 'error',
      descriptor: { id: `not-checked-${cause}` },
      message: { text: `${what}: ${message}` },
    })),
  };
}

/** A text as a whole: what is gone, and what could not be read, has no line. */
function whole(name: string, label: string, place: CodePlace | null): object {
  if (place) return codeLocation(place, label);
  return location({ name: snapshotName(name), text: '', places: new Map() }, label);
}

function suppressed({ accepted }: CheckFinding): object {
  if (!accepted) return {};
  const { author, reason } = accepted;
  const justification = `${author}: ${reason}`;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
