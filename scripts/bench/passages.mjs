// Finding passages: how many planted ones are found, and what indexing and asking cost over hashing the words.
import { findPassages, indexPassages, passageText } from './program.mjs';
import { seeded } from './random.mjs';
import { exponent, medians } from './timing.mjs';

const GRAIN = { gram: 4, window: 5 };
const LENGTH = 80;
/** Words of a planted run: from the shortest that must be found. */
const PLANTED = [8, 9, 12, 20];
const ASKED = 40;

/** Recall of planted runs, and times of indexing and asking as multiples of hashing the words asked about. */
export function passages(sizes, budget) {
  const rows = sizes.map((size) => {
    const { lists, texts, asked, planted } = collection(size);
    const index = indexPassages(texts, GRAIN);
    const found = asked.map((text) => findPassages(text, index, texts, { gap: 0 }));
    const recalled = planted.filter(({ source, length }, i) =>
      found[i].some((one) => one.source === source && one.same >= length),
    ).length;
    const times = medians(
      {
        floor: () => lists.map((list) => passageText(list)),
        index: () => indexPassages(texts, GRAIN),
        ask: () => asked.map((text) => findPassages(text, index, texts)),
      },
      budget,
    );
    return { size, recall: recalled / planted.length, ...times };
  });
  return {
    recall: Math.min(...rows.map(({ recall }) => recall)),
    indexing: Math.max(...rows.map(({ index, floor }) => index / floor)),
    growth: exponent(rows.map(({ size, ask }) => [size, ask])),
  };
}

/** Texts, and others made of their runs with other words around. */
function collection(size) {
  const lists = Array.from({ length: size }, (_, i) => textWords(seeded(i)));
  const random = seeded(size);
  const planted = Array.from({ length: ASKED }, (_, i) => {
    const source = Math.floor(random() * size);
    const length = PLANTED[i % PLANTED.length];
    return { source, length, start: Math.floor(random() * (LENGTH - length)) };
  });
  const asked = planted.map(({ source, start, length }) => {
    const around = textWords(random);
    const run = lists[source].slice(start, start + length);
    return passageText([...around.slice(0, 30), ...run, ...around.slice(30)]);
  });
  return { lists, texts: lists.map((list) => passageText(list)), asked, planted };
}

/** Words as a language has them: a few everywhere, most of them seldom. */
function textWords(random) {
  return Array.from({ length: LENGTH }, (_, at) => ({
    key: `w${Math.floor(4000 ** random())}`,
    start: at,
    end: at + 1,
  }));
}
