/** Changes and assessments to the Report record that every output format prints. */
import type { Assessment, Effect } from '../../model/assessment.ts';
import type { Change, ChangeKind } from '../../model/change.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import type { ParagraphRef, Report, ReportChange, Summary } from '../../model/report.ts';
import { version } from '../../model/version.ts';
import { isCarriedOut } from './carried-out.ts';
import { namingIn } from './namings.ts';
import type { Unranked } from './order.ts';
import { pairProblems } from './pair-problems.ts';
import { proposalsOf } from './proposals.ts';
import { ranked } from './rank.ts';
import { roomChanges } from './room.ts';
import { flaggedParagraphs } from './whole-paragraphs.ts';

/** Lead verbs that receive what others did, and so bind nobody when they go. */
const RECEIVING = /^(?:take note|note|welcome|recall|commend|express)/;

/** Puts one comparison together; `assessments[i]` judges `changes[i]`. */
export function buildReport(
  before: Document,
  after: Document,
  changes: readonly Change[],
  assessments: readonly Assessment[],
  rulesHash: string,
): Report {
  const pair = { before: before.info, after: after.info };
  const unranked = changes.map((change, i) => reportChange(change, assessments[i]!));
  const isNaming = namingIn(unranked);
  const rows = ranked(unranked, (change, i) => ({
    spent: isCarriedOut(change, pair),
    asks: [...changes[i]!.before, ...changes[i]!.after].some(
      ({ part, addressee, secondaryVerbs, chapeau }) =>
        part === 'operative' &&
        (addressee !== null || chapeau !== null || secondaryVerbs.length > 0),
    ),
    stands: [...changes[i]!.before, ...changes[i]!.after].some(
      ({ part, verb }) => part === 'operative' && verb !== null && !RECEIVING.test(verb.lemma),
    ),
    isNaming,
  }));
  const room = roomChanges(changes);
  return {
    schemaVersion: 1,
    tool: { name: 'draftwatch', version, rulesHash },
    before: before.info,
    after: after.info,
    changes: rows,
    summary: { ...summarise(rows), paragraphs: flaggedParagraphs(changes, rows) },
    problems: [
      ...pairProblems(before, after, changes),
      ...before.problems.map((problem) => ({ ...problem, side: 'before' as const })),
      ...after.problems.map((problem) => ({ ...problem, side: 'after' as const })),
    ],
    ...(room.length > 0 && { room }),
  };
}

function reportChange(change: Change, assessment: Assessment): Unranked {
  const proposals = proposalsOf(change);
  return {
    id: change.id,
    kind: change.kind,
    moved: change.moved,
    partChange: change.partChange,
    before: change.before.map(paragraphRef),
    after: change.after.map(paragraphRef),
    themes: assessment.themes,
    effect: assessment.effect,
    confidence: assessment.confidence,
    gravity: assessment.gravity,
    leans: assessment.leans,
    flagged: assessment.flagged,
    signals: assessment.signals,
    edits: change.edits,
    seeAlso: change.seeAlso,
    ...(change.notes && { notes: change.notes }),
    passages: change.passages,
    ...(proposals.length > 0 && { proposals }),
  };
}

function paragraphRef({ index, label, part, section, text, page }: Paragraph): ParagraphRef {
  return { index, label, part, section, text, page };
}

function summarise(changes: readonly ReportChange[]): Omit<Summary, 'paragraphs'> {
  const kinds: Record<ChangeKind, number> = {
    kept: 0,
    edited: 0,
    split: 0,
    merged: 0,
    added: 0,
    removed: 0,
  };
  const effects: Record<Effect, number> = {
    strengthened: 0,
    weakened: 0,
    mixed: 0,
    neutral: 0,
    editorial: 0,
    added: 0,
    removed: 0,
    none: 0,
  };
  let flagged = 0;
  for (const change of changes) {
    kinds[change.kind] += 1;
    effects[change.effect] += 1;
    if (change.flagged) flagged += 1;
  }
  return { kinds, effects, flagged };
}
