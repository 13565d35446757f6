import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    setupFiles: 'test/short-failures.ts',
    testTimeout: 60_000,
    // Setting up reads Word files and starts servers: under load that takes longer than the usual ten seconds.
    hookTimeout: 60_000,
    // Test files share a process, and with it what it has loaded and compiled: none may leave a trace there.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    diff: { expand: false, contextLines: 3 },
    maxWorkers: availableParallelism(),
  },
});
