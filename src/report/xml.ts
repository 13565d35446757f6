/** Characters that XML 1.0 cannot carry. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with characters that no XML file may contain replaced by U+FFFD. Nothing is escaped. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
