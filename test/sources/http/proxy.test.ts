/** Through a proxy: which one, for whom, and what is said when it does not let us through. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchInput } from '../../../src/sources/fetch-input.ts';
import { agentFor } from '../../../src/sources/http/proxy.ts';
import { environmentOf, withFakeUn } from '../with-fake-un.ts';

const un = withFakeUn();
const NAMES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
const set = (values: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
};

/** A proxy that dials the fake server, whatever name it is asked for. */
let proxy: Server;
let refuse: number | null = null;
const lines: string[] = [];
beforeAll(async () => {
  proxy = createServer((_, res) => res.writeHead(405).end());
  proxy.on('connect', (request, socket) => {
    lines.push(request.url!);
    if (refuse !== null) {
      socket.end(`HTTP/1.1 ${refuse} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const line = connect(Number(new URL(un.fake.ods).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      line.pipe(socket).pipe(line);
    });
    line.on('error', () => socket.destroy());
    socket.on('error', () => line.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => proxy.close(done)));
afterEach(() => {
  refuse = null;
  lines.length = 0;
  set({ ...Object.fromEntries(NAMES.map((name) => [name, undefined])), ...before });
});

const port = () => (proxy.address() as AddressInfo).port;
/** The fake server under a name that only the proxy knows. */
const mirror = () => ({
  environment: environmentOf(un, {
    DRAFTWATCH_ODS_URL: 'http://mirror.test',
    DRAFTWATCH_DOCS_URL: 'http://mirror.test',
    DRAFTWATCH_RETRIES: '0',
    DRAFTWATCH_CONTROL: '',
  }),
});

describe('a proxy of the environment', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://p.test:8080' }, true],
    [{ https_proxy: 'p.test:8080' }, true],
    [{ ALL_PROXY: 'http://user:secret@p.test' }, true],
    [{ HTTPS_PROXY: 'http://p.test', NO_PROXY: '.un.org,localhost' }, false],
    [{ HTTPS_PROXY: 'http://p.test', no_proxy: '*' }, false],
    [{ HTTPS_PROXY: 'http://p.test', NO_PROXY: 'example.org' }, true],
    [{ HTTP_PROXY: 'http://p.test' }, false],
    [{}, false],
  ])('%j', async (values, goesThrough) => {
    set({ ...Object.fromEntries(NAMES.map((name) => [name, undefined])), ...values });
    const agent = await agentFor(new URL('https://documents.un.org/api'));
    expect(agent !== null && !('ok' in agent)).toBe(goesThrough);
  });

  it('is not used for a mirror on this machine, and one that is not spoken is named', async () => {
    set({ HTTPS_PROXY: 'socks5://p.test', HTTP_PROXY: 'socks5://p.test', NO_PROXY: '' });
    expect(await agentFor(new URL('http://127.0.0.1:9/x'))).toBeNull();
    expect(await agentFor(new URL('https://docs.un.org/'))).toMatchObject({ code: 'proxy' });
  });

  it('is asked for a line to the host, and looks its name up itself', async () => {
    set({ HTTP_PROXY: `127.0.0.1:${port()}`, NO_PROXY: '', no_proxy: '' });
    const { raw } = await fetchInput('A/HRC/99/L.1', mirror());
    expect(raw.bytes.length).toBeGreaterThan(100);
    expect(lines).toEqual(['mirror.test:80']);
  });

  it.each([407, 403, 502])(
    'that refuses the line (%i) is named, not the server',
    async (status) => {
      set({ HTTP_PROXY: `http://127.0.0.1:${port()}`, NO_PROXY: '', no_proxy: '' });
      refuse = status;
      await expect(fetchInput('A/HRC/99/L.1', mirror())).rejects.toThrow(
        new RegExp(
          `the proxy on the way does not let us through \\(${status}\\).*check HTTPS_PROXY`,
        ),
      );
    },
  );

  it('that is not there is named', async () => {
    set({ HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '', no_proxy: '' });
    await expect(fetchInput('A/HRC/99/L.1', mirror())).rejects.toThrow(
      /the proxy on the way .*\(127\.0\.0\.1:9: ECONNREFUSED\)/,
    );
  });
});
