/**
 * Keeps the built-in functions of Node in place. pdf.js brings replacements for old browsers, and on Node 20 sets two
 * slow ones in for the whole process, because of a case that nothing here meets: `Array.prototype.push` alone made
 * reading a sixth slower. Import this before pdf-parse.
 */

const [push, parse] = [Array.prototype.push, JSON.parse];

/** Puts Node's own functions back; call it when pdf.js and its worker are loaded. */
export function restoreBuiltIns(): void {
  if (Array.prototype.push !== push) Array.prototype.push = push;
  if (JSON.parse !== parse) JSON.parse = parse;
}
