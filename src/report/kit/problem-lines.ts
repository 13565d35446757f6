/** What a person must know before relying on a result, as lines of a terminal. */
import type { Problem } from '../../model/document.ts';
import { problemSentence } from '../wording/wording.ts';
import { indented, plain, type TextLine, wrap } from './text-layout.ts';

export function problemLines(problems: readonly Problem[], width: number): TextLine[] {
  return problems.flatMap((problem) =>
    wrap(
      [{ text: 'not sure: ', style: 'doubt' }, plain(problemSentence(problem))],
      width,
      indented(0),
    ),
  );
}
