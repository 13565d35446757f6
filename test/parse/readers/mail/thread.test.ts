/** Mails that answer or send on others: one message is the text, whatever stands around it. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/parse/parse.ts';

const DRAFT = [
  'The Human Rights Council,',
  'Recalling its work,',
  '1. Urges towns to act;',
  '2. Decides to go on.',
];
const OLDER = DRAFT.map((line) => line.replace('act', 'wait'));
const LABELS = ['PP1 Recalling its work,', 'OP1 Urges towns to act;', 'OP2 Decides to go on.'];
const plain = (lines: readonly string[], sign = ''): string =>
  lines.join('\n\n').replace(/^/gm, sign);
const page = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

async function read(text: string, type: 'plain' | 'html' | null) {
  const head = type
    ? `From: Desk <d@example.org>\nSubject: L.9\nContent-Type: text/${type}; charset=utf-8\n\n`
    : '';
  const document = await parseDocument({
    input: type ? 'a.eml' : 'a.txt',
    url: null,
    bytes: new TextEncoder().encode(head + text),
    sha256: '',
  });
  return {
    words: document.paragraphs.map((paragraph) => `${paragraph.label} ${paragraph.text}`),
    codes: document.problems.map(({ code }) => code),
    mail: document.dropped.filter(({ reason }) => reason === 'mail').map(({ text: said }) => said),
  };
}

const HEAD =
  'From: Ben <b@example.org>\nSent: Sunday, 2 July 2023 10:00\nTo: group\nSubject: draft';

describe('a thread', () => {
  it.each<[string, string, 'plain' | 'html' | null]>([
    [
      'with a signature and an older message',
      `${plain(DRAFT)}\n\nKind regards,\nAnna\n\n-----Original Message-----\n${HEAD}\n\n${plain(OLDER)}`,
      null,
    ],
    [
      'below a rule and a head',
      `${plain(DRAFT)}\n\nBest,\n\nAnna\nSecond Secretary\n\n______\n${HEAD}\n\n${plain(OLDER)}`,
      'plain',
    ],
    [
      'with an older one quoted below',
      `${plain(DRAFT)}\n\nOn Sun, Ben wrote:\n${plain(OLDER, '> ')}`,
      'plain',
    ],
    [
      'of a browser, with a quotation',
      `${page([...DRAFT, 'Cordialement,', 'Anne'])}<blockquote type="cite">${page(['On Sun, Ben wrote:', ...OLDER])}</blockquote>`,
      'html',
    ],
    [
      'of Outlook',
      `${page(DRAFT)}<div><p><b>From:</b> Ben<br><b>Sent:</b> Sunday<br><b>To:</b> group</p></div>${page(OLDER)}`,
      'html',
    ],
  ])('is read by its first text, and the other is told: %s', async (_, text, type) => {
    const { words, codes } = await read(text, type);
    expect(words).toEqual(LABELS);
    expect(codes).toEqual(['mail-left-out']);
  });

  it('is read by what it sends on', async () => {
    const { words, codes, mail } = await read(
      `Dear all,\n\nsee below.\n\n---------- Forwarded message ---------\n${HEAD}\n\n${plain(DRAFT)}\n\nMany thanks,\nBen`,
      'plain',
    );
    expect(words).toEqual(LABELS);
    expect(codes).toEqual([]);
    expect(mail.at(-1)).toBe('Many thanks, Ben');
  });

  it('has comments between the pieces of what it quotes', async () => {
    const lines = plain(DRAFT, '> ').replace('> \n> 2', 'Please add girls.\n> \n> 2');
    const marked = `<div class="gmail_quote"><blockquote class="gmail_quote">${page(DRAFT.slice(0, 3))}</blockquote><p>Please add girls.</p><blockquote class="gmail_quote">${page(DRAFT.slice(3))}</blockquote></div>`;
    for (const { words, codes, mail } of [await read(lines, null), await read(marked, 'html')]) {
      expect(words).toEqual(LABELS);
      expect(codes).toEqual(['mail-left-out']);
      expect(mail).toContain('Please add girls.');
    }
  });

  it('keeps lines that a mail program broke, and words of drafts that look like a mail', async () => {
    const quoted = plain(DRAFT, '> ').replace('towns to act', 'towns to\nact');
    expect((await read(quoted, null)).words).toEqual(LABELS);
    const draft = [...DRAFT.slice(0, 3), '2. Best practices;', '3. Regards towns as homes;'];
    expect((await read(plain(draft), null)).words).toHaveLength(4);
  });
});
