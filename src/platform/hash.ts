/** SHA-256. */
import { createHash } from 'node:crypto';

/** The hash of bytes, or of a text in UTF-8: lower-case hex, or Base64. */
export function sha256(data: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(data).digest(encoding);
}
