/** A webhook's other end: keeps what it gets, and answers as it is told. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A status with headers; 0 for no answer at all. */
export type Answer = [status: number, headers?: Record<string, string>];

export interface Receiver {
  readonly url: () => string;
  readonly received: Received[];
  /** For the next requests; 204 when there are none left. */
  readonly answers: Answer[];
}

export function receiver(): Receiver {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      const [status, headers] = answers.shift() ?? [204];
      if (status === 0) return;
      response.writeHead(status, headers);
      response.end();
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = (): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/s3cret`;
  return { url, received, answers };
}
