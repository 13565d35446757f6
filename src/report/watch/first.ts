/** “Read these first” of a notice: the lines of each comparison's report, without what was accepted. */
import type { CheckedPair, CheckFinding } from '../../model/check.ts';
import type { NoticeLine } from '../../model/watch.ts';
import { fingerprints } from '../comparison/fingerprint.ts';
import { firstLines, lineOf } from '../comparison/first-lines.ts';

/**
 * Protected language first, then for each comparison what its report opens with, in its order. A change that was
 * accepted, or that the configuration turns off, is in no line.
 */
export function firstOfNotice(
  pairs: readonly CheckedPair[],
  findings: readonly CheckFinding[],
): NoticeLine[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  return [
    ...open.filter(({ effect, failing }) => effect === 'protected' && failing).map(protectedLine),
    ...pairs.flatMap((pair) => linesOf(pair, open)),
  ];
}

function protectedLine({ where, cite, effect, line, fingerprint }: CheckFinding): NoticeLine {
  return {
    where,
    cite,
    effect,
    says: line,
    quote: '',
    elsewhere: false,
    fingerprints: [fingerprint],
  };
}

function linesOf({ name, report }: CheckedPair, open: readonly CheckFinding[]): NoticeLine[] {
  const here = new Set(open.flatMap((one) => (one.where === name ? [one.fingerprint] : [])));
  const prints = fingerprints(report.changes);
  return firstLines(report).flatMap(({ changes }) => {
    const left = changes.filter((one) => !one.flagged || here.has(prints.get(one)!));
    if (left.length === 0) return [];
    const { cite, effect, says, quote, elsewhere } = lineOf(left);
    const found = left.flatMap((one) => (one.flagged ? [prints.get(one)!] : []));
    return [{ where: name, cite, effect, says, quote, elsewhere, fingerprints: found }];
  });
}
