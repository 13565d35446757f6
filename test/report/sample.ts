/** A small comparison for the tests of formats: texts written for this project, in UN style. */
import { diffWordsWithSpace } from 'diff';
import type { Confidence, Effect, Evidence, Signal } from '../../src/model/assessment.ts';
import type { ChangeKind, Edit } from '../../src/model/change.ts';
import type { DocumentInfo, Part } from '../../src/model/document.ts';
import type { ParagraphRef, Report, ReportChange } from '../../src/model/report.ts';
import type { Unranked } from '../../src/report/comparison/order.ts';
import { ranked } from '../../src/report/comparison/rank.ts';
import { summarise } from './summarise.ts';

type Text = readonly [label: string, text: string];

export interface Spec {
  readonly kind: ChangeKind;
  readonly before?: readonly Text[];
  readonly after?: readonly Text[];
  readonly effect?: Effect;
  readonly themes?: readonly string[];
  readonly confidence?: Confidence;
  readonly flagged?: boolean;
  readonly moved?: boolean;
  /** Index of the first before paragraph when it is not the next one in order. */
  readonly beforeAt?: number;
  readonly signals?: readonly SignalSpec[];
  readonly seeAlso?: ReportChange['seeAlso'];
  readonly partChange?: ReportChange['partChange'];
}

type SignalSpec = Pick<Signal, 'rule' | 'type' | 'direction'> & {
  readonly was?: string;
  readonly is?: string;
  readonly confidence?: Confidence;
};

/** A report over the given changes; ids are given in order. */
export function reportOf(specs: readonly Spec[], extra: Partial<Report> = {}): Report {
  const at = { before: 0, after: 0 };
  const unranked = specs.map((spec, index) => {
    const change = changeOf(spec, `c${index + 1}`, spec.beforeAt ?? at.before, at.after);
    if (spec.beforeAt === undefined) at.before += change.before.length;
    at.after += change.after.length;
    return change;
  });
  const changes = ranked(unranked, () => ({
    spent: false,
    asks: false,
    stands: false,
    isNaming: () => false,
  }));
  return {
    schemaVersion: 1,
    tool: { name: 'draftwatch', version: '0.1.0', rulesHash: 'ab12'.repeat(16) },
    before: info('A/C.9/99/L.7', 'draft', changes.flatMap((c) => c.before).length),
    after: info('A/RES/99/321', 'adopted', changes.flatMap((c) => c.after).length),
    changes,
    summary: summarise(changes),
    problems: [
      { side: 'after', code: 'number-gap', message: 'paragraph 5 is missing', where: 'OP4' },
    ],
    ...extra,
  };
}

export function info(
  symbol: string,
  stage: DocumentInfo['stage'],
  paragraphs: number,
): DocumentInfo {
  return {
    symbol,
    title: 'Children in the digital commons',
    stage,
    language: 'en',
    date: '2099-10-13',
    organ: 'General Assembly',
    session: '99',
    agendaItem: '71',
    sponsors: [{ name: 'Ruritania', member: true, onBehalfOf: null }],
    adoption: null,
    source: {
      input: `${symbol.replaceAll('/', '_')}.pdf`,
      url: null,
      sha256: 'cd34'.repeat(16),
      format: 'pdf',
      bytes: 123456,
    },
    paragraphs,
    coverage: { words: 5200, kept: 5000, dropped: 200 },
  };
}

const partOf = (label: string): Part =>
  label.startsWith('PP')
    ? 'preamble'
    : label.startsWith('H')
      ? 'heading'
      : label.startsWith('Annex')
        ? 'annex'
        : 'operative';

