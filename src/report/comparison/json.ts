/** A comparison as JSON, schema version 1: `Report` is the contract, so it is written as it is. */
import type { Report } from '../../model/report.ts';

/** Indented JSON with a final line break. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
