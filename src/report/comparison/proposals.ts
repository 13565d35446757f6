/** Who proposed what: tracked changes, comments and attributions that lie in a change. */
import type { Change } from '../../model/change.ts';
import type { Mark, Paragraph } from '../../model/document.ts';
import type { Proposal } from '../../model/report.ts';

const KINDS: Readonly<Record<Proposal['side'], readonly Mark['kind'][]>> = {
  before: ['deleted'],
  after: ['inserted', 'comment', 'attribution'],
};

/** In reading order, what was struck out before what was put in. Comments stand with the newer text. */
export function proposalsOf({ before, after }: Change): Proposal[] {
  const gone = after.length === 0;
  return [
    ...before.flatMap((paragraph) =>
      proposalsIn(paragraph, 'before', gone ? [...KINDS.before, ...KINDS.after] : KINDS.before),
    ),
    ...after.flatMap((paragraph) => proposalsIn(paragraph, 'after', KINDS.after)),
  ];
}

function proposalsIn(
  { label, text, marks }: Paragraph,
  side: Proposal['side'],
  kinds: readonly Mark['kind'][],
): Proposal[] {
  return marks.flatMap(({ kind, start, end, author, date, note }): Proposal[] => {
    if (!kinds.includes(kind) || author === undefined) return [];
    return [
      {
        kind: kind as Proposal['kind'],
        side,
        label,
        author,
        date: date ?? null,
        note: note ?? null,
        text: text.slice(start, end),
        start,
        end,
      },
    ];
  });
}
