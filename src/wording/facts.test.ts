import { describe, expect, test } from 'vitest';
import { activitySchema } from '../schemas/activity.ts';
import { partsOfYear } from '../schemas/fields.ts';
import { implementationStatuses } from '../schemas/implementation.ts';
import type { LegalBasis } from '../schemas/legal-basis.ts';
import { text } from '../text/da.ts';
import {
  activityText,
  activityTime,
  implementationText,
  inForceText,
  legalBasisText,
  periodText,
} from './facts.ts';

/** A text with ~ for each space that does not break. */
const shown = (words: string): string => words.replaceAll('\u00a0', '~');

describe('a period', () => {
  test.each([
    ['2018', '2018'],
    ['2018-04', 'april 2018'],
    ['2018-07-01', '1.~juli~2018'],
    ['2018-12-31', '31.~december~2018'],
    ['2019-primo', 'begyndelsen af 2019'],
    ['2019-foraar', 'foråret 2019'],
    ['2019-medio', 'midten af 2019'],
    ['marts', 'marts'],
    ['2019-sommer', 'sommeren 2019'],
    ['2019-efteraar', 'efteråret 2019'],
    ['2019-slutning', 'slutningen af 2019'],
    ['2018-foerste-halvaar', 'første halvår 2018'],
    ['2018-andet-halvaar', 'andet halvår 2018'],
    ['2019-ultimo', 'slutningen af 2019'],
  ])('%s is »%s«', (period, expected) => {
    expect(shown(periodText(period))).toBe(expected);
  });
});

test('the entry into force is its date, or why there is none', () => {
  expect(shown(inForceText({ date: '2018-07-01' }))).toBe('1.~juli~2018');
  expect(inForceText({ reason: 'gennemfoeres-ikke' })).toBe(
    'Ingen dato: forsøget gennemføres ikke',
  );
});

describe('the implementation', () => {
  test.each([
    [{ status: 'i-gang' }, 'I gang'],
    [{ status: 'i-gang', since: '2018' }, 'I gang, siden 2018'],
    [{ status: 'afventer', since: '2019-sommer' }, 'Afventer, ventes i gang i sommeren 2019'],
    [
      { status: 'formelt-i-gang', since: '2019' },
      'Formelt i kraft, ikke begyndt, ventes i gang i 2019',
    ],
    [{ status: 'afventer', since: '2019-08-01' }, 'Afventer, ventes i gang den 1.~august~2019'],
    [{ status: 'afsluttet', since: '2017', until: '2018' }, 'Afsluttet, fra 2017, til 2018'],
  ] as const)('%o is »%s«', (implementation, expected) => {
    expect(shown(implementationText(implementation))).toBe(expected);
  });
});

describe('a time in a sentence has its preposition', () => {
  const periods = ['2019', '2019-08', '2019-08-01', ...partsOfYear.map((part) => `2019-${part}`)];
  const preposition = (period: string): string => (period === '2019-08-01' ? 'den' : 'i');

  test.each(implementationStatuses)('with the status %s', (status) => {
    for (const period of periods) {
      const time = periodText(period);
      const said = implementationText({ status, since: period, until: period });
      const starts = [`siden ${time}`, `fra ${time}`];
      starts.push(`ventes i gang ${preposition(period)} ${time}`);
      const possible = starts.map((start) => `${text.statuses[status]}, ${start}, til ${time}`);
      expect(possible).toContain(said);
    }
  });

  test('with a figure', () => {
    for (const period of periods) {
      const figure = { municipalities: ['nordby'], count: 12, of: 'borgere' };
      const during = activityTime(activitySchema.parse({ ...figure, period }));
      expect(during).toBe(`${preposition(period)} ${periodText(period)}`);
      const asOf = activityTime(activitySchema.parse({ ...figure, asOf: period }));
      expect(asOf).toBe(`pr. ${periodText(period)}`);
    }
  });
});

describe('an activity figure', () => {
  const say = (fields: object): string => {
    const one = { municipalities: ['nordby'], count: 12, of: 'borgere', ...fields };
    return shown(activityText(activitySchema.parse(one)));
  };

  test.each([
    [{}, '12 borgere'],
    [{ count: 0 }, '0 borgere'],
    [{ count: 1, of: 'sager om lys' }, '1 sag om lys'],
    [{ count: 1, of: 'skole, hvor det prøves' }, '1 skole, hvor det prøves'],
    [{ from: 5, count: 15 }, '5–15 borgere'],
    [{ count: 'ikke-oplyst' }, 'Ikke oplyst (borgere)'],
    [{ approximate: true }, 'ca.~12 borgere'],
    [{ unit: 'procent' }, '12~% borgere'],
    [{ unit: 'kr', count: 100000, of: 'i tilskud' }, '100.000~kr. i tilskud'],
    [{ active: 0, finished: 3 }, '12 borgere, heraf 0 stadig aktive, heraf 3 afsluttede'],
    [{ count: 1 }, '1 borger'],
    [{ count: 1, of: 'borgere, der har fået sager' }, '1 borger, der har fået sager'],
    [{ count: 1, of: 'konkrete teknologiske tiltag' }, '1 konkret teknologisk tiltag'],
    [{ count: 1, unit: 'procent' }, '1~% borgere'],
    [{ active: 1, finished: 1 }, '12 borgere, heraf 1 stadig aktiv, heraf 1 afsluttet'],
    [{ asOf: '2018-12' }, '12 borgere, pr. december~2018'],
    [{ period: '2018' }, '12 borgere, i 2018'],
  ])('%o is »%s«', (fields, expected) => {
    expect(say(fields)).toBe(expected);
  });
});

describe('a legal basis', () => {
  const acts = [{ id: 'lysloven', title: 'Lov om lys' }];
  const say = (basis: LegalBasis): string => shown(legalBasisText(basis, acts));

  test('is its act and sections', () => {
    expect(say({ kind: 'forsoegsbestemmelse', act: 'lysloven', sections: ['27 a', '28'] })).toBe(
      'Lov om lys §§~27~a og 28',
    );
  });

  test('is general legislation with what is known of it', () => {
    expect(say({ kind: 'generel' })).toBe('Generel lovgivning');
    expect(say({ kind: 'generel', act: 'lysloven' })).toBe('Generel lovgivning: Lov om lys');
    expect(say({ kind: 'generel', bill: 'L 150' })).toBe('Generel lovgivning: L 150');
    expect(say({ kind: 'generel', act: 'lysloven', bill: 'L 150' })).toBe(
      'Generel lovgivning: Lov om lys (L 150)',
    );
  });

  test('of an act that nobody has is refused', () => {
    expect(() => say({ kind: 'generel', act: 'luftloven' })).toThrow('»luftloven« findes ikke.');
  });
});
