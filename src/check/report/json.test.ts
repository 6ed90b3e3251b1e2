import { expect, test } from 'vitest';
import { finding } from './fixture.ts';
import { jsonReport } from './json.ts';

test('other programs get every finding, in a shape that stays', () => {
  const findings = [
    finding({ end: { line: 2, column: 12 }, edits: [] }),
    finding({ severity: 'warning', message: 'En »tekst«\nmed "tegn".' }),
  ];
  expect(jsonReport(findings, 96)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "filesRead": 96,
      "errors": 1,
      "warnings": 1,
      "findings": [
        {
          "file": "src/content/acts.yaml",
          "line": 2,
          "column": 8,
          "endLine": 2,
          "endColumn": 12,
          "severity": "error",
          "check": "fields-valid",
          "message": "Feltet »title« mangler.",
          "help": "docs/fejl/fields-valid.md",
          "fixable": true
        },
        {
          "file": "src/content/acts.yaml",
          "line": 2,
          "column": 8,
          "severity": "warning",
          "check": "fields-valid",
          "message": "En »tekst«\\nmed \\"tegn\\".",
          "help": "docs/fejl/fields-valid.md",
          "fixable": false
        }
      ]
    }"
  `);
});

test('nothing found is an empty list', () => {
  expect(JSON.parse(jsonReport([], 96))).toEqual({
    version: 1,
    filesRead: 96,
    errors: 0,
    warnings: 0,
    findings: [],
  });
});
