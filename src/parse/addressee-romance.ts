/** Addressees in French and Spanish: the name between the directive and what is asked. */
import type { Addressee, LeadVerb } from '../model/document.ts';

interface RomanceWords {
  /** Lemmas that speak to somebody. */
  readonly directives: ReadonlySet<string>;
  /** Prepositions, with the article they have swallowed, before the name. */
  readonly preposition: RegExp;
  /** Words that may stand before the noun. */
  readonly before: RegExp;
  /** Nouns that name somebody who can be asked to act; proper names do so by their capital. */
  readonly actors: RegExp;
  /** What opens the request, with the space before it. */
  readonly request: RegExp;
  /** How a further member of a list begins behind its comma. */
  readonly member: RegExp;
}

const LANGUAGES: Readonly<Record<string, RomanceWords>> = {
  fr: {
    directives: new Set(
      `appeler à,autoriser,charger,demander,demander instamment,encourager,engager,exhorter,exiger,faire appel,inciter,
inviter,inviter instamment,lancer un appel,prier,prier instamment,recommander`.split(/,\s*/),
    ),
    preposition: /(?:aux|au|à)\s/uy,
    before:
      /^(?:(?:tous|toutes|les|le|la|l['’]|des|ces|ceux|autres|chaque|l['’]ensemble des?)\s?)+/iu,
    actors:
      /^(?:acteurs|assemblée|autorités|bureau|comité|commission|communauté|conseil|donateurs|entités|entreprises|états?|experts|fonds|gouvernements?|groupe|haut|institutions|mécanismes|médias|membres|organes|organisations?|organismes|parties|partenaires|parlements|pays|procédures|programmes|président|rapporteu(?:r|se)|secrétaire|secrétariat|secteur|société|système|titulaires)(?![\p{L}])/iu,
    request:
      /(?: (?:à|de))?\s?:| (?:de |d['’]|à )(?:ne (?:pas|plus) |s['’]|se |y |en |lui |continuer |toujours )?(?!(?:genre|guerre|nature|culture|ordre|titre|cadre|mer|terre|nombre|membre|autre|leur|caractère|part entière)(?![\p{L}]))\p{Ll}+(?:er|ir|re|oir)(?![\p{L}-])| (?:qu['’]|que |afin )|[.;]/u,
    member: /^(?:et |ainsi que )?(?:(?:aux|au|à|les|la|le|tous|toutes|des) |l['’]|\p{Lu})/u,
  },
  es: {
    directives: new Set(
      `alentar,apremiar,autorizar,encargar,encomendar,exhortar,exigir,hacer un llamamiento,instar,invitar,pedir,
pedir encarecidamente,recomendar,solicitar`.split(/,\s*/),
    ),
    preposition: /(?:al|a)\s/uy,
    before: /^(?:(?:todos|todas|los|las|el|la|otros|otras|cada|aquellos|demás)\s)+/iu,
    actors:
      /^(?:agentes|alto|asamblea|asociados|autoridades|comisión|comité|comunidad|consejo|donantes|empresas|entidades|estados?|expertos|fondos|gobiernos?|grupo|instituciones|interesados|mecanismos|medios|miembros|oficina|organismos|organizaciones|órganos|países|parlamentos|partes|presidente|procedimientos|programas|relatora?|secretaría|secretario|sector|sistema|sociedad|titulares)(?![\p{L}])/iu,
    request:
      /(?: a)?:| (?:a que |que |para que )| a (?:no |seguir )?\p{Ll}+(?:ar|er|ir)(?:se|las?|los?)?(?![\p{L}])|[.;]/u,
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
  start += words.preposition.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start, start + 1500);
  const noun = rest.slice(words.before.exec(rest)?.[0].length ?? 0);
  if (!words.actors.test(noun) && !/^\p{Lu}/u.test(noun)) return null;
  const request = words.request.exec(rest);
  if (!request) return null;
  const end = start + listEnd(rest.slice(0, request.index), words.member);
  return { text: text.slice(start, end), start, end };
}

/** The name ends at the first comma behind which no further member of the list stands. */
function listEnd(name: string, member: RegExp): number {
  for (const comma of name.matchAll(/,\s*/g)) {
    if (!member.test(name.slice(comma.index + comma[0].length))) return comma.index;
  }
  return name.trimEnd().length;
}
