/** Tells headings from paragraphs. */
import type { Block } from '../reading.ts';
import { isBold } from './front.ts';
import { hasNumber, type PrintedNumber } from './numbering.ts';

/** Longest heading, in characters. */
const MAX_LENGTH = 200;
const SECTION = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.?$|^(?:[IVXL]{1,6}|[A-Z])\.\s+\S/;
const UNITS =
  /^(?:Part|Section|Chapter|Article|Title|Partie|Chapitre|Sección|Parte|Capítulo|Artículo)\s+(?:[IVXL]+|\d+)\b/i;

/** True when a block titles what follows rather than saying something itself. */
export function isHeading(
  block: Block,
  next: Block | undefined,
  number: PrintedNumber | null,
): boolean {
  const text = block.text.trim();
  if (block.role === 'heading') return true;
  if (text.length > MAX_LENGTH || /[,;:]$/.test(text)) return false;
  if (isBold(block)) return true;
  if (number) return false;
  if (SECTION.test(text) && !/[.]$/.test(text.slice(3))) return true;
  if (/[.!?”"»]$/.test(text)) return false;
  if (UNITS.test(text) && text.length < 80) return true;
  if (next === undefined || !/^\p{Lu}/u.test(text)) return false;
  return text.length < 120 || next.number !== '' || hasNumber(next.text);
}
