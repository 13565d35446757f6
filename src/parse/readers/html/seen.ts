/** Which words of a line are seen, and in which text they stand; the policy is in `readers/shown.ts`. */
import type { Dropped, DropReason, Problem } from '../../../model/document.ts';
import { clean, foldSpace } from '../../../words/normalise.ts';
import type { TrackedView } from '../../reading.ts';
import { BY_HAND } from '../inline.ts';
import { type Picture, picturesAmong } from '../pictures.ts';
import { hiddenProblem, struckProblem } from '../shown.ts';
import { type ByHand, changesByHand, type StruckRun, splitNumber } from '../strikes.ts';
import type { HtmlInline, HtmlLine } from './line.ts';

/** The words of a line that stand in this text, and what became of the others. */
export function sortInlines(
  written: readonly HtmlInline[],
  view: TrackedView,
): { shown: HtmlInline[]; dropped: Dropped[] } {
  const inlines = splitNumber(written, runOf, (inline, start, end) => ({
    ...inline,
    text: inline.text.slice(start, end),
  }));
  const fates = fatesOf(inlines);
  const shown: HtmlInline[] = [];
  const gone: { reason: DropReason; text: string }[] = [];
  let before: DropReason | null = null;
  inlines.forEach((inline, i) => {
    const fate = fates[i]!;
    const reason = reasonOf(inline, fate, view);
    if (reason === null) {
      const standing =
        fate === 'struck' ? [BY_HAND.deleted] : fate === 'proposed' ? [BY_HAND.inserted] : [];
      before = null;
      shown.push({ ...inline, standings: [...inline.standings, ...standing] });
      return;
    }
    const text = inline.call ? inline.call.mark : inline.text;
    if (reason === before) gone.at(-1)!.text += text;
    else gone.push({ reason, text });
    before = reason;
  });
  const dropped = gone
    .map(({ reason, text }) => ({ reason, text: foldSpace(clean(text)), page: null }))
    .filter(({ text }) => text !== '');
  return { shown, dropped };
}

/** Problems of the words that are not seen or not in both texts. */
export function problemsOf(lines: readonly HtmlLine[]): Problem[] {
  const words = (accept: (inline: HtmlInline, fate: ByHand) => boolean): string =>
    lines
      .flatMap(({ inlines }) => {
        const fates = fatesOf(inlines);
        return inlines
          .filter((inline, i) => accept(inline, fates[i]!))
          .map(({ text }) => text.trim());
      })
      .filter((text) => /\p{L}/u.test(text))
      .join(' … ');
  const struck = words(({ look }, fate) => look.gone === null && fate === 'struck');
  const unseen = words(({ look }) => look.gone === 'unseen');
  return [
    ...(struck === '' ? [] : [struckProblem(struck, null)]),
    ...(unseen === '' ? [] : [hiddenProblem(unseen, null)]),
  ];
}

/** Pictures below the opening of the text. */
export function pictureProblems(
  lines: readonly HtmlLine[],
  pictures: readonly Picture[],
): Problem[] {
  const texts = lines.map(({ inlines }) =>
    inlines
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  return picturesAmong(texts, pictures);
}

function runOf({ text, look, standings }: HtmlInline): StruckRun {
  const bold = standings.some(({ key }) => key === 'bold');
  return { text, struck: look.struck, standsOut: look.underlined || look.inserted || bold };
}

function fatesOf(inlines: readonly HtmlInline[]): ByHand[] {
  const fates = changesByHand(inlines.map(runOf));
  return fates.map((fate, i) => (inlines[i]!.look.inserted && fate === 'kept' ? 'proposed' : fate));
}

function reasonOf({ look }: HtmlInline, fate: ByHand, view: TrackedView): DropReason | null {
  if (look.gone !== null) return 'not shown';
  const gone = fate === 'repeated' || fate === (view === 'after' ? 'struck' : 'proposed');
  return gone ? 'struck out' : null;
}
