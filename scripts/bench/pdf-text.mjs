// Extracts the text of PDF files with pdf.js alone, as pdf-parse ships it: the yardstick of a whole run.
//   node scripts/bench/pdf-text.mjs FILE…
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

for (const path of process.argv.slice(2)) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
  const { text } = await parser.getText();
  await parser.destroy();
  if (text.length === 0) process.exitCode = 1;
}
