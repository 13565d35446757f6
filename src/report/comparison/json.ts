/** A comparison as JSON, schema version 1: `Report` is the contract. */
import type { Report } from '../../model/report.ts';
import { toJson } from '../kit/json.ts';

/** Indented JSON with a final line break. */
export function renderJson(report: Report): string {
  return toJson(report);
}
