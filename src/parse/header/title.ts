/** The title of a resolution, without its number. */

export interface Title {
  /** Null when there is none, as in the Security Council. */
  readonly text: string | null;
  /** `56/5`, `80/190`, `2024/12`; null for drafts and their placeholders. */
  readonly number: string | null;
}

/** `80/190. Title`, `34/16 Title`, `2023/34. Title`. */
const NUMBERED =
  /^((?:S-|ES-)?\d{1,4}\/\d{1,4}(?: ?[A-Z](?=\.))?)(?:\s?\.\s+(?=\S)|\s+(?=\p{L}|[“"«]))/u;
/** `28/…  Title`, `58/... Title`, `60/ Title`: the number of a draft that has none yet. */
const PLACEHOLDER =
  /^(?:S-|ES-)?\d{1,4}\/\s?(?:…|\.{2,}|_+|\[[^\]]*\]|[Xx]{1,3}\b)?\.?\s*(?=\p{L}|[“"«])/u;

/** Joins title lines and takes the number off. */
export function readTitle(lines: readonly string[]): Title {
  const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
  const numbered = NUMBERED.exec(joined);
  const cut = numbered ?? PLACEHOLDER.exec(joined);
  const text = (cut ? joined.slice(cut[0].length) : joined).replace(/\s*\*+$/, '').trim();
  return { text: text === '' ? null : text, number: numbered?.[1]?.replace(/\s/g, '') ?? null };
}
