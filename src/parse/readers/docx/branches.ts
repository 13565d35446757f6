/** Content that a file gives in two versions (`mc:AlternateContent`): the one that programs of today show. */
import { doubtfulText } from '../shown.ts';
import { type Cursor, noteDoubt } from './cursor.ts';
import type { Attributes, Namespaces } from './xml.ts';

/** Namespaces that word processors of today understand. */
const UNDERSTOOD =
  /^(?:https?:\/\/schemas\.(?:microsoft\.com|openxmlformats\.org)\/|urn:schemas-microsoft-com:)/;

interface Alternative {
  taken: boolean;
  /** Words of the version that is read, and of those that are not. */
  words: string;
  others: string;
}

export interface Branches {
  /** True for the root of a version that is not read. */
  skips(name: string, attribute: Attributes, namespace: Namespaces): boolean;
  addText(text: string): void;
  passOver(text: string): void;
  /** At the end of the alternatives: notes versions with other words. */
  close(): void;
}

export function startBranches(cursor: Cursor): Branches {
  const open: Alternative[] = [];
  const last = (): Alternative | undefined => open[open.length - 1];
  return {
    skips(name, attribute, namespace) {
      if (name === 'mc:AlternateContent') open.push({ taken: false, words: '', others: '' });
      const alternative = last();
      if (!alternative || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return false;
      const needs = (attribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
      const understood = needs.every((prefix) => UNDERSTOOD.test(namespace(prefix) ?? ''));
      if (alternative.taken || (name === 'mc:Choice' && !understood)) return true;
      alternative.taken = true;
      return false;
    },
    addText(text) {
      for (const alternative of open) alternative.words += text;
    },
    passOver(text) {
      for (const alternative of open) alternative.others += text;
    },
    close() {
      const alternative = open.pop();
      if (!alternative) return;
      const [words, others] = [lettersOf(alternative.words), lettersOf(alternative.others)];
      if (words === '' || others === '' || words === others) return;
      const why = `stands in the file for older programs, where “${alternative.words.trim()}” is read`;
      noteDoubt(cursor, doubtfulText(alternative.others, why));
    },
  };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
