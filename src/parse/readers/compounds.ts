/** What the languages themselves say of a hyphen: which words have one, and which endings stand only at the end of a word. */

/** French words of two parts and more, each with its next: `c’est-à-dire` has two hyphens. */
const FRENCH = new Set(
  (
    'peut-être vis-à à-vis est-à à-dire au-delà au-dessus au-dessous au-dedans au-dehors au-devant par-delà là-bas ' +
    'là-dessus ci-après ci-dessus ci-dessous ci-joint ci-joints ci-contre ci-annexé jusque-là bien-être mieux-être savoir-faire ' +
    'savoir-vivre faire-part porte-parole mot-clé mots-clés chef-d œuvre plate-forme plates-formes rendez-vous laissez-passer ' +
    'procès-verbal procès-verbaux outre-mer hors-jeu sans-abri tout-petits nouveau-né nouveau-nés haut-commissaire ' +
    'haut-commissariat long-terme court-terme soi-disant après-midi avant-projet avant-garde contre-mesures contre-attaque ' +
    'garde-côtes garde-fou garde-frontières aide-mémoire compte-rendu porte-avions pot-de de-vin arc-en en-ciel main-d ' +
    'petits-enfants grands-parents grand-mère grand-père belle-famille libre-échange cessez-le le-feu va-et et-vient ' +
    'non-lieu non-droit états-majors état-major papier-monnaie vice-président prêt-bail'
  ).split(' '),
);
/** What takes a hyphen before any word. */
const FRENCH_HEADS = new Set(
  'sous non ex vice après demi mi quasi semi avant arrière vingt trente quarante cinquante soixante quatre dix ci là'.split(
    ' ',
  ),
);
/** What takes one behind these: `celui-ci`, `eux-mêmes`, `a-t-il`. */
const FRENCH_TAILS = new Set('même mêmes ci là t'.split(' '));
const INVERTED = new Set('il ils elle elles on'.split(' '));

/** What Spanish may set before a word with a hyphen; so it does with a word, and with what ends like `socio`. */
const SPANISH_HEADS = new Set(
  'anti auto bi contra ex extra infra inter no pos post pre semi sobre sub super tele trans ultra vice'.split(
    ' ',
  ),
);

/** Endings of English, French and Spanish that no word consists of. */
const ENDINGS = new Set(
  (
    'tion tions sion sions ment ments ness ity ities tional sional tive tives ' +
    'tés ité ités ique iques ance ances ence ences teur teurs trice trices ' +
    'ción ciones sión siones miento mientos dad dades mente tivo tiva tivos tivas dor dores dora doras'
  ).split(' '),
);

/** True where French writes a hyphen between the two. */
export function isFrenchCompound(head: string, tail: string): boolean {
  if (FRENCH.has(`${head}-${tail}`) || FRENCH_HEADS.has(head) || FRENCH_TAILS.has(tail))
    return true;
  return head === 't' && INVERTED.has(tail);
}

/** True where what stands before a hyphen may be the first part of a Spanish compound. */
export function opensSpanishCompound(head: string, known: ReadonlySet<string>): boolean {
  return known.has(head) || head.endsWith('o') || SPANISH_HEADS.has(head);
}

/** True for what stands only at the end of a word. */
export function isEnding(tail: string): boolean {
  return ENDINGS.has(tail);
}
