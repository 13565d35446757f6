/** The proxy that the environment names for an address: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY. */
import type { Agent } from 'node:http';
import { type Fault, fault } from './faults.ts';

export interface ProxyAgent {
  /** Asks the proxy for a line to the host (CONNECT); TLS and its checks go through that line. */
  readonly agent: Agent;
  /** What a failure of the proxy itself means; null when the failure was another one. */
  readonly faultOf: (error: unknown, host: string) => Fault | null;
}

const VARIABLES = ['https_proxy', 'http_proxy', 'all_proxy'];

/** Null when none is named; a Fault for a kind of proxy that is not spoken. */
export async function agentFor(url: URL): Promise<ProxyAgent | Fault | null> {
  const named = VARIABLES.flatMap((name) => [
    process.env[name] ?? '',
    process.env[name.toUpperCase()] ?? '',
  ]);
  if (named.every((value) => value === '') || isThisMachine(url)) return null;
  const { getProxyForUrl } = await import('proxy-from-env');
  const found = getProxyForUrl(url.href);
  if (found === '') return null;
  // A name without a scheme is an HTTP proxy, as every other program takes it.
  const bare = found.replace(/^https?:\/\//, '');
  const address = tryUrl(!bare.includes('://') && named.includes(bare) ? `http://${bare}` : found);
  if (address === null || !/^https?:$/.test(address.protocol)) {
    return fault('proxy', url.host, 'its address is none with http:// or https://');
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(address) as unknown as Agent;
  const { hostname, port } = address;
  return { agent, faultOf: (error, host) => proxyFault(error, host, hostname, port) };
}

/** Only when the connection that failed is the one to the proxy: beyond it we know no addresses. */
function proxyFault(error: unknown, host: string, name: string, port: string): Fault | null {
  const nested = error instanceof AggregateError ? error.errors[0] : error;
  const { code = '', syscall = '' } = (nested ?? {}) as NodeJS.ErrnoException;
  if (syscall === 'connect' || syscall === 'getaddrinfo') {
    return fault('proxy', host, `${name}${port === '' ? '' : `:${port}`}: ${code}`);
  }
  return null;
}

/** A mirror on this machine is never behind a proxy. */
const isThisMachine = ({ hostname }: URL): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

function tryUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
