/** Damaged mails end in a Document or a named error, never in a crash or a hang. */
import { it } from 'vitest';
import { mutate } from './mutate.ts';
import { fuzz, rounds } from './survive.ts';

const HEAD = 'From: a <a@example.org>\r\nSubject: =?utf-8?B?TC45?=\r\nMIME-Version: 1.0\r\n';
const TEXT =
  'The Human Rights Council,\r\n\r\nRecalling its resolution on swings,\r\n\r\n1. Urges towns to mend swings =E2=80=93 all of th=\r\nem.\r\n';
const PART = (type: string, body: string): string =>
  `--x\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;
const SEEDS = [
  `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${TEXT}`,
  `${HEAD}Content-Type: multipart/alternative; boundary=x\r\n\r\n${PART('text/plain', TEXT)}${PART('text/html', `<p>${TEXT}</p>`)}--x--\r\n`,
].map((mail) => new Uint8Array(Buffer.from(mail)));

/** Parts in parts, boundaries without end, lines and encoded words as long as a book. */
function hostileMail(random: () => number): Uint8Array {
  const size = 1 + Math.floor(random() * 2000);
  const nested = Array.from(
    { length: Math.min(size, 400) },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  ).join('');
  const kinds = [
    `${HEAD}${nested}${TEXT}`,
    `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(size)}${TEXT}`,
    `${HEAD}Subject: ${'=?utf-8?Q?a?= '.repeat(size * 10)}\r\n\r\n${TEXT}`,
    `${HEAD}Content-Type: text/html\r\n\r\n${'<b>'.repeat(size)}${TEXT}`,
    `${HEAD}Content-Type: text/plain; format=flowed\r\n\r\n${'> '.repeat(size * 10)}${TEXT}`,
    `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'A'.repeat(size * 100)}`,
  ];
  return new Uint8Array(Buffer.from(kinds[Math.floor(random() * kinds.length)]!));
}

it(`damaged mails (${rounds(60)})`, { timeout: 0 }, async () => {
  await fuzz('mail', 20261129, 60, (random, round) =>
    round % 10 === 9 ? hostileMail(random) : mutate(SEEDS, random),
  );
});
