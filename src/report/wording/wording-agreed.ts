/** Agreed language as an argument: where what was lost was agreed, and whether what came in is. */
import type { AgreedSource, ReportChange } from '../../model/report.ts';

/** Less than half of the words from one place are an echo: of that nobody can say "you made it weaker". */
export const ITS_SOURCE = 0.5;
/** Below this share it is much of a paragraph, not all, that was agreed. */
const NEARLY_ALL = 0.8;

/** A sentence for each paragraph of the change that the corpus speaks of. */
export function agreedSentences({
  effect,
  precedents = [],
}: Pick<ReportChange, 'precedents'> & { readonly effect: string }): string[] {
  const many = precedents.length > 2;
  // Of a paragraph that lives on, the words that went or came stand in the agreed text; of others nobody knows which.
  const isWhole = effect === 'removed' || effect === 'added';
  return precedents.flatMap((one) => sentenceOf(one, many, isWhole));
}

function sentenceOf(
  { side, label, status, words, source }: AgreedSource,
  many: boolean,
  isWhole: boolean,
): string[] {
  const which = many ? `${label}: ` : '';
  if (words !== undefined && source) {
    return [`${which}‘${words}’ was agreed in ${place({ ...source, share: 1 })}.`];
  }
  if (side === 'before') {
    if (!source || source.share < ITS_SOURCE) return [];
    const what = isPart(source, isWhole) ? 'Much of it was' : 'The older words were';
    return [`${which}${what} agreed in ${place(source)}.`];
  }
  if (status === 'new' || !source)
    return [`${which}New language: in no agreed text of the corpus.`];
  if (source.share < ITS_SOURCE) return [];
  const weaker = source.effect === 'weakened' || source.effect === 'mixed';
  if (weaker) return [`${which}Weaker than agreed in ${place(source)}.`];
  const what = isPart(source, isWhole) ? 'Much of it is agreed' : 'Agreed';
  return [`${which}${what} language, from ${place(source)}.`];
}

function isPart({ share }: NonNullable<AgreedSource['source']>, isWhole: boolean): boolean {
  return isWhole && share < NEARLY_ALL;
}

/** `A/HRC/RES/53/21 PP17 (65 % word for word) and 3 other texts, last in 2023` */
function place({
  symbol,
  label,
  share,
  count,
  latest,
}: NonNullable<AgreedSource['source']>): string {
  const much = share > 0.95 ? '' : ` (${Math.round(share * 100)} % word for word)`;
  const others = count > 1 ? ` and ${count - 1} other ${count === 2 ? 'text' : 'texts'}` : '';
  const last = count > 1 && latest ? `, last in ${latest.slice(0, 4)}` : '';
  return `${symbol} ${label}${much}${others}${last}`;
}
