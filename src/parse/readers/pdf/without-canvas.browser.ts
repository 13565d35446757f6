/** A page has no drawing library to keep out. pdf.js finds its worker here and works in this very thread. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
