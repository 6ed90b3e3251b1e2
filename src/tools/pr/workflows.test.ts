import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../../publish/command/setting-faults.ts';

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  needs?: string;
  if?: string;
  steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  workflow: parse(readFileSync(file, 'utf8')) as Workflow,
}));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const named = (name: string): Workflow | undefined =>
  files.find(({ file }) => file.endsWith(`${name}.yml`))?.workflow;

test('there are five: two run the change, one comments on it, one publishes what is accepted, and one keeps editions', () => {
  expect(files.map(({ file }) => file.replace(/^.*[\\/]/, '')).sort()).toEqual([
    'publish.yml',
    'pull-request-comment.yml',
    'pull-request.yml',
    'release.yml',
    'validate.yml',
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

  test('has no secrets, and says in one place what its jobs may do', () => {
    expect(JSON.stringify(workflow)).not.toContain('secrets.');
    const isOfJobs = Object.keys(workflow.permissions).length === 0;
    for (const job of Object.values(workflow.jobs)) expect('permissions' in job).toBe(isOfJobs);
  });

  test('ends by itself', () => {
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('runs what is in a change only where it may not write', () => {
    for (const { permissions = workflow.permissions, steps } of Object.values(workflow.jobs)) {
      const writes = Object.values(permissions).includes('write');
      const runsTheChange = steps.some(
        ({ uses = '', run = '' }) =>
          uses.startsWith('actions/checkout') || /\b(git|npm|npx|node|gh pr checkout)\b/.test(run),
      );
      expect(writes && runsTheChange).toBe(false);
    }
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
  expect(runs).toContain('npm run validate');
});

test('a program from elsewhere is held to its hash before it is run', () => {
  for (const { file } of files) {
    const source = readFileSync(file, 'utf8');
    if (source.includes('-jar')) expect(source).toMatch(/sha256sum --check[\s\S]*java /);
  }
});

test('the one that may write has no more than that needs', () => {
  expect(named('pull-request-comment')?.permissions).toEqual({
    actions: 'read',
    'pull-requests': 'write',
  });
  expect(named('pull-request')?.permissions).toEqual({ contents: 'read' });
});

describe('the one that publishes', () => {
  const { byg, udgiv } = named('publish')?.jobs ?? {};

  test('does so from main alone, when the whole of it was built, with no more permissions than that needs', () => {
    expect(named('publish')?.on).toEqual({
      push: { branches: ['main'] },
      workflow_dispatch: null,
      workflow_run: {
        workflows: [(named('release') as unknown as { name: string }).name],
        types: ['completed'],
      },
    });
    expect(byg?.if).toMatch(/^\$\{\{ github\.ref == 'refs\/heads\/main' && /);
    expect(byg?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(udgiv?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(udgiv?.needs).toBe('byg');
    const runs = byg?.steps.map(({ run }) => run) ?? [];
    // What was found out about the build is on its own page, before anything else is put beside it.
    expect(runs[runs.indexOf('npm run build') + 1]).toBe('npm run evidence -- --validate');
    const sent = byg?.steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
    // Files that begin with a full stop belong to the site too.
    expect(sent?.with).toEqual({ path: 'dist/', 'include-hidden-files': true });
  });

  const asks = byg?.steps.find(({ name }) => name === 'Find webstedets adresse')?.run ?? '';
  /** What the step that asks for the site's address says and sets, with a stand-in for GitHub's program. */
  function ask(answer: string) {
    const root = mkdtempSync(join(tmpdir(), 'udgiv-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    writeFileSync(join(root, 'gh'), `#!/bin/sh\n${answer}\n`);
    chmodSync(join(root, 'gh'), 0o755);
    const PATH = `${root}${delimiter}${process.env['PATH'] ?? ''}`;
    const GITHUB_ENV = join(root, 'env');
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', asks], {
      encoding: 'utf8',
      env: { ...process.env, PATH, GITHUB_ENV, GITHUB_REPOSITORY: 'a/b' },
    });
    return { status, stderr, set: readFileSync(GITHUB_ENV, 'utf8') };
  }

  test.runIf(process.platform !== 'win32').each([
    ['https://a.example/note/', 'SITE_URL=https://a.example\nBASE_PATH=/note\n'],
    ['https://a.example/', 'SITE_URL=https://a.example\nBASE_PATH=\n'],
    ['http://note.example', 'SITE_URL=http://note.example\nBASE_PATH=\n'],
  ])('builds for the address that GitHub has: %s', (address, set) => {
    expect(ask(`echo ${address}`)).toEqual({ status: 0, stderr: '', set });
  });

  test.runIf(process.platform !== 'win32')('says what to turn on where GitHub has none', () => {
    const { status, stderr, set } = ask('exit 1');
    expect({ status, set }).toEqual({ status: 1, set: '' });
    expect(stderr).toMatch(/^::error::.*Slå Pages til.*\n$/);
  });
});

describe('the one that keeps an edition', () => {
  const { byg, udgiv } = named('release')?.jobs ?? {};
  const runs = byg?.steps.map(({ run }) => run ?? '') ?? [];

  test('does so for a mark on main with its number, and puts up only files that were verified', () => {
    expect(named('release')?.on).toEqual({ push: { tags: ['udgave-[0-9]+'] } });
    expect(byg?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(udgiv?.permissions).toEqual({ actions: 'read', contents: 'write' });
    expect(udgiv?.needs).toBe('byg');
    const order = [
      'npm run edition',
      'npm run evidence -- --validate',
      'npm run compress',
      'npm run verify -- dist',
    ];
    expect(runs.filter((run) => order.includes(run))).toEqual(order);
    const [put] = udgiv?.steps.map(({ run }) => run ?? '') ?? [];
    expect(put).toMatch(/sha256sum --check SHA256SUMS\n *gh release create .* --verify-tag /);
  });

  /** A repository with a built site, packed as the workflow does. @param time when its files were written */
  function pack(time: number): Record<string, string> {
    const root = mkdtempSync(join(tmpdir(), 'udgave-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const at = '2026-01-02T03:04:05Z';
    const env = {
      ...process.env,
      ...{ GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GITHUB_REF_NAME: 'udgave-2' },
    };
    const run = (script: string) => {
      const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        ...{ cwd: root, env, encoding: 'utf8' as const },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    };
    run(`git init --quiet
      git -c user.name=P -c user.email=p@frikommuner.example commit --quiet --allow-empty --message=x
      mkdir -p dist/data dist/_astro udgaver/2 && echo 2 > udgaver/2/index.html
      for file in index.html .nojekyll statusnotat.pdf manifest.json data/a.csv data/a.xlsx _astro/x.js; do echo "$file" > "dist/$file"; done`);
    for (const file of globSync('dist/**/*', { cwd: root }))
      utimesSync(join(root, file), time, time);
    run(byg?.steps.find(({ name }) => name === 'Saml udgavens filer')?.run ?? 'exit 9');
    run('cd udgivelse && sha256sum --check --status SHA256SUMS');
    run('mkdir ud && tar -xzf udgivelse/websted-udgave-2.tar.gz -C ud && diff -r dist ud');
    return Object.fromEntries(
      globSync('udgivelse/*', { cwd: root })
        .sort()
        .map((file) => [basename(file), readFileSync(join(root, file)).toString('base64')]),
    );
  }

  test.runIf(process.platform === 'linux')('packs the same bytes, whenever and wherever', () => {
    const packed = pack(1e9);
    expect(Object.keys(packed)).toEqual([
      'SHA256SUMS',
      'a.xlsx',
      'data-udgave-2.tar.gz',
      'kopi-udgave-2.tar.gz',
      'manifest.json',
      'statusnotat.pdf',
      'websted-udgave-2.tar.gz',
    ]);
    expect(pack(1.5e9)).toEqual(packed);
  });
});

test.each(['publish', 'release'])(
  '%s builds by the settings that a repository can have',
  (name) => {
    const { env } = named(name) as unknown as { env: Record<string, string> };
    for (const setting of ['PUBLISHER', 'CONTACT', 'DATA_LICENSE', 'CODE_LICENSE']) {
      expect(settingNames).toContain(setting);
      expect(env[setting]).toBe(`\${{ vars.${setting} }}`);
    }
  },
);

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
