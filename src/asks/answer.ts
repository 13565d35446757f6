/** What a version of a text does to an ask: its status, the paragraph, and what is missing. */
import type { Document } from '../model/document.ts';
import type { Ask, AskInVersion, Status } from '../model/uptake.ts';
import { sha256 } from '../platform/hash.ts';
import type { RuleSet } from '../rules/rules.ts';
import { canonical } from '../words/normalise.ts';
import { keysIn } from '../words/words.ts';
import { type AskMatch, type Commonness, commonnessOf, matchOf } from './match.ts';
import { type AskUnit, unitsOf } from './units.ts';
import { type WantedOfAsk, wantsOf } from './wanted.ts';

/** A version made ready to be asked. */
export interface Asked {
  readonly document: Document;
  readonly units: readonly AskUnit[];
  readonly common: Commonness;
}

export function askedOf(document: Document, rules: RuleSet): Asked {
  const units = unitsOf(document);
  return { document, units, common: commonnessOf(units, rules) };
}

/** Shares from which an ask is taken up, and met in part: measured on the lists of test/labels/asks. */
const TAKEN_UP = 0.7;
const IN_PART = 0.45;
/** So many terms in a row, as in the ask, are a part of it, whatever else is missing. */
const LONG_RUN = 4;
const IN_PART_BY_RUN = 0.3;
/** With so much of it, and people named who are partly those of the ask, a person must look. */
const PLEASE_CHECK = 0.6;
/** An operative paragraph is preferred to a preambular one that has so little more. */
const OPERATIVE_BONUS = 0.1;

/** The status of an ask before a person and the other versions are heard. */
export function answerTo(ask: Ask, version: Asked, rules: RuleSet): AskInVersion {
  if (ask.kind === 'section') return sectionAnswer(ask, version);
  const quoted = quotedWords(ask.ask);
  if (quoted !== null) return quotedAnswer(ask, quoted, version);
  const wants = wantsOf(ask, rules);
  const matches = wants.flatMap((want) =>
    version.units.map((unit) => ({ want, match: matchOf(unit, want, version.common, rules) })),
  );
  const ranked = [...matches].sort((a, b) => rank(b.match) - rank(a.match));
  const best = ranked.find(({ match }) => counts(match));
  if (!best) {
    const kin = ranked.find(({ match }) => match.isKin && match.share >= PLEASE_CHECK);
    const nearest = kin ?? ranked[0];
    return answerOf(ask, nearest?.match ?? null, kin ? 'please check' : 'not found', false);
  }
  const { match, want } = best;
  const preambleOnly =
    match.unit.paragraph.part === 'preamble' &&
    !matches.some((one) => counts(one.match) && one.match.unit.paragraph.part !== 'preamble');
  return answerOf(ask, match, turned(ask, statusOf(match, want)), preambleOnly);
}

function counts({ isAsk, share, run }: AskMatch): boolean {
  return isAsk && (share >= IN_PART || (run >= LONG_RUN && share >= IN_PART_BY_RUN));
}

function rank({ isAsk, share, unit }: AskMatch): number {
  const operative = unit.paragraph.part === 'preamble' ? 0 : OPERATIVE_BONUS;
  // Of a chapeau alone and with its items, the shorter text that says as much.
  return (isAsk ? 1 : 0) + share + operative - 0.01 * unit.own.length;
}

function statusOf(match: AskMatch, want: WantedOfAsk): Status {
  const { share, contrary, verbatim, unit, missing } = match;
  if (want.acts && unit.paragraph.part === 'preamble') return 'only noted';
  if (contrary.length > 0) return 'in part';
  if (verbatim) return 'word for word';
  const whole = share >= TAKEN_UP && !missing.some(({ essential }) => essential);
  return whole ? 'taken up' : 'in part';
}

/** What should go and still stands is the opposite of what was asked. */
function turned({ kind }: Ask, status: Status): Status {
  return kind === 'delete' || kind === 'oppose' ? 'opposite' : status;
}

