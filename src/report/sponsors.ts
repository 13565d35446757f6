/** Who joined and who left the sponsors between two versions. */
import type { Sponsor } from '../model/document.ts';
import type { Report } from '../model/report.ts';

export interface SponsorChanges {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** Null unless both texts print sponsors: adopted texts do not, and that is no withdrawal. */
export function sponsorChanges({ before, after }: Report): SponsorChanges | null {
  if (before.sponsors.length === 0 || after.sponsors.length === 0) return null;
  const [was, is] = [before.sponsors.map(nameOf), after.sponsors.map(nameOf)];
  const joined = is.filter((name) => !was.includes(name));
  const left = was.filter((name) => !is.includes(name));
  return joined.length + left.length > 0 ? { joined, left } : null;
}

function nameOf({ name, onBehalfOf }: Sponsor): string {
  return onBehalfOf ? `${name} (on behalf of ${onBehalfOf})` : name;
}
