/** Sorts the blocks before the text: masthead, agenda title, sponsors, adoption line, title. */
import type { DropReason } from '../../model/document.ts';
import { isState } from '../language/states.ts';
import { joinLine } from '../readers/join.ts';
import { isDateLine } from './dates.ts';
import type { HeaderLine } from './fields.ts';
import { agendaItemOf, isMastheadLine } from './masthead.ts';
import { plainName, splitNames } from './names.ts';
import { endsSponsors } from './sponsors.ts';

export interface FrontPlan {
  readonly masthead: readonly string[];
  readonly agendaItem: string | null;
  readonly agendaTitle: string | null;
  /** Sponsors' lines with what they submit, joined; empty when there are none. */
  readonly sponsors: string;
  /** `Resolution adopted by …` with the bracketed note behind it; empty for drafts. */
  readonly adopted: string;
  readonly title: readonly string[];
  readonly roles: readonly DropReason[];
}

const ADOPTED =
  /^(?:(?:Resolution|Decision)s? adopted (?:by|on)\b|(?:Résolution|Décision)s? adoptées? par|(?:Resoluci|Decisi)(?:ón|ones) (?:aprobad|adoptad)as? por|(?:Adopted by the|Adoptée par le|Aprobada por el) (?:Security Council|Conseil de sécurité|Consejo de Seguridad)(?![\p{L}]))/iu;

/** Sorts the lines; each gets one role. */
export function planFront(front: readonly HeaderLine[]): FrontPlan {
  const lines = front.map((line) => line.text.replace(/\s+/g, ' ').trim());
  const adoptedAt = lines.findIndex((line) => ADOPTED.test(line));
  const submitted = adoptedAt >= 0 ? null : submissionAt(lines);
  const agendaAt = lines.findIndex((line) => agendaItemOf(line) !== null);
  const adoptedEnd = adoptedAt < 0 ? -1 : adoptionEnd(lines, adoptedAt);
  const bodyStart = submitted?.from ?? (adoptedAt >= 0 ? adoptedAt : lines.length);
  const titleStart = submitted ? submitted.to + 1 : adoptedAt >= 0 ? adoptedEnd + 1 : lines.length;
  const agendaTitle: string[] = [];
  const agenda = agendaAt < 0 ? null : agendaItemOf(lines[agendaAt]!);
  if (agenda?.rest) agendaTitle.push(agenda.rest);
  const roles = lines.map((line, i): DropReason => {
    if (i >= titleStart) return 'title';
    if (submitted && i >= submitted.from && i <= submitted.to) return 'sponsors';
    if (agendaAt >= 0 && i > agendaAt && i < bodyStart && !isMastheadLine(line))
      agendaTitle.push(line);
    return 'masthead';
  });
  const of = (role: DropReason): string[] => lines.filter((_, i) => roles[i] === role);
  return {
    masthead: of('masthead'),
    agendaItem: agenda?.number ?? null,
    agendaTitle: agendaTitle.join(' ').replace(/\s*\*+$/, '') || null,
    sponsors: of('sponsors').reduce(joinLine, ''),
    adopted: adoptedAt < 0 ? '' : lines.slice(adoptedAt, adoptedEnd + 1).join(' '),
    title: of('title'),
    roles,
  };
}

/** The adoption line may go on with its date and a bracketed note. */
function adoptionEnd(lines: readonly string[], at: number): number {
  let end = at;
  const next = (): string => lines[end + 1] ?? '';
  if (/^(?:on|le|el) \d{1,2}\b/i.test(next()) || isDateLine(next())) end += 1;
  if (!/^[[(]/.test(next())) return end;
  end += 1;
  while (end + 1 < lines.length && !/[\])]\s*\*?$/.test(lines[end]!)) end += 1;
  return end;
}

/** Where the list of sponsors begins and ends, or null. */
function submissionAt(lines: readonly string[]): { from: number; to: number } | null {
  for (let to = 0; to < Math.min(lines.length, MAX_FRONT); to += 1) {
    // What is submitted may wrap: `…: draft` and `resolution`.
    for (const from of [to, to - 1, to - 2].filter((line) => line >= 0)) {
      const joined = lines.slice(from, to + 1).join(' ');
      if (isMastheadLine(lines[from]!) || !endsSponsors(joined)) continue;
      return { from: listStart(lines, from), to: submissionEnd(lines, to) };
    }
  }
  return null;
}

/** No masthead with its sponsors is longer; what is longer is a report. */
const MAX_FRONT = 60;

/** `Draft resolution submitted by the Chair,` and `amendment to draft resolution` may go on. */
function submissionEnd(lines: readonly string[], at: number): number {
  let to = at;
  while (to + 1 < lines.length) {
    const [line, next] = [lines[to]!, lines[to + 1]!];
    const open = /(?:,|\b(?:by|the|of|and|to|par|le|la|de|du|et|por|el|y))$/i.test(line);
    const goesOn =
      /^(?:on the basis of|following|on the recommendation of|and|sur la|à l['’]issue|et|sobre la base|y)\b/.test(
        next,
      );
    const symbol = /^[A-Z]{1,5}\/\S+$/.test(next) && /(?:resolution|decision)s?$/i.test(line);
    if (!open && !goesOn && !symbol) return to;
    to += 1;
  }
  return to;
}

/** Walks up while lines look like names of States. */
function listStart(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && isNameList(lines[from - 1]!)) from -= 1;
  // Printed lines break inside names: then the list begins where a State stands first.
  for (let i = from - 1; i >= 0 && at - i < MAX_LIST && isFree(lines[i]!); i -= 1) {
    const [opening, ...more] = lines[i]!.split(',', 2);
    if (more.length > 0 && !isState(plainName(opening!))) continue;
    const names = splitNames(lines.slice(i, at).reduce(joinLine)).map(plainName);
    if (isState(names[0] ?? '') && areStates(names)) from = i;
  }
  return from;
}

/** Lines of the longest list of sponsors. */
const MAX_LIST = 30;

function isFree(line: string): boolean {
  return !isMastheadLine(line) && !agendaItemOf(line);
}

function areStates(names: readonly string[]): boolean {
  return names.filter(isState).length * 2 >= Math.max(1, names.length);
}

/** At least half of the pieces are States, or the line says on whose behalf. */
function isNameList(line: string): boolean {
  if (!isFree(line)) return false;
  if (/\b(?:on behalf of|au nom d|en nombre d)/i.test(line)) return true;
  const names = splitNames(line.replace(/[:,]\s*$/, '')).map(plainName);
  // Lists in other languages, and of names not known here: several short proper names.
  if (names.length >= 3 && names.every((name) => /^\p{Lu}[^;:]{2,50}$/u.test(name))) return true;
  return areStates(names);
}
