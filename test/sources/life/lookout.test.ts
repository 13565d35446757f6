/** Asking whether documents are there by now: each once in a pass, and no more than needed. */
import { describe, expect, it } from 'vitest';
import { formatSymbol, parseSymbol } from '../../../src/model/symbol.ts';
import { openLookout } from '../../../src/sources/life/lookout.ts';
import { environmentOf, withFakeUn } from '../with-fake-un.ts';

const un = withFakeUn();

function lookout(extra: Record<string, string> = {}, refresh = false) {
  const environment = environmentOf(un, {
    DRAFTWATCH_LIBRARY_PAUSE_MS: '0',
    DRAFTWATCH_RETRIES: '0',
    ...extra,
  });
  return openLookout('en', { environment, refresh });
}
const symbol = (text: string) => parseSymbol(text)!;
const requests = (): number => un.fake.requests.length;

describe('a lookout', () => {
  it('asks once for what two texts track, and again in the next pass', async () => {
    const first = lookout();
    await Promise.all(['probe', 'full'].map(() => first.ask(symbol('A/HRC/99/L.1'), 'full')));
    expect(requests()).toBe(1);
    expect(await lookout().ask(symbol('A/HRC/99/L.1'), 'full')).toEqual({ state: 'there' });
    expect(requests()).toBe(1);
    await lookout({}, true).ask(symbol('A/HRC/99/L.1'), 'full');
    expect(requests()).toBe(2);
  });

  it('asks one thing for what was not issued yet', async () => {
    const standing = await lookout().ask(symbol('A/HRC/99/L.1/Rev.2'), 'probe');
    expect(standing).toEqual({ state: 'absent' });
    expect(un.fake.requests.map(({ type }) => type)).toEqual(['pdf']);
  });

  it('takes the word of the first server, whatever is wrong with the second', async () => {
    const docs = { DRAFTWATCH_DOCS_URL: un.fake.failing('docs', 'challenge-202') };
    const absent = await lookout(docs).ask(symbol('A/HRC/99/L.88'), 'full');
    expect(absent).toEqual({ state: 'absent' });
  });

  it('knows nothing when the first server fails', async () => {
    const ods = { DRAFTWATCH_ODS_URL: un.fake.failing('ods', '500') };
    const standing = await lookout(ods).ask(symbol('A/HRC/99/L.88'), 'probe');
    expect(standing).toMatchObject({ state: 'unknown', why: expect.stringContaining('500') });
  });

  it('searches the catalogue once for all drafts of a session', async () => {
    const open = lookout();
    const kin = await open.kin(symbol('A/HRC/99/L.1'));
    await open.kin(symbol('A/HRC/99/L.10'));
    expect(requests()).toBe(1);
    expect(typeof kin === 'string' ? kin : kin.map((one) => formatSymbol(one.symbol))).toEqual([
      'A/HRC/99/L.1',
      'A/HRC/99/L.1/Rev.1',
      'A/HRC/99/L.2',
      'A/HRC/RES/99/4',
    ]);
  });

  it('doubts denials of a server that denies what exists, or cannot be asked', async () => {
    expect(await lookout().denyEverything()).toBe(false);
    const blocked = { DRAFTWATCH_ODS_URL: un.fake.failing('ods', 'soft-block') };
    expect(await lookout(blocked).denyEverything()).toBe(true);
    const gone = { DRAFTWATCH_ODS_URL: 'http://127.0.0.1:1', DRAFTWATCH_BACKOFF_MS: '1' };
    expect(await lookout(gone).denyEverything()).toBe(true);
    expect(await lookout({ DRAFTWATCH_CONTROL: '' }).denyEverything()).toBe(false);
  });
});
