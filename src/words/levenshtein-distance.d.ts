/** Types for the one file of natural that is used; the package has types only for its index. */
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const natural: { LevenshteinDistance(source: string, target: string): number };
  export default natural;
}
