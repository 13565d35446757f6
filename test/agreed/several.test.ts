/** Several corpora are asked as one: the answers are those of one corpus with all their texts. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adderFor } from '../../src/corpus/add.ts';
import { agreedFingerprints } from '../../src/corpus/agreed-fingerprints.ts';
import { phraseFinder } from '../../src/corpus/agreed-phrase.ts';
import { sizeOf } from '../../src/corpus/contents.ts';
import { closeAll, openCorpora } from '../../src/corpus/corpora.ts';
import { type Corpus, openForWriting } from '../../src/corpus/database.ts';
import { findPlaces } from '../../src/corpus/find.ts';
import { EVERYTHING } from '../../src/corpus/narrow.ts';
import { sourceFinder } from '../../src/corpus/precedents.ts';
import type { AgreedDocument } from '../../src/model/agreed.ts';
import { folderOf } from './texts.ts';

const WORDS =
  'the village well child school hears keeps gives water of to and bread road map'.split(' ');
const SET_PHRASE =
  'guided by the old charter of the wells and all that it holds for those who draw from them by day and by night in all seasons of the dry year';

/** Words that no two texts have in the same order, the same in every run. */
function textOf(number: number, length = 40): string {
  let seed = number * 7919 + 1;
  const words = Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return WORDS[seed % WORDS.length]!;
  });
  return `${words.slice(0, 10).join(' ')} ${SET_PHRASE} ${words.slice(10).join(' ')}`;
}

function documentOf(number: number): AgreedDocument {
  const symbol = `A/RES/90/${number}`;
  const text = textOf(number);
  const words = text.split(' ').length;
  const place = { label: 'OP1', part: 'operative', level: 1, section: [], verb: null } as const;
  const rest = { strength: null, addressee: null, themes: [], words, text };
  return {
    ...{ symbol, title: null, date: `20${10 + (number % 20)}-01-01`, organ: null, session: null },
    ...{ stage: 'adopted', language: 'en', input: symbol, sha256: symbol.padStart(64, '0') },
    paragraphs: [{ ...place, ...rest }],
  };
}

const folder = folderOf([]);

async function corpusWith(name: string, from: number, to: number): Promise<string> {
  const path = join(folder, name);
  const corpus = await openForWriting(path);
  const adder = adderFor(corpus);
  for (let number = from; number < to; number += 1) {
    adder.add(documentOf(number), [agreedFingerprints(textOf(number))]);
  }
  adder.end();
  corpus.close();
  return path;
}

describe('two corpora that share texts', () => {
  let whole: readonly Corpus[] = [];
  let parts: readonly Corpus[] = [];

  beforeAll(async () => {
    whole = await openCorpora([await corpusWith('whole.sqlite', 0, 200)]);
    const first = await corpusWith('first.sqlite', 0, 120);
    parts = await openCorpora([first, await corpusWith('second.sqlite', 80, 200), first]);
  });

  afterAll(() => closeAll([...whole, ...parts]));

  const asked = [3, 90, 100, 150, 199, 500].map((number) => textOf(number, 14));

  it('give the sources, the shares and the set phrases of one', () => {
    const [one, several] = [whole, parts].map((corpora) => sourceFinder(corpora, EVERYTHING));
    for (const text of [...asked, SET_PHRASE, textOf(150)]) {
      expect(several!.find(text)).toEqual(one!.find(text));
    }
    expect(one!.find(textOf(150)).sources[0]!.place.symbol).toBe('A/RES/90/150');
    expect(one!.find(SET_PHRASE).stock).toBe(true);
  });

  it('count each text once', () => {
    const documents = (corpora: readonly Corpus[]): number =>
      corpora.reduce((sum, corpus) => sum + sizeOf(corpus).documents, 0);
    expect(parts).toHaveLength(2);
    expect([documents(whole), documents(parts)]).toEqual([200, 200]);
    const query = { phrases: [SET_PHRASE], near: null, theme: null, verbs: null };
    const hits = parts.map((corpus) => findPlaces(corpus, { ...query, narrow: EVERYTHING }).length);
    expect(hits).toEqual([120, 80]);
    const words = textOf(100).split(' ').slice(0, 10).join(' ');
    expect(phraseFinder(parts, EVERYTHING)(words)).toMatchObject({ count: 1 });
    expect(phraseFinder(parts, EVERYTHING)('charter of the wells')).toBeNull();
  });
});
