/** Whether words name children themselves, or only some who are children too. */
import type { RuleSet } from '../rules/rules.ts';
import { themeEvidence, themesOf } from './themes/themes.ts';

/** Who are children, or often are, under another word: they do not make a text one that names children. */
const GROUP =
  /^(?:girl|boy|adolescen|infant|newborn|bab(?:y|ies)|toddler|teenager|juvenile|school(?:girl|boy)|fille|garçon|niñas?$)/iu;

export interface ChildMatter {
  /** `children` when they are named, `groups` when girls, boys or adolescents alone are; else null. */
  readonly names: 'children' | 'groups' | null;
  /** Themes of the words, wider ones included; what youth alone takes part in is no theme of children. */
  readonly themes: readonly string[];
}

/** What a text, taken by its own words, says of children, and its themes. */
export function childMatter(rules: RuleSet, text: string): ChildMatter {
  const themes = themesOf(rules, [text]);
  const named = themes.includes('children-named');
  if (!named && !themes.includes('child-participation')) return { names: null, themes };
  const evidence = themeEvidence(rules, text);
  const words = evidence.filter(({ theme }) => theme === 'children-named');
  if (words.length > 0) {
    return { names: words.every((one) => GROUP.test(one.text)) ? 'groups' : 'children', themes };
  }
  const own = new Set(evidence.map(({ theme }) => theme));
  const youths = (theme: string): boolean =>
    theme === 'child-participation' || (theme === 'child-rights' && !own.has(theme));
  return { names: null, themes: themes.filter((theme) => !youths(theme)) };
}
