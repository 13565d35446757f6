/** Which way an amount counts: a share that is granted, a floor, a limit of time, a ceiling on a power. */
import { POWERS } from '../function/host.ts';
import type { Range } from '../view/hunks.ts';
import { keysAt, type Side } from '../view/side.ts';
import type { Amount } from './amount.ts';

/** 1 where more is better for those whom the text is about, -1 where less is, 0 where a person has to say. */
export type Way = -1 | 0 | 1;

/** So many words on either side of an amount say what it bounds; so many before it may stand the verb that grants it. */
const REACH = 12;
const GRANTED = 24;

const FLOOR = /\b(?:at least|(?:no|not) (?:less|fewer) than|minimum of|minimum)$/;
const CEILING =
  /\b(?:at most|(?:no|not) (?:more|longer) than|up to|maximum of|maximum|not exceed(?:ing)?|exceeds?|less than|below|under|(?:limit|cap|restrict)\S* (?:\S+ ){0,8}(?:to|at)|only)$/;
/** By then it has to be done: the sooner, the firmer. */
const DUE =
  /\b(?:within(?: the (?:next|first|following))?(?: a period of)?|(?:no|not) later than|(?:end|ends|lapse|lapses|expire|expires|cease|ceases|released?|terminated?) after|after no more than|take no longer than)$/;
/** Who may act within a time has more of it, the longer it is. */
const MAY_ACT =
  /\b(?:may|can|free to|right to) (?:\S+ ){0,3}(?:file|lodge|bring|apply|appeal|complain|claim|contest|challenge|object|request)|\b(?:lodged|filed)\b/;
/** What is done to people, asked of them or kept from them. */
const BURDENS =
  /\b(?:curfews?|emergency|siege|blockades?|sanctions|wait|waiting|delays?|questioned|sentences?|fees?|interest|prices?|rents?|tax|taxes|charges?|fines?|debts?|overtime|working|work|emissions|pollution|warming|penalt\S+|punish\S+)\b/;
const HELD = /\b(?:held|kept)\b/;
const GIFTS =
  /\b(?:financ\S+|fund|funds|funded|funding|cover|covers|covering|pay|pays|paid|reimburse\S*|provid\S+|grants?|granted|granting|support\S*|subsidi\S+|bear|bears|bearing|meet|leave|schooling|stay|residence|benefits?|compensat\S+|allocat\S+|spend|spends|spending|devot\S+|reserv\S+|set aside|setting aside|contribut\S+|giv\S+|dedicat\S+|invest\S*|earmark\S*|seats|places)\b/;
const CUTS =
  /\b(?:cut|cuts|cutting|reduc\S+|lower\S*|decreas\S+|bring\S* down|diminish\S*|curb\S*|shrink\S*)\b/;
const RAISES = /\b(?:increas\S+|rais\S+|expand\S*|enlarg\S+|improv\S+|scal\S+ up)\b/;
/** `to (vaccinate) 80 per cent of infants`: what is asked for reaches so many. */
const REACHED =
  /\bto (?!except|exempt|exclude|expel|refuse|withhold|deduct|charge|retain|keep)\S+$/;

/** The way of an amount where it stands; null where its number is a mere fact. */
export function boundWay(side: Side, amount: Amount): Way | null {
  const lead = leadTo(side, amount);
  const around = `${lead} ${keysAt(side, { from: amount.to, to: Math.min(side.words.length, amount.to + REACH) })}`;
  const burdens =
    BURDENS.test(around) || HELD.test(lead) || around.split(' ').some((key) => POWERS.test(key));
  const isGift = GIFTS.test(`${leadTo(side, amount, GRANTED)} ${around}`);
  const bound = lead.replace(/ (?:a|an|the|some|about|approximately)$/, '');
  if (amount.of === 'time' && DUE.test(bound)) return MAY_ACT.test(lead) ? 1 : -1;
  if (amount.of === 'share' && CUTS.test(lead))
    return /\bto$/.test(bound.replace(FLOOR, '').trim()) ? -1 : 1;
  if (FLOOR.test(bound)) return burdens ? 0 : 1;
  if (CEILING.test(bound)) return burdens ? -1 : isGift ? 1 : 0;
  if (amount.of === 'rate') return burdens ? 0 : 1;
  if (amount.of === 'share')
    return !burdens && (isGift || RAISES.test(lead) || REACHED.test(bound)) ? 1 : 0;
  return plainWay(amount, bound, burdens, isGift);
}

/** What is counted when a verb asks for it: a body, a piece of work. */
const GIVEN =
  /^(?:report|studi|session|meet|workshop|seminar|consult|discuss|panel|visit|expert|member|repres|seat|post|updat)/;
const MONEY = /^(?:dollar|euro|million|billion|franc|pound|yen)/;
/** Before these a number says when, not how long. */
const WHEN = /\b(?:within|every|in|after|by|before|than|next|last|past|under)$/;

function plainWay(
  { of, noun }: Amount,
  bound: string,
  burdens: boolean,
  isGift: boolean,
): Way | null {
  if (of === 'things' && MONEY.test(noun)) return isGift && !burdens ? 1 : 0;
  if (of === 'things') return GIVEN.test(noun) && !WHEN.test(bound) ? 1 : null;
  if (WHEN.test(bound)) return 0;
  return burdens ? -1 : 1;
}

/** What binds a time, with the word before the amount that does so: `within`, `for no longer than`; null without one. */
export function limitBefore(side: Side, amount: Amount): Range | null {
  const lead = leadTo(side, amount);
  const due = DUE.exec(lead) ?? CEILING.exec(lead);
  if (!due) return null;
  const words = due[0].split(' ').length;
  return { from: amount.from - words, to: amount.to };
}

/** Words before an amount in its clause. */
function leadTo(side: Side, { from }: Range, reach = REACH): string {
  return keysAt(side, { from: Math.max(0, from - reach), to: from });
}
