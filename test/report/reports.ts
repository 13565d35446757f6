/** Reports for tests, made from a few lines each. */
import type { Assessment, Effect, Signal } from '../../src/model/assessment.ts';
import type { Change } from '../../src/model/change.ts';
import type { Document, Paragraph } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { buildReport } from '../../src/report/comparison/build.ts';

/** A paragraph of the operative part unless its label says otherwise. */
export function paragraph(label: string, text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    index: 0,
    label,
    part: label.startsWith('PP') ? 'preamble' : 'operative',
    level: 1,
    prefix: '',
    text,
    verb: null,
    secondaryVerbs: [],
    addressee: null,
    chapeau: null,
    marks: [],
    footnotes: [],
    page: 1,
    section: [],
    inferred: false,
    ...more,
  };
}

/** Each document is a file of its own. */
let made = 0;

export function documentWith(
  paragraphs: readonly Paragraph[],
  more: Partial<Document['info']> = {},
): Document {
  const info: Document['info'] = {
    symbol: null,
    title: null,
    stage: 'draft',
    language: 'en',
    date: null,
    organ: null,
    session: null,
    agendaItem: null,
    sponsors: [],
    adoption: null,
    source: {
      input: 'draft.txt',
      url: null,
      sha256: (made++).toString(16).padStart(64, '0'),
      format: 'text',
      bytes: 1,
    },
    paragraphs: paragraphs.length,
    coverage: { words: 0, kept: 0, dropped: 0 },
    ...more,
  };
  return { info, paragraphs, dropped: [], problems: [] };
}

export interface Row {
  readonly change: Omit<Change, 'id' | 'moved' | 'partChange' | 'seeAlso' | 'passages'> &
    Partial<Change>;
  readonly effect: Effect;
  readonly flagged?: boolean;
  readonly themes?: readonly string[];
  readonly signals?: readonly Signal[];
}

/** A report whose documents hold the paragraphs of its changes. */
export function reportOf(
  rows: readonly Row[],
  info: {
    readonly before?: Partial<Document['info']>;
    readonly after?: Partial<Document['info']>;
  } = {},
): Report {
  const changes = rows.map(({ change }, i) => ({
    id: `c${i + 1}`,
    moved: false,
    partChange: null,
    seeAlso: [],
    passages: [],
    ...change,
  }));
  const assessments: Assessment[] = rows.map((row, i) => ({
    changeId: `c${i + 1}`,
    themes: row.themes ?? [],
    effect: row.effect,
    confidence: 'certain',
    gravity: { loss: 0, gain: 0 },
    leans: null,
    flagged: row.flagged ?? true,
    signals: row.signals ?? [],
  }));
  const before = documentWith(
    changes.flatMap((change) => change.before),
    info.before,
  );
  const after = documentWith(
    changes.flatMap((change) => change.after),
    info.after,
  );
  return buildReport(before, after, changes, assessments, 'f'.repeat(64));
}

/** A modal step on the words `was` and `is`, wherever they stand in the two texts. */
export function signal(
  type: Signal['type'],
  from: Paragraph,
  was: string,
  to: Paragraph,
  is: string,
  direction: Signal['direction'] = 'weaker',
): Signal {
  const evidence = ({ label, text }: Paragraph, words: string) =>
    words === ''
      ? null
      : { label, text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length };
  return {
    rule: `${type}.test`,
    type,
    direction,
    function: 'item',
    gravity: 2,
    before: evidence(from, was),
    after: evidence(to, is),
    confidence: 'certain',
    args: {},
  };
}
