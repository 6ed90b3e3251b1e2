import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { actSchema } from '../../schemas/act.ts';
import { sourcesField } from '../../schemas/fields.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { networkSchema } from '../../schemas/network.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { trialSchema } from '../../schemas/trial.ts';
import { fieldsText } from './fields-text.ts';

const schema = z.strictObject({
  title: z.string().meta({ title: 'Titel', description: 'Hvad det hedder.' }),
  when: z
    .strictObject({
      from: z.string().meta({ title: 'Fra', description: 'Begyndelsen.' }),
      to: z.string().optional().meta({ title: 'Til', description: 'Slutningen.' }),
    })
    .meta({ title: 'Tid', description: 'Hvornår.' }),
  names: z.array(z.string()).default([]).meta({ title: 'Navne', description: 'Alle.' }),
  note: z.string().optional().meta({ title: 'Note', description: 'Andet.' }),
});
const value = { title: 'Lys: "nat" #1', when: { from: '2018' }, names: ['a', 'b'] };

test('a field has its explanation above it, and one that is not given is a comment', () => {
  expect(fieldsText(schema, value))
    .toBe(`# Linjer som denne, med ét # forrest, er forklaringer. De bliver ikke vist, og de må slettes. Et
#   felt med # foran kan udelades; slet #, når kilden siger noget om det.

# Titel. Hvad det hedder.
title: 'Lys: "nat" #1'
# Tid. Hvornår.
when:
  # Fra. Begyndelsen.
  from: "2018"
  # Til. Slutningen.
  # to:
# Navne. Alle.
names: [a, b]
# Note. Andet.
# note:
`);
});

test.each([
  'Én: to',
  '"Lys"',
  "den 'nye'",
  '# et',
  '- to',
  '1.01',
  '2018-07-01',
  'ja: nej: ?',
  '@x',
])('the title »%s« is read as it was written', (title) => {
  expect(parse(fieldsText(schema, { ...value, title }))).toEqual({ ...value, title });
});

test('a field whose explanation says so is written in quotation marks, each item of a list for itself', () => {
  const quoted = z.strictObject({
    sections: z
      .array(z.string())
      .meta({ title: 'Paragraffer', description: 'Hver i anførselstegn.' }),
    code: z.string().meta({ title: 'Kode', description: 'Koden i anførselstegn.' }),
  });
  const text = fieldsText(quoted, { sections: ['99 a', '4-6'], code: 'a' });
  expect(text).toContain('\nsections: ["99 a", "4-6"]\n');
  expect(text).toContain('\ncode: "a"\n');
});

test('a field that is to be filled in is marked', () => {
  const text = fieldsText(schema, value, { 'when.from': 'Ret tiden.' });
  expect(text).toContain('  # UDFYLD: Fra. Ret tiden.\n  # Fra. Begyndelsen.\n  from:');
});

test('a list of groups reports their fields, also when there is none', () => {
  const groups = z.strictObject({ groups: z.array(schema).meta({ title: 'Grupper' }) });
  const text = fieldsText(groups, { groups: [] });
  expect(text).toContain('#   title: Titel. Hvad det hedder.\n');
  expect(text).toContain('groups: []\n');
});

test('values to choose from are listed with their meanings, of alternatives the fields', () => {
  const text = fieldsText(trialSchema, {
    inForce: { reason: 'ikke-oplyst' },
    implementation: { status: 'i-gang' },
  });
  expect(text).toContain('  #   afsluttet: Forsøget er slut.\n');
  expect(text).toContain('#   – date\n#   – reason, note\n');
});

/** The names of all fields of a schema, also of those in groups, lists and alternatives. */
function fieldNames(part: unknown): string[] {
  const { def } = part as { def?: Record<string, unknown> };
  if (!def) return [];
  const shape = Object.entries((def['shape'] ?? {}) as Record<string, unknown>);
  const inner = [def['innerType'], def['out'], def['element'], ...((def['options'] ?? []) as [])];
  return [
    ...shape.flatMap(([name, field]) => [name, ...fieldNames(field)]),
    ...inner.filter(Boolean).flatMap(fieldNames),
  ];
}

describe.each([
  ['trial', trialSchema],
  ['network', networkSchema],
  ['source', sourceSchema],
  ['municipality', municipalitySchema],
  ['act', actSchema],
])('in a new %s', (_kind, real) => {
  test('every field of the schema is there, as a value or in a comment', () => {
    const empty = {
      activity: [],
      provisions: [],
      when: [],
      evaluation: { when: [] },
      former: [],
      references: [],
      links: [],
      pageNumbers: [],
      sources: [{}],
    };
    const names = new Set(fieldNames(real));
    expect(names.size).toBeGreaterThan(3);
    const text = fieldsText(real, empty);
    expect([...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});

test('the lines of explanation can all be deleted, and the fields stay', () => {
  const list = [{ source: 'vive-2019', place: 'Side 3' }];
  const written = fieldsText(sourcesField, list);
  expect(parse(written.replace(/^ *#.*\n/gm, ''))).toEqual(list);
  expect(
    parse(
      written
        .split('\n')
        .filter((line) => !line.includes('#'))
        .join('\n'),
    ),
  ).toEqual(list);
});
