// The UN's services on loopback ports, with their successes and their failures.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { SAMPLE_RECORDS, sampleShelf } from './documents.mjs';
import { FAULTS, NOT_FOUND_PAGE } from './faults.mjs';
import { marcXml } from './marcxml.mjs';
import { answerRecord, SAMPLE_PROPOSALS } from './record.mjs';

const LETTERS = { e: 'en', f: 'fr', s: 'es', a: 'ar', r: 'ru', c: 'zh' };
const TYPES = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Starts the services on 127.0.0.1, each on a port of its own as the real ones are hosts of
 * their own. With a fault in the address, `http://127.0.0.1:PORT/~FAULT`, a service fails that way:
 * `failing(service, ...faults)` gives such a base. A shelf maps "SYMBOL language" to files by type.
 * After `blockAfter` requests a service says "not found" to everything. The record of proposals answers
 * with `proposals`, which maps "SESSION/Committee" to records; its service has the feeds as well.
 */
export async function startFakeUn(/** @type {any} */ options = {}) {
  const shelf = options.shelf ?? sampleShelf();
  const requests = [];
  const counts = new Map();
  const busy = new Map();
  let mostAtOnce = 0;

  const answer = (service, answerFrom) => async (req, res) => {
    busy.set(service, (busy.get(service) ?? 0) + 1);
    mostAtOnce = Math.max(mostAtOnce, busy.get(service));
    res.on('close', () => busy.set(service, busy.get(service) - 1));
    const url = new URL(req.url, `http://${req.headers.host}`);
    const faults = /^\/~([^/]+)/.exec(url.pathname)?.[1].split(',') ?? [];
    url.pathname = url.pathname.replace(/^\/~[^/]+/, '');
    const about = service === 'ods' ? askedOds(url) : askedDocs(url);
    requests.push({ at: Date.now(), service, path: req.url, headers: req.headers, ...about });
    const place = `${faults.join()} ${service} ${about.symbol} ${about.type}`;
    const nth = (counts.get(place) ?? 0) + 1;
    counts.set(place, nth);
    if (options.fails?.(about)) return plain(res, 503, 'try later');
    if (/^\/doc\/undoc\//i.test(url.pathname)) return answerFile(req, res, url, shelf);
    const files = shelf.get(`${about.symbol} ${about.language}`);
    const file = files?.pdf ?? Buffer.from('%PDF-1.4\n'.repeat(99));
    const context = {
      nth,
      url: new URL(req.url, url),
      symbol: about.symbol,
      about: { ...about, missing: files === undefined },
      english: shelf.get(`${about.symbol} en`)?.pdf,
      file,
      tripwire: options.tripwire,
      slowMs: options.slowMs ?? 15_000,
    };
    for (const name of faults) {
      if (about.symbol === CONTROL && name !== 'soft-block') continue;
      if (!(name in FAULTS)) return plain(res, 400, `no such fault: ${name}`);
      if ((await FAULTS[name](req, res, context)) !== false) return undefined;
    }
    const served = requests.filter((one) => one.service === service).length;
    if (options.blockAfter !== undefined && served > options.blockAfter) return page(res);
    return answerFrom(res, { about, files, url });
  };
  const records = options.records ?? SAMPLE_RECORDS;
  const services = {
    ods: await listen(options.port, answer('ods', answerOds)),
    docs: await listen(options.port && options.port + 1, answer('docs', answerDocs)),
    library: await listen(
      options.port && options.port + 2,
      answer('library', (res) => answerLibrary(res, records, options)),
    ),
    igov: await listen(
      options.port && options.port + 3,
      answer('igov', (res, { url }) =>
        answerRecord(res, url, { proposals: SAMPLE_PROPOSALS, ...options }),
      ),
    ),
  };
  const failing = (service, ...faults) => `${services[service].url}/~${faults.join(',')}`;
  return {
    ods: services.ods.url,
    docs: services.docs.url,
    library: services.library.url,
    igov: services.igov.url,
    failing,
    shelf,
    requests,
    mostAtOnce: () => mostAtOnce,
    forget: () => {
      requests.length = 0;
      counts.clear();
    },
    close: async () => {
      await Promise.all(Object.values(services).map(({ close }) => close()));
    },
  };
}

/** The document that certainly exists: only the soft block touches it. */
const CONTROL = 'A/RES/60/251';

async function listen(port, answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(port ?? 0, '127.0.0.1', () => resolve(null)));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const { port: own } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.on('connect', (req, socket) => answerConnect(req, socket, own));
  return { url: `http://127.0.0.1:${own}`, close };
}