function changeOf(spec: Spec, id: string, beforeAt: number, afterAt: number): Unranked {
  const before = refs(beforeAt, spec.before ?? (spec.kind === 'kept' ? spec.after : []));
  const after = refs(afterAt, spec.after);
  return {
    id,
    kind: spec.kind,
    moved: spec.moved ?? false,
    partChange: spec.partChange ?? null,
    before,
    after,
    themes: spec.themes ?? [],
    effect: spec.effect ?? 'none',
    confidence: spec.confidence ?? 'certain',
    gravity: { loss: 0, gain: 0 },
    leans: null,
    flagged: spec.flagged ?? false,
    signals: (spec.signals ?? []).map((signal) => ({
      rule: signal.rule,
      type: signal.type,
      direction: signal.direction,
      function: 'item',
      gravity: 2,
      before: evidence(before, signal.was),
      after: evidence(after, signal.is),
      confidence: signal.confidence ?? 'certain',
      args: {},
    })),
    edits: editsOf(before, after),
    seeAlso: spec.seeAlso ?? [],
    passages: [],
  };
}

function refs(from: number, texts: readonly Text[] = []): ParagraphRef[] {
  return texts.map(([label, text], i) => {
    const index = from + i;
    const page = 1 + Math.floor(index / 5);
    return { index, label, part: partOf(label), section: [], text, page };
  });
}

function evidence(paragraphs: readonly ParagraphRef[], words?: string): Evidence | null {
  if (words === undefined) return null;
  const paragraph = paragraphs.find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error(`sample: "${words}" is in no paragraph`);
  const start = paragraph.text.indexOf(words);
  return { label: paragraph.label, text: words, start, end: start + words.length };
}

function editsOf(before: readonly ParagraphRef[], after: readonly ParagraphRef[]): Edit[] {
  const [was, is] = [before, after].map((side) => side.map(({ text }) => text).join('\n'));
  if (before.length === 0) return [{ op: 'insert', text: is! }];
  if (after.length === 0) return [{ op: 'delete', text: was! }];
  return diffWordsWithSpace(was!, is!).map(({ added, removed, value }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value,
  }));
}

