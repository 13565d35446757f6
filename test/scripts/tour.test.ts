/** The tour for newcomers still goes through the program, and finds on its way what it promises. */
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Say = (title: string, lines: readonly string[]) => void;
const path = join(import.meta.dirname, '..', '..', 'scripts', 'tour.mjs');
const { tour } = (await import(path)) as { tour: (say: Say) => Promise<void> };

it('goes from the bytes of a PDF to the redline', { timeout: 240_000 }, async () => {
  const steps = new Map<string, string>();
  await tour((title, lines) => steps.set(title.replace(/^\d\. /, ''), lines.join('\n')));
  expect([...steps.keys()]).toHaveLength(9);
  expect(steps.get('A printed paragraph')).toMatch(/^1\. Reaffirms that States shall/);
  expect(steps.get('A paragraph')).toContain('label OP1, part operative, verb reaffirm');
  expect(steps.get('A change')).toContain('delete “shall”\ninsert “should”');
  expect(steps.get('A judgement')).toMatch(/^weakened, certain.*\nmodal\.duty: weaker/);
  expect(steps.get('A report')).toContain('‘shall’ became ‘should’');
  expect(steps.get('A redline')).toMatch(/^\d{4,} bytes/);
});
