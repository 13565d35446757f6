/** What a header of the General Assembly must hold, against the name of its file. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import { corpus, hasCorpus } from './corpus.ts';

/** Fields that are missing or wrong, in words; empty when the header is whole. */
export function headerGaps(path: string, { info, problems }: Document): string[] {
  const gaps: string[] = [];
  const symbol = basename(path, '.pdf').replaceAll('_', '/');
  const adopted = symbol.startsWith('A/RES/');
  const session = /\/(\d+)\//.exec(symbol)?.[1];
  if (info.symbol !== symbol) gaps.push(`symbol ${info.symbol}`);
  if (info.organ !== 'General Assembly') gaps.push(`organ ${info.organ}`);
  if (info.session !== session) gaps.push(`session ${info.session}`);
  if (!/^20\d\d-\d\d-\d\d$/.test(info.date ?? '')) gaps.push(`date ${info.date}`);
  if (!/^\d+/.test(info.agendaItem ?? '')) gaps.push(`agenda item ${info.agendaItem}`);
  if (!info.agendaTitle) gaps.push('no agenda title');
  if (!info.title) gaps.push('no title');
  if (!info.jobNumber) gaps.push('no job number');
  if (adopted) {
    const { adoption } = info;
    if (!adoption?.date || !adoption.meeting) gaps.push('no meeting or date of adoption');
    if (!adoption?.documents?.length) gaps.push('no source note');
  } else {
    const expected = /C\.\d/.test(symbol) ? / Committee\b/ : /^null$/;
    if (!expected.test(String(info.committee))) gaps.push(`committee ${info.committee}`);
    if (info.sponsors.length === 0 && !UNSPONSORED.includes(symbol)) gaps.push('no sponsor');
    if (info.stage === 'amendment' && info.amends?.length !== 1) gaps.push('amends nothing');
    if (!info.originalLanguage) gaps.push('no original language');
  }
  if (problems.some((problem) => problem.code === 'unknown-sponsor')) gaps.push('unknown sponsor');
  return gaps;
}

/** Prints “Draft resolution” and names nobody. */
const UNSPONSORED = ['A/C.6/80/L.18'];

/** Titles by file, as the list of pairs gives them; rows that hold more than a title are left out. */
export function listedTitles(): Map<string, string> {
  const titles = new Map<string, string>();
  if (!hasCorpus) return titles;
  for (const row of readFileSync(join(corpus, 'pairs.csv'), 'utf8').trim().split('\n').slice(1)) {
    const match = /^[^,]*,[^,]*,([^,]*),([^,]*),(?:"([^"]*)"|([^,"]*)),[\d.]+,\d+,\d+\s*$/.exec(
      row,
    );
    const title = match?.[3] ?? match?.[4] ?? '';
    if (!match || title === '' || title.length > 250) continue;
    titles.set(match[1]!, title);
    titles.set(match[2]!, title);
  }
  return titles;
}
