/** Rule files in a page, which has no folders: its rules are the bundled ones. */
import { InputError } from '../model/errors.ts';
import type { Rule } from './rules-kinds.ts';

export const RULES_DIRECTORY = 'rules';

export function readRules(places: readonly string[]): readonly Rule[] {
  throw new InputError(`'${places.join("', '")}': rules of your own need the command line.`);
}
