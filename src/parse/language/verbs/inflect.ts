/** English verb forms by rule: third person, participle, past participle, and back again. */

const VOWELS = 'aeiou';

/** Verbs that double their last letter: `regret` → `regretting`. */
const DOUBLING = new Set([
  'regret',
  'commit',
  'recommit',
  'permit',
  'submit',
  'admit',
  'refer',
  'set',
  'put',
  'defer',
  'ban',
  'transmit',
  'begin',
  'plan',
]);

function endsConsonantY(base: string): boolean {
  return base.endsWith('y') && !VOWELS.includes(base.at(-2) ?? '');
}

/** `urge` → `urges`, `express` → `expresses`, `rely` → `relies`. */
export function thirdPerson(base: string): string {
  if (endsConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** `urge` → `urging`, `regret` → `regretting`. */
export function presentParticiple(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Past participles that follow no rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hear: 'heard',
  take: 'taken',
  bear: 'borne',
  give: 'given',
  see: 'seen',
  read: 'read',
  hold: 'held',
  meet: 'met',
  learn: 'learned',
  find: 'found',
  draw: 'drawn',
  think: 'thought',
  keep: 'kept',
  make: 'made',
  put: 'put',
  set: 'set',
  have: 'had',
};

/** `consider` → `considered`, `take` → `taken`. */
export function pastParticiple(base: string): string {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`;
  if (endsConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** Best guess at the base of an unknown third person: `cherishes` → `cherish`. */
export function baseOfThirdPerson(form: string): string {
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** Endings of stems that have lost an `e`: `realiz`, `involv`, `challeng`, `determin`, `promot`. */
const LOST_E =
  /(?:[iay]z|[^aeiou][sz]|[aeiou]s|v|c|dg|rg|[ae]ng|[aeiou]g|[^aeiou]u|[bdfgkptz]l|ul|[^e]at|[^aeiou]et|eat|[iu]t|ot|[^o]ur|ir|ar|[^u]or|[^a]ud|id|[^ao]in|[^o]ok|ak|[^aeiou][aou]m|ven|ol)$/;
/** Stems that look like them and have not. */
const WHOLE = /(?:ss|ear|[btr]eat|oat|await|[hm]it|ibit|sist|ect|est|ess|ail|al)$/;

/** Best guess at the base of an unknown participle: `cherishing` → `cherish`, `realizing` → `realize`. */
export function baseOfParticiple(form: string): string {
  const stem = form.slice(0, -3);
  if (/([bgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return LOST_E.test(stem) && !WHOLE.test(stem) ? `${stem}e` : stem;
}
