/** A comparison as Markdown, to paste into mail, chat, an issue or a step summary. */
import type { DocumentInfo } from '../../model/document.ts';
import type { Report, ReportChange } from '../../model/report.ts';
import { escapeMarkdown, markdownRedline } from '../kit/escape.ts';
import {
  CONFIDENCE_NAMES,
  doubtSentence,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  FIRST_TITLE,
  flaggedSentence,
  HEAD_NAMES,
  problemSentence,
  SECTION_TITLES,
  themeName,
} from '../wording/wording.ts';
import { passageSentences } from '../wording/wording-passages.ts';
import { ROOM_TITLE, roomSentence } from '../wording/wording-positions.ts';
import { proposalSentences } from '../wording/wording-proposals.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { amendmentLists } from './amendment-lists.ts';
import { cite } from './cite.ts';
import { documentFacts, documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { firstLines, inBrackets } from './first-lines.ts';
import { headFacts } from './head.ts';
import { EFFECTS_IN_ORDER, type Section } from './order.ts';
import { inTextOrder, reportParts, sectionHead, unflaggedLines } from './parts.ts';
import { sectionName } from './sections.ts';
import { shownSignals } from './shown-signals.ts';

/** The whole memo; changes in detail are the flagged ones, in the order of the text. */
export function renderMarkdown(report: Report): string {
  const parts = reportParts(report);
  const flagged = report.changes.filter((change) => change.flagged);
  const blocks = [
    ...headBlocks(report),
    ...amendmentLists(report).flatMap(({ title, items }) => [
      `## ${escapeMarkdown(title)}`,
      items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
    ]),
    ...firstList(report),
    ...findings('lost', parts.lost),
    ...(parts.check.length > 0 ? findings('check', parts.check) : []),
    ...findings('won', parts.won),
    ...labels('moved', [inTextOrder(parts.moved).map(cite).join(', ')], parts.moved.length),
    ...labels('other', unflaggedLines(report), parts.other.length),
    ...room(report),
    ...problems(report),
    ...(flagged.length > 0 ? ['## In detail', ...flagged.flatMap(detail)] : []),
    `<sub>draftwatch ${escapeMarkdown(report.tool.version)}. ~~Struck~~ words are gone, **bold** words are new, _slanted_ ones moved.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Names of the texts and what is said of the pair; the brief opens with it too. */
export function headBlocks(report: Report): string[] {
  const { before, after } = report;
  const fact = (side: string, info: DocumentInfo): string =>
    `- ${side}: ${escapeMarkdown(`${documentName(info)}, ${documentFacts(info).join(', ')}`)}`;
  const facts = headFacts(report).map(
    ({ name, says }) => `- ${HEAD_NAMES[name]}: ${escapeMarkdown(says)}`,
  );
  return [
    `# ${escapeMarkdown(`${documentName(before)} → ${documentName(after)}`)}`,
    ...(after.title ? [`*${escapeMarkdown(after.title)}*`] : []),
    [fact('Before', before), fact('After', after), `- ${counts(report)}`, ...facts].join('\n'),
  ];
}

function counts({ summary }: Report): string {
  const parts = EFFECTS_IN_ORDER.filter((effect) => summary.effects[effect] > 0).map(
    (effect) => `${EFFECT_NAMES[effect]} ${summary.effects[effect]}`,
  );
  return `${flaggedSentence(summary)} (all: ${parts.join(', ')})`;
}

function firstList(report: Report): string[] {
  const lines = firstLines(report).map(
    ({ effect, cite, says, quote, remark }, i) =>
      `${i + 1}. ${EFFECT_SIGNS[effect]} **${escapeMarkdown(cite)}**: ${escapeMarkdown(`${says}: “${quote}”${inBrackets(remark)}`)}`,
  );
  return lines.length > 0 ? [`## ${FIRST_TITLE}`, lines.join('\n')] : [];
}

function findings(section: Section, changes: readonly ReportChange[]): string[] {
  const lines = changes.map(
    (change) =>
      `- ${EFFECT_SIGNS[change.effect]} ${EFFECT_NAMES[change.effect]} **${escapeMarkdown(cite(change))}**: ${escapeMarkdown(findingLine(change))}`,
  );
  return [
    `## ${sectionHead(section, changes)}`,
    lines.length > 0 ? lines.join('\n') : 'Nothing on the watched themes.',
  ];
}

/** What is named and not told. */
function labels(section: Section, lines: readonly string[], n: number): string[] {
  if (n === 0) return [];
  const items = lines.map((line) => `- ${escapeMarkdown(line)}`);
  return [`## ${SECTION_TITLES[section]} (${n})`, items.join('\n')];
}

function room({ room = [] }: Report): string[] {
  if (room.length === 0) return [];
  const lines = room.map((change) => `- ${escapeMarkdown(roomSentence(change))}`);
  return [`## ${ROOM_TITLE}`, lines.join('\n')];
}

function problems({ problems }: Report): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => `- ${escapeMarkdown(problemSentence(problem))}`);
  return [`## ${doubtSentence(problems)}`, lines.join('\n')];
}

function detail(change: ReportChange): string[] {
  const section = sectionName(change);
  const facts = [
    `${EFFECT_SIGNS[change.effect]} ${EFFECT_NAMES[change.effect]}`,
    ...(change.confidence === 'certain' ? [] : [CONFIDENCE_NAMES[change.confidence]]),
    ...change.themes.map((theme) => escapeMarkdown(themeName(theme))),
    ...(section === null ? [] : [escapeMarkdown(`in: ${section}`)]),
  ];
  const signals = [
    ...shownSignals(change).map(signalSentence),
    ...passageSentences(change),
    ...proposalSentences(change),
  ].map((sentence) => `- ${escapeMarkdown(sentence)}`);
  return [
    `### ${escapeMarkdown(cite(change))} · ${facts.join(' · ')}`,
    markdownRedline(change.edits)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    ...(signals.length > 0 ? [signals.join('\n')] : []),
  ];
}
