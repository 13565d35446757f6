// Every way in which the fake servers fail, by name. `/~NAME/ods` as a base address shows it.
import { gzipSync } from 'node:zlib';
import { docOf, draftLines, pdfOf, wordPerfectOf } from './documents.mjs';

/** About as long as the page that is served for missing documents. */
export const NOT_FOUND_PAGE = `<!DOCTYPE html>\n<html lang="en"><head><title>Official Documents</title></head><body><p>There is no document matching your request.</p>${'<!-- padding -->'.repeat(72)}</body></html>\n`;
const CAPTCHA =
  '<!DOCTYPE html><html><head><script src="/awswaf/challenge.js"></script></head><body></body></html>';

/** @param {string | Uint8Array} body */
function send(res, status, headers, body = '') {
  res.writeHead(status, headers);
  res.end(body);
}
const html = { 'content-type': 'text/html; charset=utf-8' };
const pdf = { 'content-type': 'application/pdf' };
const redirect =
  (to, status = 302) =>
  (_req, res) =>
    send(res, status, { location: to });

/**
 * The redirect chain of the real server: to the file, relative and in capitals, with a gateway's cookie.
 * `manner` says what the path answers in the end: see `answerFile` in server.mjs.
 */
const undoc =
  (manner, status = 302) =>
  (_req, res, { about }) => {
    if (about.missing) return false;
    const key = Buffer.from(JSON.stringify([manner, about.symbol, about.language, about.type]))
      .toString('hex')
      .toUpperCase();
    const location = `/doc/UNDOC/GEN/${key}/PDF/${key}.PDF`;
    const words = `Found. Redirecting to ${location}`;
    const headers = { 'content-type': 'text/plain', 'set-cookie': 'gateway=a1; path=/; HttpOnly' };
    return send(res, status, status === 200 ? headers : { ...headers, location }, words);
  };

