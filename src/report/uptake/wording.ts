/** What is said of asks; every output of `uptake` takes its sentences from here. */
import type { DocumentInfo } from '../../model/document.ts';
import {
  type AskAnswers,
  type AskInVersion,
  STATUSES,
  type Status,
  type Uptake,
} from '../../model/uptake.ts';
import { documentName } from '../comparison/document-facts.ts';
import { count, listed } from '../wording/wording.ts';

/** A sign that says the status without colour. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  'word for word': '=',
  'taken up': '+',
  'in part': '◐',
  'only noted': '·',
  opposite: '✗',
  'not found': '−',
  'please check': '?',
};

/** `7 asks: 1 taken up, 3 in part, 3 not found; 3 new since A/HRC/RES/44/20`, of the last version. */
export function uptakeHead({ asks, versions }: Uptake): string {
  const last = asks.map((ask) => ask.versions.at(-1)!);
  const counts = STATUSES.map(
    (status) => [status, last.filter((one) => one.status === status).length] as const,
  )
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${n} ${status}`);
  const before = versions.at(-2);
  const moved = (['new', 'lost', 'firmer', 'weaker'] as const)
    .map((movement) => [movement, last.filter((one) => one.movement === movement).length] as const)
    .filter(([, n]) => n > 0)
    .map(([movement, n]) => `${n} ${movement}`);
  const since =
    before && moved.length > 0 ? `; ${moved.join(', ')} since ${documentName(before)}` : '';
  return `${count(asks.length, 'ask')}: ${counts.join(', ')}${since}`;
}

/** `taken up, OP11, new` · `not found, nearest OP18`. */
export function answerSentence(answer: AskInVersion): string {
  const { status, label, preambleOnly, movement, decidedBy, decision } = answer;
  const where = label === null ? [] : [status === 'not found' ? `nearest ${label}` : label];
  const person = decidedBy === 'person' && decision ? [`decided by ${decision.by}`] : [];
  return [
    status,
    ...where,
    ...(preambleOnly && status !== 'not found' ? ['preamble only'] : []),
    ...(movement ? [movement] : []),
    ...person,
  ].join(', ');
}

/** What a reader needs beside the status: what is missing, what denies it, what weakens it. */
export function detailSentences({
  status,
  missing,
  contrary,
  hedges,
  decision,
}: AskInVersion): string[] {
  return [
    ...(missing.length > 0 && status !== 'opposite' ? [`missing: ${missing.join(', ')}`] : []),
    ...(contrary.length > 0 ? [`but it says ‘${contrary.join('’, ‘')}’`] : []),
    ...(hedges.length > 0 ? [`hedged: ‘${hedges.join('’, ‘')}’`] : []),
    ...(decision ? [`reason: ${decision.reason}`] : []),
  ];
}

/** What the ask is about, where the rules or the list say so. */
export function mustSentence({ must }: AskAnswers): string | null {
  return must.length === 0
    ? null
    : `must name: ${listed(must.map((item) => item.replaceAll(' | ', ' or ')))}`;
}

export function agreedSentence({ agreed }: AskAnswers): string | null {
  if (agreed === null) return null;
  return agreed.length === 0
    ? 'not agreed before, as far as the corpus goes'
    : `agreed language: ${agreed.join('; ')}`;
}

export function versionNames(versions: readonly DocumentInfo[]): string[] {
  return versions.map(documentName);
}
