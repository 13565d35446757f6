/** What is said of a pair before any paragraph: whether it is one, sections, what is named first, sponsors. */
import type { Report } from '../../model/report.ts';
import { sponsorChanges } from '../../model/sponsors.ts';
import { isOfThePair } from '../../model/trust.ts';
import { count, listed, sectionSentence, sponsorsSentence } from '../wording/wording.ts';
import { namingsOf } from './namings.ts';
import { sectionChanges } from './sections.ts';

/** Names told before the rest is counted. */
const NAMES = 6;
const SECTIONS = 4;

export interface HeadFact {
  readonly name: 'pair' | 'sections' | 'named' | 'sponsors';
  readonly says: string;
}

/** Only what there is, in this order; sentences without a full stop. Of sponsors `names` are told. */
export function headFacts(report: Report, names = NAMES): HeadFact[] {
  const sections = sectionChanges(report);
  const more = sections.length - SECTIONS;
  const { first, gone } = namingsOf(report.changes);
  const sponsors = sponsorChanges(report);
  return [
    ...report.problems
      .filter(isOfThePair)
      .map(({ message }) => ({ name: 'pair' as const, says: message.replace(/[.]$/, '') })),
    ...(sections.length > 0
      ? [
          {
            name: 'sections' as const,
            says: `${sections.slice(0, SECTIONS).map(sectionSentence).join('; ')}${more > 0 ? `; ${more} more` : ''}`,
          },
        ]
      : []),
    ...[
      first.length > 0 ? `for the first time: ${listed(first)}` : '',
      gone.length > 0 ? `no longer: ${listed(gone)}` : '',
    ]
      .filter((says) => says !== '')
      .map((says) => ({ name: 'named' as const, says })),
    ...(sponsors
      ? [
          {
            name: 'sponsors' as const,
            says: sponsorsSentence({
              joined: short(sponsors.joined, names),
              left: short(sponsors.left, names),
            }),
          },
        ]
      : []),
  ];
}

function short(all: readonly string[], most: number): readonly string[] {
  const more = all.length - most;
  return more > 1 ? [...all.slice(0, most), count(more, 'other')] : all;
}
