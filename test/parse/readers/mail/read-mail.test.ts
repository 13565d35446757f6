/** Mails and saved web pages: the text they carry, in whatever wrapping. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/parse/parse.ts';

const parse = (mail: string) =>
  parseDocument({
    input: 'a.eml',
    url: null,
    bytes: Buffer.from(mail.replaceAll('\n', '\r\n'), 'latin1'),
    sha256: '',
  });
const words = async (mail: string): Promise<string[]> =>
  (await parse(mail)).paragraphs.map(({ label, text }) => `${label} ${text}`);

const HEAD = 'From: Desk <desk@example.org>\nSubject: =?utf-8?Q?L=2E9?=\nMIME-Version: 1.0\n';
const READ = [
  'PP1 Recalling its resolution on swings – all of them,',
  'OP1 Urges towns to mend swings.',
];
const PAGE =
  '<p>The Human Rights Council,</p><p><i>Recalling</i> its resolution on swings &ndash; all of them,</p><p>1. Urges towns to mend swings.</p>';
const DRAFT = Buffer.from('%PDF-1.4\n%%EOF').toString('base64');
const file = (name: string): string =>
  `--x\nContent-Type: application/pdf; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${DRAFT}\n`;

describe('a mail', () => {
  it.each([
    [
      'quoted-printable',
      `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe Human Rights Council,\n\nRecalling its resolution on swings =E2=80=93 all of th=\nem,\n\n1. Urges towns to mend swings.\n`,
    ],
    [
      'base 64 in another encoding',
      `${HEAD}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: base64\n\n${Buffer.from('The Human Rights Council,\n\nRecalling its resolution on swings \x96 all of them,\n\n1. Urges towns to mend swings.\n', 'latin1').toString('base64')}\n`,
    ],
    [
      'a page beside its plain text',
      `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the page.\n--x\nContent-Type: text/html; charset=utf-8\n\n${PAGE}\n--x--\n`,
    ],
    [
      'a saved page with its pictures',
      `From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"; type="text/html"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html><body>${PAGE.replace('</p><p>1', '</p>=\n<p>1')}</body></html>\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--x--\n`,
    ],
    [
      'quoted by another',
      `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n> The Human Rights Council,\n>\n> Recalling its resolution on swings \xe2\x80\x93 all of them,\n>\n> 1. Urges towns to mend swings.\n`,
    ],
  ])('is read: %s', async (_, mail) => {
    expect(await words(mail)).toEqual(READ);
  });

  it('sets its signature apart, and names the draft that hangs on it', async () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThe Human Rights Council,\n\n1. Urges towns to mend swings.\n\n-- \nDesk of the Chair\n${file('rev 2.pdf')}--x--\n`;
    const document = await parse(mail);
    expect(document.paragraphs).toHaveLength(1);
    expect(document.dropped.map(({ text }) => text)).toContain('Desk of the Chair');
    expect(document.problems.map(({ code, message }) => [code, message])).toEqual([
      ['attachment-not-read', expect.stringContaining('rev 2.pdf')],
    ]);
  });

  it.each([
    [
      'whose text hangs on it',
      `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nDear all, see the draft.\n${file('rev.pdf')}--x--\n`,
      /carries its text as a file \(rev\.pdf\): save that file/,
    ],
    ['without words', `${HEAD}Content-Type: text/plain\n\n\n`, /is a mail without a text/],
  ])('is refused %s', async (_, mail, message) => {
    await expect(parse(mail)).rejects.toThrow(message);
  });
});
