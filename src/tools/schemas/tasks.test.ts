import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consoleLine } from '../../check/report/console.ts';
import type { Finding } from '../../check/finding.ts';

interface Matcher {
  severity: string;
  pattern: {
    regexp: string;
    file: number;
    line: number;
    column: number;
    message: number;
    code: number;
  };
  background?: { beginsPattern: string; endsPattern: string };
}
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { label: string; script?: string; problemMatcher: Matcher[]; args?: string[] }[];
};
const withMatchers = tasks.filter(({ problemMatcher }) => problemMatcher.length > 0);

const finding: Finding = {
  file: 'src/content/trials/en-plan/en-handleplan.mdx',
  line: 12,
  column: 7,
  severity: 'error',
  check: 'fields-valid',
  message: 'Feltet »a[1]«: Skriv 1:2 [eller 3].',
};

/** What the Problems panel shows of a line. */
function problems(matchers: Matcher[], line: string) {
  return matchers.flatMap(({ severity, pattern }) => {
    const match = new RegExp(pattern.regexp).exec(line);
    const { file, line: row, column, message, code } = pattern;
    return match
      ? [[severity, ...[file, row, column, message, code].map((part) => match[part])]]
      : [];
  });
}

describe.each(withMatchers)('the task »$label«', ({ problemMatcher }) => {
  test.each(['error', 'warning'] as const)('finds an %s in what the check writes', (severity) => {
    const line = consoleLine({ ...finding, severity });
    const { file, message, check } = finding;
    expect(problems(problemMatcher, line)).toEqual([[severity, file, '12', '7', message, check]]);
  });

  test.each(['en-handleplan.mdx: 1 fejl', 'Ingen fejl i 121 filer.', ''])(
    'is silent at »%s«',
    (line) => {
      expect(problems(problemMatcher, line)).toEqual([]);
    },
  );
});

test('while one writes, each run of the check begins and ends', () => {
  const watching = withMatchers.flatMap(({ problemMatcher }) =>
    problemMatcher.flatMap(({ background }) => background ?? []),
  );
  expect(watching).toHaveLength(2);
  for (const { beginsPattern, endsPattern } of watching) {
    expect("Restarting 'scripts/check.ts'").toMatch(new RegExp(beginsPattern));
    for (const how of ['Completed', 'Failed']) {
      const last = `${how} running 'scripts/check.ts'. Waiting for file changes before restarting...`;
      expect(last).toMatch(new RegExp(endsPattern));
    }
  }
});

test('each script that a task runs is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const run = tasks.flatMap(({ script }) => script ?? []);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
  expect(run).toContain('check');
});
