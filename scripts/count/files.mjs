/** The documents that are counted: those given, else those beside this project. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Real documents, and small ones made to go wrong; neither is part of this repository. */
export const CORPUS = join(PROJECT, '..', 'shared', 'corpus');
export const CASES = join(PROJECT, '..', 'shared', 'cases');
export const FIXTURES = join(PROJECT, 'fixtures');

/** All files under the folders that are there whose names fit, sorted. */
export function filesUnder(folders, name) {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .sort()
      .map((path) => join(folder, path)),
  );
}
