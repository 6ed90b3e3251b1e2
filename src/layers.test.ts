import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const listed = (text: string): string[] => (text.match(/[\w-]+/g) ?? []).sort();

/** What each part may import, as the rules of lint have it; those that are put together of others are left out. */
const rules = [
  ...readFileSync('eslint.config.js', 'utf8').matchAll(/^ {2}'?([\w/-]+)'?: \[([^.\]]*)\],$/gm),
].map(([, part = '', allowed = '']): [string, string[]] => [part, listed(allowed)]);

test('each part of src has a rule for what it may import', () => {
  const code = globSync('src/*/**/*.ts').map((file) => file.split(/[\\/]/)[1]);
  const elsewhere = ['pages', 'components', 'content'];
  const parts = [...new Set(code)].filter((part) => part && !elsewhere.includes(part));
  expect(parts.length).toBeGreaterThan(10);
  const ruled = rules.map(([part]) => part).filter((part) => !part.includes('/'));
  expect(ruled.sort()).toEqual(parts.sort());
});

test.each(rules)('the table of the folders says what src/%s may import', (part, allowed) => {
  const table = readFileSync('docs/arkitektur.md', 'utf8');
  const row = table.split('\n').find((line) => line.startsWith(`| \`src/${part}\` |`));
  const [, allowedThere] = / \| ([^|]*) \|$/.exec(row ?? '') ?? [];
  expect(listed(allowedThere ?? 'no row')).toEqual(allowed);
});

test('the first page names each npm script and each folder', () => {
  const page = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unnamed = Object.keys(scripts).filter((name) =>
    name === 'test' ? !page.includes('npm test') : !page.includes(`npm run ${name}`),
  );
  expect(unnamed).toEqual([]);
  expect(rules.map(([part]) => `src/${part}`).filter((path) => !page.includes(path))).toEqual([]);
});
