/** English words of resolutions: verbs, states, attitudes, adverbs and connectives, as data. */

/** Verbs that open operative or preambular paragraphs. Forms are made by rule. */
export const VERBS = `
abhor accept accord acknowledge act add address adhere adjourn adjust admit adopt advise advocate affirm agree
aim allocate allow amend announce appeal applaud apply appoint appreciate appropriate approve arrange ascertain
ask aspire assert assess assign assume assure attach attest authorize authorise aver avow await award
bear believe bring call caution celebrate censure challenge change charge cherish cite claim clarify close command
commemorate commence commend commit communicate compliment comprehend concede conclude concur condemn condole
confer confirm congratulate consent consider consolidate constitute contemplate continue convene convey counsel create
decide declare decline decry dedicate deem defer define delegate delete demand denounce deplore deprecate designate desire
detail determine direct disapprove discontinue dismiss dissolve draw echo elect elevate embrace emphasize emphasise
empower enable enact encourage endeavour endorse engage enhance enjoin ensure entrust entreat envisage establish examine exhort
expand expect explain express extend facilitate favour find firm follow foresee found fulfil further give grant guarantee hail
hear highlight hold honour hope identify implement implore include increase inform initiate insist instruct intend intensify
introduce invite invoke keep lament laud launch lay lend look maintain make mandate mark mention merge mourn name nominate
note notice notify observe offer open oppose order pay permit place pledge point postpone praise present proclaim prohibit
project promise promote prompt propose protest provide purport put question raise ratify reaffirm realize realise recall
receive recognize recognise recommend recommit reconfirm reconvene record reconstitute recur redouble reduce re-emphasize reemphasize
re-establish refer reflect refrain refuse regard register regret reinforce reiterate reject rejoice release rely remain remark
remember remind remove renew repeal repeat replace report repudiate request require reserve resolve respect respond restate
restore retain return reveal revert review revise revoke salute sanction schedule see seek seize select set share stand state
strengthen stress stipulate strive submit suggest summon support surmise suspend take task terminate thank transfer transmit
transform trust underline underscore undertake unite update uphold urge value view voice vow warn welcome wish withdraw witness
`
  .trim()
  .split(/\s+/);

/**
 * Verbs that an organ speaks inside a paragraph too. Verbs of action (ensure, provide, promote,
 * include) are left out: inside a paragraph they describe what others do.
 */
export const SPOKEN = `
acknowledge affirm agree appeal applaud appreciate approve ask authorize bear believe call commend commit condemn confirm
congratulate consider convey decide declare decry demand denounce deplore deprecate determine direct draw emphasize
encourage endorse exhort express highlight honour hope implore instruct intend invite look note pay pledge proclaim
re-emphasize reaffirm recall recognize recommend recommit reconfirm regret reiterate reject remain remind renew repudiate
request resolve salute stress support take thank underline underscore urge voice warn welcome
`
  .trim()
  .split(/\s+/);

/** States that an organ speaks inside a paragraph: “, and mindful of …”. */
export const SPOKEN_STATES = [
  'aware',
  'cognizant',
  'conscious',
  'convinced',
  'determined',
  'mindful',
].map((state) => `be ${state}`);

/** Spelling variants that share a lemma. */
export const SAME_AS: Readonly<Record<string, string>> = {
  authorise: 'authorize',
  emphasise: 'emphasize',
  recognise: 'recognize',
  realise: 'realize',
  reemphasize: 're-emphasize',
};

/** Verbs heard only in the perfect: `Having heard`, `Having regard to`. */
export const PERFECT_ONLY = [
  'debate',
  'discuss',
  'study',
  'analyse',
  'deliberate',
  'visit',
  'entertain',
];

/** States that open a paragraph, with their lemma. `Deeply concerned`, `Is mindful of`. */
export const STATES: Readonly<Record<string, string>> = {
  concerned: 'express concern',
  alarmed: 'express alarm',
  dismayed: 'express dismay',
  outraged: 'express outrage',
  indignant: 'express indignation',
  shocked: 'express shock',
  saddened: 'express sadness',
  grateful: 'express gratitude',
  appreciative: 'express appreciation',
  disappointed: 'express disappointment',
  hopeful: 'express hope',
  hoping: 'express hope',
  ...Object.fromEntries(
    `affirmed agreed aggrieved animated anxious apprehensive appalled aware bound certain cognizant cognisant committed
compelled confident conscious convinced dedicated deeming desirous determined distressed disturbed eager encouraged
emboldened faithful fortified gratified grieved guided heartened horrified impressed indebted inspired intent
interested mindful motivated moved obliged observant optimistic perturbed persuaded pleased preoccupied proud
reassured recommitted resolute resolved respectful satisfied seized sensible sensitive struck sympathetic touched
troubled unconvinced united worried`
      .split(/\s+/)
      .map((state) => [state, `be ${state}`]),
  ),
  cognisant: 'be cognizant',
};

/** Nouns of attitude that follow `with` or `express`. */
export const ATTITUDES = `
abhorrence admiration alarm anguish anxiety appreciation apprehension approval concern consternation disappointment
disapproval dismay disquiet distress encouragement enthusiasm gratification gratitude grief horror indignation interest
joy outrage pleasure pride regret relief revulsion sadness satisfaction shock sorrow thanks unease worry
`
  .trim()
  .split(/\s+/);

/** Nouns that follow `express` only. */
export const EXPRESSED = `
acknowledgement aspiration awareness belief commendation commitment compassion condemnation condolences confidence congratulations conviction
desire determination endorsement expectation frustration hope intention intent opinion opposition optimism preparedness
readiness recognition rejection repudiation resolve respect solidarity support sympathy tribute trust understanding
view willingness wish
`
  .trim()
  .split(/\s+/);

/** Directives and attitudes that are repeated: `Reiterates its call upon`. */
export const REPEATED = `
appeal appreciation call concern condemnation demand encouragement gratitude invitation recommendation request
`
  .trim()
  .split(/\s+/);

/** Connectives, longest first. They link paragraphs and carry no force. */
export const CONNECTIVES = [
  'in this (?:same )?(?:regard|context|respect|connection|light|spirit|vein)',
  'in that (?:regard|context|respect|connection)',
  'at the same time',
  'in the same vein',
  'to this end',
  'to that end',
  'in addition',
  'in particular',
  'once (?:again|more)',
  'yet again',
  'as well',
  'inter alia',
  'furthermore',
  'moreover',
  'nevertheless',
  'nonetheless',
  'notwithstanding',
  'additionally',
  'accordingly',
  'consequently',
  'similarly',
  'likewise',
  'therefore',
  'finally',
  'however',
  'further',
  'hereby',
  'lastly',
  'again',
  'also',
  'thus',
  'then',
  'now',
];

/** Adverbs that are known to follow a verb too. */
export const ADVERBS = `
strongly deeply gravely seriously profoundly firmly highly greatly fully particularly especially extremely increasingly
warmly sincerely solemnly unequivocally categorically vigorously vehemently urgently keenly acutely equally duly
actively clearly explicitly emphatically resolutely unreservedly unanimously wholeheartedly respectfully strenuously
energetically utterly specifically expressly formally earnestly insistently forcefully universally absolutely solely
continually consistently still most very
`
  .trim()
  .split(/\s+/);

/** Verbs of wanting, whose object may open with the adjective `further`. */
export const WANTING = `
advise call commend consider demand encourage ensure facilitate invite promote recommend request seek support urge
 welcome
`
  .trim()
  .split(/\s+/);
