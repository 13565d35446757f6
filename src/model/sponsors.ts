/** Who joined and who left the sponsors between two versions. */
import type { DocumentInfo, Sponsor } from './document.ts';

export interface SponsorChanges {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** Two versions of a text. */
interface Sponsored {
  readonly before: Pick<DocumentInfo, 'sponsors'>;
  readonly after: Pick<DocumentInfo, 'sponsors'>;
}

/** Null unless both texts print sponsors: adopted texts do not, and that is no withdrawal. */
export function sponsorChanges({ before, after }: Sponsored): SponsorChanges | null {
  if (before.sponsors.length === 0 || after.sponsors.length === 0) return null;
  const [was, is] = [before.sponsors.map(nameOf), after.sponsors.map(nameOf)];
  const joined = is.filter((name) => !was.includes(name));
  const left = was.filter((name) => !is.includes(name));
  return joined.length + left.length > 0 ? { joined, left } : null;
}

function nameOf({ name, onBehalfOf }: Sponsor): string {
  return onBehalfOf ? `${name} (on behalf of ${onBehalfOf})` : name;
}
