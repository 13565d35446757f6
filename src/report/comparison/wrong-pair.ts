/** Pairs that were probably not meant: an amendment, the newer text first, one text twice, another subject. */
import type { Change } from '../../model/change.ts';
import type { Document, DocumentInfo, Problem } from '../../model/document.ts';
import { formatSymbol, parentOf, parseSymbol } from '../../model/symbol.ts';
import { documentName } from './document-facts.ts';
import { kinshipOf, subjectsOf } from './kinship.ts';

/** Removed paragraphs below which a change of subject is no news. */
const ENOUGH_REMOVED = 5;
/** Share of the removed paragraphs that speak of the older subject. */
const ABOUT_SUBJECT = 0.3;

/** At most one problem: the first that explains the pair. */
export function wrongPair(
  before: Document,
  after: Document,
  changes: readonly Change[],
): Problem[] {
  const said =
    amendmentGiven(before.info, after.info) ??
    sameTwice(before.info, after.info, changes) ??
    newerFirst(before.info, after.info) ??
    otherSubject(before.info, after.info, changes);
  return said ? [said] : [];
}

function amendmentGiven(before: DocumentInfo, after: DocumentInfo): Problem | null {
  if ((before.stage === 'amendment') === (after.stage === 'amendment')) return null;
  const [amendment, draft] = before.stage === 'amendment' ? [before, after] : [after, before];
  return problem(
    'amendment-given',
    `${documentName(amendment)} is an amendment, not a version of the text: to apply it, run draftwatch amend ${draft.source.input} ${amendment.source.input}.`,
  );
}

function sameTwice(
  before: DocumentInfo,
  after: DocumentInfo,
  changes: readonly Change[],
): Problem | null {
  if (before.source.sha256 !== after.source.sha256) return null;
  // A Word file with tracked changes is compared with itself, and so is a draft that was amended.
  if (changes.some(({ kind }) => kind !== 'kept')) return null;
  if (before.symbol !== after.symbol) return null;
  return problem(
    'same-file-twice',
    'Both texts are the same file, byte for byte: is the newer one another file?',
  );
}

function newerFirst(before: DocumentInfo, after: DocumentInfo): Problem | null {
  const why =
    revisionsBackwards(before, after) ??
    datesBackwards(before, after) ??
    stagesBackwards(before, after);
  if (why === null) return null;
  return problem('newer-first', `${why}: is the newer text first? Swap them if so.`);
}

function revisionsBackwards(before: DocumentInfo, after: DocumentInfo): string | null {
  const [from, to] = [revisionOf(before), revisionOf(after)];
  if (!from || !to || from.draft !== to.draft || from.revision <= to.revision) return null;
  return `${before.symbol} comes before ${after.symbol} here`;
}

function revisionOf({ symbol }: DocumentInfo): { draft: string; revision: number } | null {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  if (!parsed) return null;
  const revision = parsed.modifiers.findLast(({ kind }) => kind === 'Rev')?.number ?? 0;
  return { draft: formatSymbol(parentOf(parsed)), revision };
}

function datesBackwards(before: DocumentInfo, after: DocumentInfo): string | null {
  const [from, to] = [dateOf(before), dateOf(after)];
  if (!from || !to || from <= to) return null;
  return `The older text is of ${from}, the newer of ${to}`;
}

const dateOf = ({ adoption, date }: DocumentInfo): string | null => adoption?.date ?? date;

/** Within one session an adopted text is never older than a draft. */
function stagesBackwards(before: DocumentInfo, after: DocumentInfo): string | null {
  const drafts = ['draft', 'revised draft'];
  const sameSession = before.session !== null && before.session === after.session;
  if (!sameSession || before.stage !== 'adopted' || !drafts.includes(after.stage)) return null;
  return 'An adopted text is given as the older one, and a draft of the same session as the newer';
}

/** A series takes another subject each session: what went was about the last one. */
function otherSubject(
  before: DocumentInfo,
  after: DocumentInfo,
  changes: readonly Change[],
): Problem | null {
  if (kinshipOf(before, after) === 'same') return null;
  const subject = subjectsOf(before.title, after.title);
  const removed = changes.filter(({ kind }) => kind === 'removed');
  if (subject === null || removed.length < ENOUGH_REMOVED) return null;
  const about = removed.filter((change) =>
    change.before.some(({ text }) =>
      subject.words.some((word) => text.toLowerCase().includes(word)),
    ),
  ).length;
  if (about < removed.length * ABOUT_SUBJECT) return null;
  return problem(
    'other-subject',
    `Two resolutions of one series with different subjects (“${subject.before}”, then “${subject.after}”): ${about} of the ${removed.length} removed paragraphs are about the earlier subject.`,
  );
}

function problem(code: string, message: string): Problem {
  return { side: null, code, message, where: null };
}
