/** Mails (.eml) and web pages saved in one file (.mht): the text that they carry, read as a page or as plain text. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Problem } from '../../../model/document.ts';
import { UnreadableError } from '../../../model/errors.ts';
import type { Reading, TrackedView } from '../../reading.ts';
import { isOpeningFormula } from '../../segment/formulas.ts';
import { withWindowsSigns } from '../encodings.ts';
import { readHtml } from '../html/read-html.ts';
import { sniff } from '../sniff.ts';
import { readText } from '../text/read-text.ts';

const MAX_BYTES = 48 * 1024 * 1024;
const MAX_DEPTH = 32;
/** Formats in which a draft hangs on a mail. */
const DRAFTS: ReadonlySet<string | null> = new Set(['pdf', 'docx', 'doc', 'rtf', 'odt']);
/** The line above a signature. */
const SIGNATURE = /\n-- ?\r?\n[\s\S]*$/;

/**
 * Reads the text of a mail: its page, else its plain text. What hangs on it is named and not read. Throws
 * UnreadableError for a mail without a text, or whose text is the file that hangs on it.
 */
export async function readMail(
  bytes: Uint8Array,
  input: string,
  view: TrackedView = 'after',
): Promise<Reading> {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableError(
      `'${input}' is a mail of more than 48 MB: save the draft in it as a file.`,
    );
  }
  const mail = await takeApart(bytes, input);
  const drafts = mail.attachments.filter(isDraft).map(nameOf);
  const reading = await readBody(mail, input, view);
  const hasText = reading?.blocks.some(({ text }) => isOpeningFormula(text)) ?? false;
  if (!hasText && drafts.length > 0) {
    throw new UnreadableError(
      `'${input}' is a mail that carries its text as a file (${drafts.join(', ')}): save that file and give it.`,
    );
  }
  if (!reading)
    throw new UnreadableError(
      `'${input}' is a mail without a text: check that it is the one you mean.`,
    );
  return { ...reading, format: 'mail', problems: [...reading.problems, ...notRead(drafts)] };
}

async function takeApart(bytes: Uint8Array, input: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_DEPTH,
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    throw new UnreadableError(`'${input}' is a damaged mail: save the draft in it as a file.`);
  }
}

/** Null for a mail without words. */
async function readBody(mail: Email, input: string, view: TrackedView): Promise<Reading | null> {
  const { html } = mail;
  const text = withWindowsSigns(mail.text ?? '');
  const encoder = new TextEncoder();
  if (html && html.replace(/<[^>]*>/g, '').trim() !== '') {
    return readHtml(encoder.encode(withWindowsSigns(html)), input, view);
  }
  if (text.trim() === '') return null;
  const signature =
    SIGNATURE.exec(text)?.[0]
      .replace(/^\n-- ?\r?\n/, '')
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  const reading = await readText(encoder.encode(text.replace(SIGNATURE, '')));
  if (signature === '') return reading;
  return {
    ...reading,
    dropped: [...reading.dropped, { reason: 'decoration', text: signature, page: null }],
    extracted: `${reading.extracted}\n${signature}`,
  };
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function isDraft(attachment: Attachment): boolean {
  return DRAFTS.has(sniff(bytesOf(attachment)).format);
}

/** Names come from the mail: nothing in them may disturb a terminal. */
function nameOf({ filename }: Attachment): string {
  return (filename ?? 'without a name').replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 80);
}

function notRead(drafts: readonly string[]): Problem[] {
  if (drafts.length === 0) return [];
  const message = `The mail also carries ${drafts.join(', ')}, which was not read: save it and give it if it is the draft.`;
  return [{ side: null, code: 'attachment-not-read', message, where: null }];
}
