/** A list that is too long to be said whole. */

/** `a, b and 5 more`: the first `most` of them. */
export function firstFew(items: readonly string[], most: number): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
