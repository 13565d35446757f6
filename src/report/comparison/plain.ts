/** A summary of one page that a young adviser can read: what is gone, worse, better, new. */
import type { Effect } from '../../model/assessment.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { isUnjudged } from '../../model/trust.ts';
import { bold, indented, type Line, paint, plain, wrap } from '../kit/text-layout.ts';
import type { View } from '../kit/view.ts';
import { doubtSentence } from '../wording/wording.ts';
import { instructionSentence } from '../wording/wording-amendments.ts';
import { amendmentLists, instructionRows, isNotApplied } from './amendment-lists.ts';
import { cite, mainLabel, opening } from './cite.ts';
import { documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { byRank } from './order.ts';
import { namesChildren, watchedWord } from './watched-words.ts';

/** A section: which effect, how it is called, how many are told before the rest is only named. */
interface Section {
  readonly effect: Effect;
  readonly title: string;
  readonly most: number;
}

const SECTIONS: readonly Section[] = [
  { effect: 'removed', title: 'What is gone', most: 4 },
  { effect: 'weakened', title: 'What got worse', most: 4 },
  { effect: 'mixed', title: 'What got better in part and worse in part', most: 2 },
  { effect: 'strengthened', title: 'What got better', most: 4 },
  { effect: 'added', title: 'What is new', most: 3 },
];

const NOT_CHANGED = 'Nothing on children’s rights or on taking part got better or worse.';
const NOT_GONE = 'Nothing on children’s rights or on taking part is gone or new.';

/** Lines stay short enough to read on any screen and on paper. */
const MAX_WIDTH = 78;
/** A finding takes two lines at most, an enumeration of labels too. */
const MAX_QUOTE = 64;
const MAX_LABELS = 12;
/** Instructions that were not applied and are told. */
const MAX_LEFT = 4;

/** At most 60 lines: one page. Always the same content, whatever the width of the terminal. */
export function renderPlain(report: Report, { color }: View): string {
  const flagged = childrenFirst(byRank(report.changes.filter((change) => change.flagged)));
  const sections = SECTIONS.flatMap((section) =>
    sectionLines(
      section,
      flagged.filter((change) => change.effect === section.effect),
    ),
  );
  const names = `${documentName(report.before)} → ${documentName(report.after)}`;
  const unjudged = report.problems.find(isUnjudged);
  const title = report.after.title ?? report.before.title;
  const lines: Line[] = [
    ...(title
      ? wrap([bold(`What changed on ${subjectOf(title)}`)], MAX_WIDTH, indented(0)).slice(0, 2)
      : []),
    [plain(opening(names, MAX_WIDTH))],
    ...amendments(report),
    ...(sections.length > 0 ? sections : [[], [plain(unjudged ? NOT_GONE : NOT_CHANGED)]]),
    [],
    ...text(
      'OP: a paragraph that asks someone to act. PP: a paragraph before them, with reasons. H: a heading.',
    ),
    ...(report.problems.length > 0 ? text(`${doubtSentence(report.problems)}.`) : []),
    ...(unjudged ? text(unjudged.message) : []),
  ];
  return paint(lines, color);
}

/** Instructions told in full; what was not applied comes first, for it is left to do. */
function amendments(report: Report): Line[] {
  const left = instructionRows(report).filter(({ instruction }) => isNotApplied(instruction));
  return [
    ...amendmentLists(report).flatMap(({ title }) => [[], ...text(`${title}.`)]),
    ...left
      .slice(0, MAX_LEFT)
      .flatMap(({ instruction }) =>
        wrap(
          [plain(`Not applied: ${opening(instructionSentence(instruction), MAX_QUOTE)}`)],
          MAX_WIDTH,
          indented(2),
        ).slice(0, 2),
      ),
  ];
}

function sectionLines({ title, most }: Section, changes: readonly ReportChange[]): Line[] {
  if (changes.length === 0) return [];
  const rest = changes.slice(most);
  return [
    [],
    [bold(`${title} (${changes.length})`)],
    ...changes.slice(0, most).flatMap((change) => finding(change)),
    ...(rest.length > 0 ? others(rest) : []),
  ];
}

/** `The promotion and protection of human rights …` → `human rights …`, as one would say it. */
function subjectOf(title: string): string {
  const subject = title.replace(
    /^(?:The )?(?:promotion and protection of|promoting|protecting) /i,
    '',
  );
  // A name keeps its capital: only the first letter of a sentence is made small.
  return /^[A-Z][a-z]+ (?!Nations|Children)/.test(subject)
    ? subject[0]!.toLowerCase() + subject.slice(1)
    : subject;
}

/** What names children where children are watched, then what asks, then the rest; each in the order of reading. */
function childrenFirst(changes: readonly ReportChange[]): ReportChange[] {
  const names = ({ before, after }: ReportChange): boolean =>
    [...before, ...after].some(({ text: words }) => namesChildren(words));
  const watched = (change: ReportChange): boolean =>
    change.themes.includes('child-rights') && names(change);
  const asks = ({ before, after }: ReportChange): boolean =>
    (after[0] ?? before[0])?.part === 'operative';
  const place = (change: ReportChange): number => (watched(change) ? 0 : asks(change) ? 1 : 2);
  return [...changes].sort((a, b) => place(a) - place(b));
}

/** ` (on “girls”)`: why it is told. */
function because({ before, after }: ReportChange): string {
  const words = [...after, ...before].map(({ text: one }) => one).join(' ');
  const word = watchedWord(words);
  return word === null ? '' : ` (on “${word}”)`;
}

function finding(change: ReportChange): Line[] {
  const words = `${findingLine(change, 1, MAX_QUOTE)}${because(change)}`;
  return wrap([plain(`${opening(cite(change), 24)}: ${words}`)], MAX_WIDTH, indented(2)).slice(
    0,
    2,
  );
}

function others(changes: readonly ReportChange[]): Line[] {
  const labels = changes.slice(0, MAX_LABELS).map(mainLabel).join(', ');
  const more = changes.length > MAX_LABELS ? ' …' : '';
  return wrap(
    [plain(`And ${changes.length} more: ${labels}${more}`)],
    MAX_WIDTH,
    indented(2),
  ).slice(0, 2);
}

function text(words: string): Line[] {
  return wrap([plain(words)], MAX_WIDTH, indented(0));
}
