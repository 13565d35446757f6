/** Tells headings from paragraphs. */
import type { Block } from '../reading.ts';
import { numberOfBlock } from './block-number.ts';
import { isBold } from './front.ts';
import { hasNumber, type PrintedNumber } from './numbering.ts';
import { readUnit } from './units.ts';

/** Longest heading, in characters. */
const MAX_LENGTH = 200;
/** Longest heading that is a sentence under a number of its own, `Action 7. We will …`. */
const MAX_UNIT_LENGTH = 500;
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
  if (!number && isUnitHeading(block, next)) return true;
  if (text.length > MAX_LENGTH || /[,;:]$/.test(text)) return false;
  if (isBold(block)) return true;
  if (number) return false;
  if (SECTION.test(text) && !/[.]$/.test(text.slice(3))) return true;
  if (/[.!?”"»]$/.test(text)) return false;
  if (UNITS.test(text) && text.length < 80) return true;
  if (next === undefined || !/^\p{Lu}/u.test(text)) return false;
  return text.length < 120 || next.number !== '' || hasNumber(next.text);
}

/** `Action 35. We will …`, in bold or over a numbered paragraph. */
function isUnitHeading(block: Block, next: Block | undefined): boolean {
  const text = block.text.trim();
  if (text.length > MAX_UNIT_LENGTH || /[,;:]$/.test(text)) return false;
  const unit = readUnit(text);
  if (!unit || unit.word === '' || unit.bare) return false;
  if (isBold(block)) return true;
  const below = next && numberOfBlock(next);
  return /^\p{Lu}\p{L}+ \S+\s?[.:–—]/u.test(text) && below?.shape === '1.';
}
