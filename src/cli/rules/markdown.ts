/** The rules as a page of Markdown: docs/RULES.md is this, of the bundled rules. */
import { type ExamplePair, examplesOf } from '../../assess/rules-examples.ts';
import type { Rule } from '../../rules/rules-kinds.ts';
import { byKind, fieldsOf, KIND_NOTES, ruleName } from './contents.ts';
import type { RuleList } from './subjects.ts';

const HEAD = `# The rules

What draftwatch looks for, why, and where it comes from. This page is made from the files in \`rules/\`
by \`npm run build\`; a test keeps it up to date.

**Notation.** A word of a theme is compared by its stem (\`consult\` finds *consultations*), unless it is
written \`=views\`: then letter by letter. Words of all other rules are compared letter by letter.
\`(a|b)\` is either, \`x?\` may be absent, \`...\` lets up to five words stand between, \`<year>\`,
\`<number>\` and \`<ordinal>\` stand for any of them. Capitals never count.

**Your own rules.** \`--rules DIR\` reads every \`*.yaml\` file of a directory after the bundled ones:

\`\`\`yaml
version: 1
kind: theme            # a file holds rules of one kind
pack: my-topics        # optional; a name under which they can be chosen
entries:
  - id: water          # a new id adds a rule, a known id replaces that rule
    name: safe water
    why: Children fall ill first.
    source: Convention on the Rights of the Child, article 24
    terms: [(safe|clean) water, sanitation]
    examples: {fires: [Brings clean water to schools.], silent: [Brings light to schools.]}
  - id: climate        # adds to the lists of a known rule
    add: {terms: [heat wave]}
\`\`\`

\`\`\`yaml
version: 1
kind: selection
disable: [hedge.scope] # rules to switch off
packs: [education]     # packs to keep, besides core; all when left out
\`\`\`

A rule that gives signals may carry \`says\`: what its finding means, one sentence for each direction
(\`{weaker: …, stronger: …, review: …}\`) or one for all. A rung of a ladder is a list of words of equal force, or
\`{does: notes, words: […]}\` where the program asks what its words do; a ladder that takes the place of another
need not repeat that. A rule of equals has \`words\`, one set, or \`sets\`, a table of them.

\`draftwatch rules test --rules DIR\` checks that the examples hold.
`;

/** Every rule with why, source, content and examples. */
export function renderListMarkdown({ rules }: RuleList): string {
  const kinds = byKind(rules);
  const contents = kinds.map(([kind, group]) => {
    const { title } = KIND_NOTES[kind];
    return `- [${title}](#${anchor(title)}) (${group.length})`;
  });
  const sections = kinds.map(([kind, group]) => {
    const { title, note } = KIND_NOTES[kind];
    return [`## ${title}`, note, ...group.map(ruleMarkdown)].join('\n\n');
  });
  return `${[HEAD.trim(), contents.join('\n'), ...sections].join('\n\n')}\n`;
}

function ruleMarkdown(rule: Rule): string {
  const { id, why, source } = rule.entry;
  const name = ruleName(rule);
  const { fires, silent } = examplesOf(rule);
  const lines = [
    `- Source: ${escaped(source)}`,
    `- Pack: ${rule.pack}; file: \`${rule.file}\``,
    ...fieldsOf(rule).map(({ name: field, values, ordered }) => {
      const list = values.map((value) => `\`${value}\``).join(ordered ? ' < ' : ', ');
      return `- ${field}: ${list}`;
    }),
    ...fires.map((example) => `- Fires: ${exampleMarkdown(example)}`),
    ...silent.map((example) => `- Silent: ${exampleMarkdown(example)}`),
  ];
  const title = `### \`${id}\`${name ? `: ${escaped(name)}` : ''}`;
  return [title, escaped(why), lines.join('\n')].join('\n\n');
}

function exampleMarkdown(example: string | ExamplePair): string {
  if (typeof example === 'string') return `*${escaped(example)}*`;
  return `*${escaped(example.before)}* → *${escaped(example.after)}*`;
}

/** Characters that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
