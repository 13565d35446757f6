/** What can go wrong between us and a server: one code for each shape of failure, and its sentence. */

export const FAULTS = {
  'not-found': { says: 'has no such document', retry: false, shuts: false },
  /** Status 200 with a page of HTML: missing, unpublished, or a silent refusal. */
  page: { says: 'sent a web page instead of a document', retry: false, shuts: false },
  empty: {
    says: 'sent an empty answer: the document is not published',
    retry: false,
    shuts: false,
  },
  /** The same "not found" for a document that exists. */
  blocked: {
    says: 'says "not found" even for documents that exist: it is refusing us for now',
    retry: false,
    shuts: true,
  },
  challenge: { says: 'wants to see a browser (challenge page)', retry: false, shuts: true },
  refused: { says: 'refuses us', retry: false, shuts: true },
  busy: { says: 'asks us to come back later', retry: true, shuts: true },
  shut: { says: 'was left alone after it refused us', retry: false, shuts: false },
  'server-error': { says: 'has a failure of its own', retry: true, shuts: false },
  timeout: { says: 'did not answer in time', retry: true, shuts: false },
  cut: { says: 'broke off in the middle of the document', retry: true, shuts: false },
  unreachable: { says: 'cannot be reached: is there a network?', retry: true, shuts: false },
  untrusted: {
    says: 'has no valid certificate: something stands between us and it',
    retry: false,
    shuts: false,
  },
  redirect: { says: 'sends us to an address that we do not go to', retry: false, shuts: false },
  'too-large': { says: 'sent more than we read', retry: false, shuts: false },
  'wrong-type': { says: 'sent something that is no PDF or Word file', retry: false, shuts: false },
  'old-format': {
    says: 'has it only in WordPerfect format, which cannot be read',
    retry: false,
    shuts: false,
  },
  garbled: { says: 'sent an answer that makes no sense', retry: true, shuts: false },
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

/** `documents.un.org refuses us (403)`. */
export function describeFault({ code, host, detail }: Fault): string {
  return `${host} ${FAULTS[code].says}${detail === '' ? '' : ` (${detail})`}`;
}
