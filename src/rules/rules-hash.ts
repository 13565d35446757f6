/** The fingerprint of the rules in force. */
import { sha256 } from '../platform/hash.ts';

/**
 * SHA-256, lower-case hex, over the canonical content of the rules: kind and entry of each, keys
 * and rules in order of name. Where a rule came from does not count; what it says does.
 */
export function rulesHash(
  rules: readonly { readonly kind: string; readonly entry: { readonly id: string } }[],
): string {
  const content = rules
    .map(({ kind, entry }) => ({ kind, entry }))
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0));
  return sha256(JSON.stringify(content, sortedKeys));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
