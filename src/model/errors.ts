/** The few named errors of draftwatch. Anything else that is thrown is a bug (exit code 70). */

/** Our input was wrong: a flag, a symbol, a path, a config or rule file. Exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A source could not be reached or has no such document. Exit code 3. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Bytes were had but cannot be trusted as a text: unreadable, image-only, empty. Exit code 4. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

export type NamedError = InputError | SourceError | UnreadableError;

/** True for the errors whose one-line message is meant for the user. */
export function isNamedError(error: unknown): error is NamedError {
  return (
    error instanceof InputError || error instanceof SourceError || error instanceof UnreadableError
  );
}
