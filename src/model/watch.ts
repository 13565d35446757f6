/** What `draftwatch watch` finds in one pass, and the notice of one new version. */
import type { CheckFinding, ComparedPair, Unchecked } from './check.ts';
import type { Tool } from './report.ts';

/** What part a document plays in the life of a text; a `file` says nothing about that. */
export type VersionKind =
  | 'draft'
  | 'revision'
  | 'adopted'
  | 'document'
  | 'file'
  | 'amendment'
  | 'corrigendum'
  | 'addendum';

/**
 * `changed`: other words under a name that was there before (reissued, orally revised, edited). `gone`: it
 * was there before and is not any more.
 */
export type NewsKind = VersionKind | 'changed' | 'gone';

/** A line of “Read these first”: what happened to whom, as every report opens with it. */
export interface NoticeLine {
  /** The comparison; of protected language the version that was looked through. */
  readonly where: string;
  readonly cite: string;
  readonly effect: CheckFinding['effect'];
  /** What happened, without a full stop. */
  readonly says: string;
  /** The words of the paragraph; empty for protected language, whose line has them. */
  readonly quote: string;
  /** On no watched theme. */
  readonly elsewhere: boolean;
  /** Of the findings it is about. */
  readonly fingerprints: readonly string[];
}

/** One new version, as a command or a webhook gets it (schema version 1). */
export interface Notice {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** The same for the same news, however often it is sent: the idempotency key. SHA-256, hex. */
  readonly id: string;
  /** Id of the tracked text. */
  readonly tracked: string;
  readonly kind: NewsKind;
  /** Symbol, or file as the configuration writes it. */
  readonly version: string;
  readonly title: string | null;
  /** Where a person can see the document; null for files. */
  readonly page: string | null;
  /** The news in a few lines, escaped for HTML and chat; all other fields are as they stand. */
  readonly text: string;
  /** Findings that end a run with exit code 1. */
  readonly failing: number;
  readonly compared: readonly ComparedPair[];
  /** What to read first, in the order of reading. */
  readonly first: readonly NoticeLine[];
  readonly findings: readonly CheckFinding[];
  /** What of it could not be compared; never a pass. */
  readonly unchecked: readonly Unchecked[];
  /** Files that were written, relative to the configuration. */
  readonly reports: readonly string[];
}

export type Hook = 'command' | 'webhook';

/** What came of telling a command or a webhook. */
export interface ToldHook {
  readonly hook: Hook;
  /** Of the notice. */
  readonly id: string;
  readonly version: string;
  /** Why it failed, to be tried again in the next pass; null when it was told. */
  readonly error: string | null;
}

export interface WatchedText {
  readonly id: string;
  /** What is there, oldest first. */
  readonly known: readonly string[];
  /** Those of them that the configuration does not name. */
  readonly found: readonly string[];
  /** What was there before and is not any more. */
  readonly gone: readonly string[];
  /** What was asked for and is not there yet. */
  readonly waiting: readonly string[];
  readonly news: readonly Notice[];
  /** What could not be found out in this pass, or not be compared so far. */
  readonly unchecked: readonly Unchecked[];
  /** What no open record says, each one a sentence. */
  readonly notes: readonly string[];
}

export interface WatchResult {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly texts: readonly WatchedText[];
  readonly told: readonly ToldHook[];
}
