import { describe, expect, test } from 'vitest';
import { inReadingOrder } from './finding.ts';
import {
  edited,
  municipalitiesPath,
  networkPath,
  projectWith,
  trialPath,
  validFiles,
  type Files,
} from './fixture.ts';
import { checkProject, checks } from './index.ts';
import { allFiles } from '../model/reading/project.ts';
import { consoleReport } from './report/console.ts';
import { finding } from './report/fixture.ts';

/** What an editor hears of the valid project with these files. */
function told(files: Files): string {
  const project = projectWith(files);
  return consoleReport(checkProject(project), allFiles(project).length);
}

describe('checking a project', () => {
  test('finds nothing in a valid one', () => {
    expect(checkProject(projectWith())).toEqual([]);
  });

  test.each([
    ['figures in code as code, and not as figures too', 'Det er `$2`.', 'text-is-text'],
    ['a block of code once', '```\n99 borgere\n```', 'text-is-text'],
    ['a figure after a sign as a figure', 'Det er $2.', 'figures-backed'],
    ['a figure between signs that are meant', 'Det er \\*99\\*.', 'figures-backed'],
    ['a figure in a line that is moved in', '    99 borgere', 'figures-backed'],
  ])('reports %s', (_, text, rule) => {
    const files = { [networkPath]: `${validFiles[networkPath] ?? ''}\n${text}\n` };
    expect(checkProject(projectWith(files)).map(({ check }) => check)).toEqual([rule]);
  });

  test('reports all faults of all files at once, in reading order', () => {
    const trial = (validFiles[trialPath] ?? '')
      .replace('eksempelnetvaerk', 'eksempelnet')
      .replace('## Målgruppe', '## Malgruppe');
    const files = { [trialPath]: trial, ...edited(municipalitiesPath, 'Syddanmark', 'Fyn') };
    expect(told(files)).toMatchInlineSnapshot(`
      "municipalities.yaml: 1 fejl
      src/content/municipalities.yaml:9:11 Feltet »[2].region«: »Fyn« kendes ikke. Vælg en af: Nordjylland, Midtjylland, Syddanmark, Sjælland, Hovedstaden. [fields-valid]

      natlys.mdx: 4 fejl
      src/content/trials/eksempelnetvaerk/natlys.mdx:4:10 Netværket »eksempelnet« findes ikke i src/content/networks. Mente du »eksempelnetvaerk«? [references-exist]
      src/content/trials/eksempelnetvaerk/natlys.mdx:4:10 Filen ligger i mappen src/content/trials/eksempelnetvaerk, men feltet network er »eksempelnet«. Læg den i src/content/trials/eksempelnet, eller ret feltet. [trials-in-their-network]
      src/content/trials/eksempelnetvaerk/natlys.mdx:27:1 Afsnittet »Malgruppe« hører ikke til et forsøg. Mente du »Målgruppe«? De fire afsnit er »Indhold«, »Målgruppe«, »Ikrafttrædelse og implementering«, »Evaluering«. [trial-sections-complete]
      src/content/trials/eksempelnetvaerk/natlys.mdx:38:1 Afsnittet »## Målgruppe« mangler. [trial-sections-complete]

      5 fejl i 2 filer (12 filer læst).
      Navnet i [ ] er reglens navn. Den er forklaret i docs/fejl, for eksempel docs/fejl/fields-valid.md."
    `);
  });

  test.each(Object.keys(validFiles))('reads %s however it is broken', (path) => {
    const text = validFiles[path] ?? '';
    const fields = [
      '',
      '-',
      '- -',
      'null',
      '42',
      '*lys',
      '&a [*a]',
      '? {a: 1}',
      '<<: {a: 1}',
      'a: "',
    ];
    const broken = fields.map((yaml) => (path.endsWith('.mdx') ? `---\n${yaml}\n---\n` : yaml));
    for (const one of ['', '---', '\ufeff', text.slice(0, text.length / 2), ...broken]) {
      expect(() => told({ [path]: one })).not.toThrow();
    }
  });
});

test('each check has a name of its own', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test('the reading order is by file, line and column', () => {
  const place = (file: string, line: number, column: number) => finding({ file, line, column });
  const ordered = [place('a', 2, 9), place('a', 10, 1), place('a', 10, 2), place('ø', 1, 1)];
  expect(inReadingOrder(ordered.toReversed())).toEqual(ordered);
});
