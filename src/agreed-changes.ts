/** A comparison with a corpus: where the words that were lost or weakened, or that came in, were agreed before. */
import { elsewhereIn } from './compare/trace/elsewhere.ts';
import { phraseFinder } from './corpus/agreed-phrase.ts';
import { closeAll, openCorpora } from './corpus/corpora.ts';
import { EVERYTHING } from './corpus/narrow.ts';
import { type SourceFinder, sourceFinder } from './corpus/precedents.ts';
import { hasToldWords } from './corpus/told-words.ts';
import type { Effect } from './model/assessment.ts';
import type { Paragraph } from './model/document.ts';
import type { ParagraphPrecedents } from './model/precedent.ts';
import type { AgreedSource, ParagraphRef, Report, ReportChange } from './model/report.ts';
import { agreedParagraph } from './parse/agreed-paragraph.ts';
import { type JudgingAgreed, judgedAgainst, paragraphPrecedents } from './precedents.ts';
import { dateOf } from './report/comparison/newer-first.ts';
import { ITS_SOURCE } from './report/wording/wording-agreed.ts';
import { loadRules } from './rules/rules.ts';
import { cutOf } from './words/words.ts';

/** What went or got weaker asks where it was agreed; what came in, whether it is. */
const LOSSES: ReadonlySet<Effect> = new Set(['removed', 'weakened', 'mixed']);
const WEAKER: ReadonlySet<Effect> = new Set(['weakened', 'mixed']);
const GAINS: ReadonlySet<Effect> = new Set(['added', 'strengthened', 'mixed']);

/** The same report, its flagged changes with their precedents. Throws InputError for a corpus that is not there. */
export async function withAgreedSources(
  report: Report,
  corpora: readonly string[],
  directories: readonly string[] = [],
): Promise<Report> {
  const rules = await loadRules(directories);
  const opened = await openCorpora(corpora);
  try {
    // The two texts that are compared say nothing about what was agreed before them.
    const not = [report.before.symbol, report.after.symbol].filter((one) => one !== null);
    const before = dateOf(report.after);
    const narrow = { ...EVERYTHING, before, not };
    const ask: Ask = {
      finder: sourceFinder(opened, narrow),
      findPhrase: phraseFinder(opened, narrow),
      older: { rules, trace: (change) => change },
      newer: { rules, trace: elsewhereIn(newerParagraphs(report)) },
    };
    const changes = report.changes.map((change) =>
      change.flagged ? withSources(change, ask) : change,
    );
    return { ...report, changes };
  } finally {
    closeAll(opened);
  }
}

/** The paragraphs of the newer text as a report has them. */
function newerParagraphs({ changes }: Report): Paragraph[] {
  return changes
    .flatMap(({ after }) => after)
    .flatMap(({ part, ...one }) =>
      part === 'heading' ? [] : [agreedParagraph({ ...one, part, level: 1 })],
    );
}

/** What all changes of a report are asked with. */
interface Ask {
  readonly finder: SourceFinder;
  readonly findPhrase: ReturnType<typeof phraseFinder>;
  /** What a paragraph of either text is judged with against an agreed one. */
  readonly older: JudgingAgreed;
  readonly newer: JudgingAgreed;
}

function withSources(change: ReportChange, ask: Ask): ReportChange {
  const found = [
    ...(LOSSES.has(change.effect) ? lostSources(change, ask) : []),
    ...(GAINS.has(change.effect) ? wonSources(change, ask) : []),
  ];
  return found.length === 0 ? change : { ...change, precedents: found };
}

/** Where the older paragraph was agreed with what it lost; else where the lost words were, whatever stood around them. */
function lostSources(change: ReportChange, ask: Ask): AgreedSource[] {
  const hasLost = hasToldWords(change, 'before');
  const found = change.before
    .flatMap((one) => sourceOf('before', one, ask, hasLost))
    .filter(({ source }) => source !== null);
  const isSaid = found.some(({ source }) => source!.share >= ITS_SOURCE);
  if (isSaid || change.kind === 'removed') return found;
  return [...phraseSources(change, ask), ...found];
}

/** Of a paragraph that lives on, most words are those of the older text: it is no new language. */
function wonSources(change: ReportChange, ask: Ask): AgreedSource[] {
  const found = change.after.flatMap((one) =>
    sourceOf('after', one, ask, hasToldWords(change, 'after')),
  );
  if (change.kind === 'added') return found;
  const agreed = found.filter(({ source }) => source !== null);
  if (agreed.length > 0) return agreed;
  return change.after
    .flatMap((one) => sourceOf('after', one, ask))
    .filter(({ source }) => source !== null && WEAKER.has(source.effect));
}

/** The gravest loss whose words were agreed somewhere. */
function phraseSources({ before, signals }: ReportChange, ask: Ask): AgreedSource[] {
  // Where other words took their place, the step from the one to the other is what was lost.
  const lost = signals.filter(({ direction, after }) => direction === 'weaker' && after === null);
  for (const { before: gone } of [...lost].sort((a, b) => b.gravity - a.gravity)) {
    const phrase = gone && ask.findPhrase(gone.text);
    const home = before.find(({ text }) => gone && text.slice(gone.start, gone.end) === gone.text);
    if (!phrase || !home || home.part === 'heading') continue;
    const { label, part, section, text } = home;
    const longest = cutOf(gone.text).forms.length;
    const share = longest / cutOf(text).forms.length;
    const paragraph = agreedParagraph({ label, part, level: 1, section, text });
    const { place, count } = phrase;
    const one = judgedAgainst({ place, share, longest }, paragraph, ask.older);
    const { symbol, date, effect } = one;
    const source = { symbol, label: one.label, date, share: one.share, effect, text: one.text };
    return [
      {
        ...{ side: 'before', label, status: 'adapted', words: gone.text },
        source: { ...source, count, latest: date },
      },
    ];
  }
  return [];
}

function sourceOf(
  side: AgreedSource['side'],
  { label, part, section, text }: ParagraphRef,
  { finder, older, newer }: Ask,
  counts?: (text: string) => boolean,
): AgreedSource[] {
  if (part === 'heading') return [];
  const found = paragraphPrecedents(
    agreedParagraph({ label, part, level: 1, section, text }),
    finder,
    side === 'before' ? older : newer,
    counts,
  );
  if (found.stock) return [];
  return [{ side, label, status: found.status, source: nearestOf(found) }];
}

function nearestOf({
  precedents: [nearest],
  count,
  latest,
}: ParagraphPrecedents): AgreedSource['source'] {
  if (!nearest) return null;
  const { symbol, label, date, share, effect, text } = nearest;
  return { symbol, label, date, share, effect, text, count, latest: latest?.date ?? null };
}
