/** Tracked changes, comments and attributions as sentences. */
import type { Proposal, ReportChange } from '../../model/report.ts';
import { dateWords } from './wording.ts';

/** Longest quotation of somebody's words, in characters. */
const MAX_QUOTE = 80;

/** `Second delegation (1 July 2038) deleted “shall” and inserted “should”.`, one sentence an author. */
export function proposalSentences({ proposals, before, after }: ReportChange): string[] {
  const byAuthor = new Map<string, string[]>();
  for (const proposal of proposals ?? []) {
    const words = proposal.text.trim();
    const refs = proposal.side === 'before' ? before : after;
    const isWhole = refs.some(
      ({ label, text }) => label === proposal.label && text.trim() === words,
    );
    if (words === '' && proposal.kind !== 'comment') continue;
    const who = authorOf(proposal);
    const deeds = byAuthor.get(who) ?? [];
    const deed = deedOf(proposal, isWhole ? 'this paragraph' : quote(words));
    if (!deeds.includes(deed)) deeds.push(deed);
    byAuthor.set(who, deeds);
  }
  return [...byAuthor].map(([who, deeds]) => `${who} ${deeds.join(', ')}.`);
}

function deedOf({ kind, note }: Proposal, words: string): string {
  switch (kind) {
    case 'inserted':
      return `inserted ${words}`;
    case 'deleted':
      return `deleted ${words}`;
    case 'comment':
      return `commented ${quote(note ?? '')}`;
    case 'attribution':
      return note === null ? `is named at ${words}` : `says ${quote(note)}`;
  }
}

function authorOf({ author, date }: Proposal): string {
  const name = author === '' ? 'An unnamed author' : author;
  return date === null ? name : `${name} (${dateWords(date.slice(0, 10))})`;
}

function quote(words: string): string {
  const short = words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE).trimEnd()}…` : words;
  return `“${short}”`;
}
