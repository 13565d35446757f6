/** Worker thread entry: one Markdown file in, its Reading out. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractMarkdown } from './extract.ts';

const { bytes } = workerData as { bytes: Uint8Array };
parentPort?.postMessage(extractMarkdown(bytes));
