/** `--format` and `--out`: one subject in one format on standard output, and in others to files. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../model/errors.ts';
import { makeFolder } from '../platform/folders.ts';
import type { OutputFormat, Rendered } from '../report/formats.ts';
import type { OutputView } from '../report/kit/output-view.ts';
import { appendStepSummary } from './step-summary.ts';
import { adviceOn, systemSentence } from './system-errors.ts';
import type { Terminal } from './terminal.ts';

/** One `--out format:path`. */
export interface OutputTarget {
  readonly format: string;
  readonly path: string;
}

/** What `addOutputOptions` gives. */
export interface OutputOptions {
  readonly format: string;
  readonly out?: readonly OutputTarget[];
}

/** What a file is written for: nobody's terminal, so no colour. */
const FILE_VIEW: OutputView = { color: false, width: 100 };

/** Reads `format:path`. Throws InputError with the right way to write it. */
export function collectTarget(
  value: string,
  formats: Readonly<Record<string, { readonly extension: string }>>,
): OutputTarget {
  const [, format, path] = /^([a-z0-9]+):(.+)$/.exec(value) ?? [];
  if (format && path && Object.hasOwn(formats, format)) return { format, path };
  const end = value.slice(value.lastIndexOf('.') + 1);
  const guess = Object.keys(formats).find((name) => formats[name]!.extension === end);
  // `--out page.html` says what it is by its ending.
  if (guess && !format) return { format: guess, path: value };
  throw new InputError(
    `--out '${value}': write it as format:path, for example --out json:changes.json (formats: ${Object.keys(formats).join(', ')}).`,
  );
}

/**
 * Before any work is done: can all that was asked for be written, and would none of it take the place
 * of what the run reads (`reads`: inputs as given, configuration, folders of rules)? Throws InputError.
 */
export async function checkOutput(
  { format, out = [] }: OutputOptions,
  formats: Readonly<Record<string, { readonly binary: boolean; readonly extension: string }>>,
  terminal: Terminal,
  reads: readonly string[],
): Promise<void> {
  const { binary, extension } = formats[format]!;
  if (binary && terminal.interactive) {
    throw new InputError(
      `--format ${format} is not text: write it to a file with --out ${format}:report.${extension}.`,
    );
  }
  for (const { path } of out) {
    try {
      const existing = await stat(path).catch(() => null);
      if (existing?.isDirectory()) {
        throw new InputError(`--out '${path}' is a directory: name a file in it.`);
      }
      if (!existing) makeFolder(dirname(path));
      if (existing) await access(path, constants.W_OK);
      // A device is written into; whether a file can be made beside it does not matter.
      if (!existing || existing.isFile()) await access(dirname(path), constants.W_OK);
    } catch (error) {
      throw unwritable(path, error);
    }
  }
  if (out.length === 0 && terminal.interactive) return;
  const { refuseClashes, refuseOwnOutput } = await import('./claims.ts');
  await refuseOwnOutput(reads);
  await refuseClashes(
    out.map(({ path }) => path),
    reads,
  );
}

/** Writes the subject to every target, then to standard output. */
export async function writeOutput<Subject, Sight extends OutputView>(
  subject: Subject,
  { format, out = [] }: OutputOptions,
  formats: Readonly<Record<string, OutputFormat<Subject, Sight>>>,
  view: Sight,
  terminal: Terminal,
): Promise<void> {
  for (const target of out) {
    const render = await formats[target.format]!.load();
    await replaceFile(target.path, await render(subject, { ...view, ...FILE_VIEW }));
    terminal.hint(`Wrote ${target.path}`);
  }
  const render = await formats[format]!.load();
  await terminal.print(await render(subject, view));
  if (format === 'github' || out.some((target) => target.format === 'github')) {
    const memo = await formats['md']?.load();
    if (memo) await summarise(String(await memo(subject, { ...view, ...FILE_VIEW })));
  }
}

/** A summary that cannot be written is told, and leaves the exit code to what was found. */
async function summarise(memo: string): Promise<void> {
  await appendStepSummary(memo).catch((error: unknown) => {
    const reason = systemSentence(error) ?? String(error);
    process.stderr.write(`draftwatch: the step summary is missing: ${reason}.\n`);
  });
}

async function replaceFile(path: string, data: Rendered): Promise<void> {
  const { writeUserFile } = await import('../sources/user-file.ts');
  await writeUserFile(path, data).catch((error: unknown) => {
    throw unwritable(path, error);
  });
}

function unwritable(path: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new InputError(
    `--out '${path}' cannot be written (${reason}): ${adviceOn(reason, 'choose a file and folder you may write to')}.`,
  );
}
