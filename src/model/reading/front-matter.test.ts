import { describe, expect, test } from 'vitest';
import { frontMatterBlock, readFields } from './front-matter.ts';

const at = (line: number, column: number) => ({ line, column });

describe('the places of fields', () => {
  const { locate, locateName } = readFields(
    'title: Natlys\nsources:\n  - source: notat\n    place: Side 1\nof: [a, b]\n7: x\n',
    1,
  );

  test('are where the value is, in the whole file', () => {
    expect(locate(['title'])).toEqual(at(2, 8));
    expect(locate(['sources', 0, 'place'])).toEqual(at(5, 12));
    expect(locate(['of', 1])).toEqual(at(6, 9));
  });

  test('are where the name is when the name is meant', () => {
    expect(locateName(['title'])).toEqual(at(2, 1));
    expect(locateName(['sources', 0, 'place'])).toEqual(at(5, 5));
    expect(locateName(['7'])).toEqual(at(7, 1));
  });

  test('are where the field should be in when it is not there', () => {
    expect(locate(['sources', 0, 'page'])).toEqual(at(4, 5));
    expect(locate(['code'])).toEqual(at(2, 1));
    expect(locate(['implementation', 'status'])).toEqual(at(2, 1));
  });

  test('are the beginning of the fields when all of them are meant', () => {
    expect(locate([])).toEqual(at(2, 1));
    expect(locateName([])).toEqual(at(2, 1));
  });

  test('count from the first line in a data file, also on one line without an end', () => {
    expect(readFields('title: Lys', 0).locate(['title'])).toEqual(at(1, 8));
    expect(readFields('', 0).locate(['title'])).toEqual(at(1, 1));
  });

  test('are the same with the line ends of Windows', () => {
    const fields = readFields('title: Natlys\r\ncode: x\r\n', 1);
    expect(fields.locate(['code'])).toEqual(at(3, 7));
    expect(fields.data).toEqual({ title: 'Natlys', code: 'x' });
  });
});

describe('the values of fields', () => {
  test('keep dates as text, so that 30 February is seen', () => {
    expect(readFields('date: 2018-02-30\n', 1).data).toEqual({ date: '2018-02-30' });
  });

  test('may be no fields at all', () => {
    expect(readFields('', 1)).toMatchObject({ data: null, faults: [] });
    expect(readFields('- a\n', 1)).toMatchObject({ data: ['a'], faults: [] });
    expect(readFields('# kun en kommentar\n', 1)).toMatchObject({ data: null, faults: [] });
  });
});

