/** The resolutions that a resolution cites as its own series: `Recalling its resolutions 19/35 …, and 50/21 … on peaceful protests`. */
import type { Document } from '../model/document.ts';
import { compareSymbols, formatSymbol, parseSymbol } from '../model/symbol.ts';
import { keysIn } from '../words/words.ts';

/** Share of the title's words that a paragraph needs to be about the same matter. */
const ABOUT = 0.6;
/** Words of titles that say nothing about their matter. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an and as at by for from in its of on or the their through to with'.split(' '),
);
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/\bcommission on human rights/iu, 'E/CN.4'],
  [/\bsecurity council/iu, 'S'],
  [/\beconomic and social council/iu, 'E'],
  [/\bhuman rights council/iu, 'A/HRC'],
  [/\bassembly/iu, 'A'],
];
const BODY =
  '(?:general )?assembly|(?:human rights |security |economic and social )?council|commission on human rights';
const KIND =
  '(?:relevant |previous |earlier |subsequent |other |recent )*(?<what>resolutions?|decisions?)';
const NUMBER =
  '(?<![\\p{L}\\d/.-])(?<number>(?:S-|ES-)?\\d{1,3}/\\d{1,3}(?: [A-Z](?!\\p{L}))?)(?![\\d/])';
/** A title that stands behind the number and its date. */
const TITLE = '(?:(?: of [^,;“”]{4,24})?,? entitled “(?<title>[^”]*)”)?';
/** What is cited, and the words that say whose it is: `its`, `the Assembly in its`, `Council`. */
const MENTION = new RegExp(
  `\\b(?:(?<body>${BODY})(?:’s)?(?:,? in its)? |(?<own>its) )?${KIND}\\b|${NUMBER}${TITLE}`,
  'giu',
);

/**
 * Symbols of the resolutions cited where the preamble recalls earlier ones on the matter of its title, oldest first
 * within each body; all of those it recalls of its own body when no paragraph names the matter. Decisions are left out.
 */
export function citedSeries({ info, paragraphs }: Document): string[] {
  const own = parseSymbol(info.symbol ?? '');
  const home = own?.series === 'resolution' || own?.series === 'limited' ? own.body : null;
  const body = home?.startsWith('A/C.') ? 'A' : home;
  const latest = /^\d+$/.test(own?.session ?? '') ? Number(own!.session) : Infinity;
  const title = info.title ?? '';
  const matters = [title, /^([^:]+):/.exec(title)?.[1] ?? title].map(mattersOf);
  const isOnMatter = (text: string): boolean => {
    const words = new Set(keysIn(text));
    return matters.some((matter) => share(matter, words) >= ABOUT);
  };
  const recalls = paragraphs
    .filter(({ part }) => part === 'preamble')
    .map(({ text }) => ({ text, cited: mentions(text, body, latest, isOnMatter) }))
    .filter(({ cited }) => cited.length > 0);
  const about = recalls.filter(({ text }) => isOnMatter(text));
  const symbols = (about.length > 0 ? about : recalls).flatMap(({ cited }) => cited);
  return [...new Set(symbols)]
    .filter((symbol) => symbol !== (own && formatSymbol(own)))
    .sort((a, b) => compareSymbols(parseSymbol(a)!, parseSymbol(b)!));
}

function mattersOf(text: string): ReadonlySet<string> {
  return new Set(keysIn(text).filter((word) => !EMPTY.has(word)));
}

function share(matters: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (matters.size === 0) return 0;
  return [...matters].filter((word) => words.has(word)).length / matters.size;
}

/** Resolutions in one paragraph; a number belongs to the body that was named last, at first to the own one. */
function mentions(
  text: string,
  home: string | null,
  latest: number,
  isOnMatter: (title: string) => boolean,
): string[] {
  let body = home;
  let what = '';
  return [...text.matchAll(MENTION)].flatMap(({ groups = {} }): string[] => {
    if (groups['what']) {
      what = groups['what'].toLowerCase();
      if (groups['own']) body = home;
      else if (groups['body']) body = bodyNamed(groups['body'], home);
      return [];
    }
    if (groups['title'] && !isOnMatter(groups['title'])) return [];
    if (!what.startsWith('resolution') || body === null) return [];
    const number = groups['number']!;
    // A session that the body has not had yet is the Assembly's.
    const later = body === home && Number.parseInt(number, 10) > latest;
    const symbol = parseSymbol(`${later ? 'A' : body}/RES/${number}`);
    return symbol ? [formatSymbol(symbol)] : [];
  });
}

/** `Council` alone is the Human Rights Council where that is the body that speaks, or where nothing else is named. */
function bodyNamed(name: string, home: string | null): string {
  const known = BODIES.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  return home === 'E' || home === 'S' ? home : 'A/HRC';
}
