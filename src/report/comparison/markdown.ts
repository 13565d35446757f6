/** A comparison as Markdown, to paste into mail, chat, an issue or a step summary. */
import type { Report, ReportChange } from '../../model/report.ts';
import { escapeMarkdown, redline } from '../kit/escape.ts';
import {
  CONFIDENCE_NAMES,
  count,
  doubtSentence,
  EFFECT_NAMES,
  EFFECT_SIGNS,
  problemSentence,
  sectionSentence,
  themeName,
} from '../wording/wording.ts';
import { passageSentences } from '../wording/wording-passages.ts';
import { proposalSentences } from '../wording/wording-proposals.ts';
import { signalSentence } from '../wording/wording-signals.ts';
import { amendmentLists } from './amendment-lists.ts';
import { cite } from './cite.ts';
import { documentFacts, documentName } from './document-facts.ts';
import { findingLine } from './finding.ts';
import { bySeverity, EFFECTS_IN_ORDER, isGain, isLoss } from './order.ts';
import { sectionChanges, sectionName } from './sections.ts';
import { shownSignals } from './shown-signals.ts';

/** The whole memo; changes in detail are the flagged ones. */
export function renderMarkdown(report: Report): string {
  const flagged = report.changes.filter((change) => change.flagged);
  const ranked = bySeverity(flagged);
  const blocks = [
    `# ${escapeMarkdown(`${documentName(report.before)} → ${documentName(report.after)}`)}`,
    ...(report.after.title ? [`*${escapeMarkdown(report.after.title)}*`] : []),
    [
      `- Before: ${escapeMarkdown(`${documentName(report.before)}, ${documentFacts(report.before).join(', ')}`)}`,
      `- After: ${escapeMarkdown(`${documentName(report.after)}, ${documentFacts(report.after).join(', ')}`)}`,
      `- ${counts(report)}`,
      ...sectionChanges(report).map((section) => `- ${escapeMarkdown(sectionSentence(section))}`),
    ].join('\n'),
    ...amendmentLists(report).flatMap(({ title, items }) => [
      `## ${escapeMarkdown(title)}`,
      items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
    ]),
    ...findings(
      'What was lost or weakened',
      ranked.filter((change) => isLoss(change.effect)),
    ),
    ...findings(
      'What was gained',
      ranked.filter((change) => isGain(change.effect)),
    ),
    ...problems(report),
    ...(flagged.length > 0 ? ['## In detail', ...flagged.flatMap(detail)] : []),
    `<sub>draftwatch ${escapeMarkdown(report.tool.version)}. ~~Struck~~ words are gone, **bold** words are new, _slanted_ ones moved.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function counts({ summary }: Report): string {
  const parts = EFFECTS_IN_ORDER.filter((effect) => summary.effects[effect] > 0).map(
    (effect) => `${EFFECT_NAMES[effect]} ${summary.effects[effect]}`,
  );
  return `${count(summary.flagged, 'flagged change')} (all: ${parts.join(', ')})`;
}

function findings(title: string, changes: readonly ReportChange[]): string[] {
  const lines = changes.map(
    (change) =>
      `- ${EFFECT_SIGNS[change.effect]} ${EFFECT_NAMES[change.effect]} **${escapeMarkdown(cite(change))}**: ${escapeMarkdown(findingLine(change))}`,
  );
  return [
    `## ${title} (${changes.length})`,
    lines.length > 0 ? lines.join('\n') : 'Nothing on the watched themes.',
  ];
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
    redline(change.edits)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    ...(signals.length > 0 ? [signals.join('\n')] : []),
  ];
}