function answerOf(
  ask: Ask,
  match: AskMatch | null,
  status: Status,
  preambleOnly: boolean,
): AskInVersion {
  const gone = ask.kind === 'delete' || ask.kind === 'oppose';
  const shown = gone && status === 'not found' ? 'taken up' : status;
  if (match === null || match.found.length === 0) return nothing(ask, shown);
  const { paragraph, verb } = match.unit;
  const { place, found, missing, unmet, contrary, share } = match;
  const less = [...missing].sort((a, b) => b.weight - a.weight).map(({ words }) => words);
  return {
    ...nothing(ask, shown),
    label: paragraph.label,
    section: paragraph.section,
    preambleOnly,
    found: found.map(({ words }) => words),
    missing: [...new Set([...unmet.map((item) => item.replaceAll(' | ', ' or ')), ...less])],
    contrary,
    verb,
    quote: place ? paragraph.text.slice(place.start, place.end) : '',
    place,
    text: paragraph.text,
    share: Math.round(share * 1000) / 1000,
    hash: hashOf(ask, paragraph.text),
  };
}

function nothing(ask: Ask, status: Status): AskInVersion {
  return {
    status,
    movement: null,
    label: null,
    section: [],
    preambleOnly: false,
    found: [],
    missing: status === 'taken up' ? [] : [ask.ask],
    contrary: [],
    hedges: [],
    verb: null,
    quote: '',
    place: null,
    text: '',
    share: 0,
    decidedBy: 'rules',
    decision: null,
    hash: hashOf(ask, ''),
  };
}

/** What a person's answer is bound to: it is asked for again when either changes. */
function hashOf({ ask, kind }: Ask, text: string): string {
  return sha256(`${kind}\n${ask}\n${text}`).slice(0, 16);
}

/** Words in quotation marks that are the whole ask are wanted as they are. */
function quotedWords(ask: string): string | null {
  const [, words] = /^[“"«]\s*(.+?)\s*[”"»][.;,]?$/.exec(ask.trim()) ?? [];
  return words ?? null;
}

function quotedAnswer(ask: Ask, words: string, version: Asked): AskInVersion {
  const wanted = canonical(words).toLowerCase();
  const hits = version.units
    .filter(({ own }) => own.length === 1)
    .map((unit) => ({ unit, at: canonical(unit.paragraph.text).toLowerCase().indexOf(wanted) }))
    .filter(({ at }) => at >= 0);
  const hit = hits.find(({ unit }) => unit.paragraph.part !== 'preamble') ?? hits[0];
  const status = turned(ask, hit ? 'word for word' : 'not found');
  if (!hit)
    return nothing(ask, ask.kind === 'delete' || ask.kind === 'oppose' ? 'taken up' : 'not found');
  const { paragraph, verb } = hit.unit;
  const place = { start: hit.at, end: Math.min(paragraph.text.length, hit.at + words.length) };
  return {
    ...nothing(ask, status),
    label: paragraph.label,
    section: paragraph.section,
    preambleOnly: paragraph.part === 'preamble',
    found: [words],
    missing: [],
    verb,
    quote: paragraph.text.slice(place.start, place.end),
    place,
    text: paragraph.text,
    share: 1,
    hash: hashOf(ask, paragraph.text),
  };
}

/** A section is asked for by the words of its heading. */
function sectionAnswer(ask: Ask, { document }: Asked): AskInVersion {
  const wanted = keysIn(ask.ask).filter((word) => !SECTION_WORDS.has(word));
  const heading = document.paragraphs.find(
    ({ part, text }) => part === 'heading' && wanted.every((word) => keysIn(text).includes(word)),
  );
  if (!heading) return nothing(ask, 'not found');
  return {
    ...nothing(ask, 'taken up'),
    label: heading.label,
    section: heading.section,
    found: wanted,
    missing: [],
    quote: heading.text,
    place: { start: 0, end: heading.text.length },
    text: heading.text,
    share: 1,
    hash: hashOf(ask, heading.text),
  };
}

const SECTION_WORDS = new Set(
  'a an the on of for section part chapter heading new under to and'.split(' '),
);
