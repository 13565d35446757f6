/** Work over many items, as many at a time as a host is asked for at once. */

/** Two at a time; results stand in the order of the items. */
export async function twoAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
