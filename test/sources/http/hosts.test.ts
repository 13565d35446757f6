import { describe, expect, it } from 'vitest';
import { isAllowed, isPublic, lookupPublic } from '../../../src/sources/http/hosts.ts';
import { readSettings } from '../../../src/sources/http/settings.ts';

const usual = readSettings({});
const mirror = readSettings({ DRAFTWATCH_ODS_URL: 'http://127.0.0.1:8042/ods' });
const allowed = (address: string, settings = usual): boolean =>
  isAllowed(new URL(address), settings);

describe('addresses that may be contacted', () => {
  it.each([
    'https://documents.un.org/api/symbol/access?s=A/1',
    'https://docs.un.org/en/A/1',
    'https://undocs.org/A/1',
    'https://digitallibrary.un.org/search',
    'https://igov.un.org/igov/api/proposals/EIGHTIETH/Third%20Committee',
    'https://esubscription.un.org/rss/hrc.xml',
  ])('%s', (address) => {
    expect(allowed(address)).toBe(true);
  });

  it.each([
    'http://documents.un.org/',
    'https://documents.un.org:8443/',
    'https://user@documents.un.org/',
    'https://documents.un.org.example.org/',
    'https://un.org/',
    'https://evil-documents.un.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'http://127.0.0.1:8042/ods',
    'file:///etc/passwd',
    'data:text/plain,x',
    'ftp://documents.un.org/',
  ])('not %s', (address) => {
    expect(allowed(address)).toBe(false);
  });

  it('a mirror that the environment named, and nothing else on that machine', () => {
    expect(allowed('http://127.0.0.1:8042/x', mirror)).toBe(true);
    expect(allowed('http://127.0.0.1:8043/x', mirror)).toBe(false);
    expect(allowed('https://127.0.0.1:8042/x', mirror)).toBe(false);
    expect(allowed('http://localhost:8042/x', mirror)).toBe(false);
    expect(allowed('http://user@127.0.0.1:8042/x', mirror)).toBe(false);
  });
});

describe('isPublic', () => {
  it.each([
    ['157.150.185.49', 4],
    ['8.8.8.8', 4],
    ['2606:4700::6810:1', 6],
    // What VPNs, carriers and NAT64 put in the place of a public address.
    ['198.18.0.7', 4],
    ['100.64.0.1', 4],
    ['fd00:64:ff9b::9d96:b931', 6],
    ['64:ff9b::9d96:b931', 6],
  ] as const)('%s is', (address, family) => {
    expect(isPublic({ address, family })).toBe(true);
  });

  it.each([
    ['127.0.0.1', 4],
    ['127.8.8.8', 4],
    ['10.1.2.3', 4],
    ['172.16.0.1', 4],
    ['172.31.255.255', 4],
    ['192.168.1.1', 4],
    ['169.254.169.254', 4],
    ['0.0.0.0', 4],
    ['224.0.0.1', 4],
    ['255.255.255.255', 4],
    ['::1', 6],
    ['::', 6],
    ['::ffff:127.0.0.1', 6],
    ['::ffff:10.0.0.1', 6],
    ['fe80::1', 6],
    ['ff02::1', 6],
  ] as const)('%s is not', (address, family) => {
    expect(isPublic({ address, family })).toBe(false);
  });
});

describe('looking a host up', () => {
  it.each([true, false])(
    'refuses an answer that points into this machine (all: %s)',
    async (all) => {
      const error = await new Promise<NodeJS.ErrnoException | null>((done) =>
        lookupPublic('localhost', { all }, (reason) => done(reason)),
      );
      expect(error?.code).toBe('EPRIVATE');
    },
  );
});
