/** A history as JSON, schema version 1: the record is written as it is. */
import type { History } from '../../model/history.ts';

/** Indented JSON with a final line break. */
export function renderHistoryJson(history: History): string {
  return `${JSON.stringify(history, null, 2)}\n`;
}
