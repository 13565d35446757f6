/** A mail that answers or sends on another: the message that holds the text, without those above and below it. */
import type { Dropped, Problem } from '../../../model/document.ts';
import { firstFew } from '../../../words/first-few.ts';
import type { Block, Reading } from '../../reading.ts';
import { numberOfBlock, printedWords } from '../../segment/block-number.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';

/** `-----Original Message-----`. */
const DIVIDER =
  /^[-_*>\s]*(?:original message|forwarded message|begin forwarded message|message d['’]origine|message transféré|mensaje original|mensaje reenviado)\b/i;
/** `From: … Sent: …`, in one paragraph or in several. */
const FROM = /^[*\s]*(?:From|De|Von)\s?:\s*\S/;
const SENT =
  /(?:^|\s)[*]*(?:Sent|Date|To|Cc|Subject|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Gesendet|An)\s?:/;
const HEADER =
  /^[*\s]*(?:Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto)\s?:/;
/** `On 2 July, Ben wrote:`. */
const WROTE = /^(?:On|Le|El|Am)\s.{3,200}\s(?:wrote|a écrit|escribió|schrieb)(?:\s.{0,80})?\s?:$/i;
const RULE = /^[_-]{5,}$/;
/** What closes a letter; no paragraph of a draft does so. */
const SIGN_OFF =
  /^(?:(?:with\s+)?(?:kind|best|warm|kindest|warmest|many)?\s*(?:regards|wishes)|(?:yours\s+)?(?:sincerely|faithfully)|many thanks|thanks(?: and regards)?|thank you|best|cheers|(?:bien\s+)?cordialement|avec (?:mes|nos) (?:meilleures|cordiales|sincères) salutations|bien à vous|un cordial saludo|saludos(?: cordiales)?|atentamente|sent from my \w+|get outlook for \w+)\s*(?:[,.!]|$)/i;
/** Characters of the longest paragraph that signs a mail, and paragraphs of the longest signature. */
const SIGNED = 200;
const MOST_SIGNED = 12;
/** Numbered paragraphs that make a message a draft where no formula opens it. */
const FEWEST_NUMBERED = 2;
const QUOTED = 60;

/** The reading without the parts of a thread that are not its text, which are told where they hold a text too. */
export function withoutThread(reading: Reading): Reading {
  const { blocks } = reading;
  const messages = messagesOf(blocks);
  const kept = signedOff(keptOf(blocks, messages), blocks);
  if (kept.size === blocks.length) return reading;
  const left = blocks.filter((_, at) => !kept.has(at));
  const dropped = left.map(
    (block): Dropped => ({ reason: 'mail', text: printedWords(block), page: block.page }),
  );
  return {
    ...reading,
    blocks: blocks.filter((_, at) => kept.has(at)),
    dropped: [...reading.dropped, ...dropped],
    problems: [...reading.problems, ...leftOut(toldOf(blocks, kept))],
  };
}

interface Message {
  /** Positions of its own blocks, without those of its head. */
  readonly body: number[];
  /** How deep the mail quotes it. */
  readonly quoted: number;
}

/** The messages of a thread in the order of the page. */
function messagesOf(blocks: readonly Block[]): Message[] {
  let message: Message = { body: [], quoted: blocks[0]?.quoted ?? 0 };
  const messages = [message];
  let inHead = false;
  blocks.forEach((block, at) => {
    const { text, quoted = 0 } = block;
    const opens = opensMessage(blocks, at);
    if (opens || quoted !== message.quoted) {
      message = { body: [], quoted };
      messages.push(message);
    }
    inHead = opens || (inHead && (HEADER.test(text) || RULE.test(text)));
    if (!inHead) message.body.push(at);
  });
  return messages;
}

function opensMessage(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at]!;
  const next = blocks[at + 1]?.text ?? '';
  if (text.length > 1000) return false;
  if (RULE.test(text)) return FROM.test(next) && opensMessage(blocks, at + 1);
  if (DIVIDER.test(text) || WROTE.test(text)) return true;
  return FROM.test(text) && (SENT.test(text) || HEADER.test(next));
}

/** Positions of what is the text: of the first message with an opening formula, else with numbered paragraphs. */
function keptOf(blocks: readonly Block[], messages: readonly Message[]): Set<number> {
  const all = new Set(blocks.keys());
  if (messages.length === 1 && messages[0]!.body.length === blocks.length) return all;
  const opens = (at: number): boolean => isOpeningFormula(blocks[at]!.text);
  const isNumbered = (at: number): boolean => isDraftLike(blocks[at]!);
  const chosen =
    messages.find(({ body }) => body.some(opens)) ??
    messages.find(({ body }) => body.filter(isNumbered).length >= FEWEST_NUMBERED);
  if (!chosen) return all;
  if (chosen.quoted === 0) return new Set(chosen.body);
  // Comments stand between the pieces of what is quoted.
  const rest = messages
    .slice(messages.indexOf(chosen))
    .filter(({ quoted }) => quoted >= chosen.quoted);
  return new Set(rest.flatMap(({ body }) => body));
}

function isDraftLike(block: Block): boolean {
  return numberOfBlock(block)?.shape === '1.';
}

/** Without the signature at the end, from `Kind regards,` on. */
function signedOff(kept: ReadonlySet<number>, blocks: readonly Block[]): ReadonlySet<number> {
  const order = [...kept];
  const text = order.findLastIndex((at) => isDraftLike(blocks[at]!));
  const from = order.findIndex((at, i) => i > text && SIGN_OFF.test(blocks[at]!.text));
  const end = order.slice(from);
  if (text < 0 || from < 0 || end.length > MOST_SIGNED) return kept;
  if (end.some((at) => blocks[at]!.text.length > SIGNED)) return kept;
  return new Set(order.slice(0, from));
}

/** What was left out and may be text: numbered paragraphs, and what stands between the pieces that were kept. */
function toldOf(blocks: readonly Block[], kept: ReadonlySet<number>): string[] {
  const first = blocks.findIndex((_, at) => kept.has(at));
  const last = blocks.findLastIndex((_, at) => kept.has(at));
  return blocks.flatMap((block, at) => {
    const between = first < at && at < last;
    return !kept.has(at) && (between || isDraftLike(block)) ? [block.text] : [];
  });
}

/** The problem of words around the text that are another message or a comment; none where there are no words. */
export function leftOut(texts: readonly string[]): Problem[] {
  const [first = ''] = texts;
  if (first === '') return [];
  const quoted = texts.map((words) =>
    words.length > QUOTED ? `“${words.slice(0, QUOTED)} …”` : `“${words}”`,
  );
  const message = `Left out as another message of the mail or a comment in it, not as text: ${firstFew(quoted, 1)}. Please check.`;
  return [{ side: null, code: 'mail-left-out', message, where: null }];
}
