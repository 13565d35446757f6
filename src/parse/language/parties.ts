/** Who speaks in negotiations: States and groups, in the short names that working drafts use. */
import { isState } from './states.ts';

/** Short names of States and names of groups in working drafts, besides the names of States. */
const SHORT_NAMES = new Set(
  `
  UK; US; USA; UAE; DPRK; DRC; ROK; KSA; PRC; RSA; NZ; United Kingdom; United States; Russia; Iran; Syria; Venezuela;
  Tanzania; Moldova; Laos; Lao PDR; Korea; North Korea; South Korea; Vietnam; Brunei; Micronesia; Czech; Holland;
  The Netherlands; Bosnia; Ivory Coast; Gambia; Kyrgyz Republic; Slovak Republic; Macedonia; Swiss; Emirates; Vatican;
  EU; AU; OIC; NAM; CARICOM; CELAC; GRULAC; WEOG; EEG; APG; ASEAN; CANZ; JUSCANZ; JUSCANNZ; MERCOSUR; SADC; ECOWAS; GCC;
  BRICS; G77; G-77; G77 and China; G-77 and China; Group of 77; Group of 77 and China; AOSIS; PIF;
  LMDC; LMDCs; CfRN; EIG; AILAC; ALBA; Umbrella Group; African Group; Arab Group; Asia-Pacific Group; Nordics;
  Nordic countries; Baltics; Non-Aligned Movement; European Union; African Union; Core Group; core group; main sponsors;
  Main sponsors; Sponsors; Chair; Co-Chairs; Facilitator; Co-facilitators; co-facilitators; Secretariat; Group of African States; Group of Arab States
  `
    .trim()
    .split(/;\s+/)
    .map((name) => name.toLowerCase()),
);
/** Named in texts as often as they speak: only with an instruction are they a speaker. */
const SUBJECTS = new Set(
  'ldc; ldcs; lldcs; sids; ngos; ohchr; unicef; ilo; who; unesco; unhcr; un women; unep; undp'.split(
    '; ',
  ),
);
const ON_BEHALF = /\s+\(?(?:on behalf of|for|au nom de|en nombre de)\s+(?:the\s+)?([^()]+)\)?$/i;

/** True for the name of a State, or of a group or office that proposes words in negotiations. */
export function isParty(name: string): boolean {
  const words = name.trim().replace(/[’‘]/g, "'");
  const behalf = ON_BEHALF.exec(words);
  if (behalf) return isParty(words.slice(0, behalf.index));
  const bare = words.replace(/^the /i, '');
  return SHORT_NAMES.has(bare.toLowerCase()) || isSubject(bare) || isState(words);
}

/** True for groups and offices that a text itself may speak of. */
export function isSubject(name: string): boolean {
  return SUBJECTS.has(name.trim().toLowerCase());
}

/** Names of parties in a list such as `Spain; Norway, and the EU`; null when one of them is none. */
export function readParties(list: string): string[] | null {
  if (isParty(list)) return [list.trim()];
  const names = list
    .split(/\s*(?:[;,/&+]|\band\b|\bet\b|\by\b)\s*/)
    .map((name) => name.trim())
    // A list that opens or ends with “and” is a piece of a sentence.
    .filter((name, i, all) => name !== '' || i === 0 || i === all.length - 1);
  return names.every(isParty) ? names : null;
}
