import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../markdown/parse.ts';
import { textFigures } from './entry-figures.ts';
import { fieldFigures } from './field-figures.ts';

const placed = (text: string) =>
  textFigures(parseMdx(text)).map(({ value, line, column }) => `${value} ${line}:${column}`);

describe('the figures of a text', () => {
  test('have their line and column in the file', () => {
    expect(placed('---\ntitle: Otte\n---\n\nI alt 15 borgere\n\n- og 9 til\n')).toEqual([
      '15 5:7',
      '9 7:6',
    ]);
  });

  test('are whole where emphasis or a link parts them', () => {
    expect(placed('Den 1. **juli** 2017 og [§ 26](/hjemler/) d')).toEqual([
      '2017-07-01 1:5',
      '§26d 1:26',
    ]);
  });

  test('do not count what stands in an address', () => {
    expect(placed('[her](https://example.org/2018/15)')).toEqual([]);
  });

  test('know whether they stand in an editorial note', () => {
    const [first, second] = textFigures(parseMdx('15 her\n\n<Note>\n\n16 der\n\n</Note>\n'));
    expect(first?.inNote).toBe(false);
    expect(second?.inNote).toBe(true);
  });

  test('are also sought in captions and titles of components', () => {
    expect(placed('Før.\n\n<Phase title="De 12 uger">\n\nTekst\n\n</Phase>\n')).toEqual([
      '12 3:18',
    ]);
  });
});

describe('the figures of the fields', () => {
  const values = (data: unknown) => fieldFigures(data).map(({ value }) => value);

  test('are the counts, dates and sections', () => {
    const data = {
      legalBasis: [{ act: 'lov-2', sections: ['27 a', '25, stk. 3'] }],
      inForce: { date: '2018-07-01' },
      activity: [{ count: 15, asOf: '2018-12-01' }],
    };
    expect(values(data)).toEqual(['§27a', '§25', 'stk3', '2018-07-01', '15', '2018-12-01']);
  });

  test('are not codes, names of entries and places in sources', () => {
    const data = {
      code: '6.02',
      number: 6,
      network: 'netvaerk-3',
      sources: [{ source: 'vive-2019', place: 'Kapitel 6' }],
      id: 'frist-2019',
      networks: ['netvaerk-3'],
      trials: ['6.02'],
      chapters: ['baggrund/kl-2016'],
    };
    expect(values(data)).toEqual([]);
  });

  test('have the path to their field', () => {
    expect(fieldFigures({ activity: [{ count: 15 }] })[0]?.path).toEqual(['activity', 0, 'count']);
  });
});
