/** The ids of the bundled rules by kind: made from rules/ by the build, never edited. */
export interface RuleIds {
  readonly ask:
    | 'ask.abolish' | 'ask.all' | 'ask.ban' | 'ask.bind' | 'ask.children' | 'ask.civil-society'
    | 'ask.data' | 'ask.defenders' | 'ask.disabilities' | 'ask.do' | 'ask.facilitate' | 'ask.free'
    | 'ask.girls' | 'ask.guidance' | 'ask.heard' | 'ask.immediate' | 'ask.indigenous' | 'ask.laws'
    | 'ask.migrants' | 'ask.older' | 'ask.panel' | 'ask.participation' | 'ask.police'
    | 'ask.protect' | 'ask.protests' | 'ask.remedy' | 'ask.report' | 'ask.resources' | 'ask.safe'
    | 'ask.strengthen' | 'ask.training' | 'ask.women' | 'ask.youth';
  readonly equal:
    | 'equal.account' | 'equal.all-forms' | 'equal.anybody-relevant' | 'equal.as-a-whole'
    | 'equal.bodies' | 'equal.cited' | 'equal.closing' | 'equal.cooperation' | 'equal.developing'
    | 'equal.disability' | 'equal.each-other' | 'equal.end' | 'equal.establish' | 'equal.everyone'
    | 'equal.in-particular' | 'equal.including' | 'equal.look-forward' | 'equal.mandate-holder'
    | 'equal.name-covid' | 'equal.no-later' | 'equal.older' | 'equal.older-persons' | 'equal.online'
    | 'equal.people' | 'equal.per-cent' | 'equal.result' | 'equal.risk' | 'equal.role'
    | 'equal.spelling' | 'equal.states' | 'equal.submit' | 'equal.sustainable' | 'equal.take-part'
    | 'equal.texts' | 'equal.un-system' | 'equal.vulnerable' | 'equal.ways' | 'equal.youth';
  readonly finding:
    | 'addressee.scope' | 'deadline.date' | 'deadline.limit' | 'duty.bearer' | 'negation.degree'
    | 'part.change' | 'text.age' | 'text.contested' | 'text.count' | 'text.passage'
    | 'text.restriction' | 'text.reworded' | 'text.softer-clause';
  readonly ladder:
    | 'act.omission' | 'act.rights' | 'action.accountability' | 'action.carrying-out'
    | 'action.compliance' | 'action.end' | 'action.force' | 'action.law-reform' | 'action.lawmaking'
    | 'action.mandate' | 'action.pace' | 'action.undo' | 'approach.child-rights' | 'approach.gender'
    | 'bearer.duty' | 'deadline.pace' | 'duty.typology' | 'education.sexuality' | 'group.children'
    | 'hedge.exceptions' | 'interests.weight' | 'modal.duty' | 'modal.fact' | 'object.access'
    | 'object.entitlement' | 'object.rights' | 'participation.involvement' | 'participation.part'
    | 'precision.frequency' | 'precision.quantity' | 'provision.cost' | 'provision.public'
    | 'recognition.approval' | 'recognition.condition' | 'recognition.foremost'
    | 'recognition.holder' | 'recognition.outcome' | 'recognition.singled-out'
    | 'recognition.weight' | 'report.dialogue' | 'report.frequency' | 'right.remedy'
    | 'scope.either' | 'scope.examples' | 'scope.matters' | 'scope.whom' | 'standard.heed'
    | 'statement.duty' | 'statement.force' | 'text.report' | 'verb.attitude' | 'verb.basis'
    | 'verb.commissive' | 'verb.commitment' | 'verb.concern' | 'verb.decision' | 'verb.directive'
    | 'verb.directive-un' | 'verb.emphasis' | 'verb.intensity' | 'verb.request';
  readonly negated:
    | 'negated.good' | 'negated.harm';
  readonly negation:
    | 'negation.clause' | 'negation.prohibition' | 'negation.without';
  readonly phrase:
    | 'attention.special' | 'deadline.continuity' | 'deadline.speed' | 'hedge.actor'
    | 'hedge.alleged' | 'hedge.concession' | 'hedge.counterweight' | 'hedge.culture'
    | 'hedge.culture-fit' | 'hedge.degree' | 'hedge.disclaimer' | 'hedge.discretion'
    | 'hedge.duplication' | 'hedge.effort' | 'hedge.efforts' | 'hedge.exception'
    | 'hedge.exceptional' | 'hedge.extent' | 'hedge.frequency' | 'hedge.national-law'
    | 'hedge.often' | 'hedge.only' | 'hedge.oral' | 'hedge.possibility' | 'hedge.progressive'
    | 'hedge.qualified-wrong' | 'hedge.request' | 'hedge.resources' | 'hedge.scope'
    | 'hedge.selection' | 'hedge.views-of-states' | 'hedge.voluntary' | 'hedge.worst-only'
    | 'modal.advice' | 'modal.bare' | 'modal.to-be' | 'participation.article-12'
    | 'participation.into-account' | 'participation.quality' | 'qualifier.age-and-maturity'
    | 'qualifier.best-interests' | 'qualifier.evolving-capacities' | 'qualifier.parental-guidance'
    | 'quality.binding' | 'quality.enough' | 'quality.provision' | 'quality.public'
    | 'quantifier.all' | 'quantifier.all-ages' | 'quantifier.everywhere' | 'quantifier.full'
    | 'quantifier.non-discrimination' | 'quantifier.regardless' | 'quantifier.whole'
    | 'recognition.degree' | 'recognition.standing' | 'report.each-year' | 'right.acts'
    | 'scope.gate' | 'scope.including' | 'scope.wider';
  readonly role:
    | 'role.anybody' | 'role.asks-others' | 'role.child' | 'role.crime' | 'role.custom'
    | 'role.degree' | 'role.duty-bearer' | 'role.furthers' | 'role.has-say' | 'role.origin'
    | 'role.people' | 'role.pleads' | 'role.reserves' | 'role.text-name' | 'role.whereabouts'
    | 'role.wholly' | 'role.wrong-done';
  readonly term:
    | 'term.actor' | 'term.deadline' | 'term.group' | 'term.instrument' | 'term.measure'
    | 'term.participation' | 'term.recognition' | 'term.report' | 'term.resource' | 'term.right';
  readonly theme:
    | 'adolescents-and-youth' | 'alternative-care' | 'best-interests' | 'birth-registration'
    | 'child-data-and-accountability' | 'child-defenders' | 'child-labour' | 'child-participation'
    | 'child-rights' | 'child-safeguarding' | 'children-and-armed-conflict' | 'children-named'
    | 'civic-space' | 'climate' | 'digital-environment' | 'disability' | 'early-childhood'
    | 'early-childhood-education' | 'education' | 'education-protocol' | 'evolving-capacities'
    | 'exploitation-and-trafficking' | 'family-and-parents' | 'freedom-of-expression'
    | 'gender-equality' | 'girls' | 'harmful-practices' | 'hate-speech' | 'health'
    | 'human-rights-defenders' | 'human-rights-education' | 'humanitarian' | 'justice-for-children'
    | 'mainstreaming' | 'meaningful-participation' | 'migration-and-displacement'
    | 'non-discrimination' | 'participation' | 'peaceful-protest' | 'policing'
    | 'poverty-and-social-protection' | 'pre-primary-education' | 'privacy'
    | 'protection-from-violence' | 'public-affairs' | 'right-to-be-heard' | 'secondary-education';
  readonly weight:
    | 'weight.in-passing' | 'weight.least-substance' | 'weight.mixed-share' | 'weight.name'
    | 'weight.neutral' | 'weight.passage' | 'weight.passage-growth' | 'weight.phrase'
    | 'weight.power' | 'weight.repeated' | 'weight.replaced-least' | 'weight.replaced-ratio'
    | 'weight.replaced-rest' | 'weight.replaced-wholly' | 'weight.step' | 'weight.threshold'
    | 'weight.verb-lead';
  readonly words:
    | 'words.citation' | 'words.event' | 'words.function' | 'words.light';
}
