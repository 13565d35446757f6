// Finds, for each labelled item, the paragraphs and the change that it speaks of.

/** Letters alone: labels and readers differ in spaces, hyphens and footnote numbers. */
export function letters(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

const LEAST = 25;

/** Paragraphs of one side of an item: by label when the opening agrees or is not given, else by the opening. */
function paragraphsOf(labels, opening, paragraphs) {
  const start = letters(opening).slice(0, 60);
  const labelled = paragraphs.filter((paragraph) => labels.includes(paragraph.label));
  if (start.length < LEAST) return labelled;
  const opens = (paragraph) => sharedStart(letters(paragraph.text), start) >= LEAST;
  if (labels.length > 1 && labelled.length === labels.length) return labelled;
  const byLabel = labelled.filter(opens);
  return byLabel.length > 0 ? byLabel : best(paragraphs.filter(opens), start);
}

function best(candidates, start) {
  const scored = candidates.map((paragraph) => ({
    paragraph,
    score: sharedStart(letters(paragraph.text), start),
  }));
  scored.sort((x, y) => y.score - x.score);
  return scored.length > 0 ? [scored[0].paragraph] : [];
}

function sharedStart(a, b) {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** The item with the paragraphs it means and the change that holds them (null when none does). */
export function locate(item, before, after, changes) {
  const b = paragraphsOf(item.before, item.beforeStart ?? '', before);
  const a = paragraphsOf(item.after, item.afterStart ?? '', after);
  const holds = (change, side, paragraphs) =>
    paragraphs.filter((p) => change[side].some((q) => q.index === p.index)).length;
  const scored = changes
    .map((change) => {
      const [nb, na] = [holds(change, 'before', b), holds(change, 'after', a)];
      return { change, score: nb + na + (nb > 0 && na > 0 ? 1 : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  return { item, before: b, after: a, change: scored[0]?.change ?? null };
}
