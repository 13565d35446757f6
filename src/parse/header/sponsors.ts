/** The lines that say who submitted a draft: States, groups, officers, and what kind of text it is. */
import type { Sponsor } from '../../model/document.ts';
import { isState } from '../language/states.ts';
import type { HeaderNote } from './fields.ts';
import { plainName, splitNames } from './names.ts';

/** Ends a list of sponsors: what is submitted. Matched on text with single spaces. */
const TERMINATOR =
  /\s?:?\s*(\*+)?\s?:?\s*(\*+)?\s*((?:(?:revised|provisional)\s+)?draft\s+(?:resolution|decision|statement)s?|(?:sub-?)?amendments?\s+to\s+(?:the\s+)?(?:revised\s+)?draft\s+(?:resolution|decision|text)s?.*|(?:sub-?)?amendments?\s+to\s+.*|(?:projets?\s+de\s+(?:résolution|décision)(?:\s+révisé)?|(?:sous-)?amendements?\s+(?:au|à|aux)\s.*)|(?:proyectos?\s+de\s+(?:resolución|decisión)(?:\s+revisado)?|(?:sub-?)?enmiendas?\s+(?:al|a)\s.*))\s*$/iu;

/** `Draft resolution submitted by the Chair …`. */
const SUBMITTED =
  /^((?:revised )?(?:draft (?:resolution|decision)|amendments? to .*?)|projet de (?:résolution|décision)(?: révisé)?|proyecto de (?:resolución|decisión)(?: revisado)?)\s+(?:submitted|proposed|présentée?|déposée?|presentad[oa])\s+(?:by|par|por)\s+(.*)$/iu;

export interface Submission {
  readonly sponsors: readonly Sponsor[];
  /** `draft resolution`, `amendment to draft resolution A/C.3/80/L.20`; lower case at the front. */
  readonly what: string;
  /** Names in the list that are those of no State. */
  readonly unknown: readonly string[];
}

/** True when a line ends the sponsors' list or names an officer as submitter. */
export function endsSponsors(text: string): boolean {
  if (SUBMITTED.test(text) || /^(?:revised )?draft (?:resolution|decision)$/i.test(text))
    return true;
  const match = TERMINATOR.exec(text);
  return match !== null && (match.index === 0 || match[0].includes(':'));
}

/** Reads the sponsors' lines, joined by spaces. Null when they submit nothing. */
export function readSubmission(
  text: string,
  notes: readonly HeaderNote[],
  organ: string | null,
): Submission | null {
  const officer = SUBMITTED.exec(text);
  if (officer) {
    const name = officer[2]!.replace(
      /,? (?:on the basis of|following|on the recommendation of|sur la (?:base|recommandation)|à l['’]issue|sobre la base|por recomendación|tras)\b.*$/iu,
      '',
    );
    return {
      what: text.toLowerCase().slice(0, 8) + text.slice(8),
      sponsors: [sponsor(name, notes, organ)],
      unknown: [],
    };
  }
  const end = TERMINATOR.exec(text);
  if (!end) return null;
  const marks = `${end[1] ?? ''}${end[2] ?? ''}`;
  const list = `${text.slice(0, end.index).replace(/[\s:]+$/, '')}${marks}`;
  const names = joinGroups(splitNames(list));
  return {
    what: end[3]!,
    sponsors: names.map((name) => sponsor(name, notes, organ)),
    unknown: names.map(plainName).filter((name) => !isState(name)),
  };
}

/** `Pakistan, on behalf of the Group,`: the group belongs to the name before it. */
function joinGroups(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const group = /^(?:on behalf of|au nom d|en nombre d)/i.test(name);
    const before = group ? joined.pop() : undefined;
    joined.push(before === undefined ? name : `${before} (${name})`);
  }
  return joined;
}

const BEHALF =
  /(?:on behalf of|au nom d(?:e|es|u|['’])|en nombre de(?:l)?)\s+(.+?)(?:,? taking into account.*|, compte tenu.*|, teniendo en cuenta.*)?[.)\]]*$/iu;
const NOT_MEMBER =
  /not (?:a )?member|non-member|n['’]est pas membre|non membre|no miembro|no es miembro/i;

function sponsor(printed: string, notes: readonly HeaderNote[], organ: string | null): Sponsor {
  const mark = /\*+/.exec(printed)?.[0];
  const note =
    mark === undefined ? undefined : notes.find((candidate) => candidate.mark === mark)?.text;
  const inline = /[([](.*)[)\]]/.exec(printed)?.[1] ?? '';
  const onBehalfOf = BEHALF.exec(inline)?.[1] ?? BEHALF.exec(note ?? '')?.[1] ?? null;
  const name = plainName(printed).replace(/^(?:the |le |la |el |l['’])(?=\p{Lu})/u, '');
  const silent = mark !== undefined && note === undefined && organ === 'Human Rights Council';
  return { name, member: !(silent || NOT_MEMBER.test(note ?? '')), onBehalfOf };
}
