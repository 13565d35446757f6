/** Which findings are accepted, and which acceptances hold no longer. */
import type { Acceptance, CheckFinding, CheckResult, LapsedAcceptance } from '../model/check.ts';
import { InputError } from '../model/errors.ts';
import { findingTitle } from '../report/check/wording.ts';
import { acceptanceKey } from './acceptances.ts';

/**
 * Marks accepted findings; `today` is an ISO date. Whether an acceptance is stale is not said of a
 * text of which something could not be checked: its finding may be there.
 */
export function applyAcceptances(
  result: CheckResult,
  acceptances: readonly Acceptance[],
  today: string,
): CheckResult {
  const isExpired = ({ until }: Acceptance): boolean => until !== null && until < today;
  const holding = new Map(
    acceptances.filter((one) => !isExpired(one)).map((one) => [acceptanceKey(one), one]),
  );
  const texts = result.texts.map((text) => ({
    ...text,
    findings: text.findings.map((finding) => {
      const found = holding.get(
        acceptanceKey({ tracked: text.id, fingerprint: finding.fingerprint }),
      );
      if (!found) return finding;
      const { reason, author, until } = found;
      return { ...finding, accepted: { reason, author, until } };
    }),
  }));
  const lapsed = acceptances.flatMap((acceptance): LapsedAcceptance[] => {
    if (isExpired(acceptance)) return [{ acceptance, why: 'expired' }];
    const text = result.texts.find(({ id }) => id === acceptance.tracked);
    const unsure = text !== undefined && text.unchecked.length > 0;
    const there = text?.findings.some(({ fingerprint }) => fingerprint === acceptance.fingerprint);
    return unsure || there ? [] : [{ acceptance, why: 'stale' }];
  });
  return { ...result, texts, lapsed };
}

/** Fewer digits name a finding by accident. */
const LEAST_DIGITS = 6;

/** The findings that the beginning of a fingerprint names. Throws InputError for none or several. */
export function namedFindings(
  result: CheckResult,
  digits: string,
): (CheckFinding & { readonly tracked: string })[] {
  if (!/^[0-9a-f]+$/.test(digits) || digits.length < LEAST_DIGITS) {
    throw new InputError(
      `'${digits}' is no fingerprint: give at least ${LEAST_DIGITS} digits of one that draftwatch check prints.`,
    );
  }
  const found = new Map(
    result.texts.flatMap(({ id, findings }) =>
      findings
        .filter(({ fingerprint }) => fingerprint.startsWith(digits))
        .map((one) => [acceptanceKey({ ...one, tracked: id }), { ...one, tracked: id }] as const),
    ),
  );
  const names = new Set([...found.values()].map(({ fingerprint }) => fingerprint));
  if (names.size === 1) return [...found.values()];
  const problem = names.size === 0 ? 'names no finding' : `names ${names.size} findings`;
  throw new InputError(`'${digits}' ${problem}: see draftwatch check --all.`);
}

/** The finding as it stands in the file, for those who review it. */
export function acceptanceOf(
  finding: CheckFinding & { readonly tracked: string },
  { reason, author, until }: Pick<Acceptance, 'reason' | 'author' | 'until'>,
): Acceptance {
  const { tracked, fingerprint, where, line } = finding;
  const described = `${findingTitle(finding)} in ${where}: ${line}`;
  return { tracked, fingerprint, reason, author, until, finding: described };
}
