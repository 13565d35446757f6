/** What ZIP and PDF files are packed with, by fflate. */
import { Inflate } from 'fflate';
import { joinedBytes } from './bytes.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

/** What is unpacked at a time: at most about a thousand times as much comes out. */
const SLICE = 16 * 1024;
/** Bytes of zlib's head, and the largest prime below 2¹⁶, of its checksum. */
const HEAD = 2;
const PRIME = 65_521;
/** So many bytes can be summed up before the sums must be brought below the prime. */
const SUMMED = 3_800;

export function inflate(packed: Uint8Array, most: number): Uint8Array | 'large' | null {
  const [method = 0, flags = 0] = packed;
  const isZlib = (method & 15) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0;
  if (!isZlib || flags & 32) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    ended ||= final;
  });
  try {
    for (let at = HEAD; at < packed.length && !ended; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (size > most) return 'large';
    }
  } catch {
    return null;
  }
  const whole = joinedBytes(pieces);
  return hasChecksum(packed, adler32(whole)) ? whole : null;
}

/** fflate does not say where the packed bytes end; the four bytes of the sum stand there, before what follows. */
function hasChecksum(packed: Uint8Array, sum: number): boolean {
  const wanted = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
  for (let at = packed.length - 4; at >= HEAD; at -= 1) {
    if (wanted.every((byte, i) => packed[at + i] === byte)) return true;
  }
  return false;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; at += SUMMED) {
    for (const byte of bytes.subarray(at, at + SUMMED)) {
      low += byte;
      high += low;
    }
    low %= PRIME;
    high %= PRIME;
  }
  return high * 65_536 + low;
}
