/**
 * The UN Digital Library: what it knows about the life of a draft. Since August 2026 it answers programs
 * with a challenge: it is asked only when a person says so, and never needed.
 */
import {
  type DocumentSymbol,
  formatSymbol,
  parentOf,
  parseSymbol,
  sameSymbol,
} from '../../model/symbol.ts';
import { exchange } from '../http/exchange.ts';
import { type Fault, fault } from '../http/faults.ts';
import { politely } from '../http/politeness.ts';
import { readAnswer } from '../http/read-answer.ts';
import type { ServerTools } from '../un-servers.ts';
import { type MarcRecord, readMarcXml, valuesOf } from './marcxml.ts';

/** One catalogue record that concerns a draft. */
export interface LibraryRecord {
  readonly symbol: string;
  /** `draft resolution`, `amendment to draft resolution A/…`, as catalogued (MARC 245 $b). */
  readonly type: string;
  /** ISO date (269 $a), or null. */
  readonly date: string | null;
  /** Adopted text (993 with first indicator 1), or null. */
  readonly adopted: string | null;
  /** Notes such as the fate of an amendment or a reissue (515, 596). */
  readonly notes: readonly string[];
}

export interface LibraryAnswer {
  readonly ok: true;
  readonly records: readonly LibraryRecord[];
  /** True when the search found more than it sent. */
  readonly partial: boolean;
}

/** Most records that one answer may hold. */
const PAGE = 200;

/** Searches the drafts of one body and session. */
export async function searchDrafts(
  symbol: DocumentSymbol,
  asking: ServerTools,
): Promise<LibraryAnswer | Fault> {
  const series = { ...parentOf(symbol), series: 'limited' as const, number: '*' };
  const query = `191__a:"${formatSymbol(series)}"`;
  const { settings } = asking;
  const pauseMs = Math.max(settings.pauseMs, settings.libraryPauseMs);
  const address = `${settings.library}/search?p=${encodeURIComponent(query)}&of=xm&rg=${PAGE}`;
  const { host } = new URL(address);
  return politely(host, { ...asking, settings: { ...settings, pauseMs, atOnce: 1 } }, async () => {
    const answer = await exchange(address, {
      settings,
      signal: asking.signal,
      transport: asking.transport,
    });
    if (!answer.ok) return answer;
    const marc = readMarcXml(Buffer.from(answer.body).toString('utf8'));
    if (marc) {
      const records = marc.records.flatMap(readRecord);
      return { ok: true, records, partial: (marc.total ?? 0) > marc.records.length } as const;
    }
    const content = readAnswer(answer, asking.clock.now());
    return content.ok || content.code === 'wrong-type' ? fault('garbled', host) : content;
  });
}

function readRecord(record: MarcRecord): LibraryRecord[] {
  const symbol = parseSymbol(valuesOf(record, '191', 'a')[0] ?? '');
  if (!symbol) return [];
  const adopted = valuesOf(record, '993', 'a', '1')
    .map((text) => parseSymbol(text))
    .find((one) => one?.series === 'resolution' || one?.series === 'decision');
  return [
    {
      symbol: formatSymbol(symbol),
      type: (valuesOf(record, '245', 'b')[0] ?? '').replace(/[ /]+$/, ''),
      date: /^\d{4}-\d\d-\d\d$/.exec(valuesOf(record, '269', 'a')[0] ?? '')?.[0] ?? null,
      adopted: adopted ? formatSymbol(adopted) : null,
      notes: [...valuesOf(record, '515', 'a'), ...valuesOf(record, '596', 'a')],
    },
  ];
}

export interface Kin {
  readonly symbol: DocumentSymbol;
  readonly role: 'version' | 'amendment' | 'adopted';
  readonly notes: readonly string[];
}

/** The records that belong to the life of one draft: its versions, amendments to it, its adopted text. */
export function kinOf(parent: DocumentSymbol, records: readonly LibraryRecord[]): readonly Kin[] {
  const own = records.filter((record) => isVersionOf(record.symbol, parent));
  const amending = records.filter(({ type }) => {
    const target = /^amendments? to (?:revised )?draft (?:resolution|decision) (\S+)/i.exec(
      type,
    )?.[1];
    return target !== undefined && isVersionOf(target, parent);
  });
  const kin =
    (role: Kin['role']) =>
    (text: string, notes: readonly string[] = []): Kin[] => {
      const symbol = parseSymbol(text);
      return symbol ? [{ symbol, role, notes }] : [];
    };
  const adopted = [...new Set(own.flatMap((record) => record.adopted ?? []))];
  return [
    ...own.flatMap((record) => kin('version')(record.symbol, record.notes)),
    ...amending.flatMap((record) => kin('amendment')(record.symbol, record.notes)),
    ...adopted.flatMap((text) => kin('adopted')(text)),
  ];
}

/** True when a text is a symbol of the draft itself or of a version of it. */
export function isVersionOf(text: string, parent: DocumentSymbol): boolean {
  const symbol = parseSymbol(text);
  return symbol !== null && sameSymbol(formatSymbol(parentOf(symbol)), formatSymbol(parent));
}

/** The draft that became an adopted text, when the records say so. */
export function draftOf(
  adopted: DocumentSymbol,
  records: readonly LibraryRecord[],
): DocumentSymbol | null {
  const record = records.find((one) => one.adopted === formatSymbol(parentOf(adopted)));
  const draft = record ? parseSymbol(record.symbol) : null;
  return draft && parentOf(draft);
}
