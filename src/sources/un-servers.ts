/** Getting one document from the UN: the Official Document System first, docs.un.org second. */
import { type DocumentSymbol, serverSymbol } from '../model/symbol.ts';
import { exchange } from './http/exchange.ts';
import { FAULTS, type Fault, fault } from './http/faults.ts';
import { type Manners, politely, shut } from './http/manners.ts';
import type { Language, Settings } from './http/settings.ts';
import { type FileAnswer, type FileFormat, judge } from './http/verdict.ts';

export interface Asking extends Manners {
  readonly onBytes?: ((received: number, total: number | null) => void) | undefined;
}

export interface Delivered extends FileAnswer {
  /** The address that was asked, before redirects. */
  readonly requested: string;
}

/** All that failed on the way, in the order in which it was tried. */
export interface Failed {
  readonly ok: false;
  readonly faults: readonly Fault[];
  /** Whether the first server gave the control document, which exists: then it does not refuse us. */
  readonly control: 'answers' | 'refuses' | 'unknown';
}

/** Word files carry italics, numbering and tracked changes; a PDF carries less, an old .doc least. */
const PREFERENCE: readonly FileFormat[] = ['docx', 'pdf', 'doc'];

/** How thoroughly to look: a `probe` asks the first server for what recent documents have. */
export type Effort = 'full' | 'probe';

/** Asks the UN's servers for a document, in the order of preference of formats and ways. */
export async function getDocument(
  symbol: DocumentSymbol,
  language: Language,
  asking: Asking,
  effort: Effort = 'full',
): Promise<Delivered | Failed> {
  const faults: Fault[] = [];
  const fallback = { held: null as Delivered | null };
  const name = serverSymbol(symbol);
  for (const address of odsAddresses(asking.settings, name, language, effort)) {
    const outcome = await getFile(address.url, asking);
    if (outcome.ok && (outcome.format === address.wanted || outcome.format !== 'doc')) {
      return outcome;
    }
    if (outcome.ok) fallback.held ??= outcome;
    else faults.push(outcome);
    if (!outcome.ok && !isAbsence(outcome)) break;
    if (fallback.held && address.wanted === 'pdf') break;
  }
  if (fallback.held) return fallback.held;
  if (effort === 'probe') return { ok: false, faults, control: 'unknown' };
  const second = await getFile(docsAddress(asking.settings, name, language), asking);
  if (second.ok) return second;
  faults.push(second);
  return tellApart(faults, asking);
}

/** Asks for one address that should be a file. */
export async function getFile(address: string, asking: Asking): Promise<Delivered | Fault> {
  const { settings, signal, onBytes, clock } = asking;
  return politely(new URL(address).host, asking, async () => {
    const answer = await exchange(address, { settings, signal, onBytes });
    if (!answer.ok) return answer;
    const verdict = judge(answer, clock.now());
    return verdict.ok ? { ...verdict, requested: address } : verdict;
  });
}

/** True for answers that say, or pretend, that there is no such document. */
export function isAbsence({ code }: Fault): boolean {
  return code === 'not-found' || code === 'page' || code === 'empty' || code === 'old-format';
}

/**
 * "Not found" from a server that also denies a document which certainly exists is a refusal: after a
 * few hundred quick requests the UN's server answers like that. Costs one small request.
 */
async function tellApart(faults: readonly Fault[], asking: Asking): Promise<Failed> {
  const { host } = new URL(asking.settings.ods);
  const denied = faults.some((one) => one.host === host && isAbsence(one));
  const control = denied ? await askControl(asking) : 'unknown';
  if (control !== 'refuses') return { ok: false, faults, control };
  await shut(host, asking, null);
  const others = faults.filter((one) => one.host !== host || !isAbsence(one));
  return { ok: false, faults: [fault('blocked', host), ...others], control };
}

/** Whether the first server gives a document that exists. */
export async function askControl(asking: Asking): Promise<Failed['control']> {
  const { settings, clock, signal } = asking;
  if (settings.control === '') return 'unknown';
  const address = odsAddress(settings, settings.control, 'en', 'pdf');
  const outcome = await politely(new URL(settings.ods).host, asking, async () => {
    const answer = await exchange(address, { settings, signal, onlyBytes: 1024 });
    if (!answer.ok) return answer;
    const verdict = judge(answer, clock.now());
    // Only its beginning was read: broken off is as good as whole.
    return verdict.ok || verdict.code === 'cut' ? { ok: true as const } : verdict;
  });
  if (outcome.ok) return 'answers';
  return isAbsence(outcome) || FAULTS[outcome.code].shuts || outcome.code === 'shut'
    ? 'refuses'
    : 'unknown';
}

interface OdsAddress {
  readonly url: string;
  readonly wanted: FileFormat;
}

/** Sources differ on whether slashes are to be encoded: plain ones first, encoded ones once. */
function odsAddresses(
  settings: Settings,
  name: string,
  language: Language,
  effort: Effort,
): readonly OdsAddress[] {
  const wanted = effort === 'probe' ? PREFERENCE.slice(0, 2) : PREFERENCE;
  const plain = wanted.map((type) => ({
    url: odsAddress(settings, name, language, type),
    wanted: type,
  }));
  if (effort === 'probe') return plain;
  const url = odsAddress(settings, name, language, 'pdf').replace(
    /(?<=[?&]s=)[^&]*/,
    encodeURIComponent(name),
  );
  return [...plain, { url, wanted: 'pdf' }];
}

function odsAddress({ ods }: Settings, name: string, language: Language, type: FileFormat): string {
  return `${ods}/api/symbol/access?s=${withSlashes(name)}&l=${language}&t=${type}`;
}

function docsAddress({ docs }: Settings, name: string, language: Language): string {
  return `${docs}/${language}/${withSlashes(name)}?direct=true`;
}

/** The page where a person can see the document. */
export function pageOf(symbol: DocumentSymbol, language: Language): string {
  return `https://docs.un.org/${language}/${withSlashes(serverSymbol(symbol))}`;
}

const withSlashes = (name: string): string => encodeURIComponent(name).replaceAll('%2F', '/');
