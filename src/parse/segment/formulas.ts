/** Set phrases that mark the parts of a resolution, in the languages that have them here. */
import { ANY_MONTH } from '../../words/months.ts';

/** Names with an open end: only the comma tells a formula from a sentence that begins so. */
const OPEN_ENDED = [
  'The (?:Commission on [A-Z][\\w ,]+|Conference of the Parties[\\w ,]*|Executive Board[\\w ,]*|States Parties to [\\w ]+|United Nations Environment Assembly[\\w ]*)',
  "Les (?:États )?[Pp]arties (?:à|aux?) [\\p{L} '’]+",
  'L(?:as Partes|os Estados [Pp]artes) en [\\p{L} ]+',
].join('|');

const ORGANS = [
  // English
  'The (?:Tenth )?(?:Emergency )?(?:Special )?(?:General Assembly|Human Rights Council|Security Council|Economic and Social Council|Trusteeship Council|Parties to this (?:Agreement|Convention))',
  // French
  "L['’]Assemblée générale",
  "Le Conseil des droits de l['’]homme",
  'Le Conseil de sécurité',
  'Le Conseil économique et social',
  'La (?:Commission|Conférence|Réunion) (?:de|des|du|sur) [^,:]{3,90}(?=,)',
  "L['’]Assemblée (?:des Nations Unies|mondiale) [^,:]{3,60}(?=,)",
  "Le Conseil (?:d['’]administration|exécutif)[^,:]{0,60}(?=,)",
  // Spanish
  'La Asamblea General',
  'El Consejo de Derechos Humanos',
  'El Consejo de Seguridad',
  'El Consejo Económico y Social',
  'La (?:Comisión|Conferencia|Reunión) (?:de|del|sobre) [^,:]{3,90}(?=,)',
  'La Asamblea (?:de las Naciones Unidas|Mundial) [^,:]{3,60}(?=,)',
  'La Junta (?:Ejecutiva|de Gobernadores)[^,:]{0,60}(?=,)',
  // Russian and Chinese, where only the comma tells the formula from the masthead; Arabic
  'Генеральная Ассамблея(?=,)',
  'Совет по правам человека(?=,)',
  'Совет Безопасности(?=,)',
  'Экономический и Социальный Совет(?=,)',
  '(?:大会|人权理事会|安全理事会|经济及社会理事会)(?=[,，])',
  'إن الجمعية العامة',
  'إن مجلس حقوق الإنسان',
  'إن مجلس الأمن',
  'إن المجلس الاقتصادي والاجتماعي',
].join('|');

/** What bodies are called; with the comma behind, their names need not be known. */
const BODIES =
  'Assembly|Authority|Board|Body|Commission|Committee|Conference|Congress|Council|Forum|Governments|Heads|Leaders|Meeting|Members|Ministers|Parliament|Parties|Summit|Union';
const NAME = "(?:[A-Z][\\w’'-]*|of|on|for|the|and|to|in|at)";
const ANY_BODY = `The (?![^,]* and the )(?=[^,]*\\b(?:${BODIES})\\b)${NAME}(?: ${NAME})*`;

const OPENING = new RegExp(
  `^(?:(?:${ORGANS})\\s?[,،，:]?|(?:${OPEN_ENDED})\\s?[,،，:]|${ANY_BODY},)$`,
  'u',
);

/** A verb makes it a sentence: "The Conference of the Parties shall meet once a year,". */
const SENTENCE = /\b(?:shall|may|must|will|should|can|is|are|has|have)\b/;

/** `The General Assembly,` on its own, also in brackets: everything before it is front matter. */
export function isOpeningFormula(text: string): boolean {
  if (text.length >= 140) return false;
  const bare = text.replace(/^[[\s]+|[\]\s]+$/g, '');
  return OPENING.test(bare) && !SENTENCE.test(bare);
}

const DECISION = new RegExp(`^(?:${ORGANS})\\s?[,،]\\s+\\p{Ll}`, 'u');

/** `The General Assembly, recalling its resolution …`: a decision says all in one sentence. */
export function opensDecision(text: string): boolean {
  return DECISION.test(text);
}

const ANNEX =
  /^(?:Annex|Appendix|Enclosure|Annexe|Appendice|Anexo|Apéndice|Приложение|附件|المرفق)(?:\s+(?:[IVXL]+|\d{1,2}|[A-Z]))?(?:\s?\*{1,3})?$/i;

/** `Annex`, `Annex II`: what follows is never operative. */
export function isAnnexTitle(text: string): boolean {
  return ANNEX.test(text.trim());
}

const ARTICLE =
  /^((?:Article|Artículo|Статья|المادة)\s+(?:\d{1,3}(?:\s?(?:bis|ter|quater))?|premier|primero)|第\s?\S{1,4}\s?条)(?:$|\s?[:.–—-]\s|\s*[([]|\s+(?=\p{Lu}))/u;
/** Brackets and emphasis around the number: `[Article 3bis] (REDD-plus)`. */
const AROUND = /[[\]*_]/g;

/** `Article 5` of a heading that opens so, in the languages of treaties; null for others. */
export function articleOf(heading: string): string | null {
  return ARTICLE.exec(heading.replace(AROUND, '').trim())?.[1] ?? null;
}

/** `Article 5` on its own. */
export function isArticleTitle(text: string): boolean {
  return articleOf(text) === text.trim();
}

const ANNOUNCES =
  /^(?:(?:solemnly )?(?:adopts?|approves?|endorses?|proclaims?)|(?:adopte|approuve|proclame)|(?:aprueba|adopta|proclama|hace suya))\s.{3,200}:$/iu;

/** `Adopts the following Pact for the Future and its annexes:` what follows is a text of its own. */
export function announcesText(text: string): boolean {
  return ANNOUNCES.test(text.trim());
}

/** `40th meeting`, `64e séance plénière`, `64ª sesión plenaria`: the source of a regular expression. */
export const MEETING =
  '\\d{1,5}\\.?(?:st|nd|rd|th|er?|re|ᵉ|ème|[aª])?\\.?\\s+(?:\\((?:resumed|reprise|continuación)\\)\\s+)?(?:plenary )?(?:meeting|séance|sesión)(?: plénière| plenaria)?(?: \\((?:reprise|continuación)\\))?';
const CLOSING_MEETING = new RegExp(`^${MEETING}(?:\\s+\\d{1,2}.*)?$`, 'iu');
const CLOSING_DATE = new RegExp(
  `^\\d{1,2}(?:er|\\.?º)?\\s(?:de\\s)?(?:${ANY_MONTH})\\s(?:de\\s)?\\d{4}\\.?$`,
  'i',
);
const ADOPTED =
  /^\[(?:(?:The (?:draft )?)?(?:Resolution|Decision|Résolution|Décision|Resolución|Decisión) (?:was )?)?(?:adopted|adoptée?|aprobada|adoptada)(?![\p{L}])/iu;

/** Meeting, date and adoption note after the last paragraph; a bare date in an annex is text. */
export function isClosing(text: string, inAnnex: boolean): boolean {
  const trimmed = text.trim();
  if (CLOSING_MEETING.test(trimmed) || ADOPTED.test(trimmed)) return true;
  return !inAnnex && CLOSING_DATE.test(trimmed);
}

/** An adoption note that goes on in the next blocks (the lists of a recorded vote). */
export function opensVoteList(text: string): boolean {
  return ADOPTED.test(text.trim()) && !/\]\s*\*?$/.test(text.trim());
}
