/** The first `draftwatch.yaml` of a project, from what a person answered. */
import { stringify } from 'yaml';
import type { SessionDraft } from '../model/session.ts';

export interface FirstText {
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
export function firstConfig(texts: readonly FirstText[]): string {
  const tracked = texts.map(({ id, versions, baseline, protect }) => ({
    id,
    versions,
    ...(baseline.length > 0 && { baseline }),
    ...(protect.length > 0 && { protect }),
  }));
  // With one version there is nothing to check yet, but something to watch for.
  const alone = ({ versions, baseline, protect }: FirstText): boolean =>
    versions.length === 1 && baseline.length === 0 && protect.length === 0;
  const config = {
    version: 1,
    failOn: ['removed', 'weakened', 'mixed'],
    ...(texts.some(alone) && { watch: { reports: 'draftwatch.reports', formats: ['html'] } }),
    tracked,
  };
  return `${HEAD}${stringify(config, { lineWidth: 100 })}`;
}

/** Longest id that is made of a title. */
const LONGEST_ID = 60;

/** What to track of the drafts of a session: all versions of each, and its adopted text. */
export function trackedOf(drafts: readonly SessionDraft[]): FirstText[] {
  const used = new Set<string>();
  return drafts.map(({ symbol, title, versions, adopted }) => {
    const number = /L\.\d+$/.exec(symbol)?.[0].toLowerCase() ?? 'draft';
    const words = idOf(title ?? '') || number;
    const id = used.has(words) ? `${words}-${number}` : words;
    used.add(id);
    const symbols = [...versions.map((one) => one.symbol), ...(adopted === null ? [] : [adopted])];
    return { id, versions: symbols, baseline: [], protect: [] };
  });
}

/** `Rights of the child: schools` as `rights-of-the-child-schools`, cut between words. */
function idOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  return id;
}
