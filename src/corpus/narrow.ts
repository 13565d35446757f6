/** Which texts of a corpus are looked into, as conditions of SQL on `documents d`. */

export interface Narrow {
  /** ISO date, or its beginning. */
  readonly since: string | null;
  /** ISO date: only texts agreed before that day; those without a date count. */
  readonly before: string | null;
  /** The organ, or a part of its name. */
  readonly organ: string | null;
  /** Words of the title. */
  readonly series: string | null;
  /** Symbols that are left out. */
  readonly not: readonly string[];
}

/** No narrowing at all. */
export const EVERYTHING: Narrow = {
  since: null,
  before: null,
  organ: null,
  series: null,
  not: [],
};

export interface Conditions {
  /** Begins with `and`, or is empty. */
  readonly where: string;
  readonly values: readonly string[];
}

/** `hidden` are ids of documents that do not count. */
export function narrowing(
  { since, before, organ, series, not }: Narrow,
  hidden: readonly number[] = [],
): Conditions {
  const given: [string, string | null][] = [
    ['d.date >= ?', since],
    ['(d.date is null or d.date < ?)', before],
    ['instr(lower(d.organ), lower(?)) > 0', organ],
    ['instr(lower(d.title), lower(?)) > 0', series],
    [
      'd.id not in (select value from json_each(?))',
      hidden.length === 0 ? null : JSON.stringify(hidden),
    ],
    ...not.map((symbol): [string, string] => ['d.symbol <> ? collate nocase', symbol]),
  ];
  const used = given.filter((one): one is [string, string] => one[1] !== null);
  return {
    where: used.map(([sql]) => ` and ${sql}`).join(''),
    values: used.map(([, value]) => value),
  };
}
