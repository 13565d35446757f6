/** The result of `draftwatch check`: every tracked text, its findings, and what was not checked. */
import type { Confidence, Effect } from './assessment.ts';
import type { Problem, SourceInfo } from './document.ts';
import type { AgreedSource, Report, Summary, Tool } from './report.ts';

/** How loud a finding is; `off` is not shown at all. */
export type Level = 'error' | 'warning' | 'note' | 'off';

/** A person took responsibility for a finding. */
export interface Acceptance {
  /** Id of the tracked text. */
  readonly tracked: string;
  /** SHA-256 (hex) over the words of the finding. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author: string;
  /** Last ISO date on which it holds; null when it does not expire. */
  readonly until: string | null;
  /** The finding in one line, for those who review the file. */
  readonly finding: string;
}

export interface CheckFinding {
  readonly fingerprint: string;
  /** `A/HRC/56/L.8 → A/HRC/56/L.8/Rev.1`; of protected language the version that was looked through. */
  readonly where: string;
  /** Labels: `OP12 → OP13`; empty for a phrase that stands nowhere. */
  readonly cite: string;
  readonly effect: Effect | 'protected';
  readonly confidence: Confidence;
  readonly level: Exclude<Level, 'off'>;
  /** What happened, one line without a final full stop. */
  readonly line: string;
  /** It ends the run with exit code 1, unless it is accepted. */
  readonly failing: boolean;
  readonly accepted: Pick<Acceptance, 'reason' | 'author' | 'until'> | null;
  /** Where its words were agreed before; absent without a corpus. */
  readonly precedents?: readonly AgreedSource[];
}

/** Which named error kept something from being checked. */
export type UncheckedCause = 'input' | 'source' | 'unreadable';

export interface Unchecked {
  /** An input, or a pair of them. */
  readonly what: string;
  readonly cause: UncheckedCause;
  readonly message: string;
}

export interface CheckedPair {
  readonly name: string;
  readonly report: Report;
}

/** A pair in short, as the JSON of a check has it. */
export interface ComparedPair {
  readonly name: string;
  readonly before: SourceInfo;
  readonly after: SourceInfo;
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}

export interface CheckedText {
  readonly id: string;
  readonly pairs: readonly CheckedPair[];
  readonly findings: readonly CheckFinding[];
  readonly unchecked: readonly Unchecked[];
}

/** An acceptance that holds no longer. */
export interface LapsedAcceptance {
  readonly acceptance: Acceptance;
  /** `expired`: its date is past. `stale`: no finding has these words any more. */
  readonly why: 'expired' | 'stale';
}

export interface CheckResult {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly texts: readonly CheckedText[];
  readonly lapsed: readonly LapsedAcceptance[];
}

/** Findings that end the run with exit code 1. */
export function openFindings({ texts }: CheckResult): CheckFinding[] {
  return texts.flatMap(({ findings }) =>
    findings.filter(({ failing, accepted }) => failing && accepted === null),
  );
}
