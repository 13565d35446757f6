// The figures that must not drop, and the floor they are held against.
import { readFileSync } from 'node:fs';

/** Flat figures by name; for all of them more is better. */
export function figuresOf(scores, mutations) {
  const { perClass, macroF1 } = scores.effects;
  return rounded({
    linksF1: scores.links.f1,
    kindAccuracy: scores.kind.accuracy,
    strengthenedF1: perClass.strengthened.f1,
    weakenedF1: perClass.weakened.f1,
    effectMacroF1: macroF1,
    childF1: scores.tags.child.f1,
    participationF1: scores.tags.participation.f1,
    editorialNotFlagged: 1 - scores.quietFlagged.share,
    unchangedNotFlagged: 1 - scores.keptFlagged.share,
    mutationsRight: mutations.total.n === 0 ? 1 : mutations.total.right / mutations.total.n,
    mirrorExact: mutations.mirrors.n === 0 ? 1 : mutations.mirrors.right / mutations.mirrors.n,
  });
}

/** How often `certain` and `likely` were right. */
export function confidenceFigures({ certain, likely }) {
  return rounded({ certainRight: certain.share, likelyRight: likely.share });
}

/** How many directed signals say what happened. */
export function sentenceFigures({ share }) {
  return rounded({ sentencesThatTell: 1 - share });
}

/** The same figures of the labels in test/labels, as far as they have a floor. */
export function labelFigures(scores) {
  const { perClass, macroF1, accuracy } = scores.effects;
  return rounded({
    labelsEffectAccuracy: accuracy,
    labelsStrengthenedF1: perClass.strengthened.f1,
    labelsWeakenedF1: perClass.weakened.f1,
    labelsEffectMacroF1: macroF1,
    labelsEditorialNotFlagged: 1 - scores.quietFlagged.share,
    labelsUnchangedNotFlagged: 1 - scores.keptFlagged.share,
  });
}

/** Figures of the pairs that were much redrafted, as far as they have a floor. */
export function hardFigures({ effects, links, keptFlagged, quietFlagged }) {
  return rounded({
    hardLinksF1: links.f1,
    hardEffectAccuracy: effects.accuracy,
    hardEffectMacroF1: effects.macroF1,
    hardEditorialNotFlagged: 1 - quietFlagged.share,
    hardUnchangedNotFlagged: 1 - keptFlagged.share,
  });
}

function rounded(figures) {
  const round = (value) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

/** One line for each figure below its floor; a figure that was not taken is not held against it. */
export function belowFloor(figures) {
  const floor = JSON.parse(readFileSync(new URL('./floor.json', import.meta.url), 'utf8'));
  return Object.entries(floor)
    .filter(([name, least]) => name in figures && !(figures[name] >= least))
    .map(([name, least]) => `${name}: ${figures[name]} is below the floor of ${least}`);
}
