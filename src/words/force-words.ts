/**
 * Words that decide how firmly an English text binds. A disguise is worth its trouble on these only, so
 * that doubtful ones (a space inside a word, a stroke through a letter) are undone on these only.
 */
export const FORCE_WORDS: ReadonlySet<string> = new Set(
  `shall should must may might can could will would ought need needs not no never neither nor none cannot
  without unless except only solely where when if possible practicable appropriate applicable necessary
  relevant feasible voluntary voluntarily subject within according accordance consistent limited progressively
  consider considers considering considered encourage encourages encouraging encouraged urge urges urging
  request requests requesting require requires required requiring demand demands invite invites inviting
  calls call upon decide decides decided ensure ensures ensuring ensured endeavour endeavours strive seek
  promote promotes promoting protect protects protected protecting prevent prohibit prohibits respect fulfil
  recognize recognizes recognizing reaffirm reaffirms reaffirming affirm affirms acknowledge acknowledges
  acknowledging welcome welcomes welcoming notes noting takes taking recalls recalling stresses emphasizes
  expresses condemns calling all every each any some many most certain full fully effective effectively
  meaningful meaningfully binding mandatory obligation obligations duty right rights child children girls
  participation participate domestic national sovereign sovereignty legislation law laws among including
  inter alia as`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
