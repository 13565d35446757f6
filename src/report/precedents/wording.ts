/** What is said of agreed language; every output of `precedents` takes its sentences from here. */
import type { ParagraphPrecedents, Precedent, PrecedentReport } from '../../model/precedent.ts';
import { count } from '../wording/wording.ts';
import { ITS_SOURCE } from '../wording/wording-agreed.ts';

/** Effects that say that the draft says less than the agreed text. */
const WEAKER: ReadonlySet<Precedent['effect']> = new Set(['weakened', 'mixed']);

export const STATUS_NAMES: Readonly<Record<ParagraphPrecedents['status'], string>> = {
  verbatim: 'agreed word for word',
  adapted: 'adapted from agreed language',
  new: 'new language',
};

/** True when the agreed text that most of it comes from is stronger, wholly or in part. */
export function isWeaker({ status, precedents: [nearest] }: ParagraphPrecedents): boolean {
  return (
    status === 'adapted' &&
    nearest !== undefined &&
    nearest.share >= ITS_SOURCE &&
    WEAKER.has(nearest.effect)
  );
}

/** `Of 43 paragraphs 12 are agreed word for word, 20 adapted (7 weaker than their source), 11 new.` */
export function precedentsHead({ paragraphs }: PrecedentReport): string {
  const of = (status: ParagraphPrecedents['status']): number =>
    paragraphs.filter((one) => one.status === status).length;
  const weaker = paragraphs.filter(isWeaker).length;
  const than = weaker === 0 ? '' : ` (${weaker} weaker than their source)`;
  return `Of ${count(paragraphs.length, 'paragraph')} ${of('verbatim')} are agreed word for word, ${of('adapted')} adapted from agreed language${than}, ${of('new')} new.`;
}

/** `Looked for in 2,120 agreed texts (116,258 paragraphs).` */
export function corpusSentence({ corpus }: PrecedentReport): string {
  const many = (n: number, one: string): string =>
    `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;
  return `Looked for in ${many(corpus.documents, 'agreed text')} (${many(corpus.paragraphs, 'paragraph')}).`;
}

/** How a paragraph stands: its status, and how it compares with its source. */
export function statusSentence(paragraph: ParagraphPrecedents): string {
  const { status, stock, share } = paragraph;
  if (stock) return 'stock language';
  if (status !== 'adapted') return STATUS_NAMES[status];
  const much = `${Math.round(share * 100)} % of its words`;
  return `${STATUS_NAMES.adapted} (${much})${isWeaker(paragraph) ? ', weaker than its source' : ''}`;
}

/** What differs from an agreed text; of an echo nothing, for its words were put together otherwise. */
export function differences({ share, signals }: Precedent): Precedent['signals'] {
  return share < ITS_SOURCE ? [] : signals;
}

/** `A/HRC/RES/53/21 PP17 (2023-07-14), 65 % word for word` */
export function sourceSentence({ symbol, label, date, share, effect }: Precedent): string {
  const when = date ? ` (${date})` : '';
  const than =
    share < ITS_SOURCE
      ? ''
      : WEAKER.has(effect)
        ? `: here ${effect === 'mixed' ? 'weaker in part' : 'weaker than agreed'}`
        : effect === 'strengthened'
          ? ': here stronger than agreed'
          : '';
  return `${symbol} ${label}${when}, ${Math.round(share * 100)} % word for word${than}`;
}

/** `agreed 4 times, first in …, last in …`; null for language that was agreed once or never. */
export function usesSentence({ count: n, earliest, latest }: ParagraphPrecedents): string | null {
  if (n < 2 || !earliest || !latest) return null;
  const at = ({ symbol, label, date }: typeof earliest): string =>
    `${symbol} ${label} (${date ?? 'no date'})`;
  return `agreed in ${n} texts: first ${at(earliest)}, last ${at(latest)}`;
}

/** What a reader is shown first: weaker than agreed, then new, then adapted; stock and verbatim last. */
export function inOrder(paragraphs: readonly ParagraphPrecedents[]): ParagraphPrecedents[] {
  const rank = (one: ParagraphPrecedents): number =>
    isWeaker(one) ? 0 : one.status === 'new' ? 1 : one.status === 'adapted' ? 2 : 3;
  return [...paragraphs].sort((a, b) => rank(a) - rank(b));
}
