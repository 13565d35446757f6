// Real paragraphs changed by one known step, both ways: the direction must be right each time.

/** Small generator with a fixed seed (mulberry32), so that every run judges the same set. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const VERBS = [
  ['Demands', 'Urges'],
  ['Urges', 'Calls upon'],
  ['Urges', 'Encourages'],
  ['Calls upon', 'Encourages'],
  ['Calls upon', 'Invites'],
  ['Requests', 'Invites'],
  ['Encourages', 'Invites'],
  ['Welcomes', 'Takes note of'],
  ['Welcoming', 'Noting'],
  ['Reaffirming', 'Recognizing'],
  ['Reaffirming', 'Noting'],
  ['Recalling', 'Noting'],
  ['Recognizing', 'Noting'],
  ['Condemns', 'Deplores'],
  ['Decides', 'Invites States'],
  ['Deeply concerned', 'Concerned'],
  ['Strongly condemns', 'Condemns'],
];
const MODALS = [
  ['shall', 'should'],
  ['must', 'should'],
  ['must', 'may'],
  ['should', 'may'],
  ['need to', 'should'],
];
const ACTIONS = [
  ['ensure', 'promote'],
  ['ensuring', 'encouraging'],
  ['guarantee', 'facilitate'],
  ['promote', 'consider'],
];
const HEDGES = [
  'as appropriate',
  'where appropriate',
  'in accordance with national legislation',
  'within existing resources',
  'taking into account national circumstances',
  'where applicable',
  'to the extent possible',
];
const QUANTIFIERS = ['all', 'full', 'all forms of', 'meaningful', 'effective'];
const GROUPS = [
  'girls',
  'children',
  'persons with disabilities',
  'women',
  'young people',
  'older persons',
  'civil society',
  'human rights defenders',
];

/** Kinds of steps: each gives the weaker text of a paragraph, or null. */
const STEPS = {
  verb: (text, pick) => swapStart(text, pick(VERBS)),
  modal: (text, pick) => swapWord(text, pick(MODALS)),
  action: (text, pick) => swapWord(text, pick(ACTIONS)),
  hedge: (text, pick) => addHedge(text, pick(HEDGES)),
  quantifier: (text, pick) => dropWord(text, pick(QUANTIFIERS)),
  group: (text, pick) => dropItem(text, pick(GROUPS)),
  need: (text) => swapNoun(text),
};

function swapStart(text, [strong, weak]) {
  return text.startsWith(`${strong} `) ? weak + text.slice(strong.length) : null;
}

function swapWord(text, [strong, weak]) {
  // "May not" forbids: it is no step down from "should not".
  const pattern = new RegExp(`(?<![\\w-])${strong}(?![\\w-]| not\\b)`);
  return pattern.test(text) ? text.replace(pattern, weak) : null;
}

function addHedge(text, hedge) {
  if (/appropriate|applicable|national|existing resources|extent/.test(text)) return null;
  const end = /[;.,]$/.exec(text)?.index ?? text.length;
  return `${text.slice(0, end)}, ${hedge}${text.slice(end)}`;
}

function dropWord(text, word) {
  const pattern = new RegExp(`(?<=[a-z,] )${word} (?=[a-z])`);
  return pattern.test(text) ? text.replace(pattern, '') : null;
}

/** An item between commas, or the last two of a list. */
function dropItem(text, group) {
  const inner = new RegExp(`(?<=[a-z]), ${group}(?=, [a-z])`);
  if (inner.test(text)) return text.replace(inner, '');
  const last = new RegExp(` and ${group}(?= (?:in|to|are|from|who|with)\\b|[,;.])`);
  return last.test(text) ? text.replace(last, '') : null;
}

function swapNoun(text) {
  const pattern =
    /(?<=(?:the|their|human) )rights (?=of (?:the child|children|girls|women|persons))/;
  return pattern.test(text) ? text.replace(pattern, 'needs ') : null;
}

/** Up to `perKind` mutations of each kind from the paragraphs of some documents. */
export function makeMutations(documents, perKind, seed = 20251) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const pool = documents.flatMap((document) =>
    document.paragraphs.filter(({ part, text, chapeau }) => {
      const words = text.split(' ').length;
      return (part === 'preamble' || part === 'operative') && chapeau === null && words > 7;
    }),
  );
  const made = [];
  for (const [kind, step] of Object.entries(STEPS)) {
    const seen = new Set();
    for (let tries = 0; tries < perKind * 400 && seen.size < perKind; tries++) {
      const paragraph = pick(pool);
      const weaker = step(paragraph.text, pick);
      if (weaker === null || weaker === paragraph.text || seen.has(weaker)) continue;
      seen.add(weaker);
      made.push({ kind, paragraph, weaker });
    }
  }
  return made;
}

/** Judges each mutation both ways. */
export function scoreMutations(mutations, program) {
  const rows = {};
  const wrong = [];
  let mirrors = 0;
  for (const { kind, paragraph, weaker } of mutations) {
    const change = changeOf(paragraph, weaker, program);
    const [there] = program.assess([change]);
    const [back] = program.assess([program.mirroredChange(change)]);
    rows[kind] ??= { n: 0, right: 0 };
    const row = rows[kind];
    for (const [said, due] of [
      [there, 'weakened'],
      [back, 'strengthened'],
    ]) {
      row.n++;
      if (said.effect === due) row.right++;
      else
        wrong.push({
          kind,
          due,
          said: said.effect,
          before: paragraph.text,
          after: weaker,
          signals: said.signals,
        });
    }
    if (isMirror(there, back, program)) mirrors++;
  }
  const total = Object.values(rows).reduce(
    (sum, row) => ({ n: sum.n + row.n, right: sum.right + row.right }),
    { n: 0, right: 0 },
  );
  return { rows, total, mirrors: { n: mutations.length, right: mirrors }, wrong };
}

const TURNED = { stronger: 'weaker', weaker: 'stronger', review: 'review' };

/** True when one judgement is the exact mirror of the other. */
export function isMirror(there, back, program) {
  const flat = (assessment, turn) =>
    JSON.stringify([
      turn ? program.mirroredEffect(assessment.effect) : assessment.effect,
      assessment.confidence,
      assessment.flagged,
      assessment.signals.map(({ rule, type, direction, before, after, confidence }) => [
        rule,
        type,
        turn ? TURNED[direction] : direction,
        ...(turn ? [after, before] : [before, after]),
        confidence,
      ]),
    ]);
  return flat(there, false) === flat(back, true);
}

function changeOf(paragraph, weaker, program) {
  const after = program.reread(paragraph, weaker);
  const before = program.reread(paragraph, paragraph.text);
  return {
    id: 'c1',
    kind: 'edited',
    moved: false,
    partChange: null,
    before: [before],
    after: [after],
    edits: program.diffWords(paragraph.text, weaker),
    seeAlso: [],
    passages: [],
  };
}
