/** What trails words that stood and joins no list: a condition to be met first, an exception, a limit, some of them. */
import { passageKindAt, SAFEGUARDS } from '../signals/passage-kind.ts';
import { keysAt, type Side } from '../view/side.ts';
import { isClosed } from './closed-classes.ts';
import { isPeople } from './doubtful.ts';
import type { UnexplainedRun } from './runs.ts';

/** `narrows`: less is left; `open`: a person has to say; `other`: nothing of the kind. */
export type Trailing = 'narrows' | 'open' | 'other';

/** `pending payment`, `after consulting Governments`, `having exhausted other means`: something has to come first. */
const FIRST = /^(?:pending|upon|after|following|having|once)$/;
/** `subject to inspection`, `conditional on`, `contingent upon`. */
const BOUND = /^(?:subject|conditional|contingent|dependent) (?:to|on|upon)\b/;
/** `other than private schools`, `up to a limit`, `not classified as secret`. */
const LESS =
  /^(?:other than|apart from|up to|no more than|not more than|at most|outside(?: of)?|for (?:a|the|no) (?:maximum|limited|short|certain)|not \S+ed)\b/;
/** `(protected) by law`, `(aimed) at girls`: a participle that says what something is for. */
const AIMED =
  /^(?:aimed|designed|intended|based|related|relating|including|ensuring|guaranteeing|promoting|protecting|respecting|enabling|allowing|needed|required)$/;
/** `through partnerships`, `from national budgets`, `on a rotating basis`: how, where, out of what. */
const HOW =
  /^(?:(?:under|from|at|through|via|on|among|against|of|using)|with(?! (?:a|the) (?:view|aim|goal|objective|purpose)))\b/;
/** `children (lawfully residing) in their territory`, `migrants (legally present)`: a standing in law that others have not. */
const STANDING =
  /^(?:lawfully|legally|regularly|formally|officially|permanently|habitually|ordinarily|duly|properly) (?:\S+(?:ed|ing)|present|resident)\b/;
/** `complain (through their guardians)`: who did it alone now needs somebody. */
const THROUGH =
  /^through (?:their|his|her|the|a) (?:\w+ )?(?:parents?|guardians?|teachers?|representatives?|husbands?|spouses?|families|employers?|governments?)\b/;
/** Words of substance of what is said in passing. */
const FEW = 4;

/** What a run that begins at `opener` and joins no list does to the words before it. */
export function trailingOf(side: Side, run: UnexplainedRun, opener: number): Trailing {
  const before = side.words[opener - 1];
  const first = side.words[opener]!;
  if (!before || side.changed[opener - 1]) return 'other';
  const figure = side.words[opener + 1]?.form.figure === true;
  const opening = keysAt(side, { from: opener, to: opener + 4 });
  const { type } = passageKindAt(side, run.from, run.to);
  const isSafe = SAFEGUARDS.has(type) || type === 'group';
  if (BOUND.test(opening) || LESS.test(opening)) return isSafe ? 'open' : 'narrows';
  if (FIRST.test(first.key) && opener + 1 < run.to) return isSafe ? 'open' : 'narrows';
  if (HOW.test(opening) && !figure && type === 'other' && run.words.length <= FEW) return 'open';
  if (THROUGH.test(opening)) return 'narrows';
  // `give them (legally based) support`: nobody's standing.
  const ofPeople = isPeople(side, opener - 1) || isPeople(side, run.to);
  if (STANDING.test(opening) && !first.stops && ofPeople) return 'narrows';
  if (first.stops || isClosed(before.key) || AIMED.test(first.key)) return 'other';
  const describes = /(?:ed|held|made|given|taken|led|run)$/.test(first.key);
  const acts = /ing$/.test(first.key) && isPeople(side, opener - 1);
  return (describes || acts) && !isSafe ? 'open' : 'other';
}
