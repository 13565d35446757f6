/** A history as JSON, schema version 1. */
import type { History } from '../../model/history.ts';
import { toJson } from '../kit/json.ts';

/** Indented JSON with a final line break. */
export function renderHistoryJson(history: History): string {
  return toJson(history);
}
