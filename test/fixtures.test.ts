/** The bundled fixtures: every format gives the same paragraphs, and the demo pair its changes. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document, Paragraph, Part } from '../src/model/document.ts';
import type { Report, ReportChange } from '../src/model/report.ts';
import { diff, read } from '../src/pipeline.ts';

const fixtures = join(resolve(import.meta.dirname, '..'), 'fixtures');
const json = (path: string): unknown => JSON.parse(readFileSync(join(fixtures, path), 'utf8'));

interface ExpectedParagraph {
  readonly label: string;
  readonly part: Part;
  readonly level: number;
  readonly prefix: string;
  readonly text: string;
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
}

function summary({ label, part, level, prefix, text, footnotes }: Paragraph): ExpectedParagraph {
  const notes = footnotes.map((note) => ({ mark: note.mark, text: note.text }));
  return { label, part, level, prefix, text, footnotes: notes };
}

function expectedOf(name: string): ExpectedParagraph[] {
  return (json(`${name}.expected.json`) as { paragraphs: ExpectedParagraph[] }).paragraphs;
}

describe.each(['pdf', 'docx', 'doc', 'html', 'md', 'txt'])('formats: %s', (extension) => {
  let document: Document;
  beforeAll(async () => {
    document = await read(join(fixtures, 'formats', `A_HRC_99_L.12.${extension}`));
  });

  it('gives the paragraphs of the source', () => {
    expect(document.paragraphs.map(summary)).toEqual(expectedOf('formats/A_HRC_99_L.12'));
  });

  it('loses and invents no word', () => {
    expect(document.problems.filter(({ code }) => code.startsWith('words-'))).toEqual([]);
  });

  it('gives the same header', () => {
    const { symbol, title, stage, date, sponsors, session, agendaItem } = document.info;
    expect({ symbol, title, stage, date, session, agendaItem }).toEqual({
      symbol: 'A/HRC/99/L.12',
      title: 'Public libraries as places of learning and opinion for children',
      stage: 'draft',
      date: '2038-06-29',
      session: '99',
      agendaItem: '3',
    });
    expect(sponsors.map(({ name, member }) => [name, member])).toEqual([
      ['Chile', false],
      ['Georgia', true],
      ['Luxembourg', false],
      ['Rwanda', false],
      ['Viet Nam', true],
    ]);
  });
});

describe.each(['A_HRC_99_L.7', 'A_HRC_99_L.7_Rev.1'])('demo: %s', (name) => {
  it.each(['pdf', 'txt'])('gives the paragraphs of the source as %s', async (extension) => {
    const { paragraphs } = await read(join(fixtures, 'demo', `${name}.${extension}`));
    expect(paragraphs.map(summary)).toEqual(expectedOf(`demo/${name}`));
  });

  it('is small enough to ship', () => {
    expect(statSync(join(fixtures, 'demo', `${name}.pdf`)).size).toBeLessThan(150_000);
  });
});

interface ExpectedChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kind: string;
  readonly moved: boolean;
  readonly partChange: string | null;
  readonly effect: string;
  readonly flagged: boolean;
  readonly signals: readonly { readonly direction: string }[];
}

describe('demo: the pair', () => {
  const { before, after, changes } = json('demo/expected.json') as Record<
    'before' | 'after',
    { readonly file: string; readonly sponsors: number } & Record<string, unknown>
  > & { readonly changes: readonly ExpectedChange[] };
  const labels = ({ before: from, after: to }: ReportChange): string =>
    `${from.map(({ label }) => label)} → ${to.map(({ label }) => label)}`;
  let report: Report;
  beforeAll(async () => {
    const [from, to] = [before.file, after.file].map((name) => join(fixtures, 'demo', name));
    report = await diff(from!, to!);
  });

  it.each([
    ['before', before],
    ['after', after],
  ] as const)('has the header of its masthead: %s', (side, { file, sponsors, ...facts }) => {
    expect(report[side]).toMatchObject(facts);
    expect(report[side].sponsors.length).toBe(sponsors);
    expect(report[side].source.input).toContain(file);
  });

  it.each(changes.map((change) => [`${change.before} → ${change.after}`, change] as const))(
    'judges %s as a careful reader does',
    (place, { kind, moved, partChange, effect, flagged, signals }) => {
      const found = report.changes.find((change) => labels(change) === place);
      expect(found).toMatchObject({ kind, moved, partChange, effect, flagged });
      const directions = new Set(found!.signals.map(({ direction }) => direction));
      for (const { direction } of signals) expect(directions).toContain(direction);
    },
  );

  it('finds nothing else', () => {
    const expected = new Set(changes.map((change) => `${change.before} → ${change.after}`));
    const others = report.changes.filter((change) => !expected.has(labels(change)));
    expect(others.length).toBeGreaterThan(5);
    expect(
      others.filter(({ kind, flagged, moved }) => kind !== 'kept' || flagged || moved),
    ).toEqual([]);
  });
});
