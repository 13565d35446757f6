/** The header of a document: masthead, agenda, sponsors, title, adoption. */
import type { DropReason, Problem, Stage } from '../../model/document.ts';
import { formatSymbol, parseSymbol } from '../../model/symbol.ts';
import { readAdoption } from './adoption.ts';
import { isDateLine, isoDate } from './dates.ts';
import type { HeaderFields, HeaderInput } from './fields.ts';
import { type FrontPlan, planFront } from './front-plan.ts';
import {
  committeeOf,
  committeeOfSymbol,
  jobNumberOf,
  oralRevisionOf,
  organOf,
  organOfSymbol,
  originalLanguageOf,
  reissueOf,
} from './masthead.ts';
import { sessionInLine } from './session.ts';
import { readSubmission } from './sponsors.ts';
import { symbolsIn } from './symbols.ts';
import { readTitle } from './title.ts';

/** Reads everything that stands around the text. Never throws; what is missing is null. */
export function readHeader(input: HeaderInput): HeaderFields {
  const plan = planFront(input.front);
  const lines = input.front.map((line) => line.text);
  const first = <T>(
    read: (line: string) => T | null,
    from: readonly string[] = plan.masthead,
  ): T | null => {
    for (const line of from) {
      const value = read(line);
      if (value !== null) return value;
    }
    return null;
  };
  const title = readTitle(plan.title);
  // A Council page names the Assembly first, because the Council is its organ.
  const organs = plan.masthead.flatMap((line) => organOf(line) ?? []);
  const organ = organs.find((name) => name !== 'General Assembly') ?? organs[0] ?? null;
  const { adoption, problems } = readAdoption(input.closing, plan.adopted);
  const symbol = symbolOf(plan, input, organ, title.number);
  const submission = plan.sponsors ? readSubmission(plan.sponsors, input.notes, organ) : null;
  const around = [...lines, ...input.furniture, ...input.notes.map((note) => note.text)];
  const mastheadDate = first((line) =>
    isDateLine(line) || /^\d{1,2}\s|Distr\s?[.:]/.test(line) ? isoDate(line) : null,
  );
  return {
    symbol,
    stage: stageOf(symbol, submission?.what ?? null, plan.adopted),
    title: title.text,
    date: adoption?.date ?? mastheadDate,
    organ: organ ?? (symbol === null ? null : organOfSymbol(symbol)),
    committee: first(committeeOf) ?? (symbol === null ? null : committeeOfSymbol(symbol)),
    session: first(sessionInLine) ?? sessionOfSymbol(symbol),
    agendaItem: plan.agendaItem,
    agendaTitle: plan.agendaTitle,
    sponsors: submission?.sponsors ?? [],
    adoption,
    originalLanguage: first(originalLanguageOf),
    jobNumber: first(jobNumberOf, around),
    oralRevision: first(oralRevisionOf, lines.slice(0, MASTHEAD_LINES)),
    reissued: first(reissueOf, around),
    amends: /^(?:sub-?|sous-)?(?:amendment|amendement|enmienda)/i.test(submission?.what ?? '')
      ? symbolsIn(submission!.what)
      : [],
    basedOn: /^(?:revised )?(?:draft|projet|proyecto)/i.test(submission?.what ?? '')
      ? symbolsIn(submission!.what)
      : [],
    roles: plan.roles satisfies readonly DropReason[],
    problems: [...problems, ...unknownSponsors(submission?.unknown ?? [], input.language)],
  };
}

/** The symbol on the page; else from the number in the title; else from the name of the input. */
function symbolOf(
  plan: FrontPlan,
  input: HeaderInput,
  organ: string | null,
  number: string | null,
): string | null {
  const printed = plan.masthead.slice(0, MASTHEAD_LINES).flatMap(mastheadSymbols)[0];
  if (printed) return printed;
  const numbered = number !== null && plan.adopted ? `${PREFIX[organ ?? ''] ?? ''}${number}` : '';
  const fromNumber = parseSymbol(numbered);
  if (fromNumber) return formatSymbol(fromNumber);
  const running = input.furniture.flatMap(mastheadSymbols)[0];
  if (running) return running;
  const stem = input.name
    .split('/')
    .at(-1)!
    .replace(/(?:-(?:EN|FR|ES|RU|AR|ZH))?\.\w{2,4}$/i, '');
  const fromName = parseSymbol(stem.replaceAll('_(', '(').replaceAll('_', '/'));
  return fromName && formatSymbol(fromName);
}

/** The session in a symbol; the Security Council has years, not sessions. */
function sessionOfSymbol(symbol: string | null): string | null {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  return parsed === null || parsed.body === 'S' ? null : parsed.session;
}

/** No masthead is longer; a report without opening formula comes as one long front. */
const MASTHEAD_LINES = 30;

/** Symbols of a line that holds little else, as mastheads print them; one in brackets is of a report. */
function mastheadSymbols(printed: string): string[] {
  const line = printed.replace(/\([^()]*\/[^()]*\)/g, '');
  const part = /\d ([A-Z](?:-[A-Z])?)$/.exec(line)?.[1];
  const rest = line.replace(/United Nations|Nations Unies|Naciones Unidas|Distr.*/gi, '');
  return rest.replace(/[A-Z]{1,5}\/\S+/g, '').trim().length < 30
    ? symbolsIn(line).map((symbol) => (part ? ofPart(symbol, part) : symbol))
    : [];
}

/** `A/RES/48/218 B` is a resolution in parts; other symbols have none. */
function ofPart(symbol: string, part: string): string {
  const whole =
    parseSymbol(symbol)?.series === 'resolution' ? parseSymbol(`${symbol} ${part}`) : null;
  return whole ? formatSymbol(whole) : symbol;
}

const PREFIX: Readonly<Record<string, string>> = {
  'General Assembly': 'A/RES/',
  'Human Rights Council': 'A/HRC/RES/',
  'Economic and Social Council': 'E/RES/',
};

/** Where a text stands in its life: what it says it is, then what its symbol says. */
function stageOf(symbol: string | null, what: string | null, adopted: string): Stage {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  // A resolution on amendments, of rules or a statute, is none.
  if (parsed?.series === 'resolution') return 'adopted';
  if (what !== null && /^(?:sub-?|sous-)?(?:amend|enmienda)/i.test(what)) return 'amendment';
  if (adopted !== '') return 'adopted';
  const revised = parsed?.modifiers.some((modifier) => modifier.kind === 'Rev') ?? false;
  if (what !== null) return revised || /revis/i.test(what) ? 'revised draft' : 'draft';
  if (parsed?.series === 'limited') return revised ? 'revised draft' : 'draft';
  return 'other';
}

/** Names that are those of no State are kept and said, in the languages whose names are known. */
function unknownSponsors(names: readonly string[], language: string): Problem[] {
  if (!/^(?:en|fr|es)$/.test(language)) return [];
  return names.map((name) => ({
    side: null,
    code: 'unknown-sponsor',
    message: `'${name}' in the list of sponsors is the name of no State known here; it is kept as printed.`,
    where: null,
  }));
}
