/** Where the operative part begins when its first paragraph has no number. */

/** True when a text opens with a finite operative verb (Decides, Also decides, Décide, Decide). */
export function opensWithOperativeVerb(text: string, _language: string): boolean {
  const first = /^(?:(?:Also|Further|Strongly|Once again)\s+)?([A-Za-z]+)/.exec(text)?.[1] ?? '';
  return /[a-z]s$/i.test(first) && !/(?:ous|ss)$/i.test(first);
}
