/** What a rule says, as fields that every output can print, and a word on each kind of rule. */
import type { Rung } from '../../rules/kinds/ladder-kind.ts';
import type { Kind, Rule } from '../../rules/rules-kinds.ts';

/** One field of a rule: `phrases` with its values. */
export interface RuleField {
  readonly name: string;
  readonly values: readonly string[];
  /** False for a single setting, such as a weight. */
  readonly isList: boolean;
  /** True when the values are rungs, from weak to strong. */
  readonly ordered: boolean;
}

export const KIND_NOTES: Readonly<Record<Kind, { readonly title: string; readonly note: string }>> =
  {
    theme: {
      title: 'Themes',
      note: 'What a paragraph is about. A change is flagged only when it is on a watched theme; a finer theme counts as the wider ones it stands under.',
    },
    ladder: {
      title: 'Ladders',
      note: 'Expressions of one meaning, from weak to strong. A step down weakens, a step up strengthens; expressions on one rung are of equal force.',
    },
    phrase: {
      title: 'Phrases',
      note: 'Words that say by themselves what their coming or going means: hedges, qualifiers, quantifiers.',
    },
    term: {
      title: 'Terms',
      note: 'Words that tell what kind of substance an added or removed passage holds, and how much it counts.',
    },
    equal: {
      title: 'Equals',
      note: 'Words that may replace each other without effect on the judgement.',
    },
    negation: {
      title: 'Negations',
      note: 'Words that turn what follows them into its opposite. Whether that protects depends on what is negated; where that is open, a person must look.',
    },
    negated: {
      title: 'What is negated',
      note: 'Harm, whose negation protects, and good, whose negation denies. Compared by stem.',
    },
    words: {
      title: 'Small words',
      note: 'Words whose coming and going has little or no substance.',
    },
    role: {
      title: 'Words by what they do',
      note: 'Words that the judgement asks for where no single word or phrase is a rule: what a clause pleads for, what names a text.',
    },
    weight: {
      title: 'Weights',
      note: 'The numbers of the sum that makes the effect of a change out of its signals.',
    },
    ask: {
      title: 'Words of asks',
      note: 'How an ask is found in a text: the people and the thing without which it is not met, words that stand for each other, words that deny it.',
    },
    finding: {
      title: 'Findings without a word list',
      note: 'Signals that come from the shape of a change; they are described here so that each can be explained.',
    },
  };

/** Fields that have a place of their own in every output. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'why', 'source', 'examples']);

/** The fields of a rule that hold something, in the order of its kind. */
export function fieldsOf(rule: Rule): readonly RuleField[] {
  return Object.entries(rule.entry)
    .filter(([name]) => !APART.has(name))
    .flatMap(([name, value]) => fields(name, value));
}

/** The name of a rule in plain English, when it has one. */
export function ruleName(rule: Rule): string | null {
  return 'name' in rule.entry ? rule.entry.name : null;
}

/** True for a theme that is watched unless the user chooses others. */
export function isWatched(rule: Rule): boolean {
  return 'watched' in rule.entry && rule.entry.watched;
}

/** Kinds in the order of KIND_NOTES, with their rules: watched themes first, then as in the files. */
export function byKind(rules: readonly Rule[]): readonly (readonly [Kind, readonly Rule[]])[] {
  const groups = new Map<Kind, Rule[]>();
  for (const kind of Object.keys(KIND_NOTES) as Kind[]) groups.set(kind, []);
  const watchedFirst = [...rules].sort((a, b) => Number(isWatched(b)) - Number(isWatched(a)));
  for (const rule of watchedFirst) groups.get(rule.kind)?.push(rule);
  return [...groups].filter(([, group]) => group.length > 0);
}

function fields(name: string, value: unknown): readonly RuleField[] {
  if (value === undefined || value === false) return [];
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const same = new Set(Object.values(value));
    // One sentence for every direction was written once.
    if (name === 'says' && same.size === 1) return fields(name, [...same][0]);
    return Object.entries(value).flatMap(([key, inner]) => fields(`${name} ${key}`, inner));
  }
  if (!Array.isArray(value))
    return [{ name, values: [String(value)], isList: false, ordered: false }];
  if (value.length === 0) return [];
  const ordered = isRung(value[0]);
  const values = value.map((item) => (isRung(item) ? rungOf(item) : [item].flat().join(', ')));
  return [{ name, values, isList: true, ordered }];
}

function isRung(item: unknown): item is Rung {
  return typeof item === 'object' && item !== null && 'words' in item;
}

/** `note, observe (notes)`: the words of a rung, and what they do. */
function rungOf({ does, words }: Rung): string {
  return does ? `${words.join(', ')} (${does})` : words.join(', ');
}
