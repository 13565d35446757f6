/** Words that tell where the name of an addressee begins and ends, as data. */
import { WORDS } from './words.ts';

/** Lemmas that speak to somebody. */
export const DIRECTIVES: ReadonlySet<string> = new Set(WORDS.directives.en);

/** Nouns in lower case that name somebody who can be asked to act. */
export const ACTORS: ReadonlySet<string> = new Set(WORDS.actors.en);

/** Participles that describe an actor: “developing countries”, “participating States”. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(WORDS.attributes.en);

/** Words behind which “to” is a preposition, not the start of what is asked. */
export const BEFORE_PREPOSITION_TO: ReadonlySet<string> = new Set(WORDS['before-to'].en);

/** Words that end the name: what follows says how, when or why to act. */
export const STOPS =
  /^(?:such|when|where|wherever|while|as|if|upon|without|pursuant|consistent|during|until|before|after|because|so|via|including|especially|particularly|notably|through|by|inter|not|once|again|immediately|strongly|urgently|also|further|should|shall|must|may|will|can|against|both)$/;

/** Phrases that end the name although a shorter look would not tell. */
export const STOP_PHRASES =
  /^(?:in (?:this|that|these|their|its|his|her|accordance|line|cooperation|collaboration|consultation|partnership|order|particular|conformity|compliance|coordination|keeping|close|full|all|a (?!position)|an |the (?:context|spirit|framework|light|preparation|implementation|process|course|event|fight|field|meantime))|with (?:the |a |an |due |full |respect|regard|their|its|urgency|immediate|appropriate)|on (?:a |an |its|their|the basis|behalf|an urgent)|at (?:all|its|their|the (?!United|national|local|regional|international))|within (?:the|their|its|existing|available)|under (?:the|their|its|this)|for (?:the (?!Coordination)|their|its|this|that|a |an |all |consideration|further)|from (?:the |their|its|all ))/;
