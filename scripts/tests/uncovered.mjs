// Why some files of src/ count as little tested: they run where V8's counting does not reach.

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
];

/** The reason in a few words. */
export function reasonFor(path) {
  return REASONS.find(([pattern]) => pattern.test(path))?.[1] ?? 'not tested enough';
}
