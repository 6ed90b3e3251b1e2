import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// The commands of the job that may write, run as they stand there, with a stand-in for GitHub's program.

interface Job {
  env: Record<string, string>;
  steps: { name: string; if?: string; run: string }[];
}
const job = (
  parse(readFileSync('.github/workflows/pull-request-comment.yml', 'utf8')) as {
    jobs: Record<string, Job>;
  }
).jobs['kommentar'];
const hasJq = spawnSync('jq', ['--version']).status === 0;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'job-'));
  const gh = join(root, 'gh');
  // Notes what it is told, and answers with what lies in the file of that name.
  writeFileSync(
    gh,
    `#!/bin/sh
echo "$*" >> kald.txt
case "$1 $2" in
  "run download") [ -d artefakt ] && cp -R artefakt kommentar ;;
  "pr list") cat nummer 2>/dev/null || true ;;
  "api --paginate") cat tidligere 2>/dev/null || true ;;
  "api --method") while [ "$#" -gt 0 ]; do [ "$1" = --input ] && cp "$2" sendt.json; shift; done ;;
  "pr comment") cp tekst.md skrevet.md ;;
esac
`,
  );
  chmodSync(gh, 0o755);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const names = ['Find', 'Skriv sammenfatningen', 'Skriv forslagene'] as const;
function runStep(name: (typeof names)[number], env: Record<string, string> = {}) {
  const step = job?.steps.find((one) => one.name.startsWith(name));
  if (!step) throw new Error(`There is no step ${name}.`);
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${root}${delimiter}${process.env['PATH'] ?? ''}`,
      GITHUB_ENV: join(root, 'env'),
      GH_REPO: 'a/b',
      RUN: '17',
      RUN_URL: 'https://github.example/a/b/actions/runs/17',
      SHA: 'f'.repeat(40),
      NUMBER: '7',
      ...env,
    },
  });
}
const inArtifact = (file: string, text: string): void => {
  mkdirSync(join(root, 'artefakt'), { recursive: true });
  writeFileSync(join(root, 'artefakt', file), text);
};
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the steps are these, and all but the first wait for a pull request that is open', () => {
  const [first, ...others] = job?.steps ?? [];
  expect(others).toHaveLength(names.length - 1);
  expect(first).not.toHaveProperty('if');
  for (const step of others) expect(step.if).toBe("${{ env.NUMBER != '' }}");
});

describe.runIf(process.platform !== 'win32')('the comment', () => {
  test('is for the change that GitHub names, if it is open', () => {
    writeFileSync(join(root, 'nummer'), '7\n');
    expect(runStep('Find').status).toBe(0);
    expect(read('env')).toBe('NUMBER=7\n');
    rmSync(join(root, 'nummer'));
    rmSync(join(root, 'env'));
    runStep('Find');
    expect(read('env')).toBe('NUMBER=\n');
  });

  test('is the text of the run, which calls nobody', () => {
    inArtifact('kommentar.md', 'Hej @redaktion.\n');
    expect(runStep('Skriv sammenfatningen').status).toBe(0);
    expect(read('skrevet.md')).toBe('Hej @\u200bredaktion.\n');
  });

  test('says so when the run came to nothing, and is no failure of its own', () => {
    expect(runStep('Skriv sammenfatningen').status).toBe(0);
    expect(read('skrevet.md')).toContain('[Kørslen](https://github.example/a/b/actions/runs/17)');
  });

  test('shows nothing of the machine that a link in the artefact leads to', () => {
    writeFileSync(join(root, 'hemmelig'), 'hemmeligt');
    mkdirSync(join(root, 'artefakt'));
    symlinkSync(join(root, 'hemmelig'), join(root, 'artefakt/kommentar.md'));
    runStep('Skriv sammenfatningen');
    expect(read('skrevet.md')).not.toContain('hemmeligt');
  });
});

describe.runIf(hasJq && process.platform !== 'win32')('the suggestions', () => {
  const [old, fresh] = ['0123456789abcdef', 'fedcba9876543210'];
  const comment = (name: string, more = {}) => ({
    path: 'src/content/acts.yaml',
    line: 3,
    side: 'RIGHT',
    body: `Skriv til @nogen.\n\n\`\`\`suggestion\nx\n\`\`\`\n\n<!-- forslag:${name} -->`,
    ...more,
  });
  function sent(
    comments: unknown[],
    file = {},
  ): Record<string, unknown> & { comments: Record<string, unknown>[] } {
    mkdirSync(join(root, 'kommentar'), { recursive: true });
    writeFileSync(join(root, 'kommentar/forslag.json'), JSON.stringify({ comments, ...file }));
    const { status, stderr } = runStep('Skriv forslagene');
    expect(status, stderr).toBe(0);
    return JSON.parse(read('sendt.json')) as ReturnType<typeof sent>;
  }

  test('are remarks at their lines, on the commit that was gone through, and call nobody', () => {
    const review = sent([comment(fresh), comment(old, { start_line: 2, line: 4 })]);
    expect(review).toMatchObject({ commit_id: 'f'.repeat(40), event: 'COMMENT' });
    expect(review.comments).toMatchObject([
      { path: 'src/content/acts.yaml', line: 3, side: 'RIGHT' },
      { start_line: 2, start_side: 'RIGHT', line: 4 },
    ]);
    expect(review.comments[0]?.['body']).toContain('@\u200bnogen');
    expect(review.comments[0]?.['body']).toContain('```suggestion\nx\n```');
    expect(read('kald.txt')).toContain('repos/a/b/pulls/7/reviews');
  });

  test('are made once, whatever is pushed later', () => {
    writeFileSync(join(root, 'tidligere'), `${comment(old).body}\n`);
    expect(sent([comment(old), comment(fresh)]).comments).toHaveLength(1);
  });

  test('are not sent when there are none', () => {
    mkdirSync(join(root, 'kommentar'));
    writeFileSync(join(root, 'kommentar/forslag.json'), '{"comments":[]}');
    expect(runStep('Skriv forslagene').status).toBe(0);
    expect(existsSync(join(root, 'sendt.json'))).toBe(false);
  });

  test('can do nothing but remark: what a change says beyond that is left out', () => {
    const review = sent([comment(fresh, { in_reply_to: 1, side: 'LEFT' })], {
      event: 'APPROVE',
      body: 'Godkendt',
      commit_id: 'x',
    });
    expect(review).toMatchObject({ commit_id: 'f'.repeat(40), event: 'COMMENT' });
    expect(review['body']).not.toContain('Godkendt');
    expect(Object.keys(review.comments[0] ?? {}).sort()).toEqual(['body', 'line', 'path', 'side']);
    expect(review.comments[0]?.['side']).toBe('RIGHT');
  });

  test('are as many as can be gone through', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      comment(index.toString(16).padStart(16, '0')),
    );
    expect(sent(many).comments).toHaveLength(30);
  });
});
