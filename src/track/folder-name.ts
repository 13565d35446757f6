/** Names of files and folders that stand for a tracked text, a symbol or a path: readable, and never shared by two. */
import { createHash } from 'node:crypto';
import { formatSymbol, parseSymbol } from '../model/symbol.ts';

/** Longest readable part, in characters and in bytes: file systems take 255 bytes with what is added. */
const LENGTH = 80;
const BYTES = 160;
const DIGITS = 8;

/** A symbol, id or path as a file name that leads nowhere else; two inputs may share it. */
export function safeName(input: string): string {
  const name = input.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^[._]+/, '');
  let short = [...name].slice(0, LENGTH).join('');
  while (Buffer.byteLength(short) > BYTES) short = [...short].slice(0, -1).join('');
  return short;
}

/**
 * The same, with digits where another input could come to it, also where systems take upper and lower
 * case for one: a symbol and a plain lower-case name stand as they are.
 */
export function folderName(input: string): string {
  const name = safeName(input);
  const plain = name === input && /^[a-z0-9.-]+$/.test(input);
  return plain || isSymbol(input) ? name : `${name}-${digitsOf(input)}`;
}

/** Digits that keep inputs apart. */
export function digitsOf(input: string): string {
  return createHash('sha256').update(input).digest('hex').slice(0, DIGITS);
}

function isSymbol(input: string): boolean {
  const symbol = parseSymbol(input);
  return symbol !== null && formatSymbol(symbol) === input && input.length <= LENGTH;
}
