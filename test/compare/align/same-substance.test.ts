/** Leftovers that say mostly the same in another order, and concerns brought up to date. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { type Draft, documentOf } from '../documents.ts';
import { KEPT, summaryOf } from './drafts.ts';

const NETS =
  'Deplores that drift nets which the herring fleet left behind last autumn strangle seals and foul the rudders of small boats, that nobody in the guild will say whose they are, and that the reward for each net brought ashore is less than the price of the twine;';
const ANEW =
  'Asks that skippers mark their nets with a lead seal before they sail, that small boats be told where the herring fleet sets them, that whoever finds a net adrift that could strangle seals or foul rudders bring it ashore, and that rewards rise to twice the price that twine has at the ropewalk;';

describe('a paragraph written anew from its own words', () => {
  it('is found wherever it stands, whatever their order', () => {
    expect(summaryOf([NETS, ...KEPT], [...KEPT, ANEW])).toEqual(['1>5 edited moved']);
    expect(summaryOf([...KEPT, ANEW], [NETS, ...KEPT])).toEqual(['5>1 edited moved']);
  });

  it('is not one that merely names the same bodies', () => {
    const count =
      'Thanks the Joint Harbour Commission of the Outer Islands and the Seafarers Benevolent Union for a count of gulls, and for the two maps that show where cormorants breed;';
    const paint =
      'Invites the Seafarers Benevolent Union and the Joint Harbour Commission of the Outer Islands to paint every buoy before midsummer, and lend ladders to villages without any;';
    expect(summaryOf([count, ...KEPT], [...KEPT, paint])).toEqual(['1>- removed', '->5 added']);
  });

  it('is not one of another part', () => {
    const preamble: Draft = { text: ANEW, part: 'preamble' };
    expect(summaryOf([NETS, ...KEPT], [...KEPT, preamble])).toHaveLength(2);
  });

  it('is one of another part when it does the same there', () => {
    const [old, young] = [NETS.replace('Deplores', 'Welcomes'), ANEW.replace('Asks', 'Welcomes')];
    const preamble: Draft = { text: young, part: 'preamble' };
    expect(summaryOf(voiced([old, ...KEPT]), voiced([...KEPT, preamble]))).toEqual([
      '1>5 edited moved',
    ]);
  });

  it('is none in texts of which little lives on', () => {
    const others = ['Welcomes the herring fair;', 'Thanks the pilots;', 'Elects a clerk;'];
    const strangers = ['Deplores the fog;', 'Counts the gulls;', 'Closes the north gate;'];
    expect(summaryOf([NETS, ...others], [...strangers, ANEW])).toContain('1>- removed');
  });
});

/** The paragraphs as they are read: their verbs are found. */
function voiced(texts: readonly (Draft | string)[]): Document {
  const document = documentOf(texts);
  const paragraphs = document.paragraphs.map((paragraph) => {
    const text = /^(?:Expresses concern|Welcomes)/.exec(paragraph.text)?.[0];
    if (!text) return paragraph;
    const lemma = text === 'Welcomes' ? 'welcome' : 'express concern';
    const verb = { text, lemma, start: 0, end: text.length, connectives: [], adverbs: [] };
    return { ...paragraph, verb };
  });
  return { ...document, paragraphs };
}

describe('a concern brought up to date in its place', () => {
  const old =
    'Expresses concern that last winter 40 trawlers were wrecked off the northern reefs, that 300 seamen drowned, that only two of them could swim, and that one widow in nine had no pension at all;';
  const young =
    'Expresses concern that, after the gales, between 60 and 70 seamen more were lost from trawlers that no harbour had inspected for leaks, rot, loose ballast, or lanterns without oil;';
  const beside = 'Admires the knots that apprentices tie behind their backs;';
  const among = (...middle: readonly string[]): Document =>
    voiced([...KEPT.slice(0, 2), ...middle, ...KEPT.slice(2)]);

  it('is one with it, though little else is the same and another paragraph came beside it', () => {
    expect(summaryOf(among(old), among(beside, young))).toEqual(['->3 added', '3>4 edited']);
    expect(summaryOf(among(beside, young), among(old))).toEqual(['3>- removed', '4>3 edited']);
  });

  it('is two elsewhere, or when something else is done', () => {
    expect(summaryOf(voiced([old, ...KEPT]), voiced([...KEPT, young]))).toHaveLength(2);
    const glad = young.replace('Expresses concern', 'Welcomes');
    expect(summaryOf(among(old), among(beside, glad))).toHaveLength(3);
  });
});
