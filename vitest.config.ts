import { defineConfig } from 'vitest/config';
import { makeSuiteFolder } from './tests/support/suite-folder.ts';

makeSuiteFolder();

/** Tests of what the scripts do with a project, and of texts that no one has written yet: they need no built site. */
const ofScripts = [
  'check',
  'large-pages',
  'markdown-examples',
  'mutations',
  'new-entry',
  'no-word-lost',
  'one-fact',
  'publish',
  'reconcile',
  'set-up',
  'strange-files',
  'vs-code',
].map((name) => `tests/${name}.test.ts`);

/** Files that run in the same process share what they have read and the browser: most take longer to load than to run. */
const sharing = { isolate: false, unstubEnvs: true, unstubGlobals: true, restoreMocks: true };

/** No test depends on how fast a machine is: what is awaited is waited for until something must be wrong. */
const patience = {
  testTimeout: 480_000,
  hookTimeout: 480_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // A test in the browser waits for the browser: two at a time use a machine of two cores.
    maxWorkers: 2,
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          ...sharing,
          ...patience,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'scripts',
          include: ofScripts,
          ...sharing,
          ...patience,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'publication',
          include: ['tests/**/*.test.ts'],
          exclude: ofScripts,
          globalSetup: 'tests/support/set-up.ts',
          setupFiles: 'tests/support/wait-for-site.ts',
          ...sharing,
          ...patience,
          // After the others, which run while the site is built.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
