/** Writes the reports of a new version: each comparison in each format, and the notice itself. */
import { join, relative } from 'node:path';
import type { CheckedPair } from '../../model/check.ts';
import { InputError } from '../../model/errors.ts';
import type { Notice } from '../../model/watch.ts';
import { REPORT_FORMATS, type ReportFormatName } from '../../report/formats.ts';
import { writeUserFile } from '../../sources/user-file.ts';
import { folderName } from '../folder-name.ts';
import { asItWas, type News } from './compare.ts';

/** Reports of one format go into one directory, a folder for each text and version in it. */
export interface ReportTarget {
  readonly format: ReportFormatName;
  readonly directory: string;
}

/** What a file is written for: nobody's terminal. */
const FILE_VIEW = { color: false, width: 100, all: false };
const DIGITS = 8;

/**
 * The notice with the names of its reports, relative to `base`. It lies beside the first of them, or in
 * `fallback` when there are to be none. Throws InputError for a place that cannot be written.
 */
export async function writeReports(
  { notice, pairs }: News,
  targets: readonly ReportTarget[],
  fallback: string,
  base: string,
): Promise<Notice> {
  const reports: string[] = [];
  for (const { format, directory } of targets) {
    const { extension, load } = REPORT_FORMATS[format];
    const render = await load();
    for (const pair of pairs) {
      const path = join(directory, folderOf(notice), `${sinceOf(pair, notice)}.${extension}`);
      await write(path, await render(pair.report, FILE_VIEW));
      reports.push(relative(base, path).replaceAll('\\', '/'));
    }
  }
  const written = { ...notice, reports };
  await writeNotice(written, targets[0]?.directory ?? fallback);
  return written;
}

/** The notice as a command or webhook gets it: no markup of a document stands in it as markup. */
export function noticeJson(notice: Notice): string {
  const coded = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(notice, null, 2).replace(/[<>&\u2028\u2029]/g, coded);
}

/** Puts the notice among the reports; the path of the file. */
export async function writeNotice(notice: Notice, directory: string): Promise<string> {
  const path = join(directory, folderOf(notice), 'notice.json');
  await write(path, `${noticeJson(notice)}\n`);
  return path;
}

function folderOf({ tracked, version, kind, id }: Notice): string {
  const again = kind === 'changed' ? `-changed-${id.slice(0, DIGITS)}` : '';
  return join(folderName(tracked), `${folderName(version)}${again}`);
}

function sinceOf({ name }: CheckedPair, { version }: Notice): string {
  const since = name.slice(0, -` → ${version}`.length);
  return since === asItWas(version) ? 'since-it-changed' : `since-${folderName(since)}`;
}

async function write(path: string, data: string | Uint8Array): Promise<void> {
  try {
    await writeUserFile(path, data);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new InputError(`'${path}' cannot be written (${reason}): choose another --out.`);
  }
}
