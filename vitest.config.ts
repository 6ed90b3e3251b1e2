import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test in the browser waits for the browser: two at a time use a machine of two cores.
    maxWorkers: 2,
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          // The corpus of faults reads the content and needs no built site.
          include: [
            'src/**/*.test.ts',
            'tests/mutations.test.ts',
            'tests/strange-files.test.ts',
            'tests/markdown-examples.test.ts',
            'tests/no-word-lost.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'publication',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/mutations.test.ts',
            'tests/strange-files.test.ts',
            'tests/markdown-examples.test.ts',
            'tests/no-word-lost.test.ts',
          ],
          // Builds the publication once for all of them, at the root of a host and in a folder on one.
          globalSetup: 'tests/support/build-once.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
