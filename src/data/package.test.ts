import { createHash } from 'node:crypto';
import { parseCsv } from 'hucre/csv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPublication } from '../model/publication.ts';
import { dataFile } from '../schemas/data-names.ts';
import { csv } from './csv.ts';
import { dataPackage } from './package.ts';
import { dataTables } from './tables.ts';

const publication = readPublication(process.cwd());
const { resources, ...described } = dataPackage(publication);
const tables = dataTables(publication);

test('the package says what it is, and of which edition', () => {
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'frikommuneforsoeg',
    version: String(publication.editions[0]?.number),
  });
  expect(described.sources).toHaveLength(publication.note.sources.length);
});

describe.each(
  tables.map((table, index) => ({ name: table.name, table, resource: resources[index] })),
)('the resource $name', ({ table, resource }) => {
  const file = csv(table);

  test('is the table’s file, byte for byte', () => {
    expect(resource?.path).toBe(dataFile(table.name, 'csv'));
    expect(resource?.bytes).toBe(Buffer.byteLength(file));
    expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
  });

  test('has the fields of the file, and its keys are among them', () => {
    const names = resource?.schema.fields.map(({ name }) => name) ?? [];
    expect(names).toEqual(parseCsv(file)[0]);
    const keys = [
      ...(resource?.schema.primaryKey ?? []),
      ...(resource?.schema.foreignKeys ?? []).flatMap(({ fields }) => fields),
    ];
    expect(keys.filter((key) => !names.includes(key))).toEqual([]);
  });

  test('tells the ways of having no value apart', () => {
    expect(resource?.schema.missingValues.map(({ value }) => value)).toEqual([
      'ikke oplyst',
      'ikke relevant',
      'ingen',
    ]);
  });
});

describe('the terms of use', () => {
  const licensesWith = async (given: string) => {
    vi.stubEnv('DATA_LICENSE', given);
    const { dataPackage: made } = await import('./package.ts');
    return made(publication);
  };
  beforeEach(() => void vi.resetModules());
  // Test files share what they load: the next one must not get settings of these tests.
  afterEach(() => void vi.unstubAllEnvs().resetModules());

  test('are said not to be set while they are not', async () => {
    const { licenses, description } = await licensesWith('');
    expect(licenses).toBeUndefined();
    expect(description).toContain('Licens: ikke fastsat.');
  });

  test.each([
    ['CC-BY-4.0', { title: 'CC-BY-4.0', name: 'CC-BY-4.0' }],
    [
      'Egne vilkår https://example.org/vilkaar',
      { title: 'Egne vilkår', path: 'https://example.org/vilkaar' },
    ],
  ])('are those of the setting: %s', async (given, license) => {
    const { licenses, description } = await licensesWith(given);
    expect(licenses).toEqual([license]);
    expect(description).toContain(`Licens: ${license.title}`);
  });
});
