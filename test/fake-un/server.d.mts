import type { IncomingHttpHeaders } from 'node:http';

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
  readonly url: string;
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
  readonly libraryTotal?: number;
  readonly libraryPrefix?: string;
}

export function startFakeUn(options?: FakeOptions): Promise<FakeUn>;
