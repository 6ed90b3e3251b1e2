import { z } from 'zod';
import { fileCollections, listFiles } from '../../model/reading/collections.ts';

/** A schema as editors' programs read it. */
export type JsonSchema = Record<string, unknown>;

/** Which files a JSON schema is about. */
export interface SchemaFile {
  /** Its name in `.vscode/schemas`, without `.schema.json`. */
  name: string;
  /** The files, as a pattern from the project's top folder. */
  files: string;
  schema: z.ZodType;
}

/** Every kind of file that editors write. */
export const schemaFiles: readonly SchemaFile[] = [
  ...Object.entries(fileCollections).map(([name, { folder, pattern, schema }]) => ({
    name,
    files: `${folder}/${pattern.replace('[^_]*', '*')}`,
    schema,
  })),
  ...Object.entries(listFiles).map(([name, { file, schema }]) => ({ name, files: file, schema })),
];

/** Those that are YAML throughout; the others are the fields above an MDX text. */
export const yamlSchemaFiles = schemaFiles.filter(({ files }) => files.endsWith('.yaml'));

/** Where a schema lies, from the project's top folder. */
export const schemaPath = ({ name }: Pick<SchemaFile, 'name'>): string =>
  `.vscode/schemas/${name}.schema.json`;

/** A limit that no editor meets: the largest whole number that JavaScript can count with. */
function withoutMachineLimits(schema: JsonSchema): void {
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}

/**
 * What a schema says, as JSON schema: of what editors write, before defaults are put in. Rules between fields can't be
 * said in it; those are the check's alone. Draft 7 is what editors' programs know best.
 */
export const jsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema: made }) => {
      withoutMachineLimits(made as JsonSchema);
    },
  });

/** The text of every schema file, by path: what `npm run schemas` writes. */
export const schemaTexts = (): Map<string, string> =>
  new Map(
    schemaFiles.map((one) => [
      schemaPath(one),
      `${JSON.stringify(jsonSchema(one.schema), undefined, 2)}\n`,
    ]),
  );
