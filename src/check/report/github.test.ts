import { expect, test } from 'vitest';
import { finding } from './fixture.ts';
import { githubReport } from './github.ts';

test('a finding is a workflow command', () => {
  const findings = [
    finding(),
    finding({ severity: 'warning', end: { line: 2, column: 12 } }),
    finding({ end: { line: 3, column: 1 } }),
  ];
  expect(githubReport(findings, 96)).toMatchInlineSnapshot(`
    "::error file=src/content/acts.yaml,line=2,col=8,title=Fejl (fields-valid)::Feltet »title« mangler.
    ::error file=src/content/acts.yaml,line=2,col=8,endLine=3,title=Fejl (fields-valid)::Feltet »title« mangler.
    ::warning file=src/content/acts.yaml,line=2,col=8,endLine=2,endColumn=12,title=Advarsel (fields-valid)::Feltet »title« mangler.
    2 fejl og 1 advarsel i 1 fil (96 filer læst)."
  `);
});

test('signs that GitHub reads as its own are escaped', () => {
  const odd = finding({ file: 'a,b:c%.mdx', message: '84 %, så: »::error«\r\nNæste linje' });
  const [command] = githubReport([odd], 1).split('\n');
  expect(command).toBe(
    '::error file=a%2Cb%3Ac%25.mdx,line=2,col=8,title=Fejl (fields-valid)::84 %25, så: »::error«%0D%0ANæste linje',
  );
});

test('ten of each kind are shown at their lines, and the rest in the log', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ line: index + 1 }));
  const warnings = Array.from({ length: 11 }, (_, index) =>
    finding({ line: index + 1, severity: 'warning' }),
  );
  const lines = githubReport([...warnings, ...many], 96).split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines.slice(20)).toMatchInlineSnapshot(`
    [
      "GitHub viser højst 10 af hver slags ved filerne. Her er de andre 3:",
      "src/content/acts.yaml:11:8 advarsel: Feltet »title« mangler. [fields-valid]",
      "src/content/acts.yaml:11:8 Feltet »title« mangler. [fields-valid]",
      "src/content/acts.yaml:12:8 Feltet »title« mangler. [fields-valid]",
      "12 fejl og 11 advarsler i 1 fil (96 filer læst).",
    ]
  `);
});

test('nothing found is one line', () => {
  expect(githubReport([], 96)).toBe('Ingen fejl i 96 filer.');
});
