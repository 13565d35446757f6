// What a tagger of parts of speech would do where the judgement uses closed classes of words: the Brill tagger of natural,
// and wink-nlp when it is there (npm i --no-save wink-nlp wink-eng-lite-web-model).
//   node scripts/taggers.mjs [--shared DIR]
// Two questions: is the verb that opens a paragraph told as a verb; and, of one run of words that came or went, does the
// first tag (preposition or pronoun: a limit; adjective or adverb: to be checked; else one thing more) tell gain from loss.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: { shared: { type: 'string', default: join(root, '..', 'shared') } },
});
const EVERY = 80;
const UNIVERSAL = { MD: 'AUX', IN: 'ADP', TO: 'ADP', CC: 'CCONJ' };
const FAMILIES = { V: 'VERB', J: 'ADJ', R: 'ADV', N: 'NOUN', W: 'PRON' };
const agreed = join(options.shared, 'corpus', 'agreed');
const cases = join(options.shared, 'cases', 'judging.jsonl');
if (!existsSync(agreed) || !existsSync(cases)) {
  process.stdout.write('No corpus: skipped.\n');
  process.exit(0);
}
const require = createRequire(join(root, 'package.json'));
const load = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
const { read } = await load('pipeline.js');
const { parseDocument } = await load('parse', 'parse.js');
const { compareDocuments } = await load('compare', 'compare.js');
const { assessChanges } = await load('assess', 'assess.js');
const { loadRules } = await load('rules', 'rules.js');
const rules = await loadRules();

const openings = await openingVerbs();
const runs = readFileSync(cases, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .flatMap(oneRun);
report('closed classes', await Promise.all(runs.map(judged)));
for (const [name, make] of Object.entries({ brill, wink })) measure(name, make);

function measure(name, make) {
  const start = process.cpuUsage();
  let tag;
  try {
    tag = make();
  } catch {
    process.stdout.write(`${name}: not installed, skipped\n`);
    return;
  }
  tag('Urges States to act;');
  const loading = milliseconds(start);
  const told = openings.filter(({ verb, text }) => {
    const [, kind] = tag(text).find(([word]) => word.toLowerCase() === verb.toLowerCase()) ?? [];
    return kind === 'VERB' || kind === 'AUX';
  });
  process.stdout.write(
    `${name}: loads in ${loading} ms, ${told.length} of ${openings.length} opening verbs told as verbs\n`,
  );
  report(
    name,
    runs.map((run) => directionBy(tag, run)),
  );
}

async function openingVerbs() {
  const files = readdirSync(agreed)
    .sort()
    .filter((_, i) => i % EVERY === 0);
  const found = [];
  for (const file of files) {
    const { paragraphs } = await read(join(agreed, file));
    for (const { verb, text } of paragraphs) {
      const word = verb?.text.split(' ')[0];
      if (word && !/^(?:Also|Further|Once)$|ly$/.test(word)) found.push({ verb: word, text });
    }
  }
  return found;
}

/** A case in which nothing but one run of words came, or went. */
function oneRun({ before, after, effect }) {
  if (!effect || !before || !after) return [];
  const [a, b] = [before.split(' '), after.split(' ')];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [gone, came] = [a, b].map((words) => words.slice(head, words.length - tail).join(' '));
  if ((gone === '') === (came === '')) return [];
  const from = a.slice(0, head).join(' ').length;
  return [
    {
      before,
      after,
      effect: [effect].flat(),
      came: came !== '',
      text: came === '' ? before : after,
      from,
      to: from + 1 + (came || gone).length,
    },
  ];
}

async function judged({ before, after, effect }) {
  const changes = compareDocuments(await document(before), await document(after));
  const judgements = assessChanges(changes, rules, []);
  const said = judgements[changes.findIndex(({ kind }) => kind !== 'kept')]?.effect ?? 'editorial';
  if (effect.includes(said)) return 'right';
  return said === 'neutral' || said === 'mixed' ? 'open' : 'wrong';
}

function document(text) {
  const bytes = new TextEncoder().encode(
    `The Human Rights Council,\n\nRecalling the Charter,\n\n1. ${text}\n`,
  );
  return parseDocument({ input: 'case', url: null, sha256: '0', bytes });
}

function directionBy(tag, { text, from, to, came, effect }) {
  let at = 0;
  const kinds = [];
  for (const [word, kind] of tag(text)) {
    at = text.indexOf(word, at) + word.length;
    if (at > from && at <= to && /\p{L}/u.test(word)) kinds.push(kind);
  }
  const limit = /^(?:ADP|SCONJ|PRON|PART)$/.test(kinds[0] ?? '');
  if (!limit && (kinds[0] === 'AUX' || kinds.every((kind) => /^(?:ADJ|ADV|CCONJ)$/.test(kind))))
    return 'open';
  return effect.includes(limit === came ? 'weakened' : 'strengthened') ? 'right' : 'wrong';
}

function report(name, outcomes) {
  const count = (which) => outcomes.filter((outcome) => outcome === which).length;
  process.stdout.write(
    `${name}: of ${outcomes.length} runs of words ${count('right')} right, ${count('wrong')} wrong, ${count('open')} left open\n`,
  );
}

function milliseconds(start) {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

function brill() {
  const {
    Lexicon,
    RuleSet,
    BrillPOSTagger,
  } = require('natural/lib/natural/brill_pos_tagger/index.js');
  const tagger = new BrillPOSTagger(new Lexicon('EN', 'NN', 'NNP'), new RuleSet('EN'));
  return (text) =>
    tagger
      .tag(text.match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [])
      .taggedWords.map(({ token, tag }) => [token, universal(tag)]);
}

/** A tag of the Penn Treebank as one of the Universal Dependencies. */
function universal(tag) {
  return UNIVERSAL[tag] ?? FAMILIES[tag[0]] ?? tag;
}

function wink() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const kinds = tokens.out(nlp.its.pos);
    return tokens.out().map((word, i) => [word, kinds[i]]);
  };
}
