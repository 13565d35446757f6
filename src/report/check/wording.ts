/** The sentences of a check. */
import {
  type CheckFinding,
  type CheckResult,
  type LapsedAcceptance,
  openFindings,
} from '../../model/check.ts';
import { CONFIDENCE_NAMES, count, EFFECT_NAMES, EFFECT_SIGNS } from '../wording/wording.ts';
import { agreedSentences } from '../wording/wording-agreed.ts';

/** `OP1 weakened (please check)`. */
export function findingTitle({ cite, effect, confidence }: CheckFinding): string {
  const doubt = confidence === 'certain' ? '' : ` (${CONFIDENCE_NAMES[confidence]})`;
  if (effect === 'protected') return cite === '' ? 'protected' : `${cite} protected`;
  return `${cite} ${EFFECT_NAMES[effect]}${doubt}`;
}

export function findingSign({ effect }: Pick<CheckFinding, 'effect'>): string {
  return effect === 'protected' ? '!' : EFFECT_SIGNS[effect];
}

/** Enough of a fingerprint to name a finding by. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 10);
}

/** The finding, and with a corpus where its words were agreed before. */
export function toldLine(finding: CheckFinding): string {
  const agreed = agreedSentences(finding).join(' ');
  return agreed === '' ? finding.line : `${finding.line}. ${agreed}`;
}

export function acceptedSentence(accepted: NonNullable<CheckFinding['accepted']>): string {
  const until = accepted.until === null ? '' : ` until ${accepted.until}`;
  return `accepted by ${accepted.author}${until}: ${accepted.reason}`;
}

export function lapsedSentence({ acceptance, why }: LapsedAcceptance): string {
  const { tracked, fingerprint, until, author, reason } = acceptance;
  const about = `${tracked} ${shortFingerprint(fingerprint)} (${author}: ${reason})`;
  return why === 'expired'
    ? `expired on ${until}: ${about}`
    : `stale, no finding has these words any more: ${about}`;
}

/** The last line: findings, what is accepted, what was not checked. */
export function resultSentence(result: CheckResult): string {
  const open = openFindings(result).length;
  const accepted = result.texts.flatMap(({ findings }) =>
    findings.filter((finding) => finding.accepted !== null),
  ).length;
  const unchecked = result.texts.flatMap((text) => text.unchecked).length;
  return [
    `${count(result.texts.length, 'tracked text')}: ${count(open, 'failing finding')}`,
    `${accepted} accepted`,
    unchecked === 0 ? 'everything was checked' : `${unchecked} NOT CHECKED`,
  ].join(', ');
}
