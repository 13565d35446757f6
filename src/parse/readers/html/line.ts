/** A line of a page: its words with how they stand and look, its number, where it belongs. */
import type { TableCell } from '../../reading.ts';
import type { PendingMark } from '../inline.ts';
import type { Region } from './elements.ts';
import type { HtmlLook } from './looks.ts';

export interface HtmlInline {
  readonly text: string;
  readonly standings: readonly PendingMark[];
  readonly look: HtmlLook;
  /** Mark of a note that is called here, and the id that the link names. */
  readonly call: { readonly mark: string; readonly target: string | null } | null;
}

export interface HtmlLine {
  readonly inlines: readonly HtmlInline[];
  readonly number: string;
  readonly role: 'body' | 'heading' | 'table';
  /** Level of a heading, from 1; 0 for what is none. */
  readonly level: number;
  /** Its place in the innermost table. */
  readonly cell: TableCell | null;
  readonly region: Region;
  /** How many elements it stands in that a mail quotes. */
  readonly quoted: number;
  /** Ids that links may name. */
  readonly anchors: readonly string[];
}

/** Icons and counting pixels hold no words. */
export function isSmall(attribute: (name: string) => string | undefined): boolean {
  const sides = [attribute('width'), attribute('height')].map((side) =>
    Number.parseFloat(side ?? ''),
  );
  return sides.some((side) => side < 60);
}
