// A tour for newcomers: one paragraph of the bundled drafts, from the bytes of a PDF to the redline. Read it from
// top to bottom beside ARCHITECTURE.md; each step names the files that do it. Run it: npm run tour
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
const draft = join(root, 'fixtures', 'demo', 'A_HRC_99_L.7.pdf');
const revised = join(root, 'fixtures', 'demo', 'A_HRC_99_L.7_Rev.1.pdf');
const LABEL = 'OP1';

/** Walks through the program; `say` gets a title and lines for each step. */
export async function tour(say) {
  // 1. An input becomes bytes with their hash (src/sources/). A symbol would be fetched here, and kept.
  const { readInput } = await built('sources/read-input.js');
  const raw = await readInput(draft);
  say('1. Bytes', [`${raw.bytes.length} bytes`, `sha256 ${raw.sha256.slice(0, 12)} …`]);

  // 2. A PDF is characters at places. They become printed lines (src/parse/readers/pdf/runs.ts, lines.ts) …
  const { extractPages } = await built('parse/readers/pdf/extract.js');
  const { pages } = await extractPages(new Uint8Array(raw.bytes));
  const lines = pages.flatMap((page) => page.lines.map((line) => line.text ?? line));
  say('2. Printed lines', [`${pages.length} pages, ${lines.length} lines`]);

  // 3. … and lines printed paragraphs, without running heads and footers (blocks.ts beside them).
  const { layOut } = await built('parse/readers/pdf/read-pdf.js');
  const { blocks } = layOut(pages);
  const block = blocks.find(({ text }) => text.startsWith('1.'));
  say('3. A printed paragraph', [block.text]);

  // 4. Blocks become preamble and operative part, each paragraph with label, lead verb and addressee
  //    (src/parse/segment/, src/parse/language/). parseDocument does steps 2 to 4 for every format.
  const { parseDocument } = await built('parse/parse.js');
  const { readInput: open } = await built('sources/read-input.js');
  const before = await parseDocument(raw);
  const after = await parseDocument(await open(revised));
  const paragraph = before.paragraphs.find(({ label }) => label === LABEL);
  say('4. A paragraph', [
    `label ${paragraph.label}, part ${paragraph.part}, verb ${paragraph.verb.lemma}`,
    `of ${before.info.coverage.words} words ${before.info.coverage.kept} are in paragraphs, ${before.info.coverage.dropped} left out with a reason`,
  ]);

  // 5. Its words are cut once (src/words/); everyone after this reads the same words.
  const { wordsOf } = await built('words/words.js');
  const words = wordsOf(paragraph.text);
  say('5. Words', [
    words
      .slice(0, 6)
      .map(({ form }) => form.key)
      .join(' '),
  ]);

  // 6. Paragraphs of both texts are paired and their words compared (src/compare/).
  const { compareDocuments } = await built('compare/compare.js');
  const changes = compareDocuments(before, after);
  const at = changes.findIndex((change) => change.before[0]?.label === LABEL);
  say('6. A change', [
    `${changes[at].before[0].label} → ${changes[at].after[0].label}, ${changes[at].kind}`,
    ...changes[at].edits
      .filter(({ op }) => op !== 'equal')
      .map(({ op, text }) => `${op} “${text}”`),
  ]);

  // 7. Rules explain what the words that came and went do (rules/*.yaml, src/assess/): signals, then an effect.
  const { loadRules } = await built('rules/rules.js');
  const { watchedThemes } = await built('assess/themes/watched.js');
  const { assessChanges } = await built('assess/assess.js');
  const rules = await loadRules();
  const assessments = assessChanges(changes, rules, watchedThemes(rules), true);
  const { effect, confidence, signals, themes } = assessments[at];
  say('7. A judgement', [
    `${effect}, ${confidence}, on ${themes.join(', ')}`,
    ...signals.map(({ rule, direction }) => `${rule}: ${direction}`),
  ]);

  // 8. One record holds it all, and every format prints it (src/report/). Sentences are made last.
  const { buildReport } = await built('report/comparison/build.js');
  const { signalSentence } = await built('report/wording/wording-signals.js');
  const report = buildReport(before, after, changes, assessments, rules.hash);
  const change = report.changes.find((one) => one.before[0]?.label === LABEL);
  say('8. A report', [
    `rank ${change.rank} of what to read first`,
    ...change.signals.map(signalSentence),
  ]);

  // 9. The redline that goes to the room: a Word file with tracked changes.
  const { renderDocx } = await built('report/comparison/docx/document.js');
  const redline = await renderDocx(report);
  say('9. A redline', [`${redline.length} bytes of .docx, as --out docx:redline.docx writes it`]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await tour((title, lines) =>
    console.log(`${title}\n${lines.map((line) => `   ${line}\n`).join('')}`),
  );
}
