import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('nothing said is a report for a person', () => {
  expect(readArguments([])).toEqual({ shownAs: 'console', fix: false });
});

test.each(['json', 'github', 'markdown', 'laesbarhed', 'help'])('--%s is known', (name) => {
  expect(readArguments([`--${name}`])).toEqual({ shownAs: name, fix: false });
});

test('--fix goes with any report, in any order', () => {
  expect(readArguments(['--fix'])).toEqual({ shownAs: 'console', fix: true });
  expect(readArguments(['--json', '--fix'])).toEqual({ shownAs: 'json', fix: true });
});

const faultOf = (...args: string[]): string => {
  const asked = readArguments(args);
  return 'fault' in asked ? asked.fault : '';
};

test('anything else is refused, with what is meant and what there is', () => {
  expect(faultOf('--jsn')).toMatch(
    /^»--jsn« kendes ikke\. Mente du »--json«\?\nnpm run check læser/,
  );
  expect(faultOf('fix')).toContain('»fix« kendes ikke. Mente du »--fix«?');
  expect(faultOf('-x')).toContain('»-x« kendes ikke.\n');
  expect(faultOf('--json', 'src/content/acts.yaml')).toContain('  --fix ');
});

test('two reports at once are refused, and so is a value', () => {
  expect(faultOf('--json', '--markdown')).toBe('Vælg én af: --json, --markdown.');
  expect(faultOf('--json=fil.json')).toBe('--json skrives alene, uden noget efter lighedstegnet.');
});
