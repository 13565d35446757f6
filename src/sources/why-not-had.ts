/** Why a document could not be had, in one line: what each server said, and what to do now. */
import { type DocumentSymbol, serverSymbol } from '../model/symbol.ts';
import { momentOf } from './http/clock.ts';
import { describeFaults, FAULTS, type Fault, type FaultCode } from './http/faults.ts';
import { isAbsence } from './http/read-answer.ts';
import type { Language } from './http/settings.ts';
import type { Tools } from './options.ts';
import { type FailedRequest, pageOf } from './un-servers.ts';

/** One sentence or two, for a symbol that was asked for. */
export function whyNotHad(
  symbol: DocumentSymbol,
  language: Language,
  { faults, control }: FailedRequest,
  tools: Pick<Tools, 'settings' | 'clock'>,
): string {
  const said = shorten(faults);
  const name = `${serverSymbol(symbol)} (${language})`;
  const reasons = describeFaults(said);
  if (said.every(isAbsence)) {
    const never = neverThere(symbol);
    if (never !== null) return `${name} was not found (${reasons}): ${never}`;
    const certain = control === 'answers';
    const doubt = certain ? '' : ', or the servers refuse us without saying so';
    const translation = language === 'en' ? '' : ' Translations come later: try --lang en.';
    return `${name} was not found${doubt} (${reasons}). Check the symbol; new documents take days to appear.${translation}`;
  }
  if (said.every(({ code }) => code === 'unreachable')) {
    return `${name} could not be fetched (${reasons}). Files, and what is in the cache, need no network.`;
  }
  const asked = Math.max(0, ...said.map((one) => one.retryAfterMs ?? 0));
  const wait = asked > 0 ? asked : said.some(isRefusal) ? tools.settings.breakerMs : 0;
  const now = tools.clock.now();
  const insist = said.some(({ code }) => code === 'shut')
    ? ' (a person may ask at once with --refresh)'
    : '';
  const again = wait > 0 ? `try again after ${momentOf(now + wait, now)}${insist}, or ` : '';
  return `${name} could not be fetched (${reasons}): ${hint(said)}${again}save it with a browser from ${pageOf(symbol, language)} and give its path.`;
}

const isRefusal = ({ code }: Fault): boolean => FAULTS[code].shuts;

/** What to do about what stands between us and the servers. */
const HINTS: Partial<Record<FaultCode, string>> = {
  portal: 'open any page in a browser, sign in to the network and try again, or ',
  untrusted:
    'a hotel or office network that wants you to sign in (open any page in a browser), or a proxy with a certificate of its own (set NODE_EXTRA_CA_CERTS to it); then try again, or ',
  redirect:
    'a network that wants you to sign in first does this: open any page in a browser, sign in to the network and try again, or ',
  proxy: 'check HTTPS_PROXY and NO_PROXY, or ',
  timeout: "the UN's server often takes half a minute, sometimes two; try again later, or ",
};

function hint(said: readonly Fault[]): string {
  const found = said.find((one) => HINTS[one.code] !== undefined && !isOwnMaze(one));
  return (found && HINTS[found.code]) ?? '';
}

/** A redirect that leads to no other host by name is no network that wants a sign-in. */
const isOwnMaze = ({ code, detail }: Fault): boolean =>
  code === 'redirect' && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(detail);

/** One fault for each host, the one that says most: what a server refused says more than what it lacks. */
function shorten(faults: readonly Fault[]): readonly Fault[] {
  const hosts = [...new Set(faults.map(({ host }) => host))];
  return hosts.map((host) => {
    const own = faults.filter((one) => one.host === host);
    return own.find((one) => !isAbsence(one)) ?? own[0]!;
  });
}

/** First session of the Council whose resolutions are documents of their own (2009). */
const FIRST_SEPARATE_SESSION = 12;

/** Documents that are not on the server under a symbol of their own; null for all others. */
function neverThere({ body, series, session, number }: DocumentSymbol): string | null {
  const n = /^\d+$/.test(session ?? '') ? Number(session) : null;
  const decided = series === 'resolution' || series === 'decision' || series === 'statement';
  if (body === 'A/HRC' && decided && n !== null && n < FIRST_SEPARATE_SESSION) {
    return `texts adopted at the Council's sessions 1 to 11 were never published one by one; they stand in the reports of those sessions.`;
  }
  if ((body === 'A' || body === 'E') && series === 'decision') {
    return 'decisions are not published one by one; they stand in the volume of resolutions and decisions of the session.';
  }
  if (/(?:^|\/)CRP\.\d+$/.test(number)) {
    return "conference room papers are not kept on the UN's document server; look on the page of the meeting.";
  }
  return null;
}
