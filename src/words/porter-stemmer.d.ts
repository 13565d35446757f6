/** Types for the one file of natural that is used; the package has types only for its index. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: {
    /** Stem of a lower-case English word. */
    stem(word: string): string;
  };
  export default porter;
}
