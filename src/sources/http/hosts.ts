/** Which addresses may be contacted: the UN's hosts over TLS, and bases that the environment named. */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';
import { UN_HOSTS } from '../un-address.ts';
import type { Settings } from './settings.ts';

/** True when we may send a request there: a server cannot lead us anywhere else by a redirect. */
export function isAllowed(url: URL, settings: Settings): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return isNamedBase(url, settings) || isUnAddress(url);
}

/** True for the origin of a mirror that the environment named; it may be plain http or loopback. */
export function isNamedBase(url: URL, { ods, docs, library, igov }: Settings): boolean {
  const { origin } = url;
  const own = [ods, docs, library, igov].find(
    (base) => base === origin || base.startsWith(`${origin}/`),
  );
  return own !== undefined && !isUnAddress(url);
}

function isUnAddress(url: URL): boolean {
  const { protocol, port, hostname } = url;
  return protocol === 'https:' && port === '' && (UN_HOSTS.has(hostname) || RECORDS.has(hostname));
}

/** Hosts of the UN that say what there is, and hold no documents: the record of proposals, the feeds. */
const RECORDS: ReadonlySet<string> = new Set(['igov.un.org', 'esubscription.un.org']);

/**
 * Addresses of this machine and of networks around it (IANA special-purpose registries). Those that
 * VPNs and carriers put in the place of public ones are not among them (198.18.0.0/15 and
 * 100.64.0.0/10, fc00::/7 behind NAT64): who answers there still has to prove by TLS to be the UN.
 */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}

/** True for an address at which a host of the UN may be. */
export function isPublic({ address, family }: LookupAddress): boolean {
  return !NOT_PUBLIC.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Looks a UN host up and drops answers that point into this machine or its own network. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found.filter(isPublic);
    const [first] = addresses;
    if (!first) {
      const reason = error ?? new Error(`${hostname} resolves to a private address`);
      callback(Object.assign(reason, { code: error?.code ?? 'EPRIVATE' }), '');
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
