import { describe, expect, test } from 'vitest';
import { checkProject } from '../index.ts';
import { fieldsValid } from './fields-valid.ts';
import { findingText } from '../../text/findings.ts';
import {
  actsPath,
  chapterPath,
  edited,
  findingsOf,
  municipalitiesPath,
  projectWith,
  sourcePath,
  trialPath,
  validFiles,
} from '../fixture.ts';

const { noFrontMatter } = findingText;
const notFields = 'Skriv felter: en linje for hvert med navn, kolon, mellemrum og værdi.';
const notList =
  'Skriv en liste: enten [a, b] på én linje, eller en linje for hver, der begynder med -.';

test('nothing is said of valid files', () => {
  expect(findingsOf(fieldsValid)).toEqual([]);
});

test.each(Object.keys(validFiles))(
  'the line ends and byte order mark of Windows do no harm in %s',
  (path) => {
    const text = `\ufeff${(validFiles[path] ?? '').replaceAll('\n', '\r\n')}`;
    expect(findingsOf(fieldsValid, { [path]: text })).toEqual([]);
  },
);

describe('a text file', () => {
  test('may not be empty', () => {
    expect(findingsOf(fieldsValid, { [chapterPath]: '' })).toEqual([
      `velkommen.mdx:1:1 ${noFrontMatter}`,
    ]);
  });

  test('may not begin with anything but its fields', () => {
    expect(findingsOf(fieldsValid, edited(chapterPath, '---', '\n---'))).toEqual([
      `velkommen.mdx:1:1 ${noFrontMatter}`,
    ]);
  });

  test('may not leave its fields open', () => {
    expect(findingsOf(fieldsValid, { [chapterPath]: '---\ntitle: Lys\n\nTekst.\n' })).toEqual([
      `velkommen.mdx:2:1 ${findingText.fieldsUnclosed}`,
    ]);
    const [chapter] = findingsOf(fieldsValid, edited(chapterPath, '\n---\n', '\n\n## Lys\n'));
    expect(chapter).toBe(`velkommen.mdx:5:1 ${findingText.fieldsUnclosed}`);
    const [trial] = findingsOf(fieldsValid, edited(trialPath, '\n---\n', '\n'));
    expect(trial).toBe(`natlys.mdx:20:1 ${findingText.fieldsUnclosed}`);
  });

  test.each([
    ['', findingText.emptyFile],
    ['- a\n', notFields],
    ['lys\n', notFields],
  ])('may not have %j for fields', (yaml, expected) => {
    expect(findingsOf(fieldsValid, { [chapterPath]: `---\n${yaml}---\n` })).toEqual([
      `velkommen.mdx:2:1 ${expected}`,
    ]);
  });

  test('hears of its YAML alone when that can’t be read', () => {
    expect(
      findingsOf(fieldsValid, edited(trialPath, 'title: Natlys', 'title: Lys: om natten')),
    ).toEqual([
      'natlys.mdx:3:8 Felterne kan ikke læses: der er et kolon for meget. Sæt anførselstegn om en tekst med kolon i: "… : …".',
    ]);
  });

  test('hears of every field at once', () => {
    const text = (validFiles[trialPath] ?? '').replace('"1.01"', '1.01').replace('klar', 'klart');
    expect(findingsOf(fieldsValid, { [trialPath]: text })).toHaveLength(2);
  });
});

describe('a data file', () => {
  test.each([
    ['', findingText.emptyFile],
    ['id: nordby\n', notList],
  ])('with a list may not be %j', (yaml, expected) => {
    expect(findingsOf(fieldsValid, { [municipalitiesPath]: yaml })).toEqual([
      `municipalities.yaml:1:1 ${expected}`,
    ]);
  });

  test('has the place of each fault in its list', () => {
    expect(findingsOf(fieldsValid, edited(municipalitiesPath, '"902"', '902'))).toEqual([
      'municipalities.yaml:8:9 Feltet »[2].code«: Skriv kommunekoden i anførselstegn, for eksempel "851".',
    ]);
    expect(findingsOf(fieldsValid, { [actsPath]: '-\n' })).toEqual([
      `acts.yaml:1:2 Feltet »[1]«: Feltet er tomt. ${notFields}`,
    ]);
  });

  test('with a record may not be a list', () => {
    expect(findingsOf(fieldsValid, { [sourcePath]: '- a\n' })).toEqual([
      `eksempel-2019.yaml:1:1 ${notFields}`,
    ]);
  });
});

describe('a text in a field', () => {
  test.each([
    'Lys **om natten**',
    'Lys <b>om</b> natten',
    'Lys [her](/forord/)',
    'Lys {om} natten',
    'Lys &amp; mørke',
    'javascript:lys',
  ])('is no Markdown or HTML: %s', (title) => {
    const [finding, ...others] = findingsOf(
      fieldsValid,
      edited(trialPath, 'title: Natlys', `title: '${title}'`),
    );
    expect(finding).toMatch(/^natlys\.mdx:3:8 Feltet »title« er almindelig tekst: /);
    expect(others).toEqual([]);
  });

  test('stands in a list once', () => {
    const text = validFiles[trialPath] ?? '';
    const twice = text.replace(/^municipalities: \[(\S+)\]/m, 'municipalities: [$1, $1]');
    expect(twice).not.toBe(text);
    expect(findingsOf(fieldsValid, { [trialPath]: twice })).toEqual([
      'natlys.mdx:5:26 Feltet »municipalities«: »nordby« står mere end én gang i listen. Slet den ene.',
    ]);
  });
});

describe('a misspelt name of something in another file', () => {
  const misspelt = edited(trialPath, '[nordby]', '[Nørdby]');
  const told = (files: typeof misspelt): string[] =>
    checkProject(projectWith(files)).map(({ check }) => check);

  test('is reported once, with the nearest that exists', () => {
    expect(told(misspelt)).toEqual(['references-exist']);
    expect(findingsOf(fieldsValid, misspelt)).toEqual([]);
  });

  test('is reported as a name too, when nobody can know which names exist', () => {
    expect(told({ ...misspelt, [municipalitiesPath]: '- id: "\n' })).toEqual([
      'fields-valid',
      'fields-valid',
    ]);
  });

  test('hides no other fault of the same file', () => {
    const both = { [trialPath]: misspelt[trialPath]?.replace('design: klar', 'design: måske') };
    expect(told(both)).toEqual(['references-exist', 'fields-valid']);
  });
});
