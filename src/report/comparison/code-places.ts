/** Where a code host opens each change of a comparison: in the newer text, where it stands or stood. */
import type { Report, ReportChange } from '../../model/report.ts';
import { type FindCodeFile, linesOf } from '../kit/code-place.ts';

/** A line of a file of the repository. */
export interface CodePlace {
  readonly path: string;
  readonly line: number;
}

/** The places of all changes; none when the newer text is in no file that a code host can open. */
export function codePlaces(
  { changes, after }: Report,
  codeFile: FindCodeFile | undefined,
): ReadonlyMap<ReportChange, CodePlace> {
  const file = codeFile?.(after.source);
  if (!file) return new Map();
  const paragraphs = changes.flatMap((change) => change.after).sort((a, b) => a.index - b.index);
  const lines = linesOf(file.text ?? '', paragraphs);
  let { line } = file;
  // Removed paragraphs come at the place where they stood.
  return new Map(
    changes.map((change) => {
      line = lines.get(change.after[0]?.label ?? '') ?? line;
      return [change, { path: file.path, line }];
    }),
  );
}
