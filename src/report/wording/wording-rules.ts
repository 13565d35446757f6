/** What the finding of a bundled rule means, in words for someone who is no lawyer. */

/** Ends the sentence `‘…’ became ‘…’: …`, for each direction. */
export interface Gloss {
  readonly weaker: string;
  readonly stronger: string;
  readonly review: string;
}

/** By rule id. A rule that is not here is explained by the type of its signal. */
export const RULE_GLOSSES: Readonly<Record<string, Gloss>> = {
  'verb.directive': {
    weaker: 'States are pressed less',
    stronger: 'States are pressed harder',
    review: 'States are asked in another way',
  },
  'verb.directive-un': {
    weaker: 'the United Nations is asked less firmly',
    stronger: 'the United Nations is asked more firmly',
    review: 'the United Nations is asked in another way',
  },
  'verb.commissive': {
    weaker: 'a smaller promise',
    stronger: 'a bigger promise',
    review: 'another promise',
  },
  'verb.decision': {
    weaker: 'a decision became an appeal to others: it no longer happens by itself',
    stronger: 'an appeal to others became a decision',
    review: 'decided in another way',
  },
  'verb.attitude': {
    weaker: 'received less warmly',
    stronger: 'received more warmly',
    review: 'received in another way',
  },
  'verb.basis': {
    weaker: 'affirmed less firmly',
    stronger: 'affirmed more firmly',
    review: 'affirmed in another way',
  },
  'verb.concern': {
    weaker: 'taken less seriously',
    stronger: 'taken more seriously',
    review: 'seen in another light',
  },
  'verb.intensity': {
    weaker: 'said with less force',
    stronger: 'said with more force',
    review: 'said with another force',
  },
  'verb.request': {
    weaker: 'a request became a description: it asks no one to act',
    stronger: 'a description became a request: it asks someone to act',
    review: 'asked in another way',
  },
  'statement.force': {
    weaker: 'what is quoted is said to weigh less',
    stronger: 'what is quoted is said to weigh more',
    review: 'quoted in another way',
  },
  'addressee.scope': {
    weaker: 'fewer are asked to act',
    stronger: 'more are asked to act',
    review: 'others are asked to act',
  },
  'negation.clause': opposed('the opposite is now said'),
  'negation.prohibition': opposed('what is ruled out changed'),
  'negation.without': opposed('with and without changed places'),
  'text.contested': {
    weaker: 'not agreed',
    stronger: 'no longer marked as contested',
    review: 'words in brackets are not agreed',
  },
  'part.change': {
    weaker: 'it no longer asks anyone to act',
    stronger: 'it now stands where action is asked for',
    review: 'it stands elsewhere',
  },
  'action.force': {
    weaker: 'less has to be achieved',
    stronger: 'more has to be achieved',
    review: 'something else has to be achieved',
  },
  'action.end': {
    weaker: 'a lower aim',
    stronger: 'a higher aim',
    review: 'another aim',
  },
  'action.mandate': {
    weaker: 'what had to be done may now be refused',
    stronger: 'what could be refused now has to be done',
    review: 'mandated in another way',
  },
  'action.compliance': {
    weaker: 'what was to be carried out is only to be looked at',
    stronger: 'it is to be carried out, not only looked at',
    review: 'something else is to be done with it',
  },
  'action.law-reform': {
    weaker: 'the law may stay as it is',
    stronger: 'the law has to change',
    review: 'something else is to be done with the law',
  },
  'provision.cost': {
    weaker: 'it may now cost something',
    stronger: 'it costs less, or nothing',
    review: 'what it costs changed',
  },
  'precision.quantity': {
    weaker: 'a number that could be checked is gone',
    stronger: 'there is a number to check',
    review: 'how much is put in another way',
  },
  'interests.weight': {
    weaker: 'the best interests of the child weigh less',
    stronger: 'the best interests of the child weigh more',
    review: 'the best interests of the child are put in another way',
  },
  'approach.gender': {
    weaker: 'it does less about the causes of inequality',
    stronger: 'it does more about the causes of inequality',
    review: 'another approach',
  },
  'recognition.holder': {
    weaker: 'they are seen less as holders of rights, who act in their own name',
    stronger: 'they are seen more as holders of rights, who act in their own name',
    review: 'they are seen in another way',
  },
  'recognition.weight': {
    weaker: 'it is given less weight',
    stronger: 'it is given more weight',
    review: 'it is given another weight',
  },
  'recognition.condition': {
    weaker: 'what was a condition is now one way among others',
    stronger: 'what was one way among others is now a condition',
    review: 'it counts in another way',
  },
  'recognition.outcome': {
    weaker: 'the meeting is welcomed, no longer what it agreed',
    stronger: 'what was agreed is welcomed, not only the meeting',
    review: 'received in another way',
  },
  'object.rights': {
    weaker: 'rights can be claimed, this cannot',
    stronger: 'rights can be claimed',
    review: 'another object',
  },
  'approach.child-rights': {
    weaker: 'it builds less on rights',
    stronger: 'it builds more on rights',
    review: 'another approach',
  },
  'hedge.discretion': {
    weaker: 'whether and how to act is left open',
    stronger: 'it is no longer left open whether and how to act',
    review: 'a condition changed',
  },
  'hedge.national-law': {
    weaker: 'national law or policy may now limit it',
    stronger: 'national law or policy no longer limits it',
    review: 'the place of national law changed; which law is meant decides',
  },
  'hedge.effort': {
    weaker: 'to try, or to think about it, is now enough',
    stronger: 'to try, or to think about it, is no longer enough',
    review: 'what is asked for changed',
  },
  'hedge.extent': {
    weaker: 'it now binds only in part',
    stronger: 'it no longer binds only in part',
    review: 'how far it binds changed',
  },
  'hedge.resources': {
    weaker: 'it now depends on money, or on being asked',
    stronger: 'it no longer depends on money, or on being asked',
    review: 'what it depends on changed',
  },
  'hedge.oral': {
    weaker: 'an oral update leaves nothing to quote',
    stronger: 'a document can be quoted and followed up',
    review: 'reported in another form',
  },
  'text.report': {
    weaker: 'it leaves less to quote and follow up',
    stronger: 'it leaves more to quote and follow up',
    review: 'reported in another form',
  },
  'hedge.scope': {
    weaker: 'it now speaks of one setting only',
    stronger: 'it no longer speaks of one setting only',
    review: 'it speaks of another setting',
  },
  'hedge.selection': {
    weaker: 'it now reaches only those whom someone will choose',
    stronger: 'no one chooses any longer whom it reaches',
    review: 'whom it reaches changed',
  },
  'hedge.actor': {
    weaker: 'some are now let off',
    stronger: 'no one is let off any longer',
    review: 'who is bound changed',
  },
  'hedge.culture': {
    weaker: 'custom, religion or family values may now limit it',
    stronger: 'custom, religion or family values no longer limit it',
    review: 'the place of custom changed',
  },
  'hedge.possibility': {
    weaker: 'what was a fact is now only possible',
    stronger: 'what was only possible is now a fact',
    review: 'how certain it is changed',
  },
  'quantifier.all': {
    weaker: 'some may now be left out',
    stronger: 'no one is left out',
    review: 'whom it covers changed',
  },
  'quantifier.full': {
    weaker: 'a part may now be enough',
    stronger: 'a part is not enough',
    review: 'how far it goes changed',
  },
  'quantifier.non-discrimination': {
    weaker: 'the equal treatment of all is no longer named',
    stronger: 'the equal treatment of all is named',
    review: 'equal treatment is put in another way',
  },
  'quantifier.everywhere': {
    weaker: 'it no longer says that it holds everywhere',
    stronger: 'it now says that it holds everywhere',
    review: 'where it holds changed',
  },
  'deadline.speed': {
    weaker: 'it is no longer urgent',
    stronger: 'it is now urgent',
    review: 'how urgent it is changed',
  },
  'participation.quality': {
    weaker: 'less is said on how real taking part must be',
    stronger: 'more is said on how real taking part must be',
    review: 'taking part is described in another way',
  },
  'qualifier.evolving-capacities': anchored(5),
  'qualifier.parental-guidance': anchored(5),
  'qualifier.best-interests': anchored(3),
  'qualifier.age-and-maturity': anchored(12),
  'group.children': {
    weaker: 'children are no longer the ones named',
    stronger: 'children are now the ones named',
    review: 'others are named beside or instead of children',
  },
  'scope.including': {
    weaker: 'an example became the only case',
    stronger: 'the only case became an example',
    review: 'what it covers changed',
  },
  'scope.matters': {
    weaker: 'children have a say on fewer matters',
    stronger: 'children have a say on more matters',
    review: 'the matters changed',
  },
  'participation.article-12': {
    weaker: 'a part of the right to be heard is missing',
    stronger: 'a part of the right to be heard is named',
    review: 'the right to be heard is put in another way',
  },
  'participation.involvement': {
    weaker: 'less say for those concerned',
    stronger: 'more say for those concerned',
    review: 'taking part is put in another way',
  },
  'text.reworded': {
    weaker: 'reworded',
    stronger: 'reworded',
    review: 'please compare the words',
  },
};

/** A negation: whom it serves depends on what is negated. */
function opposed(what: string): Gloss {
  return {
    weaker: `${what}, at the cost of those concerned`,
    stronger: `${what}, to the benefit of those concerned`,
    review: `${what}; whom that serves depends on the rest of the sentence`,
  };
}

/** Words of the Convention that protect in one context and limit in another: a person must look. */
function anchored(article: number): Gloss {
  const words = `words from article ${article} of the Convention, which protect or limit depending on the context`;
  return { weaker: words, stronger: words, review: words };
}
