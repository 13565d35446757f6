import type { FakeRecord, ShelfFiles } from './server.mjs';

export function draftLines(symbol: string, title?: string): string[];
export function pdfOf(lines: readonly string[]): Buffer;
export function docxOf(lines: readonly string[]): Buffer;
export function docOf(): Buffer;
export function wordPerfectOf(): Buffer;
export function sampleShelf(): Map<string, ShelfFiles>;
export const SAMPLE_RECORDS: readonly FakeRecord[];
