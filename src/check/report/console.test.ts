import { expect, test } from 'vitest';
import { consoleLine, consoleReport } from './console.ts';
import { finding } from './fixture.ts';

const seed = 'seeds/eksempel-2019.yaml';

test('findings stand below their file, each on a line that can be clicked, then the count and where to read more', () => {
  const findings = [
    finding({ file: seed, line: 2 }),
    finding({ file: seed, line: 4, severity: 'warning', check: 'line-ends-plain' }),
    finding({ file: seed, line: 10, edits: [{ start: 0, end: 1, text: '' }] }),
    finding({ line: 1 }),
  ];
  expect(consoleReport(findings, 96)).toMatchInlineSnapshot(`
    "eksempel-2019.yaml: 2 fejl og 1 advarsel
    seeds/eksempel-2019.yaml:2:8 Feltet »title« mangler. [fields-valid]
    seeds/eksempel-2019.yaml:4:8 advarsel: Feltet »title« mangler. [line-ends-plain]
    seeds/eksempel-2019.yaml:10:8 Feltet »title« mangler. [fields-valid]

    acts.yaml: 1 fejl
    src/content/acts.yaml:1:8 Feltet »title« mangler. [fields-valid]

    3 fejl og 1 advarsel i 2 filer (96 filer læst).
    1 af dem kan rettes for dig: npm run check -- --fix
    Navnet i [ ] er reglens navn. Den er forklaret i docs/fejl, for eksempel docs/fejl/fields-valid.md."
  `);
});

test('one finding is in one file', () => {
  expect(consoleReport([finding()], 96)).toMatchInlineSnapshot(`
    "acts.yaml: 1 fejl
    src/content/acts.yaml:2:8 Feltet »title« mangler. [fields-valid]

    1 fejl i 1 fil (96 filer læst).
    Navnet i [ ] er reglens navn. Den er forklaret i docs/fejl, for eksempel docs/fejl/fields-valid.md."
  `);
});

test('warnings alone are not called errors', () => {
  const warning = finding({ severity: 'warning', edits: [] });
  expect(consoleReport([warning], 96)).toMatchInlineSnapshot(`
    "acts.yaml: 1 advarsel
    src/content/acts.yaml:2:8 advarsel: Feltet »title« mangler. [fields-valid]

    Ingen fejl, men 1 advarsel i 1 fil (96 filer læst).
    Den kan rettes for dig: npm run check -- --fix
    Navnet i [ ] er reglens navn. Den er forklaret i docs/fejl, for eksempel docs/fejl/fields-valid.md."
  `);
  expect(consoleReport([warning, warning], 96)).toContain('Ingen fejl, men 2 advarsler i 1 fil');
});

test('no findings are one line', () => {
  expect(consoleReport([], 96)).toMatchInlineSnapshot(`"Ingen fejl i 96 filer."`);
});

test('the name of a file is shown as the terminal shows what matters', () => {
  expect(consoleReport([finding()], 96, (heading) => `*${heading}*`)).toMatch(
    /^\*acts\.yaml: 1 fejl\*$/m,
  );
});

test('a finding is on one line, whatever it quotes', () => {
  const quoting = finding({ message: 'En »tekst\r\n  ::error::« er forkert.' });
  expect(consoleLine(quoting)).toBe(
    'src/content/acts.yaml:2:8 En »tekst ::error::« er forkert. [fields-valid]',
  );
});

test('no file name gives the terminal orders or has a line of its own', () => {
  const odd = finding({ file: 'src/content/a\u001b[2J\n::error::b.mdx' });
  expect(consoleLine(odd)).toMatch(/^src\/content\/a\ufffd\[2J\ufffd::error::b\.mdx:2:8 /);
  expect(consoleReport([odd], 96).split('\n')[0]).toBe('a\ufffd[2J\ufffd::error::b.mdx: 1 fejl');
});
