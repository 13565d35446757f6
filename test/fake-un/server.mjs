// The UN's three document services on a loopback port, with their successes and their failures.
import { createServer } from 'node:http';
import { SAMPLE_RECORDS, sampleShelf } from './documents.mjs';
import { FAULTS, NOT_FOUND_PAGE } from './faults.mjs';
import { marcXml } from './marcxml.mjs';

const LETTERS = { e: 'en', f: 'fr', s: 'es', a: 'ar', r: 'ru', c: 'zh' };
const TYPES = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Starts the fake on 127.0.0.1. Base addresses: `${url}/ods`, `${url}/docs`, `${url}/library`; with a
 * fault, `${url}/~FAULT/ods`. A shelf maps "SYMBOL language" to files by type. After `blockAfter`
 * requests to a service it says "not found" to everything, as the real one does.
 */
export async function startFakeUn(options = {}) {
  const shelf = options.shelf ?? sampleShelf();
  const records = options.records ?? SAMPLE_RECORDS;
  const requests = [];
  const counts = new Map();
  let open = 0;
  let mostAtOnce = 0;

  const server = createServer((req, res) => {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    res.on('close', () => {
      open -= 1;
    });
    const { faults, service, url } = takeApart(req, server);
    const about = service === 'ods' ? askedOds(url) : askedDocs(url);
    requests.push({
      at: Date.now(),
      service,
      path: url.pathname + url.search,
      headers: req.headers,
      ...about,
    });
    const place = `${faults.join()} ${service} ${about.symbol} ${about.type}`;
    const nth = (counts.get(place) ?? 0) + 1;
    counts.set(place, nth);
    const files = shelf.get(`${about.symbol} ${about.language}`);
    const context = {
      nth,
      url,
      symbol: about.symbol,
      file: files?.pdf ?? Buffer.from('%PDF-1.4\n'.repeat(99)),
    };
    for (const name of faults) {
      if (!(name in FAULTS)) return plain(res, 400, `no such fault: ${name}`);
      if (about.symbol !== 'A/RES/60/251' && FAULTS[name](req, res, context) !== false)
        return undefined;
    }
    const served = requests.filter((one) => one.service === service).length;
    if (options.blockAfter !== undefined && served > options.blockAfter) return page(res);
    if (service === 'ods') return answerOds(res, about, files, url);
    if (service === 'docs') return answerDocs(res, url, files);
    if (service === 'library') return answerLibrary(res, records, options);
    return plain(res, 404, 'ods, docs or library');
  });
  await new Promise((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    shelf,
    requests,
    mostAtOnce: () => mostAtOnce,
    forget: () => {
      requests.length = 0;
      counts.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function takeApart(req, server) {
  const url = new URL(req.url, `http://127.0.0.1:${server.address().port}`);
  const [, fault, service, rest] =
    /^(?:\/~([^/]+))?\/(ods|docs|library)(\/.*)?$/.exec(url.pathname) ?? [];
  return { faults: fault?.split(',') ?? [], service: service ?? 'none', url, rest: rest ?? '/' };
}

function askedOds(url) {
  const language = (url.searchParams.get('l') ?? '').toLowerCase();
  return {
    symbol: (url.searchParams.get('s') ?? '').replace(/\[.*$/, '').trim(),
    language: LETTERS[language] ?? language,
    type: url.searchParams.get('t') ?? 'pdf',
  };
}

function askedDocs(url) {
  const path = decodeURIComponent(url.pathname).replace(/^(?:\/~[^/]+)?\/docs/, '');
  const [, language, symbol] = /^\/([a-z]{2})\/(.+)$/.exec(path) ?? [];
  return { symbol: symbol ?? '', language: language ?? 'en', type: 'pdf' };
}

/** `docx` and `doc` give the native file, whichever it is; only `pdf` is made on demand. */
function answerOds(res, { type }, files, url) {
  if (!url.pathname.endsWith('/api/symbol/access')) return plain(res, 404, 'not here');
  const kind = type === 'pdf' ? 'pdf' : files?.docx ? 'docx' : 'doc';
  const file = files?.[kind];
  return file ? deliver(res, file, kind) : page(res);
}

/** A page for any path; the file itself only with `direct=true`. */
function answerDocs(res, url, files) {
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
