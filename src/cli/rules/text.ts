/** Rules for a person at a terminal. */
import type { ExamplePair } from '../../assess/rules-examples.ts';
import { examplesOf } from '../../assess/rules-examples.ts';
import type { OutputView } from '../../report/kit/output-view.ts';
import {
  bold,
  dim,
  indented,
  paint,
  plain,
  type TextLine,
  type TextSpan,
  wrap,
} from '../../report/kit/text-layout.ts';
import type { Rule } from '../../rules/rules-kinds.ts';
import { byKind, fieldsOf, isWatched, KIND_NOTES, ruleName } from './contents.ts';
import { precision, type RuleList, type RuleTest, tally } from './subjects.ts';

/** Every rule on a line or two: its id, and its name or why it is there. */
export function renderListText({ hash, rules }: RuleList, { color, width }: OutputView): string {
  const column = Math.max(0, ...rules.map(({ entry }) => entry.id.length)) + 2;
  const lines: TextLine[] = byKind(rules).flatMap(([kind, group]) => [
    [bold(`${KIND_NOTES[kind].title} (${group.length})`), dim(`  kind: ${kind}`)],
    ...group.flatMap((rule) =>
      wrap([plain(ruleName(rule) ?? rule.entry.why), ...watchedMark(rule)], width, {
        first: [plain(`  ${rule.entry.id.padEnd(column)}`)],
        rest: ' '.repeat(column + 2),
      }),
    ),
    [],
  ]);
  const total = `${rules.length} rules; hash ${hash.slice(0, 12)}. More on one: draftwatch rules explain <id>`;
  return paint([...lines, ...wrap([dim(total)], width, indented(0))], color);
}

/** One rule in full. */
export function renderRuleText(rule: Rule, { color, width }: OutputView): string {
  const { id, why, source } = rule.entry;
  const name = ruleName(rule);
  const block = (text: string, columns = 2): TextLine[] =>
    wrap([plain(text)], width, indented(columns));
  const section = (title: string, lines: readonly TextLine[]): TextLine[] =>
    lines.length > 0 ? [[], [bold(title)], ...lines] : [];
  const fields = fieldsOf(rule);
  const lists = fields.filter((field) => field.isList);
  const settings = fields
    .filter((field) => !field.isList)
    .map((field) => `${field.name}: ${field.values[0]}`)
    .join('; ');
  const examples = examplesOf(rule);
  return paint(
    [
      [bold(id), ...(name ? [plain(`  ${name}`)] : [])],
      [dim(`kind ${rule.kind}, pack ${rule.pack}, from ${rule.file}`)],
      ...section('Why', block(why)),
      ...section('Source', block(source)),
      ...(settings === '' ? [] : section('Settings', block(settings))),
      ...lists.flatMap(({ name: field, values, ordered }) =>
        section(
          capitalised(ordered ? `${field}, from weak to strong` : field),
          values.flatMap((value, i) => block(ordered ? `${i + 1}. ${value}` : value)),
        ),
      ),
      ...section(
        'Fires',
        examples.fires.flatMap((example) => exampleLines(example, block)),
      ),
      ...section(
        'Stays silent',
        examples.silent.flatMap((example) => exampleLines(example, block)),
      ),
    ],
    color,
  );
}

/** How the examples went: broken ones in full, then counts by kind. */
export function renderTestText({ rules, results }: RuleTest, { color, width }: OutputView): string {
  const broken = results.filter(({ held }) => !held);
  const block = (text: string, columns = 4): TextLine[] =>
    wrap([plain(text)], width, indented(columns));
  const rows = byKind(rules).flatMap(([kind, group]): TextLine[] => {
    const of = results.filter((result) => result.kind === kind);
    if (of.length === 0) return [];
    const { fires, silent } = tally(of);
    const share = precision({ fires, silent });
    return [
      [
        plain(
          `${KIND_NOTES[kind].title.padEnd(30)}${cell(group.length)}${cell(`${fires.held}/${fires.of}`)}${cell(`${silent.held}/${silent.of}`)}${cell(share === null ? '-' : share.toFixed(3), 11)}`,
        ),
      ],
    ];
  });
  return paint(
    [
      ...broken.flatMap(({ rule, expected, example }): TextLine[] => [
        [
          bold(rule),
          plain(
            expected === 'fires' ? ' should fire and does not:' : ' should stay silent and fires:',
          ),
        ],
        ...exampleLines(example, block),
        [],
      ]),
      [
        dim(
          `${'kind'.padEnd(30)}${cell('rules')}${cell('fires')}${cell('silent')}${cell('precision', 11)}`,
        ),
      ],
      ...rows,
      [],
      [plain(`${results.length - broken.length} of ${results.length} examples hold.`)],
    ],
    color,
  );
}

function watchedMark(rule: Rule): readonly TextSpan[] {
  return isWatched(rule) ? [bold(' (watched)')] : [];
}

function capitalised(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

function exampleLines(
  example: string | ExamplePair,
  block: (text: string, columns?: number) => TextLine[],
): TextLine[] {
  if (typeof example === 'string') return block(example);
  return [...block(`before: ${example.before}`), ...block(`after:  ${example.after}`)];
}

function cell(value: string | number, columns = 9): string {
  return String(value).padStart(columns);
}
