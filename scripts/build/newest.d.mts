/** True when there is no build, or a source is newer than it. */
export function isStale(root: string): boolean;

/** Time of the last change of a file, or of the newest file below a directory; 0 when missing. */
export function changed(...path: readonly string[]): number;
