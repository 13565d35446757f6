/** Comparisons of neighbouring versions to the History of a text. */
import type { DocumentInfo, Problem, Sponsor } from '../model/document.ts';
import type { First, History, SponsorStep } from '../model/history.ts';
import type { Report } from '../model/report.ts';
import { threadsOf } from './threads.ts';

/** Puts a history together. `reports[i]` compares version i with version i + 1; at least one. */
export function historyOf(reports: readonly Report[], firsts: readonly First[]): History {
  const [first] = reports;
  const versions = [first!.before, ...reports.map(({ after }) => after)];
  return {
    schemaVersion: 1,
    tool: first!.tool,
    versions,
    threads: threadsOf(reports),
    firsts,
    sponsors: sponsorSteps(versions),
    problems: problemsOf(reports),
  };
}

/** Adopted texts print no sponsors, and that is no withdrawal. */
function sponsorSteps(versions: readonly DocumentInfo[]): SponsorStep[] {
  return versions.slice(1).flatMap((version, from): SponsorStep[] => {
    const [was, is] = [names(versions[from]!), names(version)];
    if (was.length === 0 || is.length === 0) return [];
    const joined = is.filter((name) => !was.includes(name));
    const left = was.filter((name) => !is.includes(name));
    return joined.length + left.length > 0 ? [{ from, to: from + 1, joined, left }] : [];
  });
}

function names({ sponsors }: DocumentInfo): string[] {
  return sponsors.map(({ name, onBehalfOf }: Sponsor) =>
    onBehalfOf ? `${name} (on behalf of ${onBehalfOf})` : name,
  );
}

/** Every problem once, with the version it belongs to; a middle version is read for two pairs. */
function problemsOf(reports: readonly Report[]): Problem[] {
  const seen = new Set<string>();
  return reports.flatMap((report, i) =>
    report.problems.flatMap((problem): Problem[] => {
      const version = problem.side === 'after' ? i + 2 : i + 1;
      const told = `version ${version}${problem.where ? `, ${problem.where}` : ''}`;
      const key = `${told} ${problem.code} ${problem.message}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...problem, side: null, where: told }];
    }),
  );
}
