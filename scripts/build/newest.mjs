// Whether dist/ is what the sources say.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. */
const SOURCES = [
  'src',
  'rules',
  'language',
  'scripts/build.mjs',
  'scripts/build',
  'package.json',
  'tsconfig.json',
];

/** True when there is no build, or a source is newer than it. */
export function isStale(root) {
  return changed(root, 'dist', '.built') < Math.max(...SOURCES.map((path) => changed(root, path)));
}

/** Time of the last change of a file, or of the newest file below a directory; 0 when missing. */
export function changed(...path) {
  const place = join(...path);
  const info = statSync(place, { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  return Math.max(info.mtimeMs, ...readdirSync(place).map((name) => changed(place, name)));
}
