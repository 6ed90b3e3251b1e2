import { describe, expect, test } from 'vitest';
import type { Detail } from './change.ts';
import { detailLine } from './lines.ts';
import { parseMdx } from '../../markdown/parse.ts';
import { textChanges } from './text-changes.ts';

const shown = (detail: Detail): string => {
  const words =
    detail.type === 'passage'
      ? detail.words
          .map(({ in: version, text }) =>
            version === 'both' ? text : version === 'before' ? `[-${text}-]` : `{+${text}+}`,
          )
          .join('')
      : '';
  return detailLine(detail) + (words && ` | ${words}`);
};
const found = (before: string, after: string): string[] =>
  textChanges(parseMdx(before), parseMdx(after)).map(shown);

const text = `Først lidt om lyset.

## Indhold

Lys om natten. Der er 15 lamper i byen, og de brænder hver aften.

- en pære
- en ledning

## Evaluering

Kommunen evaluerer. Det sker i 2019.
`;
const edit = (part: string, replacement: string): string[] => {
  if (!text.includes(part)) throw new Error(part);
  return found(text, text.replace(part, replacement));
};

describe('a text', () => {
  test('is the same when only its lines are broken or marked up otherwise', () => {
    expect(
      found(
        text,
        text
          .replace('i byen, og de', 'i\nbyen, og  de')
          .replace('- en pære\n- en', '* en pære\n* en')
          .replace('Kommunen evaluerer.', '{/* En bemærkning */}\n\nKommunen evaluerer.')
          .replace('Kommunen evaluerer. Det', 'Kommunen evaluerer.  Det'),
      ),
    ).toEqual([]);
  });

  test('reports a sentence rewritten, with its heading, words and figures', () => {
    expect(edit('15 lamper i byen', '16 lamper i hele byen')).toEqual([
      'Afsnittet »Indhold«: 1 sætning skrevet om, tal fra 15 til 16 | Der er[- 15-]{+ 16+} lamper i{+ hele+} byen, og de brænder hver aften.',
    ]);
  });

  test('reports sentences that came or went, those in a row together', () => {
    expect(edit('Lys om natten. ', '')).toEqual([
      'Afsnittet »Indhold«: 1 sætning fjernet | [-Lys om natten.-]',
    ]);
    expect(edit('Lys om natten.', 'Lys om natten. Og om dagen. Og om ugen.')).toEqual([
      'Afsnittet »Indhold«: 2 nye sætninger | {+Og om dagen. Og om ugen.+}',
    ]);
    expect(edit('Først lidt', 'En ny begyndelse her. Først lidt')).toEqual([
      'Teksten: 1 ny sætning | {+En ny begyndelse her.+}',
    ]);
  });

  test('reports a sentence that stands elsewhere, and not that it is gone and new', () => {
    expect(
      found(text, text.replace('Lys om natten. ', '').replace('i 2019.', 'i 2019. Lys om natten.')),
    ).toEqual(['Afsnittet »Evaluering«: 1 sætning flyttet hertil | Lys om natten.']);
  });

  test('reports a heading that is another, and not of the text below it', () => {
    expect(edit('## Evaluering', '## Måling')).toEqual([
      'Overskrift: fra »Evaluering« til »Måling«',
    ]);
  });

  test('reports sections that came or went', () => {
    expect(edit('## Evaluering', '## Nyt\n\nHelt andre ord her.\n\n## Evaluering')).toEqual([
      'Nyt afsnit: »Nyt«',
      'Afsnittet »Nyt«: 1 ny sætning | {+Helt andre ord her.+}',
    ]);
  });

  test('says when only the typography differs', () => {
    expect(found('Han sagde "ja" - tit.\n', 'Han sagde »ja« – tit.\n')).toEqual([
      'Teksten: kun typografi (mellemrum, citationstegn eller streger)',
    ]);
    // The site sets the hard space itself.
    expect(found('Efter § 26.\n', 'Efter §\u00a026.\n')).toEqual([]);
  });

  test.each([
    ['emphasis', '15 lamper', '**15 lamper**'],
    ['a paragraph parted', 'natten. Der', 'natten.\n\nDer'],
    ['a list with numbers', '- en pære\n- en ledning', '1. en pære\n2. en ledning'],
  ])('says when only the setting differs: %s', (_, from, to) => {
    expect(edit(from, to)).toEqual([
      'Afsnittet »Indhold«: kun opsætning (fremhævning, afsnit, lister eller noters plads)',
    ]);
  });

  test('tells where a link leads now', () => {
    expect(found('Se [byen](/kommuner/nordby/).\n', 'Se [byen](/kommuner/sydby/).\n')).toEqual([
      'Teksten: links ændret | [-byen → /kommuner/nordby/-]{+ byen → /kommuner/sydby/+}',
    ]);
  });

  test('reports tables by their rows, and of footnotes and components', () => {
    const table = (cell: string): string =>
      `<Table caption="Lamper">\n\n| By | Antal |\n| --- | --- |\n| Nordby | ${cell} |\n\n</Table>\n`;
    expect(found(table('15'), table('16'))).toEqual([
      'Teksten: 1 sætning skrevet om, tal fra 15 til 16 | Nordby ·[- 15-]{+ 16+}',
    ]);
    expect(found(table('15'), table('15').replace('Lamper', 'Pærer'))).toHaveLength(2);
    expect(
      found('Tekst.[^1]\n\n[^1]: Se loven.\n', 'Tekst.[^a]\n\n[^a]: Se den nye lov.\n'),
    ).toEqual(['Afsnittet »Noter«: 1 sætning skrevet om | Se[- loven-]{+ den nye lov+}.']);
  });
});