/** A fault gets (request, response, context) and answers; false leaves the answer to the server. */
export const FAULTS = {
  /** The answer begins late, as it does there: see `slowMs` of the server. */
  slow: async (_req, _res, { slowMs }) => {
    await new Promise((done) => setTimeout(done, slowMs));
    return false;
  },
  undoc: undoc('chain'),
  'undoc-capitals-page': undoc('capitals'),
  'undoc-cookie': undoc('cookie'),
  'undoc-page': undoc('page'),
  'undoc-empty': undoc('empty'),
  'undoc-404': undoc('404'),
  'undoc-error': undoc('error'),
  /** Status 200, and the redirect in words. */
  'undoc-in-words': undoc('chain', 200),
  /** The page of the site once, then the file. */
  'undoc-page-once': (req, res, context) =>
    undoc(context.nth === 1 ? 'page' : 'chain')(req, res, context),
  /** Whatever the language, the English file. */
  english: (_req, res, { english }) => (english ? send(res, 200, pdf, english) : false),
  'sign-in': redirect('https://login.hotel.example/?to=documents.un.org'),
  'sign-in-511': (_req, res) => send(res, 511, html, '<html>Sign in to the network</html>'),
  'cut-then-range': (req, res, { file, nth }) => {
    const from = Number(/^bytes=(\d+)-$/.exec(req.headers.range ?? '')?.[1] ?? Number.NaN);
    const big = Buffer.concat([file, Buffer.alloc(400_000, 0x20), Buffer.from('\n%%EOF\n')]);
    const tag = { etag: '"v1"', 'accept-ranges': 'bytes' };
    if (Number.isNaN(from)) {
      res.writeHead(200, { ...pdf, ...tag, 'content-length': big.length });
      res.write(big.subarray(0, 100_000), () => res.destroy());
      return undefined;
    }
    const rest = big.subarray(from);
    const range = `bytes ${from}-${big.length - 1}/${big.length}`;
    const headers = { ...pdf, ...tag, 'content-range': range, 'content-length': rest.length };
    res.writeHead(req.headers['if-range'] === '"v1"' ? 206 : 412, headers);
    if (nth === 2) res.write(rest.subarray(0, 100_000), () => res.destroy());
    else res.end(rest);
    return undefined;
  },
  page: (_req, res) => send(res, 200, html, NOT_FOUND_PAGE),
  /** The page even for the document that certainly exists. */
  'soft-block': (_req, res) => send(res, 200, html, NOT_FOUND_PAGE),
  empty: (_req, res) => send(res, 200, pdf),
  'error-redirect': redirect('/error'),
  404: (_req, res) => send(res, 404, html, NOT_FOUND_PAGE),
  410: (_req, res) => send(res, 410, html, NOT_FOUND_PAGE),
  'challenge-202': (_req, res) => send(res, 202, { ...html, 'x-amzn-waf-action': 'challenge' }),
  'challenge-page': (_req, res) => send(res, 200, html, CAPTCHA),
  403: (_req, res) => send(res, 403, html, 'Forbidden'),
  401: (_req, res) => send(res, 401, html, 'Unauthorized'),
  '429-long': (_req, res) => send(res, 429, { 'retry-after': '600' }),
  '429-date': (_req, res) =>
    send(res, 429, { 'retry-after': new Date(Date.now() + 900_000).toUTCString() }),
  '429-once': (_req, res, { nth }) => nth === 1 && send(res, 429, { 'retry-after': '0' }),
  '503-wait': (_req, res) => send(res, 503, { 'retry-after': '300' }),
  500: (_req, res) => send(res, 500, html, 'Internal Server Error'),
  '500-once': (_req, res, { nth }) => nth === 1 && send(res, 500, html, 'Internal Server Error'),
  silent: () => undefined,
  stall: (_req, res, { file }) => {
    res.writeHead(200, { ...pdf, 'content-length': file.length });
    res.write(file.subarray(0, file.length / 2));
  },
  drip: (_req, res) => {
    res.writeHead(200, pdf);
    const timer = setInterval(() => res.write('%PDF-'), 40);
    res.on('close', () => clearInterval(timer));
  },
  cut: (_req, res, { file }) => {
    res.writeHead(200, { ...pdf, 'content-length': file.length });
    res.write(file.subarray(0, file.length / 2), () => res.destroy());
  },
  'cut-once': (req, res, context) => context.nth === 1 && FAULTS.cut(req, res, context),
  'cut-without-length': (req, res, { file }) => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\nconnection: close\r\n\r\n';
    req.socket.end(Buffer.concat([Buffer.from(head), file.subarray(0, file.length / 2)]));
    res.detachSocket?.(req.socket);
  },
  'reset-before-answer': (req) => req.socket.destroy(),
  /** The line is handed over for another protocol: no answer ever comes. */
  upgrade: (req) => {
    const head = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n';
    req.socket.write(head);
  },
  /** Preliminary answers, and then the end. */
  'early-hints': (req) => req.socket.end('HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n'),
  json: (_req, res) => send(res, 200, pdf, '{"error":"no document"}'),
  zip: (_req, res) => send(res, 200, pdf, Buffer.from('PK\u0003\u0004 a zip of something else')),
  'html-as-pdf': (_req, res) => send(res, 200, pdf, NOT_FOUND_PAGE),
  'pdf-as-html': (_req, res, { file }) => send(res, 200, html, file),
  'doc-as-docx': (_req, res) =>
    send(
      res,
      200,
      { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
      docOf(),
    ),
  wordperfect: (_req, res) => send(res, 200, pdf, wordPerfectOf()),
  gzip: (_req, res, { file }) =>
    send(res, 200, { ...pdf, 'content-encoding': 'gzip' }, gzipSync(file)),
  'gzip-bomb': (_req, res) => send(res, 200, { ...pdf, 'content-encoding': 'gzip' }, bomb()),
  'gzip-broken': (_req, res) =>
    send(res, 200, { ...pdf, 'content-encoding': 'gzip' }, 'not gzip at all'),
  'gzip-twice': (_req, res, { file }) =>
    send(res, 200, { ...pdf, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(file))),
  'two-gigabytes': (_req, res) => {
    res.writeHead(200, { ...pdf, 'content-length': 2 ** 31 });
    flood(res);
  },
  endless: (_req, res) => {
    res.writeHead(200, pdf);
    res.write('%PDF-1.4\n');
    flood(res);
  },
  'redirect-circle': (req, res) => send(res, 302, { location: req.url }),
  'redirect-chain': (_req, res, { url }) => {
    const next = new URL(url);
    next.searchParams.set('hop', String(Number(next.searchParams.get('hop') ?? 0) + 1));
    send(res, 302, { location: next.href });
  },
  'redirect-once': (req, res, { url }) => {
    if (url.searchParams.has('moved')) return false;
    return send(res, 302, { location: `${req.url}&moved=1` });
  },
  'redirect-elsewhere': redirect('https://files.example.org/a.pdf'),
  'redirect-plain': redirect('http://documents.un.org:8080/a.pdf'),
  'redirect-port': redirect('https://documents.un.org:8443/a.pdf'),
  'redirect-lookalike': redirect('https://documents.un.org.example.org/a.pdf'),
  'redirect-user': redirect('https://documents.un.org@127.0.0.1/a.pdf'),
  'redirect-loopback': redirect('http://127.0.0.1:9/a.pdf'),
  'redirect-loopback6': redirect('http://[::1]:9/a.pdf'),
  'redirect-decimal-loopback': redirect('http://2130706433:9/a.pdf'),
  'redirect-cloud': redirect('http://169.254.169.254/latest/meta-data/'),
  'redirect-file': redirect('file:///etc/passwd'),
  'redirect-data': redirect('data:application/pdf;base64,JVBERi0xLjQ='),
  'redirect-tripwire': (_req, res, { tripwire }) => send(res, 302, { location: tripwire }),
  'redirect-nowhere': (_req, res) => send(res, 302, {}),
  'control-codes': (req) => {
    const line =
      'HTTP/1.1 302 \u001b]0;owned\u0007\r\nlocation: https://\u001b[31mexample.org/\r\ncontent-length: 0\r\n\r\n';
    req.socket.end(line);
  },
  'control-codes-host': redirect('https://%1b%5b31m.example.org/x'),
  'not-http': (req) => req.socket.end('220 ftp.example.org ready\r\n'),
  'header-flood': (_req, res) => send(res, 200, { ...pdf, 'x-flood': 'x'.repeat(200_000) }),
  reissue: (_req, res, { nth, symbol }) =>
    send(res, 200, pdf, pdfOf([...draftLines(symbol), `Reissued ${nth}.`])),
  'other-document': (_req, res) => send(res, 200, pdf, pdfOf(draftLines('A/HRC/98/L.44'))),
  scan: (_req, res) => send(res, 200, pdf, pdfOf([])),
};

/** A few kilobytes that become half a gigabyte. */
let bombBytes;
function bomb() {
  bombBytes ??= gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 1 });
  return bombBytes;
}

/** Writes as fast as the other side reads, until it has enough. */
function flood(res) {
  const chunk = Buffer.alloc(1024 * 1024, 0x20);
  const more = () => {
    while (!res.destroyed && res.write(chunk));
  };
  res.on('drain', more);
  more();
}
