import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpFolder, mendText } from '../../text/check-report.ts';
import { findingsOfCheck } from '../check.ts';
import { faults, faultyFiles, wholeFiles } from './faults-fixture.ts';
import { projectWith } from '../fixture.ts';
import { checkProject, checks } from '../index.ts';
import { consoleLine } from '../report/console.ts';
import { helpPage } from '../report/summary.ts';

const ids = checks.map(({ id }) => id);
const read = (path: string): string => readFileSync(path, 'utf8');
const index = read(`${helpFolder}/README.md`);

test('each check has a page, each page a check, and all of them are in the list', () => {
  const pages = globSync('*.md', { cwd: helpFolder }).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
  expect(index.match(/(?<=^\| \[`)[\w-]+(?=`\])/gm)).toEqual(ids);
});

test('the examples are of a project that is otherwise as it should be', () => {
  expect(checkProject(projectWith(wholeFiles))).toEqual([]);
  expect(Object.keys(faults).sort()).toEqual([...ids].sort());
});

describe.each(checks)('the page about $id', (check) => {
  // A rule without a page is for the first test to name.
  const page = existsSync(helpPage(check.id)) ? read(helpPage(check.id)) : '';
  const found = findingsOfCheck(check, projectWith(faultyFiles(check.id)))[0];

  test('says what the check says of its example, and whether that stops the publication', () => {
    expect(page).toContain(found && consoleLine(found));
    const isError = found?.severity === 'error';
    expect(page).toContain(`\`${check.id}\` · ${isError ? 'Fejl' : 'Advarsel'}. Standser `);
    expect(page.includes('Standser ikke')).toBe(!isError);
    expect(index).toContain(
      `| ${page.split('\n')[0]?.slice(2) ?? ''} | ${isError ? 'fejl' : 'advarsel'} |`,
    );
  });

  test('shows what is wrong and what is right', () => {
    const fault = faults[check.id];
    if (fault?.isSeen === false) return;
    expect(page).toContain(`\n${fault?.wrong ?? '?'}`);
    expect(page).toContain(`\n${fault?.right ?? '?'}`);
  });

  test('says whether --fix mends it', () => {
    const canMend = mendText.checks.includes(check.id);
    expect(/det\? (Ja|Noget)/.test(page)).toBe(canMend);
    expect(page.includes('det? Nej')).toBe(!canMend);
    expect(found?.edits !== undefined).toBe(canMend);
  });
});
