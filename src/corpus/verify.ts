/** Whether a corpus is sound: SQLite's own checks, the full-text index, the fingerprints, the counts. */
import { UnreadableError } from '../model/errors.ts';
import { agreedFingerprints } from './agreed-fingerprints.ts';
import { columns, rowsOf } from './columns.ts';
import { sizeOf } from './contents.ts';
import type { Corpus } from './database.ts';
import { fingerprintReader } from './fingerprints.ts';

/** Texts whose fingerprints are tried. */
const SAMPLE = 50;

/**
 * What is wrong, a line each; nothing when it is sound.
 */
export function verifyCorpus(corpus: Corpus): string[] {
  const { database } = corpus;
  try {
    const faults = (
      database.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    )
      .map(({ integrity_check: line }) => line)
      .filter((line) => line !== 'ok');
    if (faults.length > 0) return faults;
    return [...indexFaults(corpus), ...countFaults(corpus), ...lost(corpus)];
  } catch (error) {
    if (error instanceof UnreadableError) return [error.message];
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What is in the table is in the index: its own check is an insert, which a read-only file does not take. */
function indexFaults({ database }: Corpus): string[] {
  const { missing } = database
    .prepare(
      `select count(*) as missing from paragraphs where id not in (select id from paragraph_text_docsize)`,
    )
    .get() as { missing: number };
  return missing === 0 ? [] : [`${missing} paragraphs are not in the full-text index`];
}

function countFaults(corpus: Corpus): string[] {
  const { paragraphs } = sizeOf(corpus);
  const { count } = corpus.database.prepare('select count(*) as count from paragraphs').get() as {
    count: number;
  };
  return count === paragraphs ? [] : [`${count} paragraphs stand where ${paragraphs} were added`];
}

function lost(corpus: Corpus): string[] {
  const select = `select ${columns('id', 'text')} from paragraphs where words >= 12`;
  const rows = rowsOf<{ id: number; text: string }>(
    corpus.database.prepare(`${select} order by random() limit ${SAMPLE}`).all(),
  );
  const read = fingerprintReader(corpus);
  const missing = rows.filter(({ id, text }) =>
    [...read(agreedFingerprints(text)).values()].some((ids) => !ids.includes(id)),
  );
  return missing.length === 0
    ? []
    : [`${missing.length} of ${rows.length} paragraphs tried are not in the index of passages`];
}
