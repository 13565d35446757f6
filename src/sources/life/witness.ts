/** Whether denials count: among them, a document that certainly exists is asked for, and any refusal of it tells. */
import type { FetchedOrKept } from '../fetch-document.ts';
import type { Tools } from '../options.ts';
import { askControl, type FailedRequest, isDenied } from '../un-servers.ts';

export interface Witness {
  /** To be told of each answer as soon as it is there. */
  readonly hear: (outcome: FetchedOrKept | FailedRequest) => Promise<void>;
  /** True when the servers denied even what exists at any time so far, or when that could not be found out. */
  readonly denyEverything: () => Promise<boolean>;
}

/**
 * So many denials in a row, with no document between them, and the one that exists is asked for: a block
 * of a few requests more is seen, though it ends before the pass does.
 */
export const RUN_OF_DENIALS = 5;

/** One witness for each pass. A document that comes costs nothing and vouches as well as the control. */
export function startWitness(tools: Tools): Witness {
  const { ods, control } = tools.settings;
  let inARow = 0;
  let vouched = false;
  let refused = false;
  const check = async (): Promise<void> => {
    // What is denied while it is asked belongs to the next run.
    inARow = 0;
    vouched = true;
    if ((await askControl(tools)) !== 'answers') refused = true;
  };
  return {
    hear: async (outcome) => {
      if ('kept' in outcome) {
        // Only the first server is meant: the second may give what the first refuses.
        if (!outcome.fromCache && outcome.kept.holding.requested.startsWith(ods)) inARow = 0;
      } else if (isDenied(outcome, tools)) {
        inARow += 1;
        vouched = false;
        if (inARow >= RUN_OF_DENIALS && control !== '' && !refused) await check();
      }
    },
    denyEverything: async () => {
      if (control !== '' && !refused && !vouched) await check();
      return refused;
    },
  };
}
