/** Words of closed classes: few, known in full, and enough to tell what the words behind them do. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They add an item to what stands. */
export const ADDING = set(
  'and or nor and/or including as also plus especially particularly notably',
);

/** They join the members of a list. */
export const LISTING = set('and or nor and/or');

/** They pick out some of what they follow. */
export const RELATIVES = set('who whom whose which that');

/** They make what is said depend on a case or a time. */
export const CONDITIONS = set(
  'if unless when whenever where wherever while until till once provided except excluding save only lest',
);

/** They say in what place, time, part or state something holds. */
export const SETTINGS = set('in within inside during amid');

/** They say with what, by what and to what end: a measure or an aim that is named. */
export const MEANS = set(
  'at under by through via using with to for towards toward against on concerning regarding',
);

export const DETERMINERS = set(
  'the a an this these those such its their his her our any some each every all both no',
);

/** They reach everything, so that nothing is picked out. */
export const UNIVERSAL = set('all every each any both everywhere everyone regardless irrespective');

export const AUXILIARIES = set('is are was were be been being am has have had having do does did');

export const MODALS = set('shall must should will may might can could would ought');

/** A preposition before a noun. */
export const PREPOSITIONS = set(
  'of in on for with by at from as into onto upon through via under over between among amongst within during against towards to concerning regarding without',
);

/** They only join words to what stands before them. */
export const JOINERS = set('and or the a an of to its their');

/** True for a word that neither names nor describes anything. */
export function isClosed(key: string): boolean {
  return (
    ADDING.has(key) ||
    RELATIVES.has(key) ||
    CONDITIONS.has(key) ||
    SETTINGS.has(key) ||
    MEANS.has(key) ||
    DETERMINERS.has(key) ||
    AUXILIARIES.has(key) ||
    MODALS.has(key) ||
    PREPOSITIONS.has(key)
  );
}
