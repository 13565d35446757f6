import type { IncomingHttpHeaders } from 'node:http';
import type { FakeProposal } from './record.mjs';

export type ShelfFiles = Partial<Record<'pdf' | 'docx' | 'doc', Buffer>>;

export interface FakeRecord {
  readonly symbol: string;
  readonly type: string;
  readonly date: string;
  readonly adopted?: string;
  readonly notes?: readonly string[];
}

export interface FakeRequest {
  readonly at: number;
  readonly service: string;
  readonly path: string;
  readonly symbol: string;
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FakeUn {
  /** Base addresses of the services. */
  readonly ods: string;
  readonly docs: string;
  readonly library: string;
  readonly igov: string;
  /** A base address at which a service fails in the named ways. */
  readonly failing: (
    service: 'ods' | 'docs' | 'library' | 'igov',
    ...faults: readonly string[]
  ) => string;
  readonly shelf: Map<string, ShelfFiles>;
  readonly requests: readonly FakeRequest[];
  readonly mostAtOnce: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

export interface FakeOptions {
  readonly port?: number;
  readonly shelf?: Map<string, ShelfFiles>;
  readonly records?: readonly FakeRecord[];
  readonly blockAfter?: number;
  /** Where the fault `redirect-tripwire` leads. */
  readonly tripwire?: string;
  /** Records by `SESSION/Committee`, such as `90/Third Committee`. */
  readonly proposals?: Readonly<Record<string, readonly FakeProposal[]>>;
  /** Feeds by name: RSS. */
  readonly feeds?: Readonly<Record<string, string>>;
  /** Requests that get status 503. */
  readonly fails?: (about: { readonly symbol: string }) => boolean;
  /** How late the fault `slow` answers, in milliseconds; 15000 when left out. */
  readonly slowMs?: number;
  readonly libraryTotal?: number;
  readonly libraryPrefix?: string;
}

export function startFakeUn(options?: FakeOptions): Promise<FakeUn>;
