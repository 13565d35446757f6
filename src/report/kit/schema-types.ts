/** Types that the schemas of all reports share. */
import { z } from 'zod';

export const string = z.string();
export const natural = z.int().nonnegative();
export const orNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
