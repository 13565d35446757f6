/** Holds the schema of an output against the record that is written: a field that only one has does not compile. */

/**
 * What is written of a record, all properties readonly at every depth, so that two types can be held against each
 * other. `says` of a signal is not written.
 */
export type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends 'says' ? never : Key]: ReadonlyDeep<T[Key]> }
    : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Where two types differ, by path (`.changes[].leans`); never when they are the same. */
export type DifferingPath<A, B, At extends string = ''> =
  Same<A, B> extends true ? never : OrHere<Within<NonNullable<A>, NonNullable<B>, At>, At>;

/** The differences inside, or the place itself when there is none. */
type OrHere<Found, At> = [Found] extends [never] ? At : Found;

type Within<A, B, At extends string> = [A, B] extends [readonly (infer X)[], readonly (infer Y)[]]
  ? DifferingPath<X, Y, `${At}[]`>
  : [A, B] extends [object, object]
    ? {
        [Key in (keyof A | keyof B) & string]: Key extends keyof A & keyof B
          ? DifferingPath<A[Key], B[Key], `${At}.${Key}`>
          : `${At}.${Key}`;
      }[(keyof A | keyof B) & string]
    : never;
