/** What speaks for a paragraph living on inside another one: four reasons, the surest first. */

/** What was measured; shares are 0 … 1 by weight of the words. */
export interface Containment {
  /** Share of the free paragraph found in what is new in its host, word by word and in phrases. */
  readonly contained: number;
  readonly inPhrases: number;
  /** Share of what is new in the host that the free paragraph explains, likewise. */
  readonly explained: number;
  readonly explainedInPhrases: number;
  /** Words in the longest phrase that both share and nobody else accounts for. */
  readonly longest: number;
  /** Distinct words that are new in the host. */
  readonly fresh: number;
  /** Positions between the free paragraph and the nearest one that the host is known to go with. */
  readonly distance: number;
}

/** Most of the paragraph is there, much of it in phrases. */
const CONTAINED = { contained: 0.5, inPhrases: 0.4 };
/** The same for a host that has no counterpart of its own: then nothing else speaks for the link. */
const CONTAINED_ALONE = { contained: 0.85, inPhrases: 0.7, longest: 4 };
/** Less of it is there, but it is what is new in the host, … */
const EXPLAINS = { contained: 0.14, explained: 0.7, inPhrases: 0.4, longest: 4, fresh: 5 };
/** … or both shares together are high, … */
const MUTUAL = { sum: 1.1, inPhrases: 0.3 };
/** … or one phrase is so long that nobody wrote it twice. */
const WORD_FOR_WORD = { longest: 12, inPhrases: 0.5 };
/** Close by, where a paragraph is taken apart or put together, less is enough. */
const NEARBY = { distance: 3, contained: 0.2, explained: 0.3, inPhrases: 0.5, longest: 5 };

/** False when no phrase could make up for the few words in common. */
export function isWorthReading({
  contained,
  explained,
  distance,
}: Pick<Containment, 'contained' | 'explained' | 'distance'>): boolean {
  if (contained >= CONTAINED.contained) return true;
  if (contained < EXPLAINS.contained) return false;
  return (
    explained >= WORD_FOR_WORD.inPhrases ||
    contained + explained >= MUTUAL.sum ||
    (distance <= NEARBY.distance && explained >= NEARBY.explained)
  );
}

/** How sure it is that the paragraph lives on in a host that has counterparts; 0 when it is not. */
export function sureness(traces: Containment): number {
  const { contained, inPhrases, longest, fresh } = traces;
  if (contained >= CONTAINED.contained && inPhrases >= CONTAINED.inPhrases) {
    return contained + inPhrases;
  }
  if (fresh < EXPLAINS.fresh || longest < EXPLAINS.longest || contained < EXPLAINS.contained) {
    return 0;
  }
  return explains(traces) || isNearby(traces) ? traces.explained / 2 : 0;
}

/** The same for a host without any. */
export function surenessAlone({ contained, inPhrases, longest }: Containment): number {
  const lives =
    contained >= CONTAINED_ALONE.contained &&
    inPhrases >= CONTAINED_ALONE.inPhrases &&
    longest >= CONTAINED_ALONE.longest;
  return lives ? contained + inPhrases : 0;
}

function explains(traces: Containment): boolean {
  const { contained, inPhrases, explained, explainedInPhrases, longest } = traces;
  return (
    (contained + explained >= MUTUAL.sum && inPhrases >= MUTUAL.inPhrases) ||
    (explained >= EXPLAINS.explained && explainedInPhrases >= EXPLAINS.inPhrases) ||
    (longest >= WORD_FOR_WORD.longest && explainedInPhrases >= WORD_FOR_WORD.inPhrases)
  );
}

function isNearby(traces: Containment): boolean {
  return (
    traces.distance <= NEARBY.distance &&
    traces.contained >= NEARBY.contained &&
    traces.explained >= NEARBY.explained &&
    traces.inPhrases + traces.explainedInPhrases >= NEARBY.inPhrases &&
    traces.longest >= NEARBY.longest
  );
}
