/** What became of the paragraphs of small texts, in short. */
import { compareDocuments } from '../../../src/compare/compare.ts';
import type { Document } from '../../../src/model/document.ts';
import { type Draft, documentOf } from '../documents.ts';

/** Paragraphs that stay. */
export const KEPT: readonly string[] = [
  'Recalling the charter of the league of harbours and its seven annexes,',
  'Noting that the new breakwater was surveyed before the autumn gales,',
  'Requests the harbour master to print the tide tables in every language of the coast;',
  'Decides to keep the lighthouse fund open to the smaller islands;',
];

type Text = readonly (Draft | string)[] | Document;

/** `3>4 edited moved`, `2>- removed`: each change but those that kept their words, paragraphs counted from 1. */
export function summaryOf(before: Text, after: Text): string[] {
  return compareDocuments(read(before), read(after))
    .filter(({ kind }) => kind !== 'kept')
    .map(({ before: gone, after: come, kind, moved }) => {
      const side = (list: typeof gone): string =>
        list.map(({ index }) => index + 1).join('+') || '-';
      return `${side(gone)}>${side(come)} ${kind}${moved ? ' moved' : ''}`;
    });
}

function read(text: Text): Document {
  return 'paragraphs' in text ? text : documentOf(text);
}
