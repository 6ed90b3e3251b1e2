import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontMatterBlock } from '../../model/reading/front-matter.ts';
import {
  jsonSchema,
  schemaFiles,
  schemaPath,
  schemaTexts,
  yamlSchemaFiles,
} from './json-schemas.ts';
import { inVsCode } from './vs-code.ts';

const root = process.cwd();

/** The fields of a file, with as many lines above them as the file has. */
function fieldsOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return file.endsWith('.mdx') ? `\n${frontMatterBlock(text)?.yaml ?? ''}` : text;
}

const named = (name: string) => {
  const found = schemaFiles.find((one) => one.name === name);
  if (!found) throw new Error(`No schema is called ${name}.`);
  return found;
};

/** A schema as Astro writes it for the fields of MDX files (`.astro/collections`). */
const asAstroWrites = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

test.each([...schemaTexts()])('%s says what the schemas in src/schemas say', (path, text) => {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(committed, 'Kør npm run schemas.').toBe(text);
});

test('no other schema lies among them', () => {
  const lying = globSync('.vscode/schemas/*').map((path) => path.replaceAll('\\', '/'));
  expect(lying.sort()).toEqual([...schemaTexts().keys()].sort());
});

test('VS Code reads each YAML file by its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(yamlSchemaFiles.map((one) => [`./${schemaPath(one)}`, one.files])),
  );
});

describe.each(schemaFiles)('the schema of $name', ({ files, schema }) => {
  test('finds nothing wrong in the files that there are', async () => {
    const found = globSync(files).map((path) => path.replaceAll('\\', '/'));
    expect(found).not.toEqual([]);
    for (const file of found) {
      const text = fieldsOf(file);
      expect(await inVsCode(jsonSchema(schema), text).faults(), file).toEqual([]);
      expect(await inVsCode(asAstroWrites(schema), text).faults(), file).toEqual([]);
    }
  }, 60_000);

  test('names and explains every field', () => {
    const unexplained: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { properties } = part as {
        properties?: Record<string, { title?: string; description?: string }>;
      };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!field.title || !field.description) unexplained.push(`${path}${name}`);
      }
      for (const [name, inner] of Object.entries(part)) look(inner, `${path}${name}.`);
    };
    look(jsonSchema(schema), '');
    expect(unexplained).toEqual([]);
  });
});

const trial = fieldsOf('src/content/trials/en-plan/en-handleplan.mdx');
const { schema } = named('trials');

describe.each([
  ['our JSON schema', jsonSchema(schema)],
  ['that of Astro', asAstroWrites(schema)],
])('in a trial, by %s,', (_name, made) => {
  test('pointing at a field tells what it is, and what each value means', async () => {
    const shown = await inVsCode(made, trial).hover('status:');
    expect(shown).toContain('Hvor langt forsøget er, som kilden siger det.');
    expect(shown).toContain('`gennemfoeres-ikke`: Forsøget er opgivet');
  });

  test('the values of a field are offered, each with its meaning', async () => {
    const started = trial.replace(/status: \S+/, 'status: ');
    const offers = await inVsCode(made, started).offers('status: ');
    expect(offers.get('under-realisering')).toBe(
      'Kilden skriver, at forsøget er under realisering.',
    );
    expect(offers.size).toBe(8);
  });

  test('the fields that are missing are offered', async () => {
    const offers = await inVsCode(made, 'code: "1.01"\nti').offers('ti');
    expect(offers.get('title')).toContain('Forsøgets navn, som kilden skriver det.');
  });

  test.each([
    [/status: \S+/, 'status: igang', 'Vælg en af: i-gang, under-implementering,'],
    [
      /code: \S+/,
      'code: "7.1"',
      'Skriv koden som "6.01" med lige anførselstegn ("): tabellens nummer og rækkens.',
    ],
    [/date: \S+/, 'date: 2018-02-30', 'Skriv datoen som ÅÅÅÅ-MM-DD,'],
    [/sections: .*/, 'sections: ["§ 28"]', 'Skriv paragraffen uden §,'],
    [/network: \S+/, 'network: Én plan', 'Brug små bogstaver a-z, tal og bindestreg.'],
  ])('%s is wrong, in Danish, as %s', async (part, wrong, message) => {
    expect(trial).toMatch(part);
    const faults = await inVsCode(made, trial.replace(part, wrong)).faults();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });

  test.each([
    ['a field that is not known', 'title:', 'titel:'],
    ['a value of another kind', 'activity:', 'activity: mange\nx:'],
  ])('%s is wrong', async (_what, part, wrong) => {
    expect(await inVsCode(made, trial.replace(part, wrong)).faults()).not.toEqual([]);
  });
});

test.each([
  ['a figure that is text', '    - { value: mange, unit: borgere, what: i gang }'],
  ['an unknown field', '    - { value: 3, unit: borgere, what: i gang, note: x }'],
])('%s in the ledger is wrong', async (_what, figure) => {
  const group = `- place: Side 1\n  entry: trials/a/b\n  figures:\n${figure}\n`;
  const faults = await inVsCode(jsonSchema(named('ledger').schema), group).faults();
  expect(faults).not.toEqual([]);
});
