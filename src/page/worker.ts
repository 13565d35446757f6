/** The script that the page runs beside itself: by its name it is the one that compares, or a reader of one format. */
import { serveAll } from '../platform/serve.browser.ts';
import { loadRules } from '../rules/rules.ts';
import { answer } from './compare.ts';
import type { PageAnswer, Request } from './protocol.ts';
import { ENGLISH_TEXTS } from './texts.ts';

declare const name: string;

/** What a thread of that name does; each starts to listen by itself. */
const READERS: Readonly<Record<string, () => Promise<unknown>>> = {
  pdf: () => import('../parse/readers/pdf/worker.ts'),
  markdown: () => import('../parse/readers/markdown/worker.ts'),
  whole: () => import('../parse/readers/whole/worker.ts'),
};

const reader = READERS[name];
if (reader) void reader().catch(throwAgain);
else {
  serveAll<Request, PageAnswer>((request, tell) => void answer(request, ENGLISH_TEXTS, tell));
  // While the user still looks for the files.
  void loadRules();
}

/** Whoever started the thread hears of errors, not of promises. */
function throwAgain(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
