// The General Assembly's record of proposals, and a feed, in the shape in which they answer.
const ORDINALS = { NINETIETH: 90, 'NINETY-NINTH': 99, EIGHTIETH: 80 };

/** `/igov/api/proposals/NINETIETH/Third%20Committee`, `/rss/NAME.xml`. */
export function answerRecord(res, url, { proposals = {}, feeds = {} }) {
  const [, feed] = /^\/rss\/(\w+)\.xml$/.exec(url.pathname) ?? [];
  if (feed) {
    res.writeHead(feeds[feed] ? 200 : 404, { 'content-type': 'application/rss+xml' });
    return res.end(feeds[feed] ?? 'Not Found');
  }
  const path = decodeURIComponent(url.pathname);
  const [, session, body] = /^\/igov\/api\/proposals\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const result = proposals[`${ORDINALS[session] ?? session}/${body}`] ?? [];
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  return res.end(JSON.stringify({ message: 'Success', success: true, result }));
}

let next = 0;
const id = () => String(++next).padStart(24, '0');

/** One stage of a proposal, with all that the record puts beside it. */
export function stage(StageName, DocSymbol, StageD, extra = {}) {
  return {
    Status: '',
    StageName,
    StageNameSort: StageName,
    StageD: `${StageD}T10:00:00.000Z`,
    Body: 'Third Committee',
    DocSymbol,
    Implications: ['PBI - No'],
    ImplicationsAttachments: [],
    PointOfContact: 'delegate.of.atlantis@example.org',
    OralChanges: [],
    VotesAdd: [],
    Comments: '',
    _id: id(),
    ...extra,
  };
}

/** One proposal. */
export function proposal(PR_Title, PR_MainSponsors, PR_Stage, extra = {}) {
  return {
    _id: id(),
    PR_BodyOriginated: 'Third Committee',
    PR_Session: 'NINETIETH',
    PR_AgendaItem: '67',
    PR_Title,
    PR_MainSponsors,
    PR_Sponsors: [],
    PR_Status: '',
    PR_Stage,
    ...extra,
  };
}

/** A feed of new documents. */
export function rss(items) {
  const rows = items.map(
    ([title, link]) =>
      `<item><title>${title}</title><link>${link}</link><guid>${link}</guid></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>New documents</title>${rows.join('')}</channel></rss>`;
}

/** What `npm run fake-un` has on record. */
export const SAMPLE_PROPOSALS = {
  '90/Third Committee': [
    proposal(
      'Rights of the child: a made-up draft',
      'ATLANTIS, UTOPIA (on behalf of Group A, B and C)',
      [
        stage('Sponsorship', '', '2035-10-01'),
        stage('Submission', 'A/C.3/90/L.20', '2035-10-21'),
        stage('Revision', 'A/C.3/90/L.20/Rev.1', '2035-11-12'),
        stage('Amendment', 'A/C.3/90/L.61', '2035-11-14', {
          ...{ Voting: 'Yes', VoteY: 40, VoteN: 90, VoteAbstain: 7, Outcome: 'NOT-ADOPTED' },
        }),
        stage('Adoption', '90/190', '2035-12-15', { Outcome: 'ADOPTED' }),
      ],
    ),
    proposal('Ageing: a made-up draft', 'OCEANIA', [
      stage('Submission', 'A/C.3/90/L.5', '2035-10-14'),
    ]),
  ],
};
