import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/sources/http/read-answer.ts';
import type { HttpAnswer } from '../../../src/sources/http/transport.ts';
import { docOf, docxOf, draftLines, pdfOf, wordPerfectOf } from '../../fake-un/documents.mjs';

const NOW = Date.parse('2027-06-14T12:00:00Z');
const lines = draftLines('A/HRC/99/L.1');

function verdict(body: Uint8Array | string, extra: Partial<HttpAnswer> = {}): string {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const url = 'https://documents.un.org/x';
  const outcome = readAnswer(
    { ok: true, status: 200, headers: {}, body: bytes, url, ...extra },
    NOW,
  );
  return outcome.ok ? outcome.format : outcome.code;
}

describe('what an answer is', () => {
  it.each([
    ['pdf', pdfOf(lines)],
    ['docx', docxOf(lines)],
    ['doc', docOf()],
    ['old-format', wordPerfectOf()],
    ['empty', ''],
    ['page', '<!DOCTYPE html><html><body>No document</body></html>'],
    ['page', '\ufeff\n  <html>'],
    ['challenge', '<html><script src="/awswaf/challenge.js">'],
    ['challenge', '<html><title>Just a moment...</title>'],
    ['wrong-type', '{"error": true}'],
    ['wrong-type', 'PK\u0003\u0004 some other archive'],
    ['wrong-type', 'Recalling its resolution'],
    ['cut', pdfOf(lines).subarray(0, 600)],
    ['cut', docxOf(lines).subarray(0, 900)],
    ['cut', docOf().subarray(0, 700)],
  ])('%s, by its bytes alone', (expected, body) => {
    expect(verdict(body)).toBe(expected);
    for (const type of ['application/pdf', 'text/html', 'application/msword']) {
      expect(verdict(body, { headers: { 'content-type': type } })).toBe(expected);
    }
  });

  it.each([
    [202, 'challenge'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [410, 'not-found'],
    [418, 'refused'],
    [429, 'busy'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('of status %i is %s', (status, expected) => {
    expect(verdict('<html>', { status })).toBe(expected);
  });

  it('is a challenge whenever the firewall says so', () => {
    for (const status of [200, 202, 403, 405]) {
      expect(verdict('', { status, headers: { 'x-amzn-waf-action': 'captcha' } })).toBe(
        'challenge',
      );
    }
  });
});

describe('Retry-After', () => {
  const wait = (header: string): number | null => {
    const headers = { 'retry-after': header };
    const url = 'https://documents.un.org/x';
    const outcome = readAnswer(
      { ok: true, status: 429, headers, body: new Uint8Array(), url },
      NOW,
    );
    return outcome.ok ? null : outcome.retryAfterMs;
  };
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 14 Jun 2027 12:05:00 GMT', 300_000],
    ['Mon, 14 Jun 2027 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['99999999999999', null],
    ['999999999', 86_400_000],
    ['Fri, 14 Jun 2047 12:00:00 GMT', 86_400_000],
  ])('%s', (header, expected) => {
    expect(wait(header)).toBe(expected);
  });
});
