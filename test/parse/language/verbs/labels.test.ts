/** Lead verbs against the UN's own labels of opening verbs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLeadVerb } from '../../../../src/parse/language/verbs/lead.ts';

const corpus = resolve(import.meta.dirname, '../../../../../shared/corpus');
const folders = ['parse', 'hrc'].map((name) => join(corpus, name));
const present = folders.every((folder) => existsSync(folder));

interface Label {
  readonly type: string;
  readonly text: string;
  readonly part?: string;
  readonly level?: number;
  readonly verb?: string;
}

describe.skipIf(!present)('lead verbs of labelled documents', () => {
  const paragraphs = (present ? folders : []).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.labels.json'))
      .flatMap((name) => mainText(join(folder, name))),
  );

  it('gives every preambular and operative paragraph a verb', () => {
    const missed = paragraphs.filter((label) => !verbOf(label)).map((label) => label.text);
    expect(paragraphs.length).toBeGreaterThan(1900);
    expect(missed).toEqual([]);
  });

  it('agrees with the labelled opening verb', () => {
    const labelled = paragraphs.filter((label) => label.verb);
    const wrong = labelled.filter(
      (label) => !contains(verbOf(label)?.text ?? '', label.verb!.replace(/,$/, '')),
    );
    expect(labelled.length).toBeGreaterThan(1500);
    expect(wrong.map((label) => label.text)).toEqual([]);
  });
});

const contains = (text: string, word: string): boolean =>
  text.toLowerCase().includes(word.toLowerCase());

const verbOf = (label: Label) =>
  findLeadVerb(label.text, label.part === 'operative' ? 'operative' : 'preamble', 'en');

/** Level-1 paragraphs before any annex, without opening formulas and closing lines. */
function mainText(path: string): Label[] {
  const labels = JSON.parse(readFileSync(path, 'utf8')) as Label[];
  const annex = labels.findIndex((label) => label.type === 'heading' && /^annex/i.test(label.text));
  return labels
    .slice(0, annex < 0 ? labels.length : annex)
    .filter((label) => label.type === 'paragraph' && (label.level ?? 1) === 1)
    .filter((label) => !/^The (?:General Assembly|Human Rights Council),?$/.test(label.text))
    .filter((label) => !/^(?:\d+\p{Ll}* .*meeting|\d+ \p{L}+ \d{4})$/u.test(label.text));
}
