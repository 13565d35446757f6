/** `--corpus` of the commands that compare: what of the changes is agreed language. */
import type { Command } from 'commander';
import type { Report } from '../../model/report.ts';
import { repeated } from '../options.ts';

export interface AgreedOptions {
  readonly corpus?: readonly string[];
  readonly rules?: readonly string[];
}

/** Adds `--corpus`. */
export function addCorpusOption(command: Command): Command {
  return command.option(
    '--corpus <path>',
    'say where words were agreed before, by this corpus (repeatable)',
    repeated,
  );
}

/** Absolute paths of the corpora that were named; none without `--corpus`. */
export async function agreedPaths({ corpus }: AgreedOptions): Promise<readonly string[]> {
  if (!corpus) return [];
  return (await import('../../corpus/location.ts')).corpusPaths(corpus, process.env);
}

/** The report, with `--corpus` its flagged changes with their precedents. */
export async function withCorpus(report: Report, options: AgreedOptions): Promise<Report> {
  if (!options.corpus) return report;
  const { withAgreedSources } = await import('../../agreed-changes.ts');
  return withAgreedSources(report, await agreedPaths(options), options.rules);
}
