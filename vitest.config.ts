import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    setupFiles: 'test/short-failures.ts',
    testTimeout: 60_000,
    // Test files share a process, and with it what it has loaded and compiled: none may leave a trace there.
    isolate: false,
    diff: { expand: false, contextLines: 3 },
    maxWorkers: availableParallelism(),
  },
});
