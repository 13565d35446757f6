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
export function isNamedBase(url: URL, { ods, docs, library }: Settings): boolean {
  return [ods, docs, library].some((base) => {
    const { origin } = new URL(base);
    return origin === url.origin && !isUnAddress(new URL(base));
  });
}

function isUnAddress(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && UN_HOSTS.has(url.hostname);
}

/** Addresses that are no one's on the public internet (IANA special-purpose registries). */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}

/** True for an address of the public internet. */
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
