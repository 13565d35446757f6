/** Notes at the foot of a page of pasted text, and their marks, which stand among the words. */
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { Note } from '../../reading.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';
import { joinLine } from '../join.ts';

/** Around a mark in the text, until it becomes a footnote: characters that no text uses. */
export const CALL_OPENS = '\ue000';
const CALL_CLOSES = '\ue001';
/** Such marks with their signs; as one group, so that a split keeps them. */
export const CALLS = /(\ue000[^\ue001]*\ue001)/g;

const MARK_ALONE = /^(\d{1,3}|\*{1,3})$/;
const MARK_TYPED = /^(\d{1,3}|\*{1,3})(?:\/\s*|\s+)(?=[\p{Lu}“"«])/u;

/** Notes below the rule of a page; a line without a mark goes on with the note before it. */
export function readFoot(lines: readonly string[], page: number): Note[] {
  const notes: Note[] = [];
  for (const raw of lines) {
    const line = foldSpace(clean(raw));
    if (line === '') continue;
    const alone = MARK_ALONE.exec(line);
    const typed = alone ? null : MARK_TYPED.exec(line);
    const last = notes.at(-1);
    const mark = alone?.[1] ?? typed?.[1];
    const text = alone ? '' : line.slice(typed?.[0].length ?? 0);
    if (mark !== undefined && follows(last?.mark, mark)) notes.push({ mark, text, page });
    else if (last) notes[notes.length - 1] = { ...last, text: joinLine(last.text, line) };
    else notes.push({ mark: '', text: line, page });
  }
  return notes;
}

/** Marks count up by one; a number that does not is part of a note. */
function follows(last: string | undefined, mark: string): boolean {
  if (last === undefined || last === '' || mark.startsWith('*')) return true;
  return last.startsWith('*') || Number(mark) === Number(last) + 1;
}

/**
 * Puts signs around the marks of a page's notes where they stand in its text. A number is a mark when it
 * is the only one of its kind between the marks before and after it; else it stays among the words.
 */
export function signCalls(page: string, notes: readonly Note[]): string {
  // Above the opening formula stand dates and numbers, and no notes but those of asterisks.
  const start = page.split('\n').findIndex((line) => isOpeningFormula(line)) + 1;
  const head = page.split('\n').slice(0, start).join('\n');
  const body = page.slice(head.length);
  const numbered = notes.filter(({ mark }) => /^\d+$/.test(mark));
  const places = numbered.map(({ mark }) => noteMarkPlaces(body, mark));
  const found: { readonly at: number; readonly mark: string }[] = [];
  let from = 0;
  places.forEach((own, i) => {
    const next = places.slice(i + 1).find((later) => later.length === 1)?.[0] ?? body.length;
    const fitting = own.filter((at) => at >= from && at < next);
    if (fitting.length !== 1) return;
    found.push({ at: fitting[0]!, mark: numbered[i]!.mark });
    from = fitting[0]! + numbered[i]!.mark.length;
  });
  let text = head;
  let end = 0;
  for (const { at, mark } of found) {
    text += `${body.slice(end, at).trimEnd()}${CALL_OPENS}${mark}${CALL_CLOSES}`;
    end = at + mark.length;
  }
  return text + body.slice(end);
}

/** Words that something follows: a number after them is one of the text. */
const OPEN_WORD =
  /(?<!\p{L})(?:of|to|and|or|the|from|in|on|by|at|than|least|articles?|paragraphs?|paras?\.|No\.|Nos\.|item|Goals?|targets?|sections?|chapters?|annex|de|du|et|à|du|le|les|al?|el|los|y|n[º°o]s?|núms?\.|vol\.|par\.|párrs?\.|artículos?|párrafos?|objectifs?|objetivos?|cibles?|metas?|points?|temas?)\s$/iu;

/** Where a mark may stand: after a word or its punctuation, before a space or the end of a line. */
export function noteMarkPlaces(body: string, mark: string): number[] {
  const find = (space: string): number[] => {
    const pattern = new RegExp(`(?<=[\\p{L},.;:)”"’]${space})${mark}(?=[\\s,;.)]|$)`, 'gu');
    return Array.from(body.matchAll(pattern), ({ index }) => index).filter(
      (at) => !OPEN_WORD.test(body.slice(Math.max(0, at - 20), at)),
    );
  };
  // Where nothing stands before it, it is no number of the text.
  const attached = find('');
  return attached.length > 0 ? attached : find(' ');
}
