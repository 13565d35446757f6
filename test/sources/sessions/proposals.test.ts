/** The record of proposals, in the shape in which it answers: slips of its keepers included. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProposals } from '../../../src/sources/sessions/proposals.ts';
import { readRecord } from '../../../src/sources/sessions/record.ts';
import { ordinal, readSession, recordNames } from '../../../src/sources/sessions/session-name.ts';
import { type FakeProposal, proposal, stage } from '../../fake-un/record.mjs';

const session = { body: 'A/C.3', session: '90' };
const L = (rest: string): string => `A/C.3/90/L.${rest}`;
const read = (...records: FakeProposal[]) => {
  const json = JSON.stringify({ success: true, message: 'Success', result: records });
  return readProposals(session, readRecord(json)!);
};
const voted = (VoteY: number, VoteN: number, VoteAbstain: number | null, Outcome = 'ADOPTED') => ({
  ...{ Voting: 'Yes', VoteY, VoteN, VoteAbstain, Outcome },
});

describe('a record', () => {
  it('becomes a draft with its texts, amendments, votes and resolution', () => {
    const { drafts, amendments, unnamed } = read(
      proposal('Rights of the child"', 'URUGUAY, MAURITANIA (on behalf of Group A, B and C)', [
        stage('Sponsorship', '', '2035-10-01'),
        stage('Submission', L('20'), '2035-10-20', { Status: 'Deleted' }),
        stage('Submission', `${L('20')} `, '2035-10-21'),
        stage('Revision 2', L('20/Rev.1'), '2035-11-12'),
        stage('Amendment 2', L('62'), '2035-11-14', voted(40, 90, null, 'NOT-ADOPTED')),
        stage('Amendment', L('61'), '2035-11-16', { Comments: `Amendment to ${L('20/Rev.1')}` }),
        stage('Advance', L('66'), '2035-11-17'),
        stage('Adoption by Main Committee', 'A/90/545 DR 16', '2035-11-20', {
          ...voted(172, 3, 3),
          OralChanges: ['Oral revision'],
        }),
        stage('Adoption', '90/190', '2035-12-15', voted(176, 4, 1)),
      ]),
      proposal('Draft programme of work', '', [
        stage('Submission', L('60'), '2035-11-17'),
        stage('Adoption', '90/525', '2035-12-18', { Outcome: 'ADOPTED' }),
      ]),
    );
    expect(drafts.map(({ symbol, adopted }) => [symbol, adopted])).toEqual([
      [L('20'), 'A/RES/90/190'],
      [L('60'), 'A/DEC/90/525'],
    ]);
    expect(drafts[0]).toEqual({
      symbol: L('20'),
      title: 'Rights of the child',
      agendaItem: '67',
      sponsors: ['URUGUAY', 'MAURITANIA (on behalf of Group A, B and C)'],
      versions: [
        { symbol: L('20'), date: '2035-10-21' },
        { symbol: L('20/Rev.1'), date: '2035-11-12' },
      ],
      amendments: [
        {
          ...{ symbol: L('61'), date: '2035-11-16', amends: L('20/Rev.1'), sponsors: [] },
          ...{ outcome: null, vote: null },
        },
        {
          ...{ symbol: L('62'), date: '2035-11-14', amends: null, sponsors: [] },
          ...{ outcome: 'not adopted', vote: { yes: 40, no: 90, abstain: 0 } },
        },
      ],
      others: [{ symbol: L('66'), date: '2035-11-17' }],
      orallyRevised: true,
      outcome: 'adopted',
      decided: '2035-12-15',
      vote: { yes: 176, no: 4, abstain: 1 },
      adopted: 'A/RES/90/190',
      themes: null,
    });
    expect([amendments, unnamed]).toEqual([[], []]);
  });

  it('of an amendment alone goes to its draft, once, and stays by itself without one', () => {
    const { drafts, amendments, unnamed } = read(
      proposal('Ageing', '', [
        stage('Submission', L('2'), '2035-10-01'),
        stage('Amendment', L('56'), '2035-11-06'),
      ]),
      proposal(`Amendment to draft resolution ${L('2')}`, 'NORWAY', [
        stage('Submission', L('56'), '2035-11-06', voted(63, 41, 52)),
      ]),
      proposal(
        `Amendment to Draft Resolution contained in document ${L('2')}/Rev.1 on “Ageing”`,
        'EGYPT',
        [stage('Submission', '', '2035-11-15')],
      ),
      proposal(`Amendments to draft resolution ${L('44')}`, 'CHAD', [
        stage('Submission', L('57'), '2035-11-15'),
      ]),
      proposal('A letter that was taken for a draft', '', [
        stage('Submission', 'A/90/196', '2035-10-08'),
        stage('Amendment', L('22'), '2035-10-25', voted(123, 0, 9)),
      ]),
    );
    expect(drafts).toHaveLength(1);
    expect(
      drafts[0]!.amendments.map(({ symbol, amends, sponsors }) => [symbol, amends, sponsors]),
    ).toEqual([
      [L('56'), L('2'), ['NORWAY']],
      [null, `${L('2')}/Rev.1`, ['EGYPT']],
    ]);
    expect(drafts[0]!.amendments[0]!.vote).toEqual({ yes: 63, no: 41, abstain: 52 });
    expect(amendments.map(({ symbol, amends }) => [symbol, amends])).toEqual([
      [L('57'), L('44')],
      [L('22'), null],
    ]);
    expect(unnamed).toEqual(['A letter that was taken for a draft']);
  });

  it('leaves the addresses of delegates behind, and whatever else nobody asked for', () => {
    const json = JSON.stringify({
      success: true,
      result: [proposal('T', '', [stage('Submission', L('2'), '2035-10-01')])],
    });
    expect(json).toContain('delegate.of.atlantis@example.org');
    expect(JSON.stringify(readRecord(json))).not.toMatch(/@|PointOfContact|_id/);
  });

  it.each([
    '<html>',
    '',
    '{"success": false, "result": []}',
    '{"success": true}',
    '[1]',
    '{"success": true, "result": [{"PR_Stage": 7}]}',
  ])('is not made of %j', (text) => expect(readRecord(text)).toBeNull());
});

describe('a session', () => {
  it.each([
    ['A/C.3/80', 'A/C.3', '80'],
    ['c.3/80', 'A/C.3', '80'],
    ['hrc/57', 'A/HRC', '57'],
    ['A/HRC/S-4/', 'A/HRC', 'S-4'],
    ['A/80', 'A', '80'],
    ['A/C.3/80/L.20/Rev.1', 'A/C.3', '80'],
  ])('is read from %s', (text, body, number) => {
    expect(readSession(text)).toEqual({ body, session: number });
  });

  it.each(['', '80', 'Third Committee', 'A/RES/80/190', 'A/C.3', '../80'])('is not %j', (text) => {
    expect(() => readSession(text)).toThrow(/names no session: write body and session/);
  });

  it('has its number in words in the record, and only the Assembly has one', () => {
    expect([79, 80, 99, 100, 101, 119].map(ordinal)).toEqual([
      ...['seventy-ninth', 'eightieth', 'ninety-ninth', 'one hundredth'],
      ...['one hundred and first', 'one hundred and nineteenth'],
    ]);
    expect(recordNames({ body: 'A', session: '80' })).toEqual({
      body: 'Plenary',
      session: 'EIGHTIETH',
    });
    expect(recordNames({ body: 'A/C.3', session: '78' })).toBeNull();
    expect(recordNames({ body: 'A/HRC', session: '80' })).toBeNull();
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus/igov');
describe.skipIf(!existsSync(corpus))('stored answers', () => {
  it.each([
    ['79', 49, 19],
    ['80', 56, 8],
  ])('of session %s: %i drafts, %i amendments with a symbol', (number, drafts, amendments) => {
    const text = readFileSync(join(corpus, `c3-${number}-proposals.json`), 'utf8');
    const found = readProposals({ body: 'A/C.3', session: number }, readRecord(text)!);
    expect(found.drafts).toHaveLength(drafts);
    const all = [...found.drafts.flatMap((one) => one.amendments), ...found.amendments];
    expect(new Set(all.flatMap(({ symbol }) => symbol ?? [])).size).toBe(amendments);
    expect(JSON.stringify(found)).not.toContain('@');
  });
});
