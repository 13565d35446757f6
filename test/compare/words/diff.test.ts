/** Word diffs: exact to the letter and cut at words. */
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/compare/words/diff.ts';
import type { Edit } from '../../../src/model/change.ts';

/** `[-gone-]` and `{+come+}`. */
function shown(edits: readonly Edit[]): string {
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;
  return edits.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('');
}

describe('diffWords', () => {
  it.each([
    ['States shall act', 'States should act', 'States [-shall-]{+should+} act'],
    ['States act', 'All States act', '{+All +}States act'],
    ['States act now', 'States act', 'States act[- now-]'],
    ['of the States', 'of all the States', 'of{+ all+} the States'],
    ['a\nb', 'a b', 'a[-\n-]{+ +}b'],
    ['the [relevant] States', 'the relevant States', 'the [-[-]relevant[-]-] States'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['same', 'same', 'same'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it('handles more distinct words than one private-use block holds', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `w${i}`);
    const before = many.join(' ');
    const after = [...many.slice(0, 4500), 'new', ...many.slice(4500)].join(' ');
    expect(diffWords(before, after).filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'insert', text: ' new' },
    ]);
  });

  it('falls back to the whole text beyond the characters there are', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => `w${i}`);
    const edits = diffWords(many.join(' '), [...many.slice(1), 'end'].join(' '));
    expect(edits.map(({ op }) => op)).toEqual(['delete', 'insert']);
  });
});
