/** Signallers build on what stands before them: each says what it reads and claims, and does nothing else. */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/assess/lexicon/lexicon.ts';
import { examplesOf } from '../../../src/assess/rules-examples.ts';
import type { Claim, ViewPart } from '../../../src/assess/signals/finding.ts';
import { SIGNALLERS } from '../../../src/assess/signals/signallers.ts';
import type { Side } from '../../../src/assess/view/side.ts';
import { type View, viewOf } from '../../../src/assess/view/view.ts';
import { loadRules } from '../../../src/rules/rules.ts';
import { changeOf } from '../change-of.ts';

type Resource = ViewPart | Claim;

const PARTS: Partial<Record<keyof Side, ViewPart>> = {
  matches: 'matches',
  verbs: 'verbs',
  rulers: 'verbs',
  partner: 'partner',
  terms: 'terms',
  quoted: 'quoted',
  moved: 'moved',
};

const rules = await loadRules();
const lexicon = lexiconOf(rules);
const entries = Object.entries(SIGNALLERS);

/** A view that tells what is looked at, and who finds which words explained, and by whom. */
function watched(view: View, tell: (resource: Resource) => void, claim: () => Claim | null): View {
  const side = (of: Side): Side => {
    const owners: (Claim | null)[] = [];
    const used = new Proxy(of.used, {
      get(target, key) {
        const owner = typeof key === 'string' ? owners[Number(key)] : undefined;
        if (owner && owner !== claim()) tell(owner);
        return Reflect.get(target, key);
      },
      set(target, key, value) {
        // Who explained a word first has it, as for those that come after.
        if (typeof key === 'string') owners[Number(key)] ??= claim() ?? unclaimed();
        return Reflect.set(target, key, value);
      },
    });
    return new Proxy(of, {
      get(target, key: keyof Side) {
        if (PARTS[key]) tell(PARTS[key]);
        return key === 'used' ? used : target[key];
      },
    });
  };
  return { ...view, before: side(view.before), after: side(view.after) };
}

function unclaimed(): never {
  throw new Error('marks words and says that it claims none');
}

/** What each signaller was seen to read and to claim on the examples of all rules. */
function observe(): ReadonlyMap<string, ReadonlySet<Resource>> {
  const seen = new Map(entries.map(([name]) => [name, new Set<Resource>()]));
  const pairs = rules.rules.flatMap((rule) => Object.values(examplesOf(rule)).flat());
  for (const pair of pairs) {
    if (typeof pair === 'string') continue;
    let now: (typeof entries)[number] | undefined;
    const view = watched(
      viewOf(changeOf(pair.before, pair.after), lexicon),
      (resource) => seen.get(now![0])!.add(resource),
      () => now![1].claims,
    );
    for (const entry of entries) {
      now = entry;
      entry[1].find(view, lexicon);
    }
  }
  return seen;
}

describe('signallers', () => {
  it('read only what the view or one before them provides', () => {
    const provided = new Set<Resource>(Object.values(PARTS));
    for (const [name, { reads, claims }] of entries) {
      expect(
        reads.filter((one) => !provided.has(one)),
        name,
      ).toEqual([]);
      if (claims) {
        expect(provided.has(claims), `${name} claims what another claims`).toBe(false);
        provided.add(claims);
      }
    }
  });

  it('read nothing that they do not name', () => {
    const seen = observe();
    expect([...seen.values()].filter(({ size }) => size > 0).length).toBeGreaterThan(5);
    for (const [name, { reads }] of entries) {
      expect(
        [...seen.get(name)!].filter((one) => !reads.includes(one)),
        name,
      ).toEqual([]);
    }
  });
});
