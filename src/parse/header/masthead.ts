/** Single lines of a masthead: organ, committee, date, language, agenda item, stamps. */
import { isDateLine } from './dates.ts';
import { sessionInLine } from './session.ts';

const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/^(?:General Assembly|Assemblée générale|Asamblea General)(?![\p{L}])/iu, 'General Assembly'],
  [
    /^(?:Human Rights Council|Conseil des droits de l['’]homme|Consejo de Derechos Humanos)(?![\p{L}])/iu,
    'Human Rights Council',
  ],
  [
    /^(?:Security Council|Conseil de sécurité|Consejo de Seguridad)(?![\p{L}])/iu,
    'Security Council',
  ],
  [
    /^(?:Economic and Social Council|Conseil économique et social|Consejo Económico y Social)(?![\p{L}])/iu,
    'Economic and Social Council',
  ],
];

/** `General Assembly`, `Human Rights Council` …, in English whatever the language of the page. */
export function organOf(line: string): string | null {
  if (line.length > 90) return null;
  return ORGANS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** Organ that a symbol belongs to, for pages that do not name it. */
export function organOfSymbol(symbol: string): string | null {
  if (/^A\/HRC\//.test(symbol)) return 'Human Rights Council';
  if (/^A\//.test(symbol)) return 'General Assembly';
  if (/^S\//.test(symbol)) return 'Security Council';
  return /^E\//.test(symbol) ? 'Economic and Social Council' : null;
}

const COMMITTEE =
  /((?:Special Political and Decolonization Committee \(Fourth Committee\)|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission|Commission des questions politiques spéciales et de la décolonisation \(Quatrième Commission\)|(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión|Comisión Política Especial y de Descolonización \(Cuarta Comisión\)))$/iu;

/** Main Committee named at the end of a line, as printed. */
export function committeeOf(line: string): string | null {
  return COMMITTEE.exec(line)?.[1] ?? null;
}

const COMMITTEES: Readonly<Record<string, string>> = {
  'A/C.1': 'First Committee',
  'A/C.2': 'Second Committee',
  'A/C.3': 'Third Committee',
  'A/C.4': 'Special Political and Decolonization Committee (Fourth Committee)',
  'A/C.5': 'Fifth Committee',
  'A/C.6': 'Sixth Committee',
};

/** Main Committee that a symbol belongs to, for pages that do not name it. */
export function committeeOfSymbol(symbol: string): string | null {
  return COMMITTEES[symbol.split('/').slice(0, 2).join('/')] ?? null;
}

/** `71`, `71 (b)`, `71 b)`, `67, alinéa a)`. */
const ITEM = '\\d+(?:,? (?:alinéas?|apartados?))?(?:\\s?\\(?[a-z]{1,3}\\))*';
const AGENDA = new RegExp(
  `^(?:(?:Provisional )?Agenda items?|Items?|Points?|Temas?)\\s+(${ITEM}(?:(?:,| and| et| y| to| à| a)\\s*(?:${ITEM}|\\(?[a-z]{1,3}\\)))*),?\\s*(?:of the (?:provisional )?agenda|de l['’]ordre du jour(?: provisoire)?|(?:de la agenda|del programa)(?: provisional)?)?\\s*(.*)$`,
  'iu',
);

/** `Agenda item 71 (b)` → number `71 (b)` and what stands behind it on the line. */
export function agendaItemOf(line: string): { number: string; rest: string } | null {
  const match = AGENDA.exec(line);
  return match && { number: match[1]!.trim().replace(/\s+/g, ' '), rest: match[2]! };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  inglés: 'en',
  french: 'fr',
  français: 'fr',
  francés: 'fr',
  spanish: 'es',
  espagnol: 'es',
  español: 'es',
  russian: 'ru',
  russe: 'ru',
  ruso: 'ru',
  arabic: 'ar',
  arabe: 'ar',
  árabe: 'ar',
  chinese: 'zh',
  chinois: 'zh',
  chino: 'zh',
};

/** `Original: English` → `en`. */
export function originalLanguageOf(line: string): string | null {
  const match = /\boriginal\s?:\s*(\p{L}+)/iu.exec(line);
  return match ? (LANGUAGES[match[1]!.toLowerCase()] ?? null) : null;
}

/** `25-17035 (E) 281025` → `25-17035`; `GE.24-11880(E)` → `GE.24-11880`. */
export function jobNumberOf(line: string): string | null {
  return /(?:^|\s)((?:GE\.)?\d{2}-\d{4,6})\*?\s?\(\s?[EFSRAC]\s?\)/.exec(line)?.[1] ?? null;
}

/** A stamp that says what was revised by word of mouth, as printed. */
export function oralRevisionOf(line: string): string | null {
  const stamp =
    /^\W*((?:oral(?:ly)? revis(?:ion|ed)|as orally revised|révision orale|(?:tel(?:le)? que )?(?:révisée?|modifiée?) oralement|revisión oral|(?:en su forma )?(?:revisad|enmendad)[oa] oralmente)\b.*)$/iu;
  return line.length > 100 ? null : (stamp.exec(line)?.[1] ?? null);
}

/** A note that the file replaces an earlier one under the same symbol, as printed. */
export function reissueOf(line: string): string | null {
  return (
    /((?:Second |Third )?(?:re-?issued|nouveau tirage|publicado nuevamente)\b.*(?:technical reasons|raisons techniques|razones técnicas).*)/iu.exec(
      line,
    )?.[1] ?? null
  );
}

const DISTRIBUTION = /^(?:.{0,60}\s)?Distr\s?[.:]/iu;

/** True for the lines of a masthead that hold no title and no sponsor. */
export function isMastheadLine(line: string): boolean {
  return (
    /^(?:United Nations|Nations Unies|Naciones Unidas)(?:\s+[A-Z]{1,5}\/\S.*)?$/i.test(line) ||
    DISTRIBUTION.test(line) ||
    (organOf(line) !== null && !/,/.test(line)) ||
    isDateLine(line) ||
    originalLanguageOf(line) !== null ||
    jobNumberOf(line) !== null ||
    sessionInLine(line) !== null ||
    committeeOf(line) === line ||
    oralRevisionOf(line) === line ||
    reissueOf(line) === line ||
    /^(?:English|Français|Español|Advance[, ]+unedited version|Unedited)$/i.test(line)
  );
}
