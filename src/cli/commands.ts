/** Every command of draftwatch: one line here, one file under `commands/`, loaded when it is used. */
import type { Command } from 'commander';

/** Gives a command its arguments, options, help and action. */
export type Configure = (command: Command) => void;

export interface CommandEntry {
  /** One line for `draftwatch --help`. */
  readonly summary: string;
  /** Null for the command that needs all others loaded; `program.ts` adds it. */
  readonly load: null | (() => Promise<{ readonly configure: Configure }>);
}

export const COMMANDS = {
  diff: {
    summary: 'compare two versions of a text',
    load: () => import('./commands/diff.ts'),
  },
  parse: {
    summary: 'show the paragraphs of one document',
    load: () => import('./commands/parse.ts'),
  },
  history: {
    summary: 'follow each paragraph through a series of versions',
    load: () => import('./commands/history.ts'),
  },
  amend: {
    summary: 'apply written amendments to a draft, then compare',
    load: () => import('./commands/amend.ts'),
  },
  page: {
    summary: 'write one HTML file that compares drafts without a terminal or a network',
    load: () => import('./commands/page.ts'),
  },
  init: {
    summary: 'write the draftwatch.yaml of a project, from flags or by asking',
    load: () => import('./commands/init.ts'),
  },
  check: {
    summary: 'compare what draftwatch.yaml tracks; for CI',
    load: () => import('./commands/check.ts'),
  },
  watch: {
    summary: 'look for new versions of what draftwatch.yaml tracks, and tell',
    load: () => import('./commands/watch.ts'),
  },
  accept: {
    summary: 'accept a finding of check, with a reason',
    load: () => import('./commands/accept.ts'),
  },
  lock: {
    summary: 'keep the text of everything tracked, to check without a network',
    load: () => import('./commands/lock.ts'),
  },
  session: {
    summary: 'list the drafts of a session: versions, amendments, outcomes',
    load: () => import('./commands/session.ts'),
  },
  fetch: {
    summary: 'download UN documents into the cache',
    load: () => import('./commands/fetch.ts'),
  },
  cache: {
    summary: 'list, verify or clear what was downloaded',
    load: () => import('./commands/cache.ts'),
  },
  rules: {
    summary: 'list, explain or test the rules',
    load: () => import('./commands/rules.ts'),
  },
  uptake: {
    summary: 'read a list of asks against every version of a text: did they get in?',
    load: () => import('./commands/uptake.ts'),
  },
  precedents: {
    summary: 'say where the words of a draft were agreed before, and what is new',
    load: () => import('./commands/precedents.ts'),
  },
  corpus: {
    summary: 'keep a body of agreed texts on this machine, and find wordings in it',
    load: () => import('./commands/corpus.ts'),
  },
  report: {
    summary: 'tabulate the paragraphs of many documents, with charts',
    load: () => import('./commands/report.ts'),
  },
  completion: {
    summary: 'print the completion script of a shell',
    load: null,
  },
} satisfies Record<string, CommandEntry>;
