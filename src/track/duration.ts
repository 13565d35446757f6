/** Spans of time as people write them: `30s`, `15m`, `6h`, `2d`. */

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A number with its unit, such as 15m. */
export const DURATION = /^([1-9]\d{0,5}) ?([smhd])$/;

/** Milliseconds, or null when the text is no span of time. */
export function milliseconds(text: string): number | null {
  const [, amount, unit] = DURATION.exec(text.trim()) ?? [];
  return unit ? Number(amount) * UNITS[unit]! : null;
}
