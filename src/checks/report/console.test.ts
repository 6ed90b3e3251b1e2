import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { consoleReport } from './console.ts';

const finding = (file: string, line: number): Finding => ({
  file,
  line,
  column: 8,
  check: 'fields-valid',
  message: 'Feltet »title« mangler.',
});

test('findings have a line each, then a blank line and the count', () => {
  const findings = [
    finding('seeds/eksempel-2019.yaml', 2),
    finding('seeds/eksempel-2019.yaml', 10),
    finding('src/content/acts.yaml', 1),
  ];
  expect(consoleReport(findings, 96)).toMatchInlineSnapshot(`
    "seeds/eksempel-2019.yaml:2:8 Feltet »title« mangler. [fields-valid]
    seeds/eksempel-2019.yaml:10:8 Feltet »title« mangler. [fields-valid]
    src/content/acts.yaml:1:8 Feltet »title« mangler. [fields-valid]

    3 fejl i 2 filer (96 filer læst)."
  `);
});

test('one finding is in one file', () => {
  expect(consoleReport([finding('src/content/acts.yaml', 1)], 96)).toMatchInlineSnapshot(`
    "src/content/acts.yaml:1:8 Feltet »title« mangler. [fields-valid]

    1 fejl i 1 fil (96 filer læst)."
  `);
});

test('no findings are one line', () => {
  expect(consoleReport([], 96)).toMatchInlineSnapshot(`"Ingen fejl i 96 filer."`);
});
