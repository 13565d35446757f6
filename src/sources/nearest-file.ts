/** A mistyped file name: the file beside it that was probably meant. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ENDINGS } from '../model/file-formats.ts';
import { edits } from '../words/edits.ts';
import { hasLocalFile } from './local-file.ts';

/** Longest name that is compared; the rest is no name that a person typed. */
const LONGEST = 200;

/** True for a text that ends as the names of documents do, or almost: `.pdf`, `.txtt`, `.dcox`. */
export function looksLikeFile(input: string): boolean {
  if (/^[a-z]+:\/\//i.test(input) || input.length > LONGEST) return false;
  const ending = /\.([a-z]{2,5})$/i.exec(input.trim())?.[1]?.toLowerCase();
  return ending !== undefined && ENDINGS.some((known) => edits(ending, known) <= slips(known));
}

/** How many slips make another ending of a known one: one in three letters, two in four. */
const slips = (known: string): number => (known.length > 3 ? 2 : 1);

/**
 * The path as the disk has it, where it only has the same letters composed otherwise (`é` as one character or as
 * two); null when there is none.
 */
export async function sameNamed(path: string): Promise<string | null> {
  if (!/[^\x00-\x7f]/.test(path)) return null;
  if (await hasLocalFile(path)) return path;
  const parent = dirname(path);
  const folder = (await hasLocalFile(parent)) ? parent : await sameNamed(parent);
  if (folder === null) return null;
  const wanted = basename(path).normalize();
  const names = await readdir(folder).catch((): string[] => []);
  const found = names.find((name) => name.normalize() === wanted);
  return found === undefined ? null : join(folder, found);
}

/** The path of the nearest document file in the same folder, or null when none is near. */
export async function nearestFile(input: string): Promise<string | null> {
  const wanted = basename(input.trim()).toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return null;
  const folder = dirname(input.trim());
  const names = await readdir(folder).catch((): string[] => []);
  const near = names
    .filter((name) => name.length <= LONGEST && ENDINGS.some((end) => isNamed(name, end)))
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.min(3, Math.floor(wanted.length / 4))))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near[0] ? (folder === '.' ? near[0].name : join(folder, near[0].name)) : null;
}

const isNamed = (name: string, ending: string): boolean =>
  name.toLowerCase().endsWith(`.${ending}`);

const stem = (name: string): string => name.replace(/\.[a-z]{2,5}$/, '');

/** The same name with another ending, or none, is the nearest of all. */
function distanceOf(wanted: string, name: string): number {
  return stem(wanted) === stem(name) ? 0 : edits(wanted, name);
}
