/** Addressees in French and Spanish: the name between the directive and what is asked. */
import type { Addressee, LeadVerb } from '../../model/document.ts';
import { WORDS } from './words.ts';

interface RomanceWords {
  /** Lemmas that speak to somebody. */
  readonly directives: ReadonlySet<string>;
  /** Prepositions, with the article they have swallowed, before the name. */
  readonly preposition: RegExp;
  /** Lemmas that have an addressee only behind the preposition: `Rappelle aux États`. */
  readonly reminders: ReadonlySet<string>;
  /** Words that may stand before the noun. */
  readonly before: RegExp;
  /** Nouns that name somebody who can be asked to act; proper names do so by their capital. */
  readonly actors: RegExp;
  /** What opens the request behind the lemma, with the space before it; the surest sign first. */
  readonly requests: (lemma: string) => readonly RegExp[];
  /** How a further member of a list begins behind its comma. */
  readonly member: RegExp;
}

/** Words that end like an infinitive and are none. */
const FRENCH_NOUNS =
  'autre|cadre|caractère|carrière|culture|dernier|frontière|genre|guerre|leur|lumière|maire|manière|matière|membre|mer|ministère|nature|nombre|ordre|part entière|premier|terre|titre';
const FRENCH_REQUEST = new RegExp(
  `(?: (?:à|de))?\\s?:| (?:de |d['’]|à )(?:ne (?:pas|plus) |s['’]|l['’]|(?:se|y|en|le|la|les|lui|leur|continuer|toujours|mieux|davantage|\\p{Ll}+ment) )*(?!(?:${FRENCH_NOUNS})(?![\\p{L}]))\\p{Ll}+(?:er|ir|re|oir)(?![\\p{L}-])| (?:pour )?(?:qu['’]|que )| afin |[.;]`,
  'u',
);

/** `a que planten`, `a plantar`, `para que planten`. */
const SPANISH_AIM =
  /(?: a)?:| a que(?=[\s,:])| para que | a (?:no |seguir |mejor )?\p{Ll}+(?:ar|er|ir)(?:se|las?|los?|les?)?(?![\p{L}])/u;
/** `que planten`; but `que aún no lo hayan hecho` says which States are meant. */
const SPANISH_THAT =
  /:| que(?=[\s,:])(?! (?:(?:aún|todavía) )?no (?:l[ao]s? )?(?:haya|ha|sea|son|est))| para que |[.;]/u;
const SPANISH_THAT_LEMMAS = new Set(WORDS['that-directives'].es);

