/** How two printed lines become one: hyphens and slashes at a line's end are real and bind. */

/**
 * True when the next line follows without a space: a line-end hyphen in a UN file is part of the
 * word ("twenty-" "seventh"), and symbols break after a slash ("A/RES/" "55/29").
 */
export function bindsToNext(text: string): boolean {
  return /[\p{L}\p{N})][-–/]$/u.test(text);
}

/** Joins the text so far with the next line. */
export function joinLine(text: string, next: string): string {
  if (text === '' || next === '') return text + next;
  return bindsToNext(text) ? text + next : `${text} ${next}`;
}
