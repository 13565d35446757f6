/** Whom and what the newer text names that the older one never did, and the other way round. */
import type { ReportChange } from '../../model/report.ts';

/** People and standards of which it matters that a text names them at all. English, in the order in which they are told. */
const NAMES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['children', /\bchild(?:ren)?\b/i],
  ['girls', /\bgirls?\b/i],
  ['adolescents', /\badolescents?\b/i],
  ['young people', /\byouth\b|\byoung (?:people|persons?)\b/i],
  ['young children', /\byoung children\b|\bearly childhood\b/i],
  ['children with disabilities', /\bchildren with disabilities\b/i],
  ['persons with disabilities', /\b(?:persons|people|women|girls) with disabilities\b/i],
  ['Indigenous children', /\bindigenous children\b/i],
  ['Indigenous Peoples', /\bindigenous peoples?\b/i],
  [
    'the rights of the child',
    /\brights? of (?:the child|children)\b|\bchild(?:ren’s|ren's)? rights\b/i,
  ],
  ['the Convention on the Rights of the Child', /\bConvention on the Rights of the Child\b/i],
  ['the best interests of the child', /\bbest interests? of (?:the |every |each )?child/i],
  ['the views of children', /\bviews of (?:the child|children)\b|\bright to be heard\b/i],
  [
    'child participation',
    /\b(?:child(?:ren’s|ren's)?|children’s) participation\b|\bparticipation of children\b/i,
  ],
  ['human rights defenders', /\bhuman rights defenders?\b/i],
  ['civil society', /\bcivil society\b/i],
  ['corporal punishment', /\bcorporal punishment\b/i],
  ['child marriage', /\bchild, early and forced marriage\b/i],
  ['sexual and reproductive health', /\bsexual and reproductive health\b/i],
];

/** Labels that are told. */
const LABELS = 3;

export interface Namings {
  readonly first: readonly string[];
  readonly gone: readonly string[];
}

/** Asks of words of one text whether they name what the other text names nowhere. */
export function namingIn(
  changes: readonly Sides[],
): (words: string, side: 'before' | 'after') => boolean {
  const only = { before: onlyIn(changes, 'before'), after: onlyIn(changes, 'after') };
  return (words, side) => only[side].some(({ pattern }) => pattern.test(words));
}

/** Names with the labels of the first paragraphs that have them: `girls (OP11, PP26)`. */
export function namingsOf(changes: readonly Sides[]): Namings {
  const told = (side: 'before' | 'after'): string[] =>
    onlyIn(changes, side).map(({ name, labels }) => {
      const more = labels.length > LABELS ? ' …' : '';
      return `${name} (${labels.slice(0, LABELS).join(', ')}${more})`;
    });
  return { first: told('after'), gone: told('before') };
}

type Sides = Pick<ReportChange, 'before' | 'after'>;

/** What the text of one side names and the other does not. */
function onlyIn(changes: readonly Sides[], here: 'before' | 'after') {
  const there = here === 'before' ? 'after' : 'before';
  const texts = changes.flatMap((change) => change[here]);
  const others = changes.flatMap((change) => change[there]);
  return NAMES.flatMap(([name, pattern]) => {
    const labels = texts.filter(({ text }) => pattern.test(text)).map(({ label }) => label);
    const alone = labels.length > 0 && !others.some(({ text }) => pattern.test(text));
    return alone ? [{ name, pattern, labels }] : [];
  });
}
