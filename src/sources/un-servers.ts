/** Getting one document from the UN: the Official Document System first, docs.un.org second. */
import { type DocumentSymbol, serverSymbol } from '../model/symbol.ts';
import { exchange } from './http/exchange.ts';
import { FAULTS, type Fault, fault } from './http/faults.ts';
import { leaveAlone, type Politeness, politely, whyLeftAlone } from './http/politeness.ts';
import { type FileAnswer, type FileFormat, isAbsence, readAnswer } from './http/read-answer.ts';
import type { Language, Settings } from './http/settings.ts';
import type { Transport } from './http/transport.ts';

export interface ServerTools extends Politeness {
  readonly onBytes?: ((received: number, total: number | null) => void) | undefined;
  /** The network when left out. */
  readonly transport?: Transport | undefined;
}

export interface DeliveredFile extends FileAnswer {
  /** The address that was asked, before redirects. */
  readonly requested: string;
}

/** All that failed on the way, in the order in which it was tried. */
export interface FailedRequest {
  readonly ok: false;
  readonly faults: readonly Fault[];
  /** Whether the first server gave the control document, which exists: then it does not refuse us. */
  readonly control: 'answers' | 'refuses' | 'unknown';
}

/**
 * How thoroughly to look. A `probe` asks the first server once whether a document is there, as a PDF,
 * which every document has. Answers take half a minute: each question has to be worth it.
 */
export type Effort = 'full' | 'probe';

/** Asks the UN's servers for a document, in the order of preference of formats and ways. */
export async function getDocument(
  symbol: DocumentSymbol,
  language: Language,
  asking: ServerTools,
  effort: Effort = 'full',
): Promise<DeliveredFile | FailedRequest> {
  const name = serverSymbol(symbol);
  const faults: Fault[] = [];
  // The native file carries italics, numbering and tracked changes, where it is no old .doc.
  const ask = (type: 'docx' | 'pdf') =>
    getFile(odsAddress(asking.settings, name, language, type), asking);
  const first = await ask(effort === 'probe' ? 'pdf' : 'docx');
  if (first.ok && effort === 'full' && first.format !== 'doc') return first;
  if (!first.ok) {
    faults.push(first);
    if (effort === 'probe') return { ok: false, faults, control: 'unknown' };
  }
  if (first.ok || isAbsence(first) || first.code === 'old-format') {
    const second = await ask(effort === 'probe' ? 'docx' : 'pdf');
    if (second.ok && second.format !== 'doc') return second;
    if (first.ok) return first;
    if (second.ok) return second;
    faults.push(second);
  }
  const other = await getFile(docsAddress(asking.settings, name, language), asking);
  if (other.ok) return other;
  faults.push(other);
  return tellApart(faults, asking);
}

/** Asks for one address that should be a file. */
export async function getFile(
  address: string,
  asking: ServerTools,
): Promise<DeliveredFile | Fault> {
  const { settings, signal, onBytes, clock, transport } = asking;
  const closed = (host: string) => whyLeftAlone(host, asking);
  return politely(new URL(address).host, asking, async () => {
    const options = { settings, signal, onBytes, transport, barrier: closed };
    const answer = await exchange(address, options);
    if (!answer.ok) return answer;
    const content = readAnswer(answer, clock.now());
    return content.ok ? { ...content, requested: address } : content;
  });
}

/**
 * "Not found" from a server that also denies a document which certainly exists is a refusal. Costs one
 * small request.
 */
async function tellApart(faults: readonly Fault[], asking: ServerTools): Promise<FailedRequest> {
  const { host } = new URL(asking.settings.ods);
  const denied = faults.some((one) => one.host === host && isAbsence(one));
  const control = denied ? await askControl(asking) : 'unknown';
  if (control !== 'refuses') return { ok: false, faults, control };
  await leaveAlone(host, asking, null);
  const others = faults.filter((one) => one.host !== host || !isAbsence(one));
  return { ok: false, faults: [fault('blocked', host), ...others], control };
}

/** True when the first server says that there is no such document: it alone knows what there is. */
export function isDenied(
  { faults }: FailedRequest,
  { settings }: Pick<ServerTools, 'settings'>,
): boolean {
  const { host } = new URL(settings.ods);
  const own = faults.filter((one) => one.host === host);
  return own.length > 0 && own.every(isAbsence);
}

/** Whether the first server gives a document that exists. */
export async function askControl(asking: ServerTools): Promise<FailedRequest['control']> {
  const { settings, clock, signal, transport } = asking;
  if (settings.control === '') return 'unknown';
  const address = odsAddress(settings, settings.control, 'en', 'pdf');
  const closed = (host: string) => whyLeftAlone(host, asking);
  const outcome = await politely(new URL(settings.ods).host, asking, async () => {
    const options = { settings, signal, transport, barrier: closed, onlyBytes: 1024 };
    const answer = await exchange(address, options);
    if (!answer.ok) return answer;
    const content = readAnswer(answer, clock.now());
    // Only its beginning was read: broken off is as good as whole.
    return content.ok || content.code === 'cut' ? { ok: true as const } : content;
  });
  if (outcome.ok) return 'answers';
  return isAbsence(outcome) || FAULTS[outcome.code].shuts || outcome.code === 'shut'
    ? 'refuses'
    : 'unknown';
}

/** Everything is encoded once, as every program does that builds an address; a space is `%20`, never `+`. */
function odsAddress({ ods }: Settings, name: string, language: Language, type: FileFormat): string {
  return `${ods}/api/symbol/access?s=${encodeURIComponent(name)}&l=${language}&t=${type}`;
}

function docsAddress({ docs }: Settings, name: string, language: Language): string {
  return `${docs}/${language}/${withSlashes(name)}?direct=true`;
}

/** The page where a person can see the document. */
export function pageOf(symbol: DocumentSymbol, language: Language): string {
  return `https://docs.un.org/${language}/${withSlashes(serverSymbol(symbol))}`;
}

const withSlashes = (name: string): string => encodeURIComponent(name).replaceAll('%2F', '/');
