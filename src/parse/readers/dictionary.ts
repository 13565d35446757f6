/** A small dictionary: the words that the bundled rules and their examples are written in. */
import { loadRules } from '../../rules/rules.ts';

let words: Promise<ReadonlySet<string>> | undefined;

/** All words of the bundled rules, in small letters; made once. */
export function ruleWords(): Promise<ReadonlySet<string>> {
  words ??= loadRules().then(
    ({ rules }) =>
      new Set(
        JSON.stringify(rules)
          .toLowerCase()
          .match(/\p{L}{2,}/gu),
      ),
  );
  return words;
}
