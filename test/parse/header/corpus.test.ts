/** Headers of the labelled texts of the Human Rights Council and of older drafts. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document, filesIn, hasCorpus } from '../../corpus/corpus.ts';

describe.skipIf(!hasCorpus)('headers of the Human Rights Council', () => {
  it.each(filesIn('hrc', '.txt'))('%s', async (path) => {
    const { info, problems } = await document(path);
    const symbol = basename(path, '.txt').replaceAll('_', '/');
    expect(info).toMatchObject({
      symbol,
      stage: 'adopted',
      organ: 'Human Rights Council',
      session: symbol.split('/')[3],
      agendaItem: expect.stringMatching(/^\d+$/),
      title: expect.stringMatching(/^\p{Lu}.{15,}\p{L}$/u),
      date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      adoption: {
        date: info.date,
        meeting: expect.stringMatching(/^\d+(?:st|nd|rd|th) meeting$/),
        method: expect.stringMatching(/vote$/),
      },
    });
    expect(problems.filter((problem) => problem.code === 'vote-totals')).toEqual([]);
  });

  it('counts the votes that are printed', async () => {
    const { info } = await document('hrc/A_HRC_RES_49_18.txt');
    const vote = info.adoption?.vote;
    expect([vote?.inFavour, vote?.against, vote?.abstaining]).toEqual([39, 0, 8]);
    expect(vote?.names.inFavour).toHaveLength(39);
    expect(vote?.names.abstaining).toHaveLength(8);
  });
});

describe.skipIf(!hasCorpus)('headers of other drafts', () => {
  it('reads a reissued revision', async () => {
    const { info } = await document('other/A_64_L.63_Rev.1.pdf');
    expect(info).toMatchObject({
      symbol: 'A/64/L.63/Rev.1',
      stage: 'revised draft',
      date: '2010-07-26',
      jobNumber: '10-46464',
      reissued: expect.stringContaining('27 July 2010'),
    });
    expect(info.sponsors).toHaveLength(34);
  });

  it('reads drafts of the Security Council', async () => {
    const { info } = await document('other/S_2016_1100-EN.pdf');
    expect(info).toMatchObject({
      symbol: 'S/2016/1100',
      organ: 'Security Council',
      stage: 'draft',
      title: null,
    });
    expect(info.sponsors.map((sponsor) => sponsor.name)).toEqual([
      'Malaysia',
      'New Zealand',
      'Senegal',
      'Bolivarian Republic of Venezuela',
    ]);
  });
});
