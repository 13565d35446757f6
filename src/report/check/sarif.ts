/** A check as SARIF 2.1.0, as GitHub takes it: a run and a category for each text, whatever its versions. */
import type { CheckedText, CheckFinding, CheckResult } from '../../model/check.ts';
import {
  location,
  type Pieces,
  partialFingerprints,
  sarifLog,
  sarifPieces,
  sarifRun,
} from '../comparison/sarif.ts';
import { type Snapshot, snapshot, snapshotName } from '../comparison/snapshot.ts';
import { findingTitle } from './wording.ts';

/** Runs that GitHub takes of one file. */
const MOST_RUNS = 20;
const PROTECTED = {
  id: 'protected',
  name: 'Protected',
  shortDescription: { text: 'Protected language is gone.' },
  defaultConfiguration: { level: 'error' },
} as const;

/** The texts beyond the nineteenth share the last run. */
export function renderCheckSarif({ texts, tool }: CheckResult): string {
  const own = texts.length > MOST_RUNS ? texts.slice(0, MOST_RUNS - 1) : texts;
  const rest = texts.slice(own.length);
  return sarifLog([
    ...own.map((text) => sarifRun(tool, piecesOf(text), `draftwatch/${text.id}/`)),
    ...(rest.length > 0 ? [sarifRun(tool, rest.flatMap(piecesOf), 'draftwatch/others/')] : []),
  ]);
}

function piecesOf(text: CheckedText): Pieces[] {
  const compared = text.pairs.map(({ name, report }) =>
    sarifPieces(report, (_, print) => {
      const found = text.findings.find((one) => one.where === name && one.fingerprint === print);
      return found ? { level: found.level, ...suppressed(found) } : null;
    }),
  );
  return [...compared, remainder(text)];
}

/** Protected language, and what could not be checked. */
function remainder({ pairs, findings, unchecked }: CheckedText): Pieces {
  const lost = findings.filter(({ effect }) => effect === 'protected');
  const texts = pairs.map(({ report }) => snapshot(report, 'after'));
  return {
    rules: lost.length > 0 ? [PROTECTED] : [],
    artifacts: [],
    results: lost.map((finding) => ({
      ruleId: PROTECTED.id,
      level: finding.level,
      message: { text: `${findingTitle(finding)}: ${finding.line}` },
      locations: [location(textOf(finding, texts), finding.cite)],
      partialFingerprints: partialFingerprints(finding.fingerprint),
      ...suppressed(finding),
    })),
    notifications: unchecked.map(({ what, cause, message }) => ({
      level: 'error',
      descriptor: { id: `not-checked-${cause}` },
      message: { text: `${what}: ${message}` },
    })),
  };
}

/** The text in which protected words were looked for: what is gone has no line, but a file. */
function textOf({ where }: CheckFinding, texts: readonly Snapshot[]): Snapshot {
  const name = snapshotName(where);
  return texts.find((one) => one.name === name) ?? { name, text: '', places: new Map() };
}

function suppressed({ accepted }: CheckFinding): object {
  if (!accepted) return {};
  const { author, reason } = accepted;
  const justification = `${author}: ${reason}`;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
