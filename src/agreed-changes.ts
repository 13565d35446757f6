/** A comparison with a corpus: where the words that were lost or weakened, or that came in, were agreed before. */
import { openCorpus } from './corpus/database.ts';
import { type SourceFinder, sourceFinder } from './corpus/precedents.ts';
import { hasToldWords } from './corpus/told-words.ts';
import type { Effect } from './model/assessment.ts';
import type { ParagraphPrecedents } from './model/precedent.ts';
import type { AgreedSource, ParagraphRef, Report, ReportChange } from './model/report.ts';
import { agreedParagraph } from './parse/agreed-paragraph.ts';
import { paragraphPrecedents } from './precedents.ts';
import { dateOf } from './report/comparison/newer-first.ts';
import { loadRules, type RuleSet } from './rules/rules.ts';

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
  const opened = [];
  try {
    for (const path of corpora) opened.push(await openCorpus(path));
    // The two texts that are compared say nothing about what was agreed before them.
    const not = [report.before.symbol, report.after.symbol].filter((one) => one !== null);
    const before = dateOf(report.after);
    const finder = sourceFinder(opened, { since: null, before, organ: null, series: null, not });
    const changes = report.changes.map((change) =>
      change.flagged ? withSources(change, finder, rules) : change,
    );
    return { ...report, changes };
  } finally {
    for (const corpus of opened) corpus.close();
  }
}

function withSources(change: ReportChange, finder: SourceFinder, rules: RuleSet): ReportChange {
  const { effect, kind, after } = change;
  const ofSide = (side: AgreedSource['side']): AgreedSource[] =>
    change[side].flatMap((one) => sourceOf(side, one, finder, rules, hasToldWords(change, side)));
  const lost = LOSSES.has(effect) ? ofSide('before').filter(({ source }) => source) : [];
  let won = GAINS.has(effect) ? ofSide('after') : [];
  if (kind !== 'added') {
    // Of a paragraph that lives on, most words are those of the older text: it is no new language.
    won = won.filter(({ source }) => source);
    if (won.length === 0 && GAINS.has(effect)) {
      won = after
        .flatMap((one) => sourceOf('after', one, finder, rules))
        .filter(({ source }) => source && WEAKER.has(source.effect));
    }
  }
  const found = [...lost, ...won];
  return found.length === 0 ? change : { ...change, precedents: found };
}

function sourceOf(
  side: AgreedSource['side'],
  { label, part, section, text }: ParagraphRef,
  finder: SourceFinder,
  rules: RuleSet,
  counts?: (text: string) => boolean,
): AgreedSource[] {
  if (part === 'heading') return [];
  const found = paragraphPrecedents(
    agreedParagraph({ label, part, level: 1, section, text }),
    finder,
    rules,
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
