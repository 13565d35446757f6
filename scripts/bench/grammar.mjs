// A little grammar of sentences in the manner of resolutions. The texts are about an invented league
// of harbour towns: nothing in them comes from a real document.
import { between, pick } from './random.mjs';

const split = (words) => words.trim().split(/\s*,\s*/);

const PREAMBULAR = split(`Recognizing that, Deeply concerned that, Recalling that, Noting that,
  Reaffirming that, Bearing in mind that, Stressing that, Acknowledging that, Welcoming the fact that`);
const OPERATIVE = split(`Recognizes that, Expresses deep concern that, Recalls that, Notes that,
  Reaffirms that, Bears in mind that, Stresses that, Acknowledges that, Welcomes the fact that`);
const DIRECTIVE = split(`Urges towns to, Calls upon harbour masters to, Encourages councils to,
  Requests the Registrar to, Invites guilds to, Calls upon all members to, Decides to,
  Urges the ferry companies to, Strongly encourages shipowners to, Requests the Board to`);
const VERBS =
  split(`strengthen, repair, finance, inspect, protect, restore, translate, publish, widen,
  rebuild, survey, monitor, register, expand, reopen, modernize, insure, simplify, harmonize, evaluate,
  record, illuminate, dredge, map, staff, equip, coordinate, certify, renovate, replace, fence, measure,
  rotate, archive, audit, digitize, schedule, subsidize, teach, welcome`);
const ADJECTIVES = split(`coastal, affordable, seasonal, reliable, wooden, neglected, shared, rural,
  narrow, overcrowded, historic, seaworthy, municipal, tidal, floating, emergency, regional, nautical,
  portable, bilingual, independent, weatherproof, ageing, communal, inland, fragile, northern, southern,
  voluntary, underfunded, transparent, accessible, quarterly, durable, experimental, remote, insulated,
  multipurpose, polluted, temporary`);
const NOUNS = split(`lighthouses, ferries, breakwaters, schools, fish markets, archives, clinics,
  libraries, canals, bridges, warehouses, signal towers, playgrounds, dormitories, workshops, quays,
  tide tables, lifeboats, water pumps, granaries, museums, radio stations, ropewalks, hostels, orchards,
  weather buoys, cisterns, kitchens, theatres, observatories, tramways, laboratories, nurseries, docks,
  customs houses, gardens, cranes, wells, bakeries, sail lofts, cold stores, tunnels, windmills, ponds,
  seed banks, shelters, observatory domes, printing presses, slipways, water towers`);
const GROUPS = split(`apprentices, widows, divers, fishing families, pilots, islanders, newcomers,
  shipwrights, night workers, weavers, older sailors, pupils, sailmakers, keepers, porters, net menders,
  deckhands, interpreters, nurses, translators, beekeepers, cooks, carpenters, navigators`);
const PLACES =
  split(`the outer islands, the northern strait, the old town, the salt marshes, the delta,
  the eastern cape, the lagoon, the upper river, the twin harbours, the peninsula, the winter camps,
  the reef villages, the customs district, the marsh settlements, the ferry route, the cliff hamlets,
  the estuary, the sand islands, the western bay, the mountain lakes`);
const GERUNDS =
  split(`training, lending, insuring, mapping, hiring, consulting, vaccinating, housing,
  rewarding, paying, feeding, mentoring, licensing, sheltering, counting, relocating, informing,
  interviewing, employing, supporting`);
const LINKS = split(`in particular, including, as well as, in cooperation with, without neglecting,
  together with, before turning to, in preference to`);
const ENDS = split(`before the onset of winter, at least once a year, within the approved budget,
  in consultation with those concerned, on an equal footing, at no cost to the users,
  in keeping with local custom, until further notice, by the end of the season,
  with full respect for their dignity, in the language of their choice, wherever feasible`);

/** A sentence of 25 to 70 words; `lead` opens it. */
export function sentence(random, part) {
  const lead =
    part === 'preamble'
      ? pick(random, PREAMBULAR)
      : pick(random, [...DIRECTIVE, ...DIRECTIVE, ...OPERATIVE]);
  const clauses = Array.from({ length: between(random, 2, 4) }, () => clause(random));
  const linked = clauses.reduce((text, next) => `${text}, ${pick(random, LINKS)} ${next}`);
  const subject = DIRECTIVE.includes(lead)
    ? ''
    : `${pick(random, ADJECTIVES)} ${pick(random, NOUNS)} help to `;
  return `${lead} ${subject}${linked}, ${pick(random, ENDS)}${part === 'preamble' ? ',' : ';'}`;
}

/** Some words that can be put after a comma. */
export function phrase(random) {
  return pick(random, [
    () =>
      `including ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)} for ${pick(random, GROUPS)}`,
    () => `by ${pick(random, GERUNDS)} ${pick(random, GROUPS)} from ${pick(random, PLACES)}`,
    () => `not least in ${pick(random, PLACES)}`,
    () => `${pick(random, ENDS)}`,
  ])();
}

export function word(random) {
  return pick(random, pick(random, [ADJECTIVES, GERUNDS, VERBS]));
}

/** The operative form of a preambular opening, or null when the sentence opens otherwise. */
export function promoted(text) {
  const i = PREAMBULAR.findIndex((lead) => text.startsWith(lead));
  return i < 0 ? null : OPERATIVE[i] + text.slice(PREAMBULAR[i].length).replace(/,$/, ';');
}

function clause(random) {
  const verb = pick(random, VERBS);
  const thing = `${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}`;
  const more = random() < 0.5 ? ` and ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}` : '';
  const whom = random() < 0.7 ? ` for ${pick(random, GROUPS)}` : '';
  const where = random() < 0.6 ? ` in ${pick(random, PLACES)}` : '';
  const how = random() < 0.4 ? ` by ${pick(random, GERUNDS)} ${pick(random, GROUPS)}` : '';
  return `${verb} the ${thing}${more}${whom}${where}${how}`;
}
