/**
 * Keeps the drawing library of pdf.js, native code that only text extraction never calls, out of the
 * process: loading it takes longer than loading pdf.js, and hostile files are no place for it.
 * Import this before pdf-parse.
 */
import { createRequire } from 'node:module';

/** What pdf.js wants to exist while it is loaded. */
class Nothing {}

const ours = createRequire(import.meta.url);
const parser = createRequire(ours.resolve('pdf-parse'));
const pdfjs = createRequire(parser.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
const canvas = pdfjs.resolve('@napi-rs/canvas');
pdfjs.cache[canvas] ??= Object.assign(Object.create(null), {
  id: canvas,
  filename: canvas,
  loaded: true,
  exports: { DOMMatrix: Nothing, ImageData: Nothing, Path2D: Nothing },
});