describe('a fault in the YAML', () => {
  /** The faults of YAML below the first line of a file, without the words that they all begin with. */
  const faultsOf = (yaml: string): string[] =>
    readFields(yaml, 1).faults.map(
      ({ line, column, message }) =>
        `${line}:${column} ${message.replace('Felterne kan ikke læses: ', '')}`,
    );

  test.each([
    ['a: 1\na: 2\n', '3:1 et felt står der to gange. Slet det ene.'],
    ['a: "x\nb: 1\n', '2:4 et anførselstegn bliver ikke lukket.'],
    ['a: "x"\nb: \'y\nc: 1\n', '3:4 et anførselstegn bliver ikke lukket.'],
    ['a: [b, c\nd: 1\n', '2:4 en liste eller gruppe bliver ikke lukket med ] eller }.'],
    ['a:\n\tb: 1\n', '3:1 der er rykket ind med tabulator. Brug mellemrum.'],
    ['a:x\nb: 1\n', '2:1 der mangler et kolon og et mellemrum efter feltets navn.'],
    ['a: 1\n  b: 2\n', '3:3 linjen er rykket for langt ind.'],
    ['  a: 1\nb: 2\n', '2:3 linjen er rykket for langt ind.'],
    // One fault makes all that comes after it look wrong.
    ['- a: 1\n\tb: 2\n  c: "3"\n', '3:1 der er rykket ind med tabulator. Brug mellemrum.'],
    [
      'a: Lys: om natten\n',
      '2:4 der er et kolon for meget. Sæt anførselstegn om en tekst med kolon i: "… : …".',
    ],
    ['a: 1\n--- \nb: 2\n', '3:1 linjen --- må ikke stå mellem felterne.'],
    ['a: @lys\n', '2:4 en tekst, der begynder med dette tegn, skal stå i anførselstegn.'],
    ['a: "C:\\qx"\n', '2:7 tegnet \\ har en særlig betydning mellem "…". Brug \'…\' i stedet.'],
    [
      'a: "x" y\n',
      '2:8 der står mere efter det sidste anførselstegn. Sæt anførselstegn om hele teksten: \'… "…" …\'.',
    ],
    // The next quotation mark closes the first, and all between them is misread.
    ['a: "x\nb: "y"\n', '2:4 et anførselstegn bliver ikke lukket.'],
    [
      'a: Lys #1\n',
      '2:8 alt efter mellemrum og # bliver læst som en bemærkning og forsvinder. Sæt anførselstegn om teksten, eller skriv bemærkningen på en linje for sig.',
    ],
    [
      'a: "x\\u202ey"\n',
      '2:4 koden for tegnet U+202E giver et tegn, som ikke kan vises. Slet den.',
    ],
    ['- a\nb: 1\n', '3:1 der står et tegn, som ikke hører til her.'],
  ])('%j is reported with its place', (yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  test.each([
    ['a: *Lys*\n', '2:4'],
    ['a: &Lys om natten\n', '2:4'],
    ['a: !vigtig tekst\n', '2:4'],
    ['a: &lys !vigtig tekst\n', '2:4'],
  ])('is what YAML would read as less than it says: %j', (yaml, place) => {
    expect(faultsOf(yaml)).toEqual([
      `${place} en tekst, der begynder med &, * eller !, skal stå i anførselstegn.`,
    ]);
  });

  test('is one of several, each on its line', () => {
    expect(faultsOf('a: @x\nb: @y\n')).toHaveLength(2);
  });

  test('leaves no values', () => {
    expect(readFields('a: @x\n', 1).data).toBeUndefined();
  });
});

describe('the front matter', () => {
  test('is between the first line --- and the next', () => {
    const text = '---\ntitle: Lys\n---\n\nTekst.\n';
    expect(frontMatterBlock(text)).toEqual({ yaml: 'title: Lys\n', bodyOffset: 19 });
  });

  test('may be empty, have the line ends of Windows, and end the file', () => {
    expect(frontMatterBlock('---\n---\nA')).toEqual({ yaml: '', bodyOffset: 8 });
    expect(frontMatterBlock('---\r\na: 1\r\n--- \r\nA')).toEqual({
      yaml: 'a: 1\r\n',
      bodyOffset: 17,
    });
    expect(frontMatterBlock('---\na: 1\n---')).toEqual({ yaml: 'a: 1\n', bodyOffset: 12 });
  });

  test.each([
    '',
    '\n---\na: 1\n---\n',
    'Tekst.\n\n---\na: 1\n---\n',
    '---\na: 1\n',
    '---\na: 1\n---b\n',
  ])('is not there in %j', (text) => {
    expect(frontMatterBlock(text)).toBeUndefined();
  });
});

describe('what would be misread', () => {
  const told = (yaml: string): string[] =>
    readFields(yaml, 1).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

  test.each([
    ['title: “Lys”\n', '2:8', 'anførselstegnene “ ”'],
    ['code: x\ntitle: „Lys: nat“\n', '3:8', 'anførselstegnene „ “'],
    ['of:\n  - ”Lys”\n', '3:5', 'anførselstegnene ” ”'],
    ['title:\u00a0Lys\n', '2:7', 'et hårdt mellemrum (U+00A0)'],
    ['title\u00a0: Lys\n', '2:6', 'et hårdt mellemrum (U+00A0)'],
    ['\u00a0title: Lys\n', '2:1', 'et hårdt mellemrum (U+00A0)'],
    ['of:\n  -\u00a0Lys\n', '3:4', 'et hårdt mellemrum (U+00A0)'],
    ['%YAML 1.1\n---\ntitle: Lys\n', '2:1', 'linjen begynder med %'],
    ['# Felter\n%YAML 1.1\ntitle: Lys\n', '3:1', 'linjen begynder med %'],
  ])('is reported alone, where it is: %j', (yaml, place, says) => {
    const [fault = '', ...others] = told(yaml);
    expect(others).toEqual([]);
    expect(fault).toContain(`${place} Felterne kan ikke læses: `);
    expect(fault).toContain(says);
  });

  test.each([
    'title: »Lys« og nat\n',
    'title: “Lys” og “nat”\n',
    'title: Lys\u00a0nat\n',
    'title: 84 %\n',
    'title: "“Lys”"\n',
  ])('is not reported where it is read as it stands: %j', (yaml) => {
    expect(told(yaml)).toEqual([]);
  });
});
