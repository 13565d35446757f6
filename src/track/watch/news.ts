/** What is new in a look: each new version compared with its baselines, as a notice. */
import { createHash } from 'node:crypto';
import type { CheckedText, Unchecked } from '../../model/check.ts';
import { openFindings } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import type { NewsKind, Notice } from '../../model/watch.ts';
import { comparisonOf } from '../../report/check/json.ts';
import { noticeText } from '../../report/watch/wording.ts';
import type { Language } from '../../sources/http/settings.ts';
import { pageOf } from '../../sources/un-servers.ts';
import { type Checker, type Pair, pairsOf } from '../check.ts';
import type { Tracked } from '../config.ts';
import type { ReadTracked } from '../inputs.ts';
import type { Look, Sighting } from './look.ts';
import type { Seen } from './memory.ts';

/** A new version, with the comparisons that its reports are written from. */
export interface News {
  readonly notice: Notice;
  readonly pairs: CheckedText['pairs'];
}

export interface Judged {
  readonly seen: Readonly<Record<string, Seen>>;
  readonly news: readonly News[];
  /** Of versions that were told, but not compared in full so far. */
  readonly unchecked: readonly Unchecked[];
  /** Texts to be remembered as they are now. */
  readonly remember: readonly Sighting[];
}

export interface Bench {
  readonly checker: Checker;
  readonly readOne: ReadTracked;
  readonly language: Language;
  /** A text as it was when it was last seen. */
  readonly recall: (input: string) => Document | null;
}

/** Documents that are read beside a text, and not compared with it. */
const COMPANIONS: ReadonlySet<NewsKind> = new Set(['amendment', 'corrigendum', 'addendum']);

/** `before` is what was seen earlier, null when the text was never looked at. */
export async function judge(
  text: Tracked,
  look: Look,
  before: Readonly<Record<string, Seen>> | null,
  bench: Bench,
): Promise<Judged> {
  const isNamed = ([input, was]: readonly [string, Seen]): boolean =>
    text.versions.includes(input) || (was.state === 'there' && was.found);
  const seen = Object.fromEntries(Object.entries(before ?? {}).filter(isNamed));
  const news: News[] = [];
  const unchecked: Unchecked[] = [];
  const remember: Sighting[] = [];
  for (const { what } of look.unchecked) if (text.versions.includes(what)) seen[what] ??= UNKNOWN;
  for (const input of [...look.waiting, ...look.missing]) {
    if (text.versions.includes(input)) seen[input] = ABSENT;
  }

  for (const one of look.there) {
    const { input, kind, document } = one;
    const was = before?.[input];
    const sha256 = document?.info.source.sha256 ?? null;
    const begins = one.listed && (before === null || was?.state === 'unknown');
    if (begins && document === null) {
      seen[input] = UNKNOWN;
      continue;
    }
    const other = was?.state === 'there' && was.sha256 !== sha256;
    if (document && (was?.state !== 'there' || other)) remember.push(one);
    const told = was?.state === 'there' ? was.told : null;
    const found = !one.listed;
    const settled = { state: 'there', kind, found, sha256, told, open: false } as const;
    seen[input] = settled;
    if (begins || (was?.state === 'there' && !was.open && !other)) continue;
    const fresh =
      other && was.sha256 !== null
        ? await compareWithEarlier(text, one, look, bench)
        : await compareWithBaselines(text, one, look, bench);
    if (fresh === null) continue;
    const { notice } = fresh;
    const open = notice.unchecked.length > 0 && notice.kind !== 'changed';
    seen[input] = { ...settled, told: notice.id, open };
    if (notice.id === told) unchecked.push(...notice.unchecked);
    else news.push(fresh);
  }
  return { seen, news, unchecked, remember };
}

const UNKNOWN: Seen = { state: 'unknown' };
const ABSENT: Seen = { state: 'absent' };

async function compareWithBaselines(
  text: Tracked,
  one: Sighting,
  look: Look,
  bench: Bench,
): Promise<News> {
  if (one.document === null || COMPANIONS.has(one.kind)) {
    return newsOf(text, one, one.kind, null, reasons(one, look), bench);
  }
  const at = look.there.indexOf(one);
  const earlier = look.there
    .slice(0, at)
    .filter(({ document, kind }) => document !== null && !COMPANIONS.has(kind));
  const asIfNewest = { ...text, versions: [...earlier.map(({ input }) => input), one.input] };
  const pairs = pairsOf(asIfNewest).filter(([, after]) => after === one.input);
  const checked = await bench.checker.check(asIfNewest, bench.readOne, pairs);
  return newsOf(text, one, one.kind, checked, [], bench);
}

/** Null when nothing but the bytes is new. */
async function compareWithEarlier(
  text: Tracked,
  one: Sighting,
  look: Look,
  bench: Bench,
): Promise<News | null> {
  const { document } = one;
  if (document === null) return newsOf(text, one, 'changed', null, reasons(one, look), bench);
  const earlier = bench.recall(one.input);
  if (earlier === null) {
    const message = 'has other words than before, and the earlier ones are not kept any more.';
    const lost = { what: one.input, cause: 'unreadable', message } as const;
    return newsOf(text, one, 'changed', null, [lost], bench);
  }
  const name = `${one.input} (as it was)`;
  const isNewest = look.there.at(-1) === one;
  const pair: Pair = [name, one.input];
  const asIfTwo: Tracked = {
    ...text,
    versions: [...pair],
    baseline: 'previous',
    protect: isNewest ? text.protect.filter((protection) => 'phrase' in protection) : [],
  };
  const readBoth: ReadTracked = async (input) =>
    input === name ? { document: earlier } : { document };
  const checked = await bench.checker.check(asIfTwo, readBoth, [pair]);
  const report = checked.pairs[0]?.report;
  if (report && checked.unchecked.length === 0 && saysTheSame(report)) return null;
  return newsOf(text, one, 'changed', checked, [], bench);
}

/** Why a document could not be read. */
const reasons = (one: Sighting, look: Look): readonly Unchecked[] =>
  look.unchecked.filter(({ what }) => what === one.input);

/** No other words, and no new stamp that says that there are some. */
function saysTheSame({ changes, before, after }: Report): boolean {
  const stamped = (['reissued', 'oralRevision'] as const).some(
    (stamp) => after[stamp] && after[stamp] !== before[stamp],
  );
  return !stamped && changes.every(({ effect }) => effect === 'none' || effect === 'editorial');
}

function newsOf(
  { id: tracked }: Tracked,
  { input: version, symbol, document }: Sighting,
  kind: NewsKind,
  checked: CheckedText | null,
  more: readonly Unchecked[],
  { checker, language }: Bench,
): News {
  const result = checked ? checker.finish([checked]) : null;
  const unchecked = [...(checked?.unchecked ?? []), ...more];
  const doubts = unchecked.map(({ what, cause }) => [what, cause]);
  const words = [tracked, kind, version, document?.info.source.sha256 ?? null, doubts];
  const notice = {
    schemaVersion: 1 as const,
    tool: checker.tool,
    id: createHash('sha256').update(JSON.stringify(words)).digest('hex'),
    tracked,
    kind,
    version,
    title: document?.info.title ?? null,
    page: symbol ? pageOf(symbol, language) : null,
    failing: result ? openFindings(result).length : 0,
    compared: checked?.pairs.map(comparisonOf) ?? [],
    findings: result?.texts[0]?.findings ?? [],
    unchecked,
    reports: [],
  };
  return { notice: { ...notice, text: noticeText(notice) }, pairs: checked?.pairs ?? [] };
}
