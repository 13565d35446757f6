/** Worker thread entry: one PDF in, its pages out. A thread can be stopped; a promise cannot. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPages } from './extract.ts';

const { bytes } = workerData as { bytes: Uint8Array };
parentPort?.postMessage(await extractPages(bytes));
