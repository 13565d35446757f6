/** Extracts pages beside the main thread. */
import { runWorker, type Stopped } from '../run-worker.ts';
import type { PdfExtraction } from './extract.ts';

export type WorkerResult = PdfExtraction | Stopped;

/** Extracts pages; a hostile file ends as a reason, never as a hang. */
export function extractInWorker(bytes: Uint8Array): Promise<WorkerResult> {
  return runWorker<PdfExtraction>('pdf', bytes);
}
