/** Requests for reports: who is asked, and for what. */
import type { Paragraph } from '../model/document.ts';

export interface ReportRequest {
  readonly label: string;
  /** Whom it asks, in few words; empty when nobody is named. */
  readonly who: string;
  /** Whom it asks, and the words that ask: `the Secretary-General to submit a report on …`. */
  readonly what: string;
}

const ASKS: ReadonlySet<string> = new Set([
  'request',
  'invite',
  'encourage',
  'call upon',
  'decide',
]);
const PRODUCT = '(?:reports?|study|studies|summary|analysis|note|review|compilation|assessment)';
const ASKED = new RegExp(
  `\\bto (?:(?!to\\b)\\p{L}+,? (?:and )?){0,4}?(?:(?:submit|present|prepare|provide|issue|publish|compile|draft|produce|transmit|conduct|circulate)\\b[^;]{0,160}?\\b${PRODUCT}\\b|report\\b(?! of\\b))`,
  'iu',
);
/** Longest quotations, in characters: whom it asks, and all. */
const WHO = 70;
const QUOTED = 170;

/** The requests of a text's operative part. A subparagraph asks whom its chapeau asks. */
export function requestsIn(paragraphs: readonly Paragraph[]): ReportRequest[] {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return paragraphs.flatMap((paragraph): ReportRequest[] => {
    if (paragraph.part !== 'operative') return [];
    const above = paragraph.chapeau === null ? undefined : byIndex.get(paragraph.chapeau);
    const asking = [paragraph, above].find(
      (one) => one?.verb && verbs(one).some((v) => ASKS.has(v)),
    );
    if (!asking) return [];
    const text = asking === paragraph ? paragraph.text : toDo(paragraph.text);
    const found = ASKED.exec(text);
    if (!found) return [];
    const who =
      asking === paragraph
        ? text.slice(lastAsk(asking, found.index), found.index)
        : (asking.addressee?.text ?? '');
    return [
      {
        label: paragraph.label,
        who: short(who),
        what: cut(`${cut(who, WHO)} ${text.slice(found.index)}`, QUOTED),
      },
    ];
  });
}

/** The office and the person are one; so are the long and the short name. */
function short(who: string): string {
  return who
    .replace(/^[\s,]+|,.*$/gu, '')
    .replace(/\b(?:Office of the|United Nations|for Human Rights|the) ?/gu, '')
    .trim()
    .toLowerCase();
}

/** Where the words of the last asking verb before a place end. */
function lastAsk({ verb, secondaryVerbs }: Paragraph, place: number): number {
  const ends = [verb, ...secondaryVerbs].flatMap((one) =>
    one && ASKS.has(one.lemma) && one.end <= place ? [one.end] : [],
  );
  return Math.max(0, ...ends);
}

const verbs = (paragraph: Paragraph): string[] =>
  [paragraph.verb, ...paragraph.secondaryVerbs].flatMap((verb) => (verb ? [verb.lemma] : []));

/** A subparagraph of `Requests the Secretary-General:` or of `… to:` reads as what is to be done. */
function toDo(text: string): string {
  return /^to\b/i.test(text)
    ? text
    : `to ${text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
}

function cut(words: string, length: number): string {
  const bare = words.replace(/\s+/gu, ' ').replace(/^[\s,]+|[\s;.,]+$/gu, '');
  return bare.length <= length ? bare : `${bare.slice(0, length).replace(/[\s,]+\S*$/u, '')} …`;
}
