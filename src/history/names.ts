/** Names in English text: instruments (conventions, declarations, plans) and bodies (committees, mandates, offices). */

export interface Name {
  readonly kind: 'instrument' | 'body';
  readonly name: string;
}

const CAP = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
const LINK = '(?:of|on|the|for|to|in|against|from|with|or|a|all|de)';
/** Words of titles after which a comma does not end the title: `Economic, Social and Cultural Rights`. */
const LISTED =
  '(?<=\\b(?:Economic|Individuals|Groups|Racism|Racial Discrimination|Xenophobia|Cruel|Prevent|Suppress|Trafficking|Drugs|Science|Scientific|Educational|Peaceful|Safe|Food))';
const SEQUENCE = new RegExp(
  `(?:2030|2063|${CAP})(?:(?: ${LINK}){0,3} ${CAP}| and (?:of (?:the )?)?${CAP}|${LISTED}, (?:and )?${CAP})*`,
  'gu',
);

const INSTRUMENT =
  /\b(?:Conventions?|Covenants?|Protocols?|Declarations?|Charter|Statute|Agenda|Compact|Framework|Principles|Guidelines|Rules|Programme of Action|Programme of Activities|Platform for Action|Plan of Action|Plan of Implementation|Agreement|Accord|Treaty|Pact|Strategy|Roadmap|Goals|Toolkit|Code of Conduct)\b/u;
const BODY =
  /\b(?:Committee|Council|Commission|Assembly|Fund|(?:Development|Environment|Food|Settlements) Programme|Office|Working Group|Envoy|Forum|Mechanism|Board|Organi[sz]ation|Agency|Bank|Union|Court|Tribunal|Entity|Network|Alliance|Partnership|Institute|Centre|Task Force|High Commissioner|Special Representative|Secretariat)\b/u;
/** Short for a name that was given before. */
const SHORT =
  /^(?:(?:Optional|Additional) Protocols?|General Assembly|Assembly|Human Rights Council|Security Council|United Nations|Member States|High Commissioner|Office of the High Commissioner|Organization of the United Nations|Council|\S+)$/u;

const MANDATE =
  /\b(?:Special Rapporteur|Independent Expert|Special Representative of the Secretary-General|Special Envoy|Working Group|Special Adviser)(?: of the (?:Secretary-General|Human Rights Council))? (?:on|for) [^,;:.()]{3,160}?(?=[,;:.()]|$| and (?:the|other|all|requests|his|her|its|to|takes|welcomes|invites|encourages)\b| (?:in|with) (?:the|their|his|cooperation|collaboration|consultation|accordance|close)\b| to (?:continue|submit|present|prepare|provide|report|give|address|assist|consider|convene|undertake|conduct|take|include|contribute|cooperate|pay|develop|organize|the (?:Human|General))\b| (?:who|which|that|by|as|at|is|has|was|entitled|submitted|pursuant)\b)/gu;
const COMMENT =
  /\bgeneral (?:comment|recommendation) No\. ?\d+(?: \(\d{4}\))?(?: of the Committee on (?:the )?(?:\p{Lu}[\p{L}-]*|of|the|on|and|against|All)(?: (?:\p{Lu}[\p{L}-]*|of|the|on|and|against|all))*(?<=\p{Lu}[\p{L}-]*))?/gu;

/** Every name in a text, each once, in the order of the text. */
export function namesIn(text: string): Name[] {
  const found = new Map<string, Name>();
  const add = (kind: Name['kind'], name: string): void => {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, { kind, name });
  };
  for (const [name] of text.matchAll(COMMENT)) add('instrument', name);
  for (const [name] of text.matchAll(MANDATE)) add('body', name.trimEnd());
  for (const [run] of text.matchAll(SEQUENCE)) {
    const name = run.replace(/^The /, '');
    const kind = kindOf(name);
    if (kind !== null && !SHORT.test(name)) add(kind, name);
  }
  // What a longer name of the same text begins with is short for it.
  const keys = [...found.keys()];
  return [...found]
    .filter(([key]) => !keys.some((other) => other !== key && other.startsWith(`${key} `)))
    .map(([, name]) => name);
}

/** What the noun that carries a name says it is: the last one before `of`, `on`, `for`; else the first after it. */
function kindOf(name: string): Name['kind'] | null {
  const [front = ''] = name.split(/ (?:of|on|for|to|against|in)\b/u, 1);
  const last = (kind: RegExp): number =>
    Math.max(-1, ...[...front.matchAll(new RegExp(kind, 'gu'))].map(({ index }) => index));
  const carried = [last(INSTRUMENT), last(BODY)] as const;
  if (Math.max(...carried) >= 0) return carried[0] > carried[1] ? 'instrument' : 'body';
  const [instrument, body] = [name.search(INSTRUMENT), name.search(BODY)];
  if (instrument < 0 && body < 0) return null;
  return body < 0 || (instrument >= 0 && instrument < body) ? 'instrument' : 'body';
}
