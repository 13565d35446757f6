/** What a paragraph that came or went says by itself: whom it asks how firmly, by when, and its limits. */
import type { Direction, Signal, SignalType } from '../../model/assessment.ts';
import type { Change } from '../../model/change.ts';
import type { Deed } from '../../rules/kinds/ladder-kind.ts';
import type { RuleName } from '../../rules/rule-id.ts';
import { functionOf, gravityOf } from '../gravity.ts';
import { isEnglish } from '../lexicon/english.ts';
import { type Lexicon, saysFor } from '../lexicon/lexicon.ts';
import type { Range } from '../view/hunks.ts';
import { evidenceOf, findMatches, readSide, type Side } from '../view/side.ts';
import { longestMatches } from './aligned.ts';
import { isPartOfAnother, phraseMatches } from './phrase-matches.ts';
import { towardsOf } from './verb-step.ts';
import { hasDeed } from './verbs.ts';

/** So many of a sort are shown: the reader has the paragraph before her. */
const MOST = 3;

/**
 * Signals of an added paragraph, or of a removed one with the directions turned: what asks is a gain when it
 * comes; what limits it is a fact about it, for it is compared with nothing. They tell what it is worth and do
 * not bear on the effect. `args.whole` marks them.
 */
export function wholeParagraphSignals(change: Change, lexicon: Lexicon): Signal[] {
  const isAdded = change.kind === 'added';
  const side = readSide(isAdded ? change.after : change.before, lexicon);
  if (side.words.length === 0 || !isEnglish(side, lexicon)) return [];
  findMatches(side, [{ from: 0, to: side.words.length }], lexicon);
  const limiting = limits(side, lexicon);
  const own = [
    ...leadVerb(side, lexicon),
    ...duties(side, limiting),
    ...deadlines(side),
    ...limiting,
  ];
  return own.map(({ rule, type, gain, from, to, args }) => {
    const evidence = evidenceOf(side, from, to);
    const whole = { ...args, whole: change.kind };
    return {
      rule,
      type,
      direction: isAdded || gain === 'review' ? gain : gain === 'stronger' ? 'weaker' : 'stronger',
      function: functionOf(type),
      gravity: gravityOf(type, evidence.text),
      before: isAdded ? null : evidence,
      after: isAdded ? evidence : null,
      confidence: gain === 'review' ? 'review' : 'likely',
      args: whole,
      ...saysFor(lexicon, rule, whole),
    };
  });
}

interface Own extends Range {
  readonly rule: RuleName;
  readonly type: SignalType;
  /** What its coming means. */
  readonly gain: Direction;
  readonly args: Readonly<Record<string, string>>;
}

/** The verb of a paragraph that asks or decides, with its place on its ladder. */
function leadVerb(side: Side, lexicon: Lexicon): Own[] {
  const lead = side.verbs.find((verb) => verb.lead);
  if (!lead || !hasDeed(lexicon, lead, 'directs')) return [];
  const towards = towardsOf(side.paragraphs[0]?.addressee?.text);
  const place = (lexicon.verbs.get(lead.verb.lemma) ?? []).find(
    ({ ladder }) => ladder.towards === 'any' || ladder.towards === towards,
  );
  if (!place) return [];
  const { ladder, rung } = place;
  const args = {
    rung: String(rung + 1),
    rungs: String(ladder.rungs.length),
    lowest: ladder.rungs[0]!.words[0]!,
    highest: ladder.rungs.at(-1)!.words[0]!,
  };
  return [{ rule: ladder.id, type: 'verb', gain: 'stronger', from: lead.from, to: lead.to, args }];
}

/** Modals, each force once. One that a limit follows at once binds to nothing: `each State shall decide whether to`. */
function duties(side: Side, limiting: readonly Range[]): Own[] {
  const limited = new Set(limiting.map(({ from }) => from));
  const seen = new Set<boolean>();
  const found = longestMatches(
    side.matches.filter(({ entry }) => entry.kind === 'ladder' && isModal(entry)),
  );
  return found.flatMap(({ entry, from, to }) => {
    const binds = entry.kind === 'ladder' && entry.does === 'binds';
    if (entry.kind !== 'ladder' || seen.has(binds)) return [];
    seen.add(binds);
    const gain = binds && !limited.has(to) ? 'stronger' : 'review';
    return [{ rule: entry.rule.id, type: entry.rule.type, gain, from, to, args: {} } as const];
  });
}

function isModal({ does }: { readonly does?: Deed | undefined }): boolean {
  return does === 'binds' || does === 'advises';
}

function deadlines(side: Side): Own[] {
  const found = side.matches.filter(
    ({ entry }) => entry.kind === 'term' && entry.rule.type === 'deadline',
  );
  return longestMatches(found)
    .slice(0, MOST)
    .map(({ entry, from, to }) => ({
      rule: entry.rule.id,
      type: 'deadline',
      gain: 'stronger',
      from,
      to,
      args: {},
    }));
}

/** Hedges, and words of the Convention that may limit. */
function limits(side: Side, lexicon: Lexicon): Own[] {
  const found = phraseMatches(side, lexicon).filter(
    (match) =>
      !match.rule.alone &&
      (match.rule.type === 'hedge' || match.rule.gain === 'review') &&
      !isPartOfAnother(side, match) &&
      !side.verbs.some(({ from, to }) => match.from < to && match.to > from),
  );
  return longestMatches(found)
    .slice(0, MOST)
    .flatMap((match) => {
      const { rule } = found.find((one) => one.from === match.from && one.to === match.to)!;
      const { id, type, article } = rule;
      return [
        {
          rule: id,
          type,
          gain: 'review',
          from: match.from,
          to: match.to,
          args: article ? { article } : {},
        },
      ];
    });
}
