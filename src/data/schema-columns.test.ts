import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choiceField, notReported } from '../schemas/fields.ts';
import { trialSchema } from '../schemas/trial.ts';
import { trialAbsences } from './absences.ts';
import { columnsOf } from './schema-columns.ts';
import { absent } from './table.ts';

const words = { title: 'Lys', description: 'Hvor lyst der er.' };
const text = z.string().meta(words);
const named = (columns: { field: { name: string } }[]) => columns.map(({ field }) => field.name);

describe('a field that a schema gets', () => {
  const told = {
    absent: trialAbsences,
    inWords: {
      legalBasis: () => '',
      provisions: () => '',
      activity: () => '',
      'evaluation.when': () => '',
      sources: () => '',
    },
  };

  test('is a column by itself, with its title and description', () => {
    const columns = columnsOf('trials', trialSchema.safeExtend({ lightLevel: text }), told);
    expect(columns.at(-1)?.field).toEqual({
      name: 'light_level',
      ...words,
      type: 'string',
      required: true,
    });
    expect(named(columns).slice(0, -1)).toEqual(named(columnsOf('trials', trialSchema, told)));
  });

  test.each([
    ['may be left out', text.optional(), 'say what it means that »light« is left out'],
    ['is a list that may be empty', z.array(text).meta(words), '»light« is left out or empty'],
    [
      'is a list of things',
      z
        .array(z.strictObject({ a: text }))
        .min(1)
        .meta(words),
      'say how one of »light« reads',
    ],
    [
      'has no description',
      z.string().meta({ title: 'Lys' }),
      '»light« has no title or description',
    ],
  ])('that %s is asked about by name', (_, light, message) => {
    expect(() => columnsOf('trials', trialSchema.safeExtend({ light }), told)).toThrow(message);
  });
});

test('what is said of a field that there is not is a fault', () => {
  const schema = z.strictObject({ a: text });
  expect(() => columnsOf('lys', schema, { absent: { b: 'none' } })).toThrow('lys has no field »b«');
  expect(() => columnsOf('lys', schema, { units: { c: 'lux' } })).toThrow('lys has no field »c«');
});

describe('the columns of a schema', () => {
  const schema = z.strictObject({
    inner: z.strictObject({ hasLight: z.boolean().meta(words) }).meta({ title: 'Inde' }),
    lux: z.union([z.number().min(0), z.literal(notReported)]).meta(words),
    kind: choiceField(['sol', 'lampe', notReported], {
      sol: 'Solen.',
      lampe: 'En lampe.',
      [notReported]: 'Ikke sagt.',
    }).meta(words),
    day: z.iso.date().optional().meta(words),
    names: z.array(z.string()).default([]).meta(words),
  });
  const columns = columnsOf('lys', schema, {
    absent: { day: ({ lux }) => (lux === 0 ? 'notApplicable' : 'notReported'), names: 'none' },
    units: { lux: 'lux' },
  });
  const row = (data: z.output<typeof schema>) => columns.map(({ value }) => value(data));

  test('lie flat, each with its type and what it can be', () => {
    expect(
      columns.map(({ field: { name, title, type, required } }) => [name, title, type, required]),
    ).toEqual([
      ['inner_has_light', 'Inde: Lys', 'boolean', true],
      ['lux', 'Lys', 'number', false],
      ['kind', 'Lys', 'string', false],
      ['day', 'Lys', 'date', false],
      ['names', 'Lys', 'list', false],
    ]);
    expect(columns[1]?.field).toMatchObject({ unit: 'lux', minimum: 0 });
    expect(columns[2]?.field.categories).toEqual([
      { value: 'sol', label: 'Solen.' },
      { value: 'lampe', label: 'En lampe.' },
    ]);
  });

  test('keep zero, none, not reported and not applicable apart', () => {
    const inner = { hasLight: false };
    expect(row({ inner, lux: 0, kind: 'sol', names: ['a'] })).toEqual([
      false,
      0,
      'sol',
      absent('notApplicable'),
      ['a'],
    ]);
    expect(
      row({ inner, lux: notReported, kind: notReported, day: '2018-07-01', names: [] }),
    ).toEqual([false, absent('notReported'), absent('notReported'), '2018-07-01', absent('none')]);
  });

  test('of a choice between objects are those of all of them', () => {
    const choice = z.union([
      z.strictObject({ kind: z.literal('a').meta({ ...words, description: 'A.' }), x: text }),
      z.strictObject({ kind: z.literal('b').meta({ ...words, description: 'B.' }), y: text }),
    ]);
    const joined = columnsOf('lys', choice, { absent: { x: 'notApplicable', y: 'notApplicable' } });
    expect(named(joined)).toEqual(['kind', 'x', 'y']);
    expect(joined[0]?.field.categories).toEqual([
      { value: 'a', label: 'A.' },
      { value: 'b', label: 'B.' },
    ]);
    expect(joined.map(({ value }) => value({ kind: 'b', y: 'lys' }))).toEqual([
      'b',
      absent('notApplicable'),
      'lys',
    ]);
  });
});
