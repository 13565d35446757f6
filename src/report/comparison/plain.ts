/** A summary of one page that a young adviser can read: what is gone, worse, better, new. */
import type { Effect } from '../../model/assessment.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { isOfThePair, isUnjudged } from '../../model/trust.ts';
import { firstFew } from '../../words/first-few.ts';
import type { OutputView } from '../kit/output-view.ts';
import { bold, indented, paint, plain, type TextLine, wrap } from '../kit/text-layout.ts';
import { doubtSentence, themeName } from '../wording/wording.ts';
import { instructionSentence } from '../wording/wording-amendments.ts';
import { amendmentLists, instructionRows, isNotApplied } from './amendment-lists.ts';
import { cite, mainLabel, opening } from './cite.ts';
import { documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { byRank } from './order.ts';
import { unflaggedGroups } from './parts.ts';
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

/** Signs of citations, and what they say to someone who never cited a resolution. */
const LABELS: readonly (readonly [sign: RegExp, meaning: string])[] = [
  [/\bOP\d/, 'OP: a paragraph that asks someone to act.'],
  [/\bPP\d/, 'PP: a paragraph before them, with reasons.'],
  [/\bH\d/, 'H: a heading.'],
  [/\d\S* +→ +[A-Z]/, '→: what it was called in the older text, and what it is called now.'],
];

const NOT_CHANGED = 'Nothing on children’s rights or on taking part got better or worse.';
const NOT_GONE = 'Nothing on children’s rights or on taking part is gone or new.';

/** Lines stay short enough to read on any screen and on paper. */
const MAX_WIDTH = 78;
/** A finding takes two lines at most, an enumeration of labels too: longer quotations are tried first. */
const FINDING_LINES = 2;
const QUOTES = [64, 50, 38, 28];
const MAX_QUOTE = QUOTES[0]!;
/** Opening words of a paragraph whose main word comes later, and characters before that word. */
const OPENING = 28;
const LEAD = 16;
const MAX_LABELS = 12;
/** Instructions that were not applied and are told. */
const MAX_LEFT = 4;

/** At most 60 lines: one page. Always the same content, whatever the width of the terminal. */
export function renderPlain(report: Report, { color }: OutputView): string {
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
  const lines: TextLine[] = [
    ...(title
      ? wrap([bold(`What changed on ${subjectOf(title)}`)], MAX_WIDTH, indented(0)).slice(0, 2)
      : []),
    [plain(opening(names, MAX_WIDTH))],
    ...report.problems.filter(isOfThePair).flatMap(({ message }) => text(message)),
    ...amendments(report),
    ...(sections.length > 0 ? sections : [[], [plain(unjudged ? NOT_GONE : NOT_CHANGED)]]),
    ...unflagged(report),
    ...legend(sections),
    ...(report.problems.length > 0 ? text(`${doubtSentence(report.problems)}.`) : []),
    ...(unjudged ? text(unjudged.message) : []),
  ];
  return paint(lines, color);
}

/** Instructions told in full; what was not applied comes first, for it is left to do. */
function amendments(report: Report): TextLine[] {
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

function sectionLines({ title, most }: Section, changes: readonly ReportChange[]): TextLine[] {
  if (changes.length === 0) return [];
  const told = toldOf(changes, most);
  const rest = changes.filter((change) => !told.includes(change));
  return [
    [],
    [bold(`${title} (${changes.length})`)],
    ...told.flatMap((change) => finding(change)),
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
  const said = /^[A-Z][a-z]+ (?!Nations|Children)/.test(subject)
    ? subject[0]!.toLowerCase() + subject.slice(1)
    : subject;
  return /^rights? /.test(said) ? `the ${said}` : said;
}

/** What names children where children are watched, then the rest; each in the order of reading. */
function childrenFirst(changes: readonly ReportChange[]): ReportChange[] {
  const watched = ({ themes, before, after }: ReportChange): boolean =>
    themes.includes('child-rights') &&
    [...before, ...after].some(({ text: words }) => namesChildren(words));
  return [...changes.filter(watched), ...changes.filter((change) => !watched(change))];
}

/** The first few; what asks someone to act is among them where there is any. */
function toldOf(changes: readonly ReportChange[], most: number): readonly ReportChange[] {
  const asks = ({ before, after }: ReportChange): boolean =>
    (after[0] ?? before[0])?.part === 'operative';
  const first = changes.slice(0, most);
  const asking = changes.find(asks);
  return !asking || first.some(asks) ? first : [...first.slice(0, most - 1), asking];
}

/** ` (on “girls”)`: why it is told, unless its words show it; the theme where no word is watched. */
function because({ before, after, themes }: ReportChange, told: string): string {
  const words = [...after, ...before].map(({ text: one }) => one).join(' ');
  const word = watchedWord(words);
  if (word !== null) return told.includes(word) ? '' : ` (on “${word}”)`;
  return themes[0] === undefined ? '' : ` (on ${themeName(themes[0])})`;
}

/** The longest quotation that leaves room for the reason; no reason is cut in two. */
function finding(change: ReportChange): TextLine[] {
  const whole = change.kind === 'added' || change.kind === 'removed';
  const tries = [true, false].flatMap((reason) =>
    QUOTES.map((quote) => {
      const told = whole ? excerpt(change, quote) : findingLine(change, 1, quote);
      const words = `${opening(cite(change), 24)}: ${told}${reason ? because(change, told) : ''}`;
      return wrap([plain(words)], MAX_WIDTH, indented(2));
    }),
  );
  const lines = tries.find(({ length }) => length <= FINDING_LINES) ?? tries.at(-1)!;
  return lines.slice(0, FINDING_LINES);
}

/** `“Calls upon States … that no child is punished …”`: the opening, and the words around the watched one. */
function excerpt({ after, before }: ReportChange, quote: number): string {
  const words = (after[0] ?? before[0])?.text ?? '';
  const word = watchedWord(words);
  const at = word === null ? 0 : words.indexOf(word);
  const start = words.lastIndexOf(' ', Math.max(0, at - LEAD)) + 1;
  if (word === null || start <= OPENING || at + word.length < quote)
    return `“${opening(words, quote)}”`;
  return `“${opening(words, OPENING)} ${opening(words.slice(start), quote - OPENING + LEAD)}”`;
}

/** What is told nowhere above, by its labels: two lines a group at most. */
function unflagged(report: Report): TextLine[] {
  const groups = unflaggedGroups(report);
  if (groups.length === 0) return [];
  return [
    [],
    [bold('What changed as well')],
    ...groups.flatMap(({ name, changes }) => {
      const labels = firstFew(changes.map(mainLabel), MAX_LABELS);
      return wrap([plain(`${name}: ${labels}`)], MAX_WIDTH, indented(2)).slice(0, 2);
    }),
  ];
}

/** What the labels say that stand above. */
function legend(lines: readonly TextLine[]): TextLine[] {
  const shown = lines
    .flat()
    .map(({ text: words }) => words)
    .join(' ');
  const says = LABELS.filter(([sign]) => sign.test(shown)).map(([, meaning]) => meaning);
  return says.length === 0 ? [] : [[], ...text(says.join(' '))];
}

function others(changes: readonly ReportChange[]): TextLine[] {
  const labels = changes.slice(0, MAX_LABELS).map(mainLabel).join(', ');
  const more = changes.length > MAX_LABELS ? ' …' : '';
  return wrap(
    [plain(`And ${changes.length} more: ${labels}${more}`)],
    MAX_WIDTH,
    indented(2),
  ).slice(0, 2);
}

function text(words: string): TextLine[] {
  return wrap([plain(words)], MAX_WIDTH, indented(0));
}
