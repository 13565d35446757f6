/** Bytes as they came from a file, a server or standard input. */
export interface RawFile {
  /** What the user wrote. */
  readonly input: string;
  /** Address the bytes were fetched from; null for local files and standard input. */
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly sha256: string;
  /** What was asked for when it was fetched by symbol; absent for files and plain addresses. */
  readonly asked?: { readonly symbol: string; readonly language: string };
}
