/** One document without another to compare: what each paragraph is about, how firmly it speaks. */
import type { Change } from '../model/change.ts';
import type { Document, Paragraph } from '../model/document.ts';
import type { Ladder } from '../rules/kinds/ladder-kind.ts';
import { type RuleSet, rulesOf } from '../rules/rules.ts';
import { changeThemes } from './themes/change-themes.ts';

export interface ParagraphProfile {
  readonly paragraph: Paragraph;
  readonly themes: readonly string[];
  /** Lemma of the lead verb, own or of the chapeau. */
  readonly verb: string | null;
  readonly addressee: string | null;
  /** Verb and addressee are those of the chapeau. */
  readonly inherited: boolean;
  /** Rung on the ladder of what is asked of States, from 1; null for verbs that are not on it. */
  readonly strength: number | null;
  /** How many rungs that ladder has. */
  readonly steps: number;
}

/** Profiles in document order. Themes are found as in a comparison: with chapeau and heading. */
export function profileParagraphs(document: Document, rules: RuleSet): ParagraphProfile[] {
  const byIndex = new Map(document.paragraphs.map((p) => [p.index, p]));
  const themes = changeThemes(document.paragraphs.map(kept), rules);
  const rungs = directiveLadder(rules)?.rungs ?? [];
  return document.paragraphs.map((paragraph, i) => {
    const source = withVerb(paragraph, byIndex);
    const verb = source?.verb?.lemma ?? null;
    const rung = rungs.findIndex(({ words }) => words.some((lemma) => lemma === verb));
    return {
      paragraph,
      themes: themes[i]!,
      verb,
      addressee: paragraph.addressee?.text ?? source?.addressee?.text ?? null,
      inherited: source !== null && source !== paragraph,
      strength: rung < 0 ? null : rung + 1,
      steps: rungs.length,
    };
  });
}

/** The verbs on each rung of that ladder, from weak to strong. */
export function directiveLemmas(rules: RuleSet): readonly (readonly string[])[] {
  return (directiveLadder(rules)?.rungs ?? []).map(({ words }) => words);
}

/** The same, each rung in one line. */
export function directiveRungs(rules: RuleSet): string[] {
  return directiveLemmas(rules).map((lemmas) => lemmas.join(', '));
}

function directiveLadder(rules: RuleSet): Ladder | undefined {
  return rulesOf(rules, 'ladder').find(({ of, towards }) => of === 'verb' && towards === 'states');
}

/** The paragraph itself, or the nearest chapeau that has a verb. */
function withVerb(paragraph: Paragraph, byIndex: ReadonlyMap<number, Paragraph>): Paragraph | null {
  let at: Paragraph | undefined = paragraph;
  // A chapeau stands before what depends on it; the guard keeps a malformed chain from looping.
  for (let depth = 0; at && depth < 8; depth++) {
    if (at.verb) return at;
    at = at.chapeau === null ? undefined : byIndex.get(at.chapeau);
  }
  return null;
}

function kept(paragraph: Paragraph): Change {
  return {
    id: '',
    kind: 'kept',
    moved: false,
    partChange: null,
    before: [],
    after: [paragraph],
    edits: [],
    seeAlso: [],
    passages: [],
  };
}
