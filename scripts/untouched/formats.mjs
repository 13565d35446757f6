// The names of all formats, from the lists that the program has.
import * as agreed from '../../dist/report/agreed/formats.js';
import { CHECK_FORMATS } from '../../dist/report/check/formats.js';
import { POSITION_FORMATS } from '../../dist/report/document/positions-formats.js';
import { DOCUMENT_FORMATS, REPORT_FORMATS } from '../../dist/report/formats.js';
import { HISTORY_FORMATS } from '../../dist/report/history/formats.js';
import { TABLE_FORMATS } from '../../dist/report/paragraphs/formats.js';
import { PRECEDENT_FORMATS } from '../../dist/report/precedents/formats.js';
import { UPTAKE_FORMATS } from '../../dist/report/uptake/formats.js';

export const DOCUMENT = Object.keys(DOCUMENT_FORMATS);
export const POSITIONS = Object.keys(POSITION_FORMATS);
export const REPORT = Object.keys(REPORT_FORMATS);
export const CHECK = Object.keys(CHECK_FORMATS);
export const HISTORY = Object.keys(HISTORY_FORMATS);
export const TABLE = Object.keys(TABLE_FORMATS);
export const PRECEDENTS = Object.keys(PRECEDENT_FORMATS);
export const UPTAKE = Object.keys(UPTAKE_FORMATS);
export const AGREED = {
  entries: Object.keys(agreed.ENTRY_FORMATS),
  stats: Object.keys(agreed.STATS_FORMATS),
  wordings: Object.keys(agreed.WORDING_FORMATS),
};
