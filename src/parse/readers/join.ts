/** How two printed lines become one: hyphens and slashes at a line's end are real and bind. */
import { joinsWithoutSpace } from '../../words/characters.ts';

/**
 * True when the next line follows without a space: a line-end hyphen in a UN file is part of the
 * word ("twenty-" "seventh"), and symbols break after a slash ("A/RES/" "55/29").
 */
export function bindsToNext(text: string): boolean {
  return /[\p{L}\p{N})][-–/]$/u.test(text.slice(-3));
}

/** What stands between the text so far and the next line when both are words. */
export function glueOf(text: string, next: string): '' | ' ' {
  return bindsToNext(text) || joinsWithoutSpace(text, next) ? '' : ' ';
}

/** Adds a line to a paragraph in pieces, none of them empty: thousands of lines may be one paragraph. */
export function addLine(pieces: string[], next: string): void {
  if (next === '') return;
  pieces.push(glueOf(pieces.slice(-3).join(''), next) + next);
}

/** Joins the text so far with the next line. */
export function joinLine(text: string, next: string): string {
  if (text === '' || next === '') return text + next;
  return text + glueOf(text, next) + next;
}
