/** Output formats of `draftwatch rules`. */
import { examplesOf } from '../../assess/rules-examples.ts';
import type { OutputFormat } from '../../report/formats.ts';
import type { OutputView } from '../../report/kit/output-view.ts';
import type { Rule } from '../../rules/rules-kinds.ts';
import { ruleName } from './contents.ts';
import { precision, type RuleList, type RuleTest, tally } from './subjects.ts';

type Formats<Subject> = Readonly<Record<string, OutputFormat<Subject, OutputView>>>;

export const LIST_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderListText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (list: RuleList) =>
      json({ schemaVersion: 1, rulesHash: list.hash, rules: list.rules.map(summaryOf) }),
  },
  md: {
    summary: 'a page with every rule in full',
    binary: false,
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderListMarkdown,
  },
} satisfies Formats<RuleList>;

export const RULE_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderRuleText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (rule: Rule) => json({ schemaVersion: 1, ...rule }),
  },
} satisfies Formats<Rule>;

export const TEST_FORMATS = {
  text: {
    summary: 'for a terminal',
    binary: false,
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderTestText,
  },
  json: {
    summary: 'for programs',
    binary: false,
    extension: 'json',
    load: async () => (test: RuleTest) => json(testJson(test)),
  },
} satisfies Formats<RuleTest>;

function summaryOf(rule: Rule) {
  const { id, why } = rule.entry;
  return { id, kind: rule.kind, pack: rule.pack, file: rule.file, name: ruleName(rule), why };
}

function testJson({ hash, rules, results }: RuleTest) {
  return {
    schemaVersion: 1,
    rulesHash: hash,
    examples: { held: results.filter(({ held }) => held).length, of: results.length },
    rules: rules
      .filter((rule) => examplesOf(rule).fires.length > 0)
      .map((rule) => {
        const counts = tally(results.filter((result) => result.rule === rule.entry.id));
        return { id: rule.entry.id, kind: rule.kind, ...counts, precision: precision(counts) };
      }),
    broken: results.filter(({ held }) => !held),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
