/** Who wants what done with words of a paragraph, and how far a room has come with it. */

/** What a State or group asks for. `other`: to reserve, to move, to merge. */
export type Wants = 'keep' | 'delete' | 'add' | 'replace' | 'other';

/** How far a room has come with a paragraph. */
export type RoomStanding = 'agreed' | 'agreed ad ref' | 'open';

/** Who wants what with words of a paragraph: an attribution, which is no text itself. */
export interface Position {
  /** Half-open range of UTF-16 code units in `Paragraph.text`. */
  readonly start: number;
  readonly end: number;
  /** As printed: `Egypt`, `RUS`, `Canada on behalf of CANZ`. */
  readonly state: string;
  /** One name for all forms of it: `Russian Federation` for `RUS` and `Russia`. */
  readonly party: string;
  readonly wants: Wants;
  /**
   * The words it is about. Those to be added may stand nowhere in the text; empty where the file does not say
   * which words are meant.
   */
  readonly words: string;
  /** Words asked for in their place. */
  readonly by?: string;
  /** The instruction as printed; absent where a name stands alone. */
  readonly note?: string;
  /** Bracketed words stand on both sides of who speaks: those before are taken, which is a guess. */
  readonly unsure?: true;
}
