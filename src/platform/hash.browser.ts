/** SHA-256 without the browser's own, which answers later and not on every page. */
import { sha256 as digest } from '@noble/hashes/sha2';

export function sha256(data: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  const bytes = digest(typeof data === 'string' ? new TextEncoder().encode(data) : data);
  if (encoding === 'base64') return btoa(String.fromCharCode(...bytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
