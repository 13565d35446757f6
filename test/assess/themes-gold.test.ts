/** Themes against real pairs labelled by people, when they are on this machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { themesOf } from '../../src/assess/themes/themes.ts';
import { read } from '../../src/pipeline.ts';
import { loadRules, type RuleSet } from '../../src/rules/rules.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const gold = join(shared, 'gold');
const FLOOR = 0.95;

interface Item {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** First words: labels alone may be one off where the page is hard to count. */
  readonly beforeStart: string;
  readonly afterStart: string;
  readonly child: boolean;
  readonly participation: boolean;
}

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** Finds labelled paragraphs by their first words, else by label, with the texts of chapeaux. */
async function finder(path: string): Promise<(labels: readonly string[], start: string) => string> {
  const { paragraphs } = await read(join(shared, path));
  return (labels, start) => {
    const opening = letters(start).slice(0, 50);
    const named = paragraphs.filter(({ label }) => labels.includes(label));
    const alike = paragraphs.filter(({ text }) => letters(text).startsWith(opening));
    const known = named.some((paragraph) => alike.includes(paragraph));
    const chosen = known || opening === '' || alike.length === 0 ? named : alike;
    return chosen
      .flatMap(({ text, chapeau }) =>
        chapeau === null ? [text] : [text, paragraphs[chapeau]!.text],
      )
      .join('\n');
  };
}

describe.skipIf(!existsSync(gold))('themes on the labelled pairs', () => {
  const items: (Item & { where: string; texts: readonly string[] })[] = [];
  let rules: RuleSet;

  beforeAll(async () => {
    rules = await loadRules();
    for (const name of readdirSync(gold).filter((file) => file.endsWith('.jsonl'))) {
      const [head, ...lines] = readFileSync(join(gold, name), 'utf8').trim().split('\n');
      const { pair } = JSON.parse(head!) as { pair: { before: string; after: string } };
      const [before, after] = [await finder(pair.before), await finder(pair.after)];
      for (const line of lines) {
        const item = JSON.parse(line) as Item;
        const texts = [before(item.before, item.beforeStart), after(item.after, item.afterStart)];
        items.push({ ...item, where: `${name} ${item.before}→${item.after}`, texts });
      }
    }
  }, 120_000);

  it('finds nearly every labelled paragraph in the documents', () => {
    const lost = items.filter(({ texts }) => texts.every((text) => text === ''));
    expect(items.length).toBeGreaterThan(250);
    expect(lost.map(({ where }) => where)).toHaveLength(0);
  });

  it.each([
    ['child-rights', 'child'],
    ['participation', 'participation'],
  ] as const)('%s reaches the floor', (theme, label) => {
    let [hits, alarms, misses] = [0, 0, 0];
    const disagreements: string[] = [];
    for (const item of items) {
      const found = themesOf(rules, item.texts).includes(theme);
      if (found && item[label]) hits++;
      else if (found) alarms++;
      else if (item[label]) misses++;
      if (found !== item[label]) disagreements.push(`${found ? 'alarm' : 'miss'} ${item.where}`);
    }
    const f1 = (2 * hits) / (2 * hits + alarms + misses);
    expect(f1, `${f1.toFixed(3)}: ${disagreements.join('; ')}`).toBeGreaterThanOrEqual(FLOOR);
  });
});
