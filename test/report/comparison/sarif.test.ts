/** SARIF: valid against the official schema, regions point at the words, fingerprints hold. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { renderSarif } from '../../../src/report/comparison/sarif.ts';
import { HOSTILE } from '../hostile.ts';
import { reportOf, SAMPLE } from '../sample.ts';
import { validateSarif as validate } from './official.ts';

interface Region {
  startLine: number;
  startColumn: number;
  endColumn: number;
}
interface Place {
  physicalLocation: { artifactLocation: { uri: string }; region: Region };
  logicalLocations: { name: string }[];
}
interface Run {
  tool: { driver: { rules: { id: string }[] } };
  artifacts: { location: { uri: string }; contents: { text: string } }[];
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: Place[];
    relatedLocations: Place[];
    partialFingerprints: Record<string, string>;
  }[];
}
const runOf = (report: Report): Run => (JSON.parse(renderSarif(report)) as { runs: [Run] }).runs[0];

describe('renderSarif', () => {
  it.each([
    ['a sample', SAMPLE],
    ['hostile texts', HOSTILE],
    ['nothing', reportOf([])],
  ])('is valid SARIF 2.1.0: %s', (_, report) => {
    validate(JSON.parse(renderSarif(report)));
    expect(validate.errors).toBeNull();
  });

  it('would not pass the schema without its version', () => {
    const { version: _, ...log } = JSON.parse(renderSarif(SAMPLE));
    expect(validate(log)).toBe(false);
  });

  it('has a result for every flagged change, the gravest first', () => {
    const { results, tool } = runOf(SAMPLE);
    expect(results.map(({ level }) => level)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'note',
      'note',
    ]);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('points at the words of the paragraph in the snapshot', () => {
    const { results, artifacts } = runOf(SAMPLE);
    const texts = new Map(artifacts.map((a) => [a.location.uri, a.contents.text.split('\n')]));
    const known = new Map(
      SAMPLE.changes.flatMap(({ before, after }) =>
        [...before, ...after].map(({ text, label }) => [`${label} ${text}`, true]),
      ),
    );
    const places = results.flatMap((r) => [...r.locations, ...r.relatedLocations]);
    expect(places.length).toBe(11);
    for (const { physicalLocation, logicalLocations } of places) {
      const { startLine, startColumn, endColumn } = physicalLocation.region;
      const line = texts.get(physicalLocation.artifactLocation.uri)![startLine - 1]!;
      const words = line.slice(startColumn - 1, endColumn - 1);
      expect(known.has(`${logicalLocations[0]!.name} ${words}`)).toBe(true);
    }
  });

  it('keeps the fingerprint when paragraphs are renumbered, not when words change', () => {
    const spec = (label: string, is: string) =>
      reportOf([
        {
          kind: 'edited',
          before: [['OP1', 'Urges States to act;']],
          after: [[label, is]],
          effect: 'weakened',
          flagged: true,
          themes: ['child-rights'],
        },
      ]);
    const print = (report: Report) => runOf(report).results[0]!.partialFingerprints;
    const one = print(spec('OP1', 'Invites States to act;'));
    expect(print(spec('OP9', 'Invites States to act;'))).toEqual(one);
    expect(print(spec('OP1', 'Invites States to consider acting;'))).not.toEqual(one);
  });
});
