/** Hostile files are read without native drawing code in the process. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const dist = resolve(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'dist',
  'parse',
  'readers',
  'pdf',
  'extract.js',
);

it('the PDF reader loads no native module', () => {
  const script = `import { createRequire } from 'node:module';
    await import(${JSON.stringify(dist)});
    const { cache } = createRequire(${JSON.stringify(dist)});
    console.log(JSON.stringify(Object.keys(cache).filter((name) => name.endsWith('.node'))));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(printed.split('\n')[0]).toBe('[]');
});
