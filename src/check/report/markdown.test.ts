import { expect, test } from 'vitest';
import { finding } from './fixture.ts';
import { markdownReport } from './markdown.ts';

test('a comment has a table for each file', () => {
  const findings = [
    finding(),
    finding({ line: 4, severity: 'warning' }),
    finding({ file: 'src/content/networks/en_plan.mdx' }),
  ];
  expect(markdownReport(findings, 96)).toMatchInlineSnapshot(`
    "2 fejl og 1 advarsel i 2 filer (96 filer læst).

    #### src/content/acts\\.yaml

    | Sted | | Hvad er galt | Regel |
    | --- | --- | --- | --- |
    | 2:8 | Fejl | Feltet »title« mangler\\. | \`fields-valid\` |
    | 4:8 | Advarsel | Feltet »title« mangler\\. | \`fields-valid\` |

    #### src/content/networks/en\\_plan\\.mdx

    | Sted | | Hvad er galt | Regel |
    | --- | --- | --- | --- |
    | 2:8 | Fejl | Feltet »title« mangler\\. | \`fields-valid\` |

    Reglerne er forklaret i docs/fejl.
    "
  `);
});

test('places and rules are links where the files can be seen', () => {
  const linkTo = (path: string, line?: number) => `https://eksempel.dk/${path}#L${line ?? 0}`;
  const report = markdownReport([finding({ file: 'a (1).yaml' })], 96, linkTo);
  expect(report).toContain('| [2:8](https://eksempel.dk/a%20%281%29.yaml#L2) |');
  expect(report).toContain(
    '| [`fields-valid`](https://eksempel.dk/docs/fejl/fields-valid.md#L0) |',
  );
});

test('a message and a file name are only text', () => {
  const report = markdownReport(
    [finding({ message: '@octocat | [x](y)', file: 'a|b.mdx' })],
    1,
    (path) => `https://eksempel.dk/${path}`,
  );
  expect(report).toContain('@&#8203;octocat \\| \\[x\\]\\(y\\)');
  expect(report).toContain('#### a\\|b\\.mdx');
  expect(report).toContain('(https://eksempel.dk/a%7cb.mdx)');
});

test('what there is no room for in a comment is counted', () => {
  const many = Array.from({ length: 3000 }, (_, index) => finding({ line: index + 1 }));
  const report = markdownReport(many, 96);
  expect(report.length).toBeLessThan(45_000);
  const shown = report.match(/^\| \d+:8 /gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(400);
  expect(report).toContain(`Der er ikke plads til ${3000 - shown} mere.`);
});

test('nothing found is one sentence', () => {
  expect(markdownReport([], 96)).toBe('Ingen fejl i 96 filer.\n');
});
