import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaTexts } from '../src/tools/schemas/json-schemas.ts';

// npm run schemas: the schemas in src/schemas as JSON schema, for completion and explanations in VS Code.
for (const [path, text] of schemaTexts()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
