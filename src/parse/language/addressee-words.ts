/** Words that tell where the name of an addressee begins and ends, as data. */

/** Lemmas that speak to somebody. */
export const DIRECTIVES: ReadonlySet<string> = new Set(
  `advise,appeal,ask,authorize,call upon,caution,command,commission,demand,designate,direct,empower,encourage,enjoin,entrust,
exhort,implore,instruct,invite,mandate,order,permit,recommend,remind,reiterate appeal,reiterate call,
reiterate demand,reiterate encouragement,reiterate invitation,reiterate recommendation,reiterate request,
renew appeal,renew call,renew invitation,renew request,repeat call,repeat request,request,require,summon,task,
urge,warn`.split(/,\s*/),
);

/** Nouns in lower case that name somebody who can be asked to act. */
export const ACTORS: ReadonlySet<string> = new Set(
  `academia academics actor actors agencies agency alliance alliances all assembly association associations authorities
authority bank banks bodies body both bureau business businesses care-givers caregivers centre centres chair chairs
cities city co-chairs co-facilitators co-sponsors departments commission commissions committee committees communities community companies
company conference contributors coordinator coordinators corporations council councils counterparts countries country
courts creditors defenders delegation delegations developers donor donors educators employers enterprises entities entity
everyone expert experts facilitators families forces forum forums foundation foundations fund funds
government governments group groups health-care holder holders individuals industries industry institution institutions
intermediaries investors journalists judges lawyers leader leaders legislators manufacturers mechanism mechanisms
media member members men militaries military ministers ministries mission missions municipalities nation nations
network networks observers office offices operators organization organizations organisation organisations others parents
parliament parliamentarians parliaments participants parties partner partners partnerships party people peoples persons
platforms politicians practitioners presidency president presidents procedures professionals programme programmes
proponents providers publishers rapporteur rapporteurs recipients representative representatives researchers schools
scientists secretariat secretariats sector sectors side sides signatories societies society sponsors stakeholder
stakeholders state states system teachers team teams teachers territories territory them those
unions universities university users women workers youth`.split(/\s+/),
);

/** Participles that describe an actor: “developing countries”, “participating States”. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `administering bordering contracting contributing coordinating developing donating existing funding implementing inviting
mediating neighbouring nominating organizing participating producing receiving remaining requesting sending sponsoring
supporting transiting`.split(/\s+/),
);

/** Words behind which “to” is a preposition, not the start of what is asked. */
export const BEFORE_PREPOSITION_TO: ReadonlySet<string> = new Set(
  `access acceded accredited adviser advisers affiliated assistance assistant attention belonging committed
contribution contributions contributor contributors donor envoy exposed next opposed owing pertaining pledged
prior related relating relation relevance relevant reservation reservations respect response responses right rights signatories signatory
similar subject support threat threats transition up vulnerable according`.split(/\s+/),
);

/** Words that end the name: what follows says how, when or why to act. */
export const STOPS =
  /^(?:such|when|where|wherever|while|as|if|upon|without|pursuant|consistent|during|until|before|after|because|so|via|including|especially|particularly|notably|through|by|inter|not|once|again|immediately|strongly|urgently|also|further|should|shall|must|may|will|can|against|both)$/;

/** Phrases that end the name although a shorter look would not tell. */
export const STOP_PHRASES =
  /^(?:in (?:this|that|these|their|its|his|her|accordance|line|cooperation|collaboration|consultation|partnership|order|particular|conformity|compliance|coordination|keeping|close|full|all|a (?!position)|an |the (?:context|spirit|framework|light|preparation|implementation|process|course|event|fight|field|meantime))|with (?:the |a |an |due |full |respect|regard|their|its|urgency|immediate|appropriate)|on (?:a |an |its|their|the basis|behalf|an urgent)|at (?:all|its|their|the (?!United|national|local|regional|international))|within (?:the|their|its|existing|available)|under (?:the|their|its|this)|for (?:the (?!Coordination)|their|its|this|that|a |an |all |consideration|further)|from (?:the |their|its|all ))/;
