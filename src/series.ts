/** A series of versions in, a History out: each version is compared with the one before. */

import { read } from './documents.ts';
import { citedSeries } from './history/cited.ts';
import { type FollowingOptions, historyOfDocuments } from './judged.ts';
import type { Document, Problem } from './model/document.ts';
import { InputError, isNamedError, SourceError } from './model/errors.ts';
import type { History } from './model/history.ts';
import type { DiffOptions } from './pipeline.ts';
import { dateOf } from './report/comparison/newer-first.ts';
import { kinshipOf } from './report/comparison/same-text.ts';

export { historyOfDocuments } from './judged.ts';

export interface HistoryOptions extends DiffOptions, FollowingOptions {}

/** Follows every paragraph through the inputs, oldest first. Throws the named errors. */
export async function history(
  inputs: readonly string[],
  options: HistoryOptions = {},
): Promise<History> {
  const documents = await Promise.all(inputs.map((input) => read(input, options.sources)));
  return historyOfDocuments(documents, options);
}

/** What `historyOfSeries` takes: besides the options of a history, who is told which texts were taken. */
export interface SeriesOptions extends HistoryOptions {
  readonly onSeries?: (symbols: readonly string[]) => void;
}

/**
 * The same for a resolution and the earlier ones on its matter that it cites itself. One that cannot be had is told as a problem
 * of the history. Throws the named errors, an InputError when it cites none.
 */
export async function historyOfSeries(
  input: string,
  options: SeriesOptions = {},
): Promise<History> {
  const newest = await read(input, options.sources);
  const symbols = citedSeries(newest);
  if (symbols.length === 0) {
    throw new InputError(
      `'${input}' cites no earlier resolution by its number: name the versions one by one, oldest first.`,
    );
  }
  options.onSeries?.(symbols);
  const earlier: Document[] = [];
  const problems: Problem[] = [];
  // One after the other: a series is a dozen texts of one server.
  for (const symbol of symbols) {
    try {
      const document = await read(symbol, options.sources);
      if (kinshipOf(document.info, newest.info) !== 'other') earlier.push(document);
      else {
        const message = `${symbol} is cited too, but is on another matter (${document.info.title}): it was left out`;
        problems.push({ side: null, code: 'series-other-matter', message, where: null });
      }
    } catch (error) {
      if (!isNamedError(error) || error instanceof InputError) throw error;
      const message = `The series cites ${symbol}, which is not in this history: ${error.message}`;
      problems.push({ side: null, code: 'series-incomplete', message, where: null });
    }
  }
  if (earlier.length === 0) throw new SourceError(problems[0]!.message);
  const day = ({ info }: Document): string => dateOf(info) ?? '';
  const ordered = earlier.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const history = await historyOfDocuments([...ordered, newest], options);
  return { ...history, problems: [...problems, ...history.problems] };
}
