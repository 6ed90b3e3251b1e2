import { describe, expect, test } from 'vitest';
import { edited, findingsOf, trialPath } from '../fixture.ts';
import { sentencesMatchFields } from './sentences-match-fields.ts';

/** The trial with another status, design or evaluator, and a sentence for its own. */
const told = (sentence: string, fields: [string, string][] = []): string[] => {
  const files = edited(trialPath, 'I kraft siden juli.', sentence);
  const text = fields.reduce(
    (said, [part, other]) => said.replace(part, other),
    files[trialPath] ?? '',
  );
  return findingsOf(sentencesMatchFields, { [trialPath]: text });
};
const status = (value: string): [string, string][] => [['status: i-gang', `status: ${value}`]];
const design = (value: string): [string, string][] => [['design: klar', `design: ${value}`]];

describe('a sentence without reservation', () => {
  test.each([
    ['Forsøget er under implementering.', status('under-implementering')],
    ['Forsøget er under realisering.', status('under-realisering')],
    ['Forsøget bliver ikke gennemført.', status('gennemfoeres-ikke')],
    ['Forsøget er afsluttet.', status('afsluttet')],
    ['Forsøget er reelt ikke kommet i gang.', status('formelt-i-gang')],
    ['Forsøget er endnu ikke begyndt.', status('afventer')],
    ['Der bliver ikke lavet et evalueringsdesign.', design('udarbejdes-ikke')],
    ['Der er endnu ikke et færdigt evalueringsdesign.', design('ikke-klar')],
  ])('%s goes with %o alone', (sentence, fields) => {
    expect(told(sentence, fields)).toEqual([]);
    expect(told(sentence)).toHaveLength(1);
  });

  test('is reported where it stands, with what both say', () => {
    const sentence = 'I kraft. Det ses, hvis forsøget  bliver gennemført.';
    expect(told(sentence, status('gennemfoeres-ikke'))).toEqual([
      'natlys.mdx:33:19 Her står »hvis forsøget bliver gennemført«, men feltet implementation.status er gennemfoeres-ikke. En læser ser begge dele. Ret feltet, for eksempel til afventer eller formelt-i-gang, eller ret sætningen, så den siger det samme som feltet. Kilden afgør, hvilket der er rigtigt.',
    ]);
    expect(told(sentence, status('afventer'))).toEqual([]);
  });

  test.each([
    'VIVE evaluerer forsøget eksternt.',
    'Ifølge »Overordnet status« evaluerer VIVE forsøget eksternt.',
  ])('names an evaluator from outside, and that it is one: %s', (sentence) => {
    expect(told(sentence)).toHaveLength(2);
    expect(
      told(sentence, [
        ['by: [kommunen]', 'by: [vive, kommunen]'],
        ['external: false', 'external: true'],
      ]),
    ).toEqual([]);
  });

  test('names a design: that is not unreported, unless a note says more', () => {
    const sentence = 'Evalueringen bruger et bredt mixed-design.';
    expect(told(sentence, design('ikke-oplyst'))).toHaveLength(1);
    expect(
      told(sentence, design('ikke-oplyst\n  note: Kilden siger ikke, om det er klar.')),
    ).toEqual([]);
  });
});

test.each([
  'Forsøget er under implementering i Sydby.',
  'Ifølge kapitel 3 er forsøget under realisering.',
  'Forsøget er ikke kommet i gang i Sydby.',
  'Hvis forsøget bliver gennemført, får alle lys.',
  'VIVE evaluerer forsøget i Sydby eksternt.',
  'Evalueringen har fokus på et lysdesign.',
  'I kraft.\n\n<Note>\n\nBilaget siger: Forsøget er afsluttet.\n\n</Note>',
  'I kraft.[^1]\n\n[^1]: Forsøget er afsluttet.',
])('what is said of a part, by someone, or of other things is no contradiction: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});
