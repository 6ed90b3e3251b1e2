import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number;
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

const files = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  workflow: parse(readFileSync(file, 'utf8')) as Workflow,
}));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test('there are three: two that run the change, and one that may write', () => {
  const may = files.map(({ workflow }) => JSON.stringify(workflow.permissions)).sort();
  expect(may).toEqual([
    '{"actions":"read","pull-requests":"write"}',
    '{"contents":"read"}',
    '{"contents":"read"}',
  ]);
});

describe.each(files)('$file', ({ file, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const runs = steps.map(({ run }) => run ?? '');

  // What others write (a title, a branch name) would be run as commands: https://docs.github.com/actions/security-guides
  test('puts nothing from outside into its commands', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  // A tag can be moved to other code; a commit is what it was when it was read.
  test('uses only GitHub’s own actions, each by its commit, and says its version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    const lines = readFileSync(file, 'utf8').match(/^.*\buses:.*$/gm) ?? [];
    for (const line of lines) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  test('names only scripts that there are', () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    for (const name of named) expect(scripts).toHaveProperty(String(name));
  });

  test('has no secrets, and no job with more permissions than the workflow', () => {
    expect(JSON.stringify(workflow)).not.toContain('secrets.');
    for (const job of Object.values(workflow.jobs)) expect(job).not.toHaveProperty('permissions');
  });

  test('ends by itself', () => {
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('runs what is in a change only where it may not write', () => {
    const writes = Object.values(workflow.permissions).includes('write');
    const runsTheChange =
      steps.some(({ uses }) => uses?.startsWith('actions/checkout')) ||
      runs.some((run) => /\b(git|npm|npx|node|gh pr checkout)\b/.test(run));
    expect(writes && runsTheChange).toBe(false);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

test('all steps are run for each change, and every page is looked at', () => {
  const runs = files
    .filter(({ workflow }) => 'pull_request' in workflow.on)
    .flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap(({ steps }) => steps))
    .map(({ run }) => run ?? '');
  expect(runs).toContainEqual(expect.stringMatching(/^npm run pr -- /));
  expect(runs).toContain('npm run test:every-page');
  expect(runs).toContainEqual(expect.stringMatching(/vnu\.jar" --Werror /));
});

test('a program from elsewhere is held to its hash before it is run', () => {
  for (const { file } of files) {
    const source = readFileSync(file, 'utf8');
    if (source.includes('-jar')) expect(source).toMatch(/sha256sum --check[\s\S]*java /);
  }
});

test('the one that may write has no more than that needs', () => {
  const writing = files.find(({ file }) => file.includes('comment'));
  expect(writing?.workflow.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
  const running = files.find(({ file }) => !file.includes('comment'));
  expect(running?.workflow.permissions).toEqual({ contents: 'read' });
});

test('the text that comes from the change calls nobody in the comment', () => {
  const runs = files
    .flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps))
    .flatMap(({ run }) => (run?.includes('--body-file') ? [run] : []));
  expect(runs).toHaveLength(1);
  expect(runs[0]).toContain(String.raw`| sed 's/@/@\xE2\x80\x8B/g' > tekst.md`);
  expect(runs[0]).toContain('--body-file tekst.md');
});

test('the comment waits for the run by the name that it has', () => {
  const [first, second] = ['pull-request', 'pull-request-comment'].map(
    (name) =>
      parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as {
        name: string;
        on: { workflow_run?: { workflows: string[] } };
      },
  );
  expect(second?.on.workflow_run?.workflows).toEqual([first?.name]);
});

test('the files that GitHub is reported are there', () => {
  expect(existsSync('.node-version')).toBe(true);
  const owned = readFileSync('.github/CODEOWNERS', 'utf8').match(/^\/\S+/gm) ?? [];
  expect(owned.length).toBeGreaterThan(2);
  for (const path of owned) expect(existsSync(`.${path}`), path).toBe(true);
});
