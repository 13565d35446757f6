/** What ZIP and PDF files are packed with. */
import { crc32 as checksum, inflateSync } from 'node:zlib';

/** The CRC-32 of bytes, from 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  return checksum(bytes);
}

/**
 * Unpacks zlib's format, whatever follows behind it: null when it cannot be unpacked or its checksum does not
 * hold, `large` for more than `most` bytes.
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'large' | null {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : null;
  }
}
