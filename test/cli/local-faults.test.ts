/** Runs the faults of this machine and of what people type with the real binary. */
import { describe, expect, it } from 'vitest';
import { LOCAL_FAULTS } from './faults/all.ts';
import { canPlay, playLocal } from './faults/play.ts';

describe.each(LOCAL_FAULTS)('$title', ({ faults }) => {
  it('has each shape once', () => {
    expect(new Set(faults.map(({ shape }) => shape)).size).toBe(faults.length);
  });
  it.for(faults.map((fault) => [fault.shape, fault] as const))(
    '%s',
    async ([, fault], { skip }) => {
      if (!canPlay(fault)) return skip();
      const { code, stdout, stderr, made, changed, after } = await playLocal(fault);
      if (fault.says) expect(stderr).toContain(fault.says);
      else expect(stderr).toBe('');
      // One line for each remark; an error of ours is never called a bug of ours without being one.
      if (fault.exit !== 70) expect(stderr).not.toMatch(/this is a bug|^\s+at /m);
      if (fault.prints) expect(stdout).toContain(fault.prints);
      if (fault.neverPrints) expect(stdout).not.toContain(fault.neverPrints);
      expect(code).toBe(fault.exit);
      expect([...made, ...changed].filter((name) => !fault.makes?.includes(name))).toEqual([]);
      if (after !== null) throw after;
    },
  );
});
