/** Tracked changes, comments, attributions and footnotes as sentences. */
import type { NoteChange } from '../../model/change.ts';
import type { Proposal, ReportChange } from '../../model/report.ts';
import { dateWords } from './wording.ts';

/** Longest quotation of somebody's words, in characters. */
const MAX_QUOTE = 80;

/** `Second delegation (1 July 2038) deleted “shall” and inserted “should”.`, one sentence an author. */
export function proposalSentences(change: ReportChange): string[] {
  const { proposals, before, after } = change;
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
  return [
    ...(change.notes ?? []).map(noteSentence),
    ...[...byAuthor].map(([who, deeds]) => `${who} ${deeds.join(', ')}.`),
  ];
}

/** Longest part of a footnote that is shown, in characters. */
const MAX_NOTE = 240;

/** `Footnote 3 is new: “…”.` */
function noteSentence({ kind, mark, before, after }: NoteChange): string {
  const cut = (words: string | null): string => {
    const text = words ?? '';
    return `“${text.length > MAX_NOTE ? `${text.slice(0, MAX_NOTE).trimEnd()}…` : text.replace(/\.$/, '')}”`;
  };
  const name = mark === '' ? 'A footnote' : `Footnote ${mark}`;
  if (kind === 'added') return `${name} is new: ${cut(after)}.`;
  if (kind === 'removed') return `${name} is gone: ${cut(before)}.`;
  return `${name} said ${cut(before)} and now says ${cut(after)}.`;
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