const LANGUAGES: Readonly<Record<string, RomanceWords>> = {
  fr: {
    directives: new Set(WORDS.directives.fr),
    preposition: /(?:aux|au|à)\s|(?<=(?:exig|sollicit)\p{Ll}+ )(?:des|de|du)\s/iuy,
    reminders: new Set(WORDS.reminders.fr),
    before:
      /^(?:(?:tous|toutes|les|le|la|l['’]|des|ces|ceux|autres|chaque|divers|diverses|différents|différentes|principaux|l['’]ensemble des?)\s?)+/iu,
    actors:
      /^(?:acteurs?|agences?|assemblée|associations?|autorités?|bailleurs|banques?|belligérants|bureau|centres?|chercheurs|collectivités|comités?|commissions?|communautés?|conférence|conseils?|coordonna(?:teur|trice)|défenseurs|délégations|dirigeants|donateurs|employeurs|enseignants|entités|entreprises|équipes?|établissements|états?|expert(?:e|s|es)?|familles|fonds|forces|gouvernements?|groupes?|haut|instances|institutions?|mandataires|mécanismes?|médias|membres|ministères?|missions?|municipalités|opérations|organes?|organisations?|organismes?|parents|parlementaires|parlements?|participants|parties|partenaires|pays|plateformes|prestataires|présidente?|procédures|programmes?|rapporteu(?:r|se)s?|représentante?s?|réseaux|secrétaires?|secrétariat|secteurs?|sociétés?|syndicats|système|titulaires|universités|villes)(?![\p{L}])/iu,
    requests: () => [FRENCH_REQUEST],
    member: /^(?:et |ainsi que )?(?:(?:aux|au|à|les|la|le|tous|toutes|des) |l['’]|\p{Lu})/u,
  },
  es: {
    directives: new Set(WORDS.directives.es),
    preposition: /(?:al|a)\s/uy,
    reminders: new Set(WORDS.reminders.es),
    before:
      /^(?:(?:todos|todas|los|las|el|la|otros|otras|cada|aquellos|demás|diversos|diversas|distintos|distintas|principales)\s)+/iu,
    actors:
      /^(?:actores|agentes|alto|asamblea|asociaciones|asociados|autoridad(?:es)?|bancos?|centros?|ciudades|comisi(?:ón|ones)|comités?|comunidad(?:es)?|conferencia|consejos?|coordinador(?:a|es)?|defensores|delegaciones|dirigentes|docentes|donantes|empleadores|empresas|entidad(?:es)?|equipos?|escuelas|estados?|expert[oa]s?|familias|fondos?|fuerzas|gobiernos?|grupos?|instancias|institución|instituciones|interesados|mecanismos?|medios|miembros|ministerios?|misi(?:ón|ones)|municipios|oficinas?|organismos?|organizaci(?:ón|ones)|órganos?|padres|países|parlamentarios|parlamentos?|participantes|partes|plataformas|president[ea]|procedimientos|profesionales|programas?|proveedores|redes|relator(?:a|es)?|representantes?|secretaría|secretari[oa]|sectore?s?|sindicatos|sistema|sociedad|titulares|universidades)(?![\p{L}])/iu,
    requests: (lemma) =>
      SPANISH_THAT_LEMMAS.has(lemma) ? [SPANISH_THAT] : [SPANISH_AIM, SPANISH_THAT],
    member: /^(?:y |e |así como )?(?:(?:al|a los|a las|a la|a|los|las|la|el|todos|todas) |\p{Lu})/u,
  },
};

/** What may stand between verb and name: a phrase between commas. */
const PARENTHESIS = /^,[^,;:]{1,120},\s*/u;

/**
 * Finds the addressee of a French or Spanish directive, without the preposition that joins it:
 * `Demande aux États de planter` → `États`. Null for other verbs, and when a thing follows.
 */
export function findRomanceAddressee(
  text: string,
  verb: LeadVerb,
  language: string,
): Addressee | null {
  const words = LANGUAGES[language];
  if (!words?.directives.has(verb.lemma)) return null;
  let start = verb.end;
  start += /^\s*/.exec(text.slice(start))![0].length;
  start += PARENTHESIS.exec(text.slice(start))?.[0].length ?? 0;
  words.preposition.lastIndex = start;
  const preposition = words.preposition.exec(text)?.[0].length ?? 0;
  if (preposition === 0 && words.reminders.has(verb.lemma)) return null;
  start += preposition;
  const rest = text.slice(start, start + 1500);
  const noun = rest.slice(words.before.exec(rest)?.[0].length ?? 0);
  if (!words.actors.test(noun) && !/^\p{Lu}/u.test(noun)) return null;
  const request = words
    .requests(verb.lemma)
    .map((pattern) => pattern.exec(rest))
    .find((match) => match !== null);
  if (!request) return null;
  const end = start + listEnd(rest.slice(0, request.index), words.member);
  return { text: text.slice(start, end), start, end };
}

/** `, notamment le Comité,`: passed over when the list goes on behind it. */
const INCLUDING =
  /^(?:notamment|y compris|en particulier|dont|tel(?:le)?s? que|en particular|incluid[oa]s?|especialmente|como) [^,]*,\s*/u;

/** The name ends at the first comma behind which no further member of the list stands. */
function listEnd(name: string, member: RegExp): number {
  for (const comma of name.matchAll(/,\s*/g)) {
    const rest = name.slice(comma.index + comma[0].length);
    if (!member.test(rest.replace(INCLUDING, ''))) return comma.index;
  }
  return name.trimEnd().length;
}
