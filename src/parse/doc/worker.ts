/** Worker thread entry: one binary Word file in, its text out. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractDoc } from './extract.ts';

const { bytes } = workerData as { bytes: Uint8Array };
parentPort?.postMessage(await extractDoc(bytes));
