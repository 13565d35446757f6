/** The date of today, the one thing of the clock that a result may depend on: acceptances expire. */
import { InputError } from '../model/errors.ts';

/** ISO date in UTC; SOURCE_DATE_EPOCH (reproducible-builds.org) sets another day. Throws InputError. */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) {
    throw new InputError(`SOURCE_DATE_EPOCH '${epoch}' is no number of seconds since 1970.`);
  }
  const date = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return date.toISOString().slice(0, 10);
}
