import { describe, expect, test } from 'vitest';
import {
  copied,
  edited,
  findingsOf,
  ledgerPath,
  networkPath,
  timelinePath,
  trialPath,
} from '../fixture.ts';
import { mentionsAgree } from './mentions-agree.ts';

const found = (text: string, more = {}): string[] =>
  findingsOf(mentionsAgree, { ...more, ...edited(trialPath, 'Lys om natten.', text) });

describe('what a text names by number', () => {
  test.each([
    'Se forsøg 1.01.',
    'Se forsøg [1.01](/forsoeg/eksempelnetvaerk/natlys/).',
    'Se bilagstabel 2.1, række 1, og bilagstabel 1.1.',
    'Se kapitel 1.',
    'LAB-målgrupperne 2.1 og 2.2, og kapitel 10–12.',
  ])('is there: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['Se forsøg 9.99.', ':25:11 Der er intet forsøg med koden 9.99.'],
    ['Se forsøg 1.01 og 1.02.', ':25:19 Der er intet forsøg med koden 1.02. Mente du 1.01?'],
    ['Se forsøg [9.99](/forsoeg/).', ':25:12 Der er intet forsøg med koden 9.99.'],
    ['Se bilagstabel 2.9.', ':25:4 Bilagstabel 2.9 findes ikke. Der er bilagstabel 1.1, 2.1.'],
    ['Se bilagstabel 2.1, række 7.', ':25:4 Bilagstabel 2.1 har ingen række 7'],
    ['Se kapitel 8.', ':25:4 Kapitel 8 findes ikke'],
    ['Se kapitel 12.', ':25:4 Kapitel 12 findes ikke'],
    ['Se forsøg 12.01.', ':25:11 Der er intet forsøg med koden 12.01.'],
    ['Se forsøg [112.01](/forsoeg/).', ':25:12 Der er intet forsøg med koden 112.01.'],
  ])('is told of when it is not: %s', (text, says) => {
    expect(found(text)).toEqual([expect.stringContaining(says)]);
  });

  test('has as many figures as there are networks to count', () => {
    const many = {
      ...edited(networkPath, 'number: 1\n', 'number: 12\n'),
      ...edited(trialPath, '"1.01"', '"12.01"'),
    };
    const said = 'Se forsøg 12.01, bilagstabel 2.12, række 1, og kapitel 12.';
    const text = (many[trialPath] ?? '').replace('Lys om natten.', said);
    expect(findingsOf(mentionsAgree, { ...many, [trialPath]: text })).toEqual([]);
  });

  test('may be a chapter of a law that the ledger has', () => {
    const law = edited(ledgerPath, 'law: § 28', 'law: kapitel 8');
    expect(found('Se kapitel 8.', law)).toEqual([]);
  });

  test('is sought in the fields too', () => {
    const files = edited(timelinePath, 'Hjemlen træder i kraft.', 'Forsøg 9.99 træder i kraft.');
    expect(findingsOf(mentionsAgree, files)).toEqual([
      expect.stringMatching(/^timeline\.yaml:5:9 Der er intet forsøg/),
    ]);
  });
});

describe('a link', () => {
  const second = copied(trialPath, 'torvelys.mdx', [
    ['"1.01"', '"1.02"'],
    ['title: Natlys', 'title: Torvelys'],
  ]);

  test.each(['Natlys', '»Natlys«', 'forsøg 1.01', '1.01'])(
    'that is called %s goes there',
    (words) => {
      const link = (name: string): string => `Se [${words}](/forsoeg/eksempelnetvaerk/${name}/).`;
      expect(found(link('natlys'), second)).toEqual([]);
      expect(found(link('torvelys'), second)).toEqual([
        expect.stringMatching(
          /^natlys\.mdx:25:4 Linket hedder ».*1?.*«, men går til \/forsoeg\/.*torvelys\/\. Ret adressen til .*natlys\//,
        ),
      ]);
    },
  );

  test('to a page that is not there is for another check to report', () => {
    expect(found('Se [Natlys](/forsoeg/eksempelnetvaerk/morgenlys/).')).toEqual([]);
  });

  test('to a table or a network goes to the one that it names', () => {
    expect(found('Se [bilagstabel 2.1](/bilag/2/2/).')).toHaveLength(1);
    expect(found('Se [kapitel 1](/netvaerk/eksempelnetvaerk/).')).toEqual([]);
    const other = copied(networkPath, 'andet.mdx', [
      ['number: 1', 'number: 2'],
      ['Eksempelnetværk', 'Andet'],
    ]);
    expect(found('Se [kapitel 1](/netvaerk/andet/).', other)).toHaveLength(1);
    expect(found('Se [det andet](/netvaerk/andet/).', other)).toEqual([]);
  });
});
