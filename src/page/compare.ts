/** What the worker of the page does: reads, compares and writes, as the command does. */
import { diffDocuments, historyOfDocuments } from '../judged.ts';
import type { Document } from '../model/document.ts';
import { isNamedError } from '../model/errors.ts';
import type { Tool } from '../model/report.ts';
import { useScript } from '../platform/thread.browser.ts';
import { documentFacts, documentName } from '../report/comparison/document-facts.ts';
import { comparisonParts } from '../report/comparison/html/page.ts';
import { historyParts } from '../report/history/page.ts';
import { type Markup, markup } from '../report/kit/markup.ts';
import { distrustSentence } from '../report/wording/distrust.ts';
import { reversedBecause } from './order.ts';
import type { PageAnswer, PageInput, Request, Result } from './protocol.ts';
import { keepOnly, readBothTexts, readPageInput } from './reading.ts';
import type { PageTexts } from './texts.ts';
import { formatsOf, type PageResult, write } from './writing.ts';

type Tell = (answer: PageAnswer) => void;

/** What was compared last: it can be written in several formats. */
let latest: PageResult | null = null;

/** Answers one request; whatever goes wrong becomes a failure, with the words of the command line. */
export async function answer(request: Request, texts: PageTexts, tell: Tell): Promise<void> {
  try {
    if (request.kind === 'script') useScript(request.script);
    else if (request.kind === 'look') tell(await look(request.inputs, texts));
    else if (request.kind === 'write') {
      tell({ kind: 'file', ...(await write(latest!, request.format, request.all)) });
    } else tell(await compare(request.inputs, request.themes, texts, tell));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    tell({ kind: 'failure', message, stack: isNamedError(error) ? null : stack });
  }
}

/** Reads what was chosen so far, and says what it is or why it cannot be read. */
async function look(inputs: readonly PageInput[], texts: PageTexts): Promise<PageAnswer> {
  keepOnly(inputs);
  const read = await Promise.allSettled(inputs.map((input) => readPageInput(input, texts)));
  const documents = read.map((one) => (one.status === 'fulfilled' ? one.value : null));
  const seen = inputs.flatMap(({ id, content }, i) => {
    const one = read[i]!;
    if (one.status === 'fulfilled') return [{ id, facts: factsOf(one.value) }];
    // Pasted words are still being written.
    if (typeof content === 'string' || !isNamedError(one.reason)) return [];
    return [{ id, facts: one.reason.message }];
  });
  const [first, second] = documents;
  const doubt = first && second ? reversedBecause(first.info, second.info, texts) : null;
  return { kind: 'seen', seen, doubt };
}

function factsOf({ info }: Document): string {
  return [documentName(info), ...documentFacts(info)].join(' · ');
}

async function compare(
  inputs: readonly PageInput[],
  themes: readonly string[] | null,
  texts: PageTexts,
  tell: Tell,
): Promise<Result> {
  latest = null;
  keepOnly(inputs);
  const documents = await readAll(inputs, texts, tell);
  tell({ kind: 'progress', text: texts.comparing });
  // The line is on the screen before this thread is busy.
  await new Promise((resolve) => setTimeout(resolve));
  const options = { ...(themes !== null && { themes }), ofOneFile: inputs.length === 1 };
  latest =
    documents.length === 2
      ? { shape: 'comparison', report: await diffDocuments(documents[0]!, documents[1]!, options) }
      : { shape: 'history', history: await historyOfDocuments(documents, options) };
  return resultOf(latest, texts);
}

/** One file is read both ways; of several, the first that cannot be read is told. */
async function readAll(
  inputs: readonly PageInput[],
  texts: PageTexts,
  tell: Tell,
): Promise<readonly Document[]> {
  const of = inputs.length;
  let done = 0;
  const tellDone = (): void => tell({ kind: 'progress', text: texts.reading(done, of) });
  tellDone();
  if (of === 1) return readBothTexts(inputs[0]!, texts);
  const read = await Promise.allSettled(
    inputs.map(async (input) => {
      const document = await readPageInput(input, texts);
      done += 1;
      tellDone();
      return document;
    }),
  );
  return read.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

function resultOf(outcome: PageResult, texts: PageTexts): Result {
  const common = { kind: 'result', shape: outcome.shape, formats: formatsOf(outcome) } as const;
  if (outcome.shape === 'comparison') {
    const { report } = outcome;
    const { title, top, content, end } = comparisonParts(report);
    const changed = report.changes.filter(({ kind }) => kind !== 'kept').length;
    return {
      ...common,
      title,
      markup: inRegion({ top, content, end }, report.tool, texts),
      summary: texts.done(report.summary.flagged, changed),
      distrust: distrustSentence(report.problems),
      doubt: reversedBecause(report.before, report.after, texts),
    };
  }
  const { history } = outcome;
  const flagged = history.threads.filter((thread) => thread.flagged).length;
  const { title, top, content } = historyParts(history);
  return {
    ...common,
    title,
    markup: inRegion({ top, content }, history.tool, texts),
    summary: texts.historyDone(flagged, history.versions.length),
    distrust: distrustSentence(history.problems),
    doubt: null,
  };
}

/** The parts of a report inside the page, which has a main part and a footer of its own. */
function inRegion(
  { top, content, end }: { top: Markup; content: Markup; end?: Markup },
  tool: Tool,
  texts: PageTexts,
): string {
  const made = texts.madeBy(tool);
  return markup`<header class="top">${top}</header>
<div>${content}</div>
${end}
<p class="made">${made}</p>`.markup;
}
