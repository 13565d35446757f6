/** Comparisons of neighbouring versions to the History of a text. */
import type { Problem } from '../model/document.ts';
import type { History, SponsorStep } from '../model/history.ts';
import type { Report } from '../model/report.ts';
import { sponsorChanges } from '../model/sponsors.ts';
import { threadsOf } from './threads.ts';

/** What was found in the versions themselves, without comparing them. */
export type NamedInVersions = Pick<History, 'firsts' | 'absent' | 'figures'>;

/** Puts a history together. `reports[i]` compares version i with version i + 1; at least one. */
export function historyOf(reports: readonly Report[], named: NamedInVersions): History {
  const [first] = reports;
  const versions = [first!.before, ...reports.map(({ after }) => after)];
  return {
    schemaVersion: 1,
    tool: first!.tool,
    versions,
    threads: threadsOf(reports),
    ...named,
    sponsors: sponsorSteps(reports),
    problems: problemsOf(reports),
  };
}

function sponsorSteps(reports: readonly Report[]): SponsorStep[] {
  return reports.flatMap((report, from): SponsorStep[] => {
    const changes = sponsorChanges(report);
    return changes === null ? [] : [{ from, to: from + 1, ...changes }];
  });
}

/** Every problem once, with the version it belongs to; a middle version is read for two pairs. */
function problemsOf(reports: readonly Report[]): Problem[] {
  const seen = new Set<string>();
  return reports.flatMap((report, i) =>
    report.problems.flatMap((problem): Problem[] => {
      const which = {
        before: `version ${i + 1}`,
        after: `version ${i + 2}`,
        pair: `versions ${i + 1} and ${i + 2}`,
      }[problem.side ?? 'pair'];
      const told = `${which}${problem.where ? `, ${problem.where}` : ''}`;
      const key = `${told} ${problem.code} ${problem.message}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...problem, side: null, where: told }];
    }),
  );
}
