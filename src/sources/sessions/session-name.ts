/** Body and session: how people write them, and how the record of proposals names them. */
import { InputError } from '../../model/errors.ts';
import { type DocumentSymbol, parseSymbol } from '../../model/symbol.ts';
import { show } from '../raw-file.ts';

export interface SessionName {
  /** `A/C.3`, `A/HRC`, `A`. */
  readonly body: string;
  /** `80`, `S-4`. */
  readonly session: string;
}

const HINT = 'write body and session, such as A/C.3/80 or A/HRC/57';

/** Reads `A/C.3/80`, `hrc/57`, `C.3/80`, or a symbol of that session. Throws InputError. */
export function readSession(text: string): SessionName {
  const tidy = text.normalize('NFKC').trim().replace(/\/+$/, '');
  // `HRC/57` is the Council's; `80` alone is nobody's.
  for (const given of /^[a-z]/i.test(tidy) ? [tidy, `A/${tidy}`] : []) {
    // A number after it makes a symbol of it, which is read as all symbols are.
    const symbol = parseSymbol(given.includes('L.') ? given : `${given}/L.1`);
    if (symbol?.series === 'limited' && symbol.session !== null) {
      return { body: symbol.body, session: symbol.session };
    }
  }
  throw new InputError(`${show(text)} names no session: ${HINT}.`);
}

export const formatSession = ({ body, session }: SessionName): string => `${body}/${session}`;

/** The session of a draft; null for documents without one. */
export function sessionOf({ body, session }: DocumentSymbol): SessionName | null {
  return session === null ? null : { body, session };
}

/** An L document of a session. */
export function limitedSymbol({ body, session }: SessionName, number: number): DocumentSymbol {
  return { body, session, series: 'limited', number: String(number), modifiers: [], part: null };
}

const BODIES: Readonly<Record<string, string>> = {
  A: 'Plenary',
  'A/C.1': 'First Committee',
  'A/C.2': 'Second Committee',
  'A/C.3': 'Third Committee',
  'A/C.4': 'Fourth Committee',
  'A/C.5': 'Fifth Committee',
  'A/C.6': 'Sixth Committee',
};
/** Bodies of the General Assembly, those first whose texts speak of people. */
export const RECORDED_BODIES: readonly string[] = [
  ...['A/C.3', 'A/C.2', 'A', 'A/C.6', 'A/C.4', 'A/C.1', 'A/C.5'],
];
/** The record is filled from the seventy-ninth session on. */
const FIRST_RECORDED = 79;

/** The names of body and session in the record of proposals; null where it has none. */
export function recordNames({
  body,
  session,
}: SessionName): { body: string; session: string } | null {
  const name = BODIES[body];
  const number = /^\d{1,3}$/.test(session) ? Number(session) : 0;
  if (name === undefined || number < FIRST_RECORDED || number > 199) return null;
  return { body: name, session: ordinal(number).toUpperCase() };
}

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** `80` as `eightieth`, `101` as `one hundred and first`, as the Assembly names its sessions. */
export function ordinal(number: number): string {
  if (number === 100) return 'one hundredth';
  if (number > 100) return `one hundred and ${ordinal(number - 100)}`;
  if (number < 20) return UNITS[number - 1] ?? String(number);
  const ten = TENS[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? `${ten}ieth` : `${ten}y-${UNITS[(number % 10) - 1]}`;
}
