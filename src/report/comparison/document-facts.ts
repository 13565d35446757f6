/** What a document is called and what is known about it, for the top of every output. */
import type { DocumentInfo } from '../../model/document.ts';
import { count, dateWords, STAGE_NAMES } from '../wording/wording.ts';

/** The symbol, else the name of the input without its directories. */
export function documentName(info: DocumentInfo): string {
  return info.symbol ?? info.source.input.replace(/^.*[\\/]/, '');
}

/** Stage, organ, date, vote, sponsors, size: each a few words, only what is known. */
export function documentFacts(info: DocumentInfo): string[] {
  const { adoption } = info;
  const adopted = adoption?.date ? `adopted on ${dateWords(adoption.date)}` : null;
  return [
    adopted && info.stage === 'adopted' ? null : STAGE_NAMES[info.stage],
    info.organ,
    adopted ?? (info.date && dateWords(info.date)),
    adoption?.vote
      ? `vote ${adoption.vote.inFavour}–${adoption.vote.against}–${adoption.vote.abstaining}`
      : adoption?.method === 'without a vote'
        ? 'without a vote'
        : null,
    info.sponsors.length > 0 ? count(info.sponsors.length, 'sponsor') : null,
    count(info.paragraphs, 'paragraph'),
  ].filter((fact) => fact !== null);
}
