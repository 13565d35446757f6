/** True when there is no build, or a source is newer than it. */
export function isStale(root: string): boolean;
