/** Addresses of the UN's document sites, and the symbol and language that they name. */
import { parseSymbol } from '../model/symbol.ts';
import type { Language } from './http/settings.ts';

/** Hosts of the UN that documents are fetched from; nothing else is ever contacted. */
export const UN_HOSTS: ReadonlySet<string> = new Set([
  'documents.un.org',
  'docs.un.org',
  'undocs.org',
  'www.undocs.org',
  'digitallibrary.un.org',
  'documents-dds-ny.un.org',
  'daccess-ods.un.org',
]);

/** Hosts whose addresses name a document that is fetched elsewhere. */
const NAMING_HOSTS: ReadonlySet<string> = new Set([
  'ap.ohchr.org',
  'www.ohchr.org',
  'spcommreports.ohchr.org',
  'research.un.org',
]);

/** True when the address of such a host says which document is meant. */
export const namesDocuments = ({ hostname }: URL): boolean =>
  UN_HOSTS.has(hostname) || NAMING_HOSTS.has(hostname);

/** The letters by which the UN's servers know a language, besides its tag. */
const LETTERS: Readonly<Record<string, Language>> = {
  e: 'en',
  f: 'fr',
  s: 'es',
  a: 'ar',
  r: 'ru',
  c: 'zh',
};
const TAGS: ReadonlySet<string> = new Set(Object.values(LETTERS));

/** `en`, `E`, `-EN`, `zh` as a language; null for anything else. */
export function parseLanguage(text: string | null | undefined): Language | null {
  const lower = (text ?? '').toLowerCase();
  if (TAGS.has(lower)) return lower as Language;
  return LETTERS[lower] ?? null;
}

/** Keys under which the UN's addresses carry a symbol. */
const KEYS = ['s', 'symbol', 'finalsymbol', 'ds', 'si', 'symbolno'];

export interface Address {
  readonly url: URL;
  /** What the address names as its document, as written there; null when it does not say. */
  readonly symbol: string | null;
  readonly language: Language | null;
  /** True when the address is the file itself, not a page or a service that leads to it. */
  readonly file: boolean;
}

/** Takes an http(s) address of the UN's sites apart. Null when the text is no such address. */
export function readAddress(text: string): Address | null {
  const bare = /^(?:www\.)?(?:undocs|docs\.un|documents\.un|digitallibrary\.un)\.org\//i.test(text);
  if (!bare && !/^https?:\/\//i.test(text)) return null;
  let url: URL;
  try {
    url = new URL(bare ? `https://${text}` : text);
  } catch {
    return null;
  }
  const path = decode(url.pathname);
  const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const asked = KEYS.map((key) => query.get(key)).find((value) => value !== undefined);
  // `p=191__a:"A/HRC/56/L.8"`, `url=/en/A/HRC/56/L.8`: whatever the key, a symbol is a symbol.
  const inside = [...query.values()].flatMap(
    (value) =>
      /\b[A-Z]{1,5}\/[\w./() -]*\d[\w()]*/i.exec(value.replace(/^\/?[a-z]{2}\//, ''))?.[0] ?? [],
  )[0];
  const symbol = asked ?? (inside && parseSymbol(inside) ? inside : undefined);
  if (symbol !== undefined) {
    const language = parseLanguage(query.get('l') ?? query.get('lang') ?? query.get('language'));
    return { url, symbol: symbol.trim(), language, file: false };
  }
  const name = /\/([^/]+)\.(?:pdf|docx?)$/i.exec(path)?.[1];
  if (
    name !== undefined &&
    (/\/doc\/|\/files\//i.test(path) || !/undocs|docs\.un/.test(url.host))
  ) {
    return { url, symbol: name, language: null, file: true };
  }
  const record = /\/record\/\d+/.test(path);
  const [, tag, rest] = /^\/(?:([a-z]{2})\/)?(.+)$/i.exec(path) ?? [];
  const language = parseLanguage(tag);
  const whole = tag !== undefined && language === null ? `${tag}/${rest}` : rest;
  return { url, symbol: record || !whole ? null : whole, language, file: false };
}

/** The address of a file on a UN site that names no symbol, such as a job number; null otherwise. */
export function fileAddress(text: string): string | null {
  const address = readAddress(text.trim());
  if (!address?.file || !UN_HOSTS.has(address.url.hostname)) return null;
  const secure = new URL(address.url.href.replace(/^http:/i, 'https:'));
  return secure.port === '' && secure.username === '' ? secure.href : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
