import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(Object.entries(scripts))(
  'npm run %s goes through what looks after Node',
  (_, command) => {
    const [, name] = /^node scripts\/start\.mjs ([a-z-]+)(?: [^&|;]*)?$/.exec(command) ?? [];
    expect(existsSync(`scripts/${name}.ts`), command).toBe(true);
  },
);

test('a Node that does not read TypeScript gives one sentence: which is missing, and how to get it', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-strip-types', 'scripts/start.mjs', 'check'],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Node 24 mangler \(her kører v[\d.]+\): kør »npm rebuild node .+\.\n$/);
  expect(status).toBe(1);
});

test('a script gets what it is given, and its own exit code is the answer', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/start.mjs', 'check', '--nej'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('--nej');
  expect(status).toBe(2);
});

test('what is run for each change is what the first page says, by the letter', () => {
  const page = readFileSync('README.md', 'utf8');
  const run = readFileSync('.ci/run', 'utf8');
  const commands = [...run.matchAll(/^on_a_new_machine '(.+)'$/gm)].map(([, command]) => command);
  expect(commands).toEqual(
    [...page.matchAll(/^(npm ci && .+?) +#/gm)].map(([, command]) => command),
  );
  expect(commands).toHaveLength(2);
});
