/** A record as JSON: the one place that knows what of it is not written. */
import type { Signal } from '../../model/assessment.ts';

/** Kept beside a signal for the sentences of other formats; JSON has the codes. */
const NOT_WRITTEN: keyof Signal = 'says';

/** Indented JSON with a final line break. */
export function toJson(record: object): string {
  const write = (key: string, value: unknown): unknown => (key === NOT_WRITTEN ? undefined : value);
  return `${JSON.stringify(record, write, 2)}\n`;
}
