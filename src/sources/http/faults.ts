/** What can go wrong between us and a server: one code for each shape of failure, and its sentence. */

export const FAULTS = {
  'not-found': { says: 'no such document', retry: false, shuts: false },
  /** Status 200 with a page of HTML: missing, unpublished, or a silent refusal. */
  page: { says: 'a web page instead of a document', retry: false, shuts: false },
  empty: { says: 'an empty answer, as for what is not published', retry: false, shuts: false },
  /** A redirect to its file proves that it exists; a page, nothing or an error came all the same. */
  withheld: { says: 'has the document, but did not send it', retry: true, shuts: false },
  'old-format': { says: 'only WordPerfect, which cannot be read', retry: false, shuts: false },
  /** The same "not found" for a document that exists. */
  blocked: { says: 'refuses us for now: it denies even what exists', retry: false, shuts: true },
  challenge: { says: 'wants to see a browser (challenge)', retry: false, shuts: true },
  refused: { says: 'refuses us', retry: false, shuts: true },
  busy: { says: 'asks to come back later', retry: true, shuts: true },
  shut: { says: 'not asked again yet, after it refused us', retry: false, shuts: false },
  'server-error': { says: 'a failure of its own', retry: true, shuts: false },
  timeout: { says: 'no answer in time', retry: true, shuts: false },
  cut: { says: 'broke off in the middle', retry: true, shuts: false },
  unreachable: { says: 'cannot be reached', retry: true, shuts: false },
  untrusted: {
    says: 'no proof of who it is; something stands between',
    retry: false,
    shuts: false,
  },
  proxy: { says: 'the proxy on the way does not let us through', retry: false, shuts: false },
  portal: { says: 'a network that wants you to sign in first', retry: false, shuts: false },
  redirect: { says: 'leads where we do not go', retry: false, shuts: false },
  'too-large': { says: 'more than we read', retry: false, shuts: false },
  'wrong-type': { says: 'no PDF and no Word file', retry: false, shuts: false },
  garbled: { says: 'an answer that makes no sense', retry: true, shuts: false },
} as const satisfies Record<string, { says: string; retry: boolean; shuts: boolean }>;

export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  readonly ok: false;
  readonly code: FaultCode;
  /** Host that failed. */
  readonly host: string;
  /** A short addition in brackets: a status, a limit, an address; empty when there is none. */
  readonly detail: string;
  /** Wait that the server asked for, in milliseconds; null when it did not. */
  readonly retryAfterMs: number | null;
}

/** A failure of `host`. */
export function fault(
  code: FaultCode,
  host: string,
  detail = '',
  retryAfterMs: number | null = null,
): Fault {
  return { ok: false, code, host, detail, retryAfterMs };
}

/** `documents.un.org: refuses us (403)`; hosts with the same failure share a sentence. */
export function describeFaults(faults: readonly Fault[]): string {
  const hosts = new Map<string, string[]>();
  for (const { code, host, detail } of faults) {
    const said = `${FAULTS[code].says}${detail === '' ? '' : ` (${detail})`}`;
    hosts.set(said, [...(hosts.get(said) ?? []), host]);
  }
  return [...hosts].map(([said, names]) => `${names.join(' and ')}: ${said}`).join('; ');
}
