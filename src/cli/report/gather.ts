/** Reads many inputs at once and puts their rows together in the order of the inputs. */
import type { DocumentRow, FailureRow, ParagraphRow } from '../../model/paragraph-table.ts';
import { workerUrl, workThrough } from '../pool.ts';
import type { ReadForReport, Task } from './worker.ts';

export interface Gathered {
  readonly documents: readonly DocumentRow[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly failures: readonly FailureRow[];
}

/** `onDone` is told how many inputs are done, after each. Rows keep the order of the tasks. */
export async function gather(
  tasks: readonly Task[],
  onDone: (done: number, input: string) => void,
): Promise<Gathered> {
  const documents: DocumentRow[] = [];
  const paragraphs: ParagraphRow[] = [];
  const failures: FailureRow[] = [];
  let done = 0;
  const sharing = sharedStrings();
  await workThrough<Task, ReadForReport>({
    worker: workerUrl(import.meta.url, 'report'),
    tasks,
    onCrash: ({ input }, error) => ({ ok: false, failure: crashRow(input, error) }),
    onOutcome: (outcome, { input }) => {
      if (outcome.ok) {
        documents.push(outcome.rows.document);
        for (const row of outcome.rows.paragraphs) paragraphs.push(sharing(row));
      } else failures.push(outcome.failure);
      done += 1;
      onDone(done, input);
    },
  });
  return { documents, paragraphs, failures };
}

/** What each thread sends is a copy: of what many rows say, such as an organ, one is kept. */
function sharedStrings(): (row: ParagraphRow) => ParagraphRow {
  const known = new Map<string, string>();
  const once = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return (before ?? text) as T;
  };
  return (row) => ({
    ...row,
    document: once(row.document),
    organ: once(row.organ),
    session: once(row.session),
    stage: once(row.stage),
    date: once(row.date),
    label: once(row.label),
    part: once(row.part),
    section: row.section.map(once),
    verb: once(row.verb),
    addressee: once(row.addressee),
    themes: row.themes.map(once),
  });
}

/** What to say of an input under which the thread died. */
export function crashRow(input: string, error: unknown): FailureRow {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `'${input}' could not be read: the reader stopped (${reason}).`;
  return { input, error: 'unreadable', message };
}
