/** What the page and its worker say to each other. */

export type FileFormatName = 'docx' | 'md' | 'csv' | 'json' | 'html';

/** A text that was chosen or pasted. */
export interface PageInput {
  /** Tells it from every other one, so that it is read once. */
  readonly id: string;
  readonly name: string;
  /** A `File`, which is read by the worker, or the words themselves. */
  readonly content: ReadableFile | string;
}

/** What is used of a browser's `File`. */
export interface ReadableFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type Request =
  /** The worker's own script, a `Blob`, of which it makes the threads of the readers. Comes first. */
  | { readonly kind: 'script'; readonly script: unknown }
  /** Reads what was chosen, so that it is there when it is compared. */
  | { readonly kind: 'look'; readonly inputs: readonly PageInput[] }
  | {
      readonly kind: 'compare';
      /** Oldest first; one alone is compared by its tracked changes, three and more make a history. */
      readonly inputs: readonly PageInput[];
      /** Watched themes; null for those that the rules watch. */
      readonly themes: readonly string[] | null;
    }
  | { readonly kind: 'write'; readonly format: FileFormatName; readonly all: boolean };

/** What is known of a text that was read. */
export interface SeenText {
  readonly id: string;
  readonly facts: string;
}

export type PageAnswer =
  | { readonly kind: 'seen'; readonly seen: readonly SeenText[]; readonly doubt: string | null }
  | { readonly kind: 'progress'; readonly text: string }
  | Result
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly data: string | Uint8Array;
    }
  | {
      readonly kind: 'failure';
      /** One line: what, with what, what to do. */
      readonly message: string;
      /** Where it happened, when it is a bug. */
      readonly stack: string | null;
    };

export interface Result {
  readonly kind: 'result';
  readonly shape: 'comparison' | 'history';
  /** What the tab, and a printed page, is called. */
  readonly title: string;
  /** Markup of ours, with the texts' words escaped in it. */
  readonly markup: string;
  readonly formats: readonly FileFormatName[];
  /** One sentence for the status line. */
  readonly summary: string;
  /** Why the result must not be relied on, or null. */
  readonly distrust: string | null;
  /** Why the sides look the wrong way round, or null. */
  readonly doubt: string | null;
}
