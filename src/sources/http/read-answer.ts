/** What an answer is: a refusal by status or header is believed, a success only by the bytes of what came. */
import { FILE_FORMATS, type UN_FORMATS, WORDPERFECT_MAGIC } from '../../model/file-formats.ts';
import { type Fault, type FaultCode, fault } from './faults.ts';
import type { HttpAnswer } from './transport.ts';

/** Formats of the UN's files. */
export type FileFormat = (typeof UN_FORMATS)[number];

export interface FileAnswer {
  readonly ok: true;
  readonly format: FileFormat;
  readonly answer: HttpAnswer;
}

/** Codes of answers that say, or pretend, that there is no such document. */
const ABSENCES: readonly FaultCode[] = ['not-found', 'page', 'empty'];

/** True for answers that say, or pretend, that there is no such document. */
export const isAbsence = ({ code }: Fault): boolean => ABSENCES.includes(code);

/** Judges a whole answer to a request for a document. What was promised on the way is never absent. */
export function readAnswer(answer: HttpAnswer, now: number): FileAnswer | Fault {
  const content = readBytes(answer, now);
  if (content.ok || !isAbsence(content)) return content;
  if (answer.way === 'astray') return { ...content, code: 'redirect', detail: 'to another page' };
  if (answer.way !== 'to the file') return content;
  return { ...content, code: 'withheld', detail: content.detail || content.code };
}

function readBytes(answer: HttpAnswer, now: number): FileAnswer | Fault {
  const { host } = new URL(answer.url);
  const { body } = answer;
  const refused = refusal(answer, host, now);
  if (refused) return refused;
  if (body.length === 0) return fault('empty', host);
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const format = formatOf(text);
  if (format === 'wordperfect') return fault('old-format', host);
  if (format !== null) {
    if (isWhole(text, format)) return { ok: true, format, answer };
    return fault('cut', host, `${body.length} bytes came`);
  }
  const start = text.subarray(0, 4096).toString('latin1');
  if (!/^(?:\xef\xbb\xbf)?\s*</.test(start)) return fault('wrong-type', host);
  return /captcha|awswaf|challenge|just a moment/i.test(start)
    ? fault('challenge', host)
    : fault('page', host);
}

/** What a status or a header says beyond doubt. */
function refusal({ status, headers }: HttpAnswer, host: string, now: number): Fault | null {
  if (headers['x-amzn-waf-action'] !== undefined || status === 202) return fault('challenge', host);
  if (status === 200 || status === 206) return null;
  if (status === 511) return fault('portal', host, '511');
  if (status === 404 || status === 410) return fault('not-found', host, String(status));
  const wait = retryAfter(headers['retry-after'], now);
  if (status === 429 || (status === 503 && wait !== null)) {
    return fault('busy', host, String(status), wait);
  }
  if (status >= 500) return fault('server-error', host, String(status));
  return fault('refused', host, String(status), wait);
}

/** No server can send us away for longer, in milliseconds. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds from now, a day at most. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]+,? /.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_WAIT_MS, Math.max(0, ms));
}

/** The format that the first bytes show; null when they show none that the UN uses. */
export function formatOf(bytes: Buffer): FileFormat | 'wordperfect' | null {
  const { pdf, docx, doc } = FILE_FORMATS;
  if (bytes.subarray(0, 1024).includes(pdf.magic, 0, 'hex')) return 'pdf';
  const start = bytes.toString('hex', 0, 8);
  if (start.startsWith(docx.magic)) return bytes.includes('word/') ? 'docx' : null;
  if (start.startsWith(doc.magic)) return 'doc';
  return start.startsWith(WORDPERFECT_MAGIC) ? 'wordperfect' : null;
}

/** A connection that closes early is no error in HTTP without a length: look for the end of the file. */
function isWhole(bytes: Buffer, format: FileFormat): boolean {
  if (format === 'pdf') return bytes.subarray(-4096).includes('%%EOF');
  if (format === 'docx') return bytes.subarray(-65_600).includes('PK\u0005\u0006');
  return bytes.length >= 1536;
}
