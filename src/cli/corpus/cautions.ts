/** What whoever adds texts has to know of some of them: read in doubt, or no adopted text at all. */
import { type AgreedDocument, isProposal } from '../../model/agreed.ts';
import { firstFew } from '../../words/first-few.ts';

/** Filled text by text. */
export interface Cautions {
  /** Inputs, each with what is in doubt. */
  readonly doubtful: { readonly input: string; readonly doubt: string }[];
  /** Symbols of drafts and amendments. */
  readonly drafts: string[];
}

/** Texts that are named, of many. */
const NAMED = 3;

export function newCautions(): Cautions {
  return { doubtful: [], drafts: [] };
}

export function noteCautions(cautions: Cautions, document: AgreedDocument): void {
  const { input, doubt, stage, symbol } = document;
  if (doubt !== undefined) cautions.doubtful.push({ input, doubt });
  if (isProposal(stage)) cautions.drafts.push(`${symbol} (${stage})`);
}

/** A line each. */
export function cautionSentences({ doubtful, drafts }: Cautions): string[] {
  const [first, ...others] = doubtful;
  const names = firstFew(
    doubtful.map(({ input }) => `'${input}'`),
    NAMED,
  );
  const doubts =
    first === undefined
      ? []
      : others.length === 0
        ? [`'${first.input}' was added, but may be read wrongly in parts: ${first.doubt}`]
        : [
            `${doubtful.length} texts were added, but may be read wrongly in parts: ${names}; "draftwatch parse" says how.`,
          ];
  if (drafts.length === 0) return doubts;
  const those = firstFew(drafts, NAMED);
  return [
    ...doubts,
    `${those}: no adopted text, but what it says counts as agreed now; "draftwatch corpus remove" takes it out.`,
  ];
}
