/** Comparisons of a version that is new or changed: with its baselines, and with itself as it was. */
import { createHash } from 'node:crypto';
import type { CheckedText, Unchecked } from '../../model/check.ts';
import { openFindings } from '../../model/check.ts';
import type { Document } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import type { NewsKind, Notice } from '../../model/watch.ts';
import { comparisonOf } from '../../report/check/json.ts';
import { firstOfNotice } from '../../report/watch/first.ts';
import { noticeText } from '../../report/watch/wording.ts';
import type { Language } from '../../sources/http/settings.ts';
import { pageOf } from '../../sources/un-servers.ts';
import { type Checker, type InputPair, pairsOf } from '../check.ts';
import type { Tracked } from '../config.ts';
import type { ReadTracked } from '../inputs.ts';
import { sameWords } from '../word-for-word.ts';
import { doubtOf, losesItsEnd } from './doubt.ts';
import type { GatheredVersions, Sighting } from './gather.ts';

/** A new version, with the comparisons that its reports are written from. */
export interface News {
  readonly notice: Notice;
  readonly pairs: CheckedText['pairs'];
  /** Otherwise it is told, and nothing later is compared with it until it can be trusted. */
  readonly trusted: boolean;
  /** Later ones of its name are compared with it, not with what was kept before. */
  readonly keep: boolean;
}

export interface CompareTools {
  readonly checker: Checker;
  readonly readOne: ReadTracked;
  readonly language: Language;
  /** A text as it was when it could last be trusted. */
  readonly recall: (input: string) => Document | null;
  /** Versions that a person says are whole, though they look cut off. */
  readonly whole: readonly string[];
}

/** Documents that are read beside a text, and not compared with it. */
const COMPANIONS: ReadonlySet<NewsKind> = new Set(['amendment', 'corrigendum', 'addendum']);

/** The name of the earlier text of a version that changed. */
export const asItWas = (version: string): string => `${version} (as it was)`;

/** The same version as it was: `lost` when that is not kept any more, null when it is new. */
export type Earlier = Document | 'lost' | null;

/** Compares with all that the baselines name, and with the same version as it was. */
export async function compareNew(
  text: Tracked,
  one: Sighting,
  look: GatheredVersions,
  tools: CompareTools,
  was: Earlier,
): Promise<News | null> {
  const kind = was ? 'changed' : one.kind;
  const earlier = was === 'lost' ? null : was;
  const { input, document } = one;
  if (document === null || COMPANIONS.has(one.kind)) {
    const reasons = look.unchecked.filter(({ what }) => what === input);
    return newsOf(text, one, kind, null, reasons, sound(document !== null), tools);
  }
  const before = earlierThan(one, look);
  const own = asItWas(input);
  const versions = [...before.map((other) => other.input), input];
  const asIfNewest: Tracked = {
    ...text,
    versions: earlier ? [...versions.slice(0, -1), own, input] : versions,
    protect: was && look.there.at(-1) !== one ? [] : text.protect,
  };
  const pairs: InputPair[] = pairsOf({ ...text, versions }).filter(([, after]) => after === input);
  if (earlier) pairs.push([own, input]);
  const documents = new Map(look.there.map((other) => [other.input, other.document]));
  if (earlier) documents.set(own, earlier);
  const readBoth: ReadTracked = async (name) => {
    const known = documents.get(name);
    return known ? { document: known } : tools.readOne(name);
  };
  const checked = await tools.checker.check(asIfNewest, readBoth, pairs);
  const nearest = `${earlier ? own : before.at(-1)?.input} → ${input}`;
  const report = checked.pairs.find(({ name }) => name === nearest)?.report;
  if (earlier && report && checked.unchecked.length === 0 && saysTheSame(report)) return null;
  const doubt = report && !tools.whole.includes(input) ? doubtOf(report) : null;
  const trusted = doubt === null;
  const keep = trusted && !(earlier && report && losesItsEnd(report));
  const more = [...(was === 'lost' ? [lost(input)] : []), ...doubtful(input, doubt)];
  return newsOf(text, one, kind, checked, more, { trusted, keep }, tools);
}

const sound = (yes: boolean): Pick<News, 'trusted' | 'keep'> => ({ trusted: yes, keep: yes });

/** Says that a version is not there any more. */
export function newsOfGone(
  text: Tracked,
  one: Sighting,
  look: GatheredVersions,
  tools: CompareTools,
): News {
  const reasons = look.unchecked.filter(({ what }) => what === one.input);
  return newsOf(text, one, 'gone', null, reasons, sound(true), tools);
}

/** What is compared with a version of this text, oldest first. */
export function earlierThan(one: Sighting, { there }: GatheredVersions): readonly Sighting[] {
  return there
    .slice(0, there.indexOf(one))
    .filter(({ document, kind }) => document !== null && !COMPANIONS.has(kind));
}

function lost(what: string): Unchecked {
  const message = 'has other words than before, and the earlier ones are not kept any more.';
  return { what, cause: 'unreadable', message };
}

function doubtful(what: string, doubt: string | null): readonly Unchecked[] {
  if (doubt === null) return [];
  const message = `${doubt} Later versions are not compared with it until it is whole; if it is, run draftwatch watch --whole '${what}'.`;
  return [{ what, cause: 'unreadable', message }];
}

/** No other words, and no new stamp that says that there are some. */
function saysTheSame({ changes, before, after }: Report): boolean {
  const stamped = (['reissued', 'oralRevision'] as const).some(
    (stamp) => after[stamp] && after[stamp] !== before[stamp],
  );
  return !stamped && changes.every(sameWords);
}

function newsOf(
  { id: tracked }: Tracked,
  { input: version, symbol, document }: Sighting,
  kind: NewsKind,
  checked: CheckedText | null,
  more: readonly Unchecked[],
  trust: Pick<News, 'trusted' | 'keep'>,
  { checker, language }: CompareTools,
): News {
  const result = checked ? checker.finish([checked]) : null;
  const unchecked = [...(checked?.unchecked ?? []), ...more];
  const doubts = unchecked.map(({ what, cause }) => [what, cause]);
  const words = [tracked, kind, version, document?.info.source.sha256 ?? null, doubts];
  const pairs = checked?.pairs ?? [];
  const findings = result?.texts[0]?.findings ?? [];
  const sound = pairs.filter(({ name }) => !unchecked.some(({ what }) => what === name));
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
    compared: pairs.map(comparisonOf),
    first: firstOfNotice(sound, findings),
    findings,
    unchecked,
    reports: [],
  };
  return { notice: { ...notice, text: noticeText(notice) }, pairs, ...trust };
}
