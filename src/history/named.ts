/** What a series of texts names for the first time, and each text in figures. */
import type { Document, Paragraph } from '../model/document.ts';
import type { First, ParagraphCounts, VersionFigures } from '../model/history.ts';
import { likeness } from '../words/likeness.ts';
import { wholeWords } from '../words/literal.ts';
import { canonical } from '../words/normalise.ts';
import type { NamedInVersions } from './history.ts';
import { namesIn } from './names.ts';
import { requestsIn } from './requests.ts';

/** What a paragraph is about by its own words, as the rules say. */
export interface ParagraphSubject {
  readonly names: 'children' | 'groups' | null;
  readonly themes: readonly string[];
}

/** Likeness of two requests to the same addressee from which the later one is the earlier one again. */
const SAME_REQUEST = 0.5;

/** Goes through the versions, oldest first; `matterOf` says what words are about; `words` were asked for. */
export function namedIn(
  documents: readonly Document[],
  words: readonly string[],
  matterOf: (text: string) => ParagraphSubject,
): NamedInVersions {
  const matters = documents.map(({ paragraphs }) => paragraphs.map(({ text }) => matterOf(text)));
  const asked = words.map((one) => firstWords(one, documents));
  return {
    firsts: [
      ...asked.filter((first) => first !== null),
      ...firstThemes(documents, matters),
      ...firstNames(documents),
      ...firstRequests(documents),
    ],
    absent: words.filter((_, i) => asked[i] === null),
    figures: documents.map(({ paragraphs }, version) =>
      figuresOf(version, paragraphs, matters[version]!),
    ),
  };
}

/** Where words stand for the first time: paragraphs and headings, their notes, the title; null for nowhere. */
function firstWords(words: string, documents: readonly Document[]): First | null {
  const wanted = canonical(words);
  if (wanted === '') return null;
  const pattern = new RegExp(wholeWords(wanted), 'iu');
  const has = (text: string): boolean => pattern.test(canonical(text));
  for (const [version, { info, paragraphs }] of documents.entries()) {
    const labels = [
      ...(info.title !== null && has(info.title) ? ['title'] : []),
      ...paragraphs.flatMap(({ label, text, footnotes }) =>
        has(text)
          ? [label]
          : footnotes.filter((note) => has(note.text)).map(({ mark }) => `${label}, note ${mark}`),
      ),
    ];
    if (labels.length > 0) return { what: words, kind: 'words', version, labels };
  }
  return null;
}

/** Themes that the first version does not have; those of headings count. */
function firstThemes(
  documents: readonly Document[],
  matters: readonly (readonly ParagraphSubject[])[],
): First[] {
  const seen = new Set<string>();
  return documents.flatMap(({ paragraphs }, version) => {
    const here = new Map<string, string[]>();
    paragraphs.forEach(({ label }, i) => {
      const { names, themes } = matters[version]![i]!;
      for (const theme of themes) {
        // Girls alone do not make children known.
        if (theme === 'children-named' && names !== 'children') continue;
        here.set(theme, [...(here.get(theme) ?? []), label]);
      }
    });
    const fresh = [...here].filter(([theme]) => !seen.has(theme));
    for (const [theme] of fresh) seen.add(theme);
    return version === 0
      ? []
      : fresh.map(([what, labels]): First => ({ what, kind: 'theme', version, labels }));
  });
}

/** Instruments and bodies whose names stand nowhere in the versions before. */
function firstNames(documents: readonly Document[]): First[] {
  const known = documents.map(wordsOfAll);
  return documents.flatMap(({ paragraphs }, version) => {
    if (version === 0) return [];
    const here = new Map<string, { first: First; labels: string[] }>();
    for (const { label, text, verb } of paragraphs) {
      for (const { kind, name } of namesIn(text.slice(verb?.end ?? 0))) {
        const key = canonical(name).toLowerCase();
        if (known.slice(0, version).some((earlier) => earlier.includes(key))) continue;
        const entry = here.get(key);
        if (entry) entry.labels.push(label);
        else here.set(key, { first: { what: name, kind, version, labels: [] }, labels: [label] });
      }
    }
    const longer = (key: string): boolean =>
      [...here.keys()].some((other) => other !== key && other.startsWith(`${key} `));
    return [...here]
      .filter(([key]) => !longer(key))
      .map(([, { first, labels }]): First => ({ ...first, labels }));
  });
}

function wordsOfAll({ info, paragraphs }: Document): string {
  const texts = paragraphs.flatMap(({ text, footnotes }) => [
    text,
    ...footnotes.map((n) => n.text),
  ]);
  return canonical([info.title ?? '', ...texts].join(' ¶ ')).toLowerCase();
}

/** Requests for reports that no version before makes in like words. */
function firstRequests(documents: readonly Document[]): First[] {
  const all = documents.map(({ paragraphs }) => requestsIn(paragraphs));
  return all.flatMap((requests, version) => {
    const earlier = all.slice(0, version).flat();
    return version === 0
      ? []
      : requests
          .filter(
            ({ who, what }) =>
              !earlier.some((one) => one.who === who && likeness(one.what, what) >= SAME_REQUEST),
          )
          .map(({ what, label }): First => ({ what, kind: 'report', version, labels: [label] }));
  });
}

function figuresOf(
  version: number,
  paragraphs: readonly Paragraph[],
  matters: readonly ParagraphSubject[],
): VersionFigures {
  const tally = (counts: (matter: ParagraphSubject) => boolean): ParagraphCounts => {
    const counted = paragraphs.filter(({ part }, i) => part !== 'heading' && counts(matters[i]!));
    const operative = counted.filter(({ part }) => part === 'operative').length;
    return { all: counted.length, operative };
  };
  return {
    version,
    paragraphs: tally(() => true),
    children: tally(({ names }) => names === 'children'),
    groups: tally(({ names }) => names === 'groups'),
    participation: tally(({ themes }) => themes.includes('child-participation')),
  };
}
