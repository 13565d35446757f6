/** TLS: a server that cannot prove who it is gets nothing from us, whatever the environment says. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftLines, pdfOf } from '../fake-un/documents.mjs';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const child = join(import.meta.dirname, 'child-fetch.mjs');

describe.skipIf(!hasOpenssl)('over TLS', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'draftwatch-tls-'));
  const certificate = join(scratch, 'cert.pem');
  let server: Server;
  let served = 0;

  beforeAll(async () => {
    const key = join(scratch, 'key.pem');
    const subject = [
      '-subj',
      '/CN=127.0.0.1',
      '-addext',
      'subjectAltName=IP:127.0.0.1,DNS:mirror.test',
    ];
    const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
    execFileSync('openssl', [...kind, '-keyout', key, '-out', certificate, ...subject], {
      stdio: 'ignore',
    });
    const files = { key: readFileSync(key), cert: readFileSync(certificate) };
    server = createServer(files, (_, res) => {
      served += 1;
      res.end(pdfOf(draftLines('A/HRC/99/L.1')));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** What a fetching process says at its end, and its exit code. */
  function fetchWith(extra: Readonly<Record<string, string>>) {
    const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = {
      ...process.env,
      DRAFTWATCH_CACHE: mkdtempSync(join(scratch, 'cache-')),
      DRAFTWATCH_ODS_URL: base,
      DRAFTWATCH_DOCS_URL: base,
      DRAFTWATCH_PAUSE_MS: '0',
      ...extra,
    };
    const run = spawn(process.execPath, [child, 'A/HRC/99/L.1'], { env });
    let said = '';
    run.stderr.on('data', (chunk) => {
      said += chunk;
    });
    return new Promise<{ code: number | null; said: string }>((done) =>
      run.on('close', (code) => done({ code, said })),
    );
  }

  it.each([
    ['a root that the environment names', true, /^$/],
    ['no root', false, /no proof of who it is; something stands between/],
  ])('through a proxy the check is the same: %s', async (_, vouched, says) => {
    const port = (server.address() as AddressInfo).port;
    const lines: string[] = [];
    const proxy = createProxy().on('connect', (request, socket) => {
      lines.push(request.url!);
      const line = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        line.pipe(socket).pipe(line);
      });
      for (const end of [line, socket]) end.on('error', () => line.destroy());
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const { code, said } = await fetchWith({
      DRAFTWATCH_ODS_URL: 'https://mirror.test',
      DRAFTWATCH_DOCS_URL: 'https://mirror.test',
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NO_PROXY: '',
      no_proxy: '',
      ...(vouched && { NODE_EXTRA_CA_CERTS: certificate }),
    });
    proxy.close();
    expect(said).toMatch(says);
    expect(code === 0).toBe(vouched);
    expect(lines[0]).toBe('mirror.test:443');
  });

  it('a certificate that someone vouches for is good', async () => {
    expect((await fetchWith({ NODE_EXTRA_CA_CERTS: certificate })).code).toBe(0);
    expect(served).toBeGreaterThan(0);
  });

  it.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }])(
    'a self-signed one is refused before anything is asked (%j)',
    async (extra) => {
      served = 0;
      const { code, said } = await fetchWith(extra);
      expect(code).not.toBe(0);
      expect(said).toMatch(
        /no proof of who it is; something stands between \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
      );
      expect(served).toBe(0);
    },
  );
});
