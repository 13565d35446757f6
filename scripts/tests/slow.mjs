// Which test files `npm run test:quick` leaves out: those that start a process or a browser, or read the corpus
// of real documents, by what they import; and those whose point is to try very many inputs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const SLOW =
  /from 'node:child_process'|from 'playwright-core'|'shared'|shared\/(?:corpus|gold)|readers\/run-worker/;
const IMPORTS = /(?:from|import\() ?'(\.[^']+)'/g;
/** Tests that try very many inputs. */
const MANY = /^(?:fuzz|property)\/|hostile|never-absent/;

/** Paths of the test files that take long, from the root of the repository. */
export function slowTests(root) {
  const test = join(root, 'test');
  const reaches = reachesSlow(test);
  return readdirSync(test, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => MANY.test(name.split(sep).join('/')) || reaches(join(test, name)))
    .map((name) => relative(root, join(test, name)).split(sep).join('/'))
    .sort();
}

/** Whether a file of the tests is slow, by itself or by what it imports from the tests. */
function reachesSlow(test) {
  const known = new Map();
  const reaches = (path) => {
    if (!known.has(path)) {
      known.set(path, false);
      const text = readFileSync(path, 'utf8');
      const imported = [...text.matchAll(IMPORTS)]
        .map(([, name]) => join(dirname(path), name))
        .filter(
          (one) => one.startsWith(test) && statSync(one, { throwIfNoEntry: false })?.isFile(),
        );
      known.set(path, SLOW.test(text) || imported.some(reaches));
    }
    return known.get(path);
  };
  return reaches;
}
