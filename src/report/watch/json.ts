/** A pass of a watch as JSON in one line, so that those of many passes are JSON Lines. */
import type { WatchResult } from '../../model/watch.ts';

export function renderWatchJson(result: WatchResult): string {
  return `${JSON.stringify(result)}\n`;
}
