// Why some files of src/ count as little tested: most run where V8's counting does not reach.

/**
 * By the path of a file; the first that fits.
 * @type {[RegExp, string][]}
 */
const REASONS = [
  [/(^|\/)worker\.ts$/, 'runs in a thread of its own'],
  [/^src\/parse\/readers\/(pdf|doc|markdown)\//, 'runs in the thread of its reader'],
  [/^src\/page\//, 'runs in a browser'],
  [/\.browser\.ts$/, 'runs in a browser'],
  [/^src\/cli\/main\.ts$/, 'is the start of a process'],
  [/^src\/(tabulate|platform\/serve)\.ts$/, 'runs in threads: of `report`, of readers'],
  [/^src\/cli\/man-page\.ts$/, 'the build runs it; test/cli/shell.test.ts reads what it wrote'],
  [
    /^src\/report\/(session|watch|uptake)\/schema\.ts$/,
    'the build runs it; tests hold real output against the JSON Schema that it wrote',
  ],
  [
    /^src\/cli\/(terminal|step-summary)\.ts$/,
    'tests start it as a process, on a terminal or in CI',
  ],
  [/^src\/parse\/readers\/(office\/|soffice)/, 'half of it is for machines without LibreOffice'],
  [
    /^src\/(series|documents)\.ts$/,
    'counted less than it ran: test/history and test/cli call all of it',
  ],
];

/** The reason in a few words. */
export function reasonFor(path) {
  return REASONS.find(([pattern]) => pattern.test(path))?.[1] ?? 'has branches without a test';
}
