/** Characters that no format of ours may carry. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * The text with control characters, and all else that XML 1.0 cannot carry, replaced by U+FFFD.
 * Nothing is escaped.
 */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
