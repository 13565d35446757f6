/** The first `draftwatch.yaml` of a project, from what a person answered. */
import { stringify } from 'yaml';

export interface Answers {
  readonly id: string;
  readonly versions: readonly string[];
  readonly baseline: readonly string[];
  /** Words that must stay, each with its reason. */
  readonly protect: readonly { readonly phrase: string; readonly reason: string }[];
}

const HEAD = `# What draftwatch check compares. Every key: draftwatch/schema/config.json
# yaml-language-server: $schema=node_modules/draftwatch/dist/schema/config.json
`;

/** The file as text; whether it is a right one is checked by whoever reads it. */
export function firstConfig({ id, versions, baseline, protect }: Answers): string {
  const tracked = {
    id,
    versions,
    ...(baseline.length > 0 && { baseline }),
    ...(protect.length > 0 && { protect }),
  };
  // With one version there is nothing to check yet, but something to watch for.
  const alone = versions.length === 1 && baseline.length === 0 && protect.length === 0;
  const config = {
    version: 1,
    failOn: ['removed', 'weakened', 'mixed'],
    ...(alone && { watch: { reports: 'draftwatch.reports', formats: ['html'] } }),
    tracked: [tracked],
  };
  return `${HEAD}${stringify(config, { lineWidth: 100 })}`;
}