/** Each service is a proxy as well, which leads every line to itself, but for names that begin with `no.`. */
function answerConnect(req, socket, port) {
  if (req.url.startsWith('no.')) {
    return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
  }
  const line = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    line.pipe(socket).pipe(line);
  });
  line.on('error', () => socket.destroy());
  return socket.on('error', () => line.destroy());
}

function askedOds(url) {
  const language = (url.searchParams.get('l') ?? '').toLowerCase();
  return {
    symbol: (url.searchParams.get('s') ?? '').replace(/\[.*$/, '').trim(),
    language: LETTERS[language] ?? language,
    type: url.searchParams.get('t') ?? 'pdf',
  };
}

/** The file itself, at the end of a redirect: `manner` is how it is served there. */
function answerFile(req, res, url, shelf) {
  const key = /\/([0-9a-f]+)\.pdf$/i.exec(url.pathname)?.[1] ?? '';
  const [manner, symbol, language, type] = JSON.parse(Buffer.from(key, 'hex').toString());
  if (/\/UNDOC\//.test(url.pathname)) {
    if (manner === 'capitals') return page(res);
    res.writeHead(301, { location: url.pathname.toLowerCase() });
    return res.end();
  }
  const files = shelf.get(`${symbol} ${language}`);
  const kind = type !== 'pdf' && files?.docx ? 'docx' : 'pdf';
  const lost = manner === 'cookie' && !/gateway=a1/.test(req.headers.cookie ?? '');
  if (manner === 'page' || lost || !files?.[kind]) return page(res);
  if (manner === '404') return plain(res, 404, 'Not Found');
  if (manner === 'error') {
    res.writeHead(302, { location: '/error' });
    return res.end();
  }
  if (manner === 'empty') {
    res.writeHead(200, { 'content-type': TYPES[kind] });
    return res.end();
  }
  return deliver(res, files[kind], kind);
}

function askedDocs(url) {
  const path = decodeURIComponent(url.pathname);
  const [, language, symbol] = /^\/([a-z]{2})\/(.+)$/.exec(path) ?? [];
  return { symbol: symbol ?? '', language: language ?? 'en', type: 'pdf' };
}

/** `docx` and `doc` give the native file, whichever it is; only `pdf` is made on demand. */
function answerOds(res, { about: { type }, files, url }) {
  if (url.pathname !== '/api/symbol/access') return plain(res, 404, 'not here');
  const kind = type === 'pdf' ? 'pdf' : files?.docx ? 'docx' : 'doc';
  const file = files?.[kind];
  return file ? deliver(res, file, kind) : page(res);
}

/** A page for any path; the file itself only with `direct=true`. */
function answerDocs(res, { files, url }) {
  if (url.searchParams.get('direct') !== 'true' || !files?.pdf) return page(res);
  return deliver(res, files.pdf, 'pdf');
}

function answerLibrary(res, records, { libraryTotal, libraryPrefix }) {
  const body = marcXml(records, {
    ...(libraryPrefix && { prefix: libraryPrefix }),
    ...(libraryTotal && { total: libraryTotal }),
  });
  res.writeHead(200, { 'content-type': 'text/xml' });
  res.end(body);
}

function deliver(res, file, kind) {
  res.writeHead(200, { 'content-type': TYPES[kind], 'content-length': file.length });
  res.end(file);
}

function page(res) {
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  res.end(NOT_FOUND_PAGE);
}

function plain(res, status, text) {
  res.writeHead(status, { 'content-type': 'text/plain' });
  res.end(text);
}
