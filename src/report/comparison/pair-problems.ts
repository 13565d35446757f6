/** What may be wrong with a comparison as a whole, though each document was read well. */
import { type Change, isTooLong } from '../../model/change.ts';
import type { Document, Problem } from '../../model/document.ts';
import { isJudged } from '../../model/language.ts';
import { documentName } from './document-facts.ts';
import { newerFirst } from './newer-first.ts';
import { otherSubject } from './other-subject.ts';
import { type Kinship, kinshipOf } from './same-text.ts';

/** Fewer paragraphs than this say nothing about whether two documents belong together. */
const ENOUGH_PARAGRAPHS = 5;
/**
 * Share of the shorter document's paragraphs with a counterpart, below which a pair is doubted. Measured
 * on the drafts of a session: versions of one text have 0.88 and more in common, resolutions of one
 * series 0.2 to 0.97, and what is no kin up to 0.42, all of it stock paragraphs.
 */
const LEAST_IN_COMMON: Readonly<Record<Kinship, number>> = {
  // A text that was written anew under its own title is a finding, not a mistake.
  same: 0,
  related: 0.2,
  unknown: 0.3,
  other: 0.45,
};

/** Problems of the pair, most serious first; `side` is null, for they belong to neither alone. */
export function pairProblems(
  before: Document,
  after: Document,
  changes: readonly Change[],
): Problem[] {
  return [
    ...languageProblems(before, after),
    ...alignmentProblems(before, after, changes),
    ...subjectProblems(before, after, changes),
    ...lengthProblems(changes),
  ];
}

/** The same bytes twice, an amendment for a version, or the newer text first. */
export function givenProblems(older: Document, newer: Document): Problem[] {
  const [before, after] = [older.info, newer.info];
  if (before.source.sha256 !== '' && before.source.sha256 === after.source.sha256) {
    // Both texts of one file with changes in it are two.
    if (textOf(older) !== textOf(newer)) return [];
    const message = `${before.source.input} and ${after.source.input} are the same file, byte for byte: was another version meant?`;
    return [problem('same-file', message)];
  }
  if (after.stage === 'amendment' && before.stage !== 'amendment') {
    const message = `${documentName(after)} is an amendment, no version of the text: draftwatch amend shows what it would do.`;
    return [problem('amendment-given', message)];
  }
  const why = newerFirst(before, after);
  if (why === null) return [];
  const [first, second] = [documentName(before), documentName(after)];
  const because = {
    'made from': `${first} was adopted from ${second}`,
    'later revision': `${first} comes after ${second}`,
    'later date': `${first} has the later date`,
  }[why];
  return [problem('newer-first', `${because}: were the texts given newer first? Swap them.`)];
}

function textOf({ paragraphs }: Document): string {
  return paragraphs.map(({ prefix, text }) => `${prefix} ${text}`).join('\n');
}

function languageProblems(before: Document, after: Document): Problem[] {
  const from = before.info.language;
  const to = after.info.language;
  if (from !== to && from !== 'und' && to !== 'und') {
    const names = `${nameOf(from)} and the newer in ${nameOf(to)}`;
    return [
      problem('languages-differ', `The older text is in ${names}: their words cannot be compared.`),
    ];
  }
  const language = from === 'und' ? to : from;
  if (isJudged(language)) return [];
  const message = `The texts are in ${nameOf(language)}: how firmly they bind is judged for English only. No edit is flagged as weaker or stronger: read them all (--all shows them).`;
  return [problem('strength-not-judged', message)];
}

function alignmentProblems(
  before: Document,
  after: Document,
  changes: readonly Change[],
): Problem[] {
  const shorter = Math.min(before.paragraphs.length, after.paragraphs.length);
  if (shorter < ENOUGH_PARAGRAPHS) return [];
  const paired = changes.filter((change) => change.before.length > 0 && change.after.length > 0);
  const kinship = kinshipOf(before.info, after.info);
  if (paired.length >= shorter * LEAST_IN_COMMON[kinship]) return [];
  const names = kinship === 'other' ? ', and titles or agenda items differ' : '';
  const message = `Only ${paired.length} of ${shorter} paragraphs have a counterpart${names}: are these two versions of one text?`;
  return [problem('little-in-common', message)];
}

function subjectProblems(before: Document, after: Document, changes: readonly Change[]): Problem[] {
  const found = otherSubject(before, after, changes, kinshipOf(before.info, after.info));
  if (!found) return [];
  const words = found.words.map((word) => `“${word}”`).join(', ');
  const message = `Two texts of one series with different subjects: ${found.about} of the ${found.removed} paragraphs that are gone are about ${words}, of which the newer text says little. Gone means here: not the subject of this text.`;
  return [problem('other-subject', message)];
}

function lengthProblems(changes: readonly Change[]): Problem[] {
  return changes
    .filter((change) => change.kind !== 'kept' && isTooLong(change))
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .map(({ before, after }) => {
      const where = (after[0] ?? before[0])!.label;
      const message = `${where} is too long for one paragraph: its changes are shown but not judged. Read it yourself, or check that the breaks between paragraphs were found.`;
      return { ...problem('too-long-to-judge', message), where };
    });
}

/** `fr` → `French`. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

function problem(code: string, message: string): Problem {
  return { side: null, code, message, where: null };
}