/** Every kind, effect and direction at least once. */
export const SAMPLE = reportOf([
  { kind: 'kept', after: [['PP1', 'Recalling the Charter of the lakes and all earlier texts,']] },
  {
    kind: 'edited',
    before: [['PP2', 'Reaffirming that children are distinct holders of rights,']],
    after: [['PP2', 'Recognizing that children are holders of rights,']],
    effect: 'weakened',
    themes: ['child-rights'],
    flagged: true,
    signals: [
      {
        rule: 'verb.reaffirm-recognize',
        type: 'verb',
        direction: 'weaker',
        was: 'Reaffirming',
        is: 'Recognizing',
      },
      {
        rule: 'recognition.distinct',
        type: 'recognition',
        direction: 'weaker',
        was: 'distinct',
        confidence: 'likely',
      },
    ],
  },
  {
    kind: 'added',
    after: [['PP3', 'Noting with concern that many girls cannot reach the commons safely,']],
    effect: 'added',
    themes: ['child-rights'],
    flagged: true,
    seeAlso: [{ side: 'before', label: 'PP2', similarity: 0.31 }],
  },
  { kind: 'kept', after: [['H1', 'Participation']] },
  {
    kind: 'edited',
    before: [
      [
        'OP1',
        'Urges all States to ensure that children shall be heard in every decision that concerns them;',
      ],
    ],
    after: [
      [
        'OP1',
        'Encourages States to ensure that children should be heard, as appropriate, in decisions that concern them, including online;',
      ],
    ],
    effect: 'weakened',
    themes: ['child-rights', 'participation'],
    flagged: true,
    signals: [
      {
        rule: 'verb.urge-encourage',
        type: 'verb',
        direction: 'weaker',
        was: 'Urges',
        is: 'Encourages',
      },
      {
        rule: 'modal.shall-should',
        type: 'modal',
        direction: 'weaker',
        was: 'shall',
        is: 'should',
      },
      { rule: 'hedge.as-appropriate', type: 'hedge', direction: 'weaker', is: 'as appropriate' },
      {
        rule: 'scope.online',
        type: 'scope',
        direction: 'stronger',
        is: 'including online',
        confidence: 'likely',
      },
    ],
  },
  {
    kind: 'split',
    before: [
      [
        'OP2',
        'Requests the Secretary-General to report on access to the commons, and to hold a children’s forum each year;',
      ],
    ],
    after: [
      ['OP2', 'Requests the Secretary-General to report on access to the commons;'],
      ['OP3', 'Also requests the Secretary-General to hold a children’s forum every second year;'],
    ],
    effect: 'mixed',
    confidence: 'review',
    themes: ['participation'],
    flagged: true,
    signals: [
      {
        rule: 'deadline.year',
        type: 'deadline',
        direction: 'weaker',
        was: 'each year',
        is: 'every second year',
      },
      {
        rule: 'verb.own-paragraph',
        type: 'verb',
        direction: 'review',
        is: 'Also requests',
        confidence: 'review',
      },
    ],
  },
  {
    kind: 'removed',
    before: [
      [
        'OP3',
        'Calls upon States parties to consult organizations led by children before any rule on the commons is adopted;',
      ],
    ],
    effect: 'removed',
    themes: ['participation', 'child-rights'],
    flagged: true,
  },
  {
    kind: 'kept',
    after: [['OP4', 'Invites lakeside communities to share what they have learned;']],
  },
  {
    kind: 'edited',
    before: [['OP5', 'Decides to consider the matter at its 101st session under the same item.']],
    after: [['OP5', 'Decides to consider the matter at its 102nd session under the same item.']],
    effect: 'neutral',
  },
  {
    kind: 'edited',
    before: [['OP6(a)', 'To open the archives to every school;']],
    after: [
      ['OP6(a)', 'To open the archives to every school and to every child with a disability;'],
    ],
    effect: 'strengthened',
    themes: ['child-rights'],
    confidence: 'likely',
    flagged: true,
    moved: true,
    signals: [
      {
        rule: 'group.disability',
        type: 'group',
        direction: 'stronger',
        is: 'every child with a disability',
      },
    ],
  },
  {
    kind: 'merged',
    before: [
      ['OP7', 'Notes the work of the lake council;'],
      ['OP8', 'Notes the work of the river council;'],
    ],
    after: [['OP7', 'Notes the work of the lake and river councils;']],
    effect: 'editorial',
  },
  { kind: 'kept', after: [['Annex 1', 'Terms of the forum']] },
]);

/** A report of `n` paragraphs as long as real ones, most of them edited. */
export function largeReport(n: number): Report {
  const clause = (i: number): string =>
    `to take, at level ${i}, every measure that lets children, including girls and children with disabilities, take part freely and safely in the life of the digital commons, in law and in practice, and to remove what stands in their way`;
  const specs = Array.from({ length: n }, (_, i): Spec => {
    const label = i < n / 3 ? `PP${i + 1}` : `OP${i + 1 - Math.ceil(n / 3)}`;
    if (i % 4 === 3)
      return { kind: 'kept', after: [[label, `Notes efforts ${clause(i)}, ${clause(i + 1)};`]] };
    return {
      kind: 'edited',
      before: [[label, `Urges all States ${clause(i)}, ${clause(i + 1)}, and shall report on it;`]],
      after: [
        [label, `Encourages States ${clause(i)}, ${clause(i + 2)}, and should report on it;`],
      ],
      effect: i % 4 === 0 ? 'weakened' : i % 4 === 1 ? 'strengthened' : 'mixed',
      themes: ['child-rights'],
      flagged: true,
      signals: [
        {
          rule: 'verb.urge-encourage',
          type: 'verb',
          direction: 'weaker',
          was: 'Urges',
          is: 'Encourages',
        },
        {
          rule: 'modal.shall-should',
          type: 'modal',
          direction: 'weaker',
          was: 'shall',
          is: 'should',
        },
      ],
    };
  });
  return reportOf(specs);
}
