import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_FILES, schemaText } from './editor-schema.ts';

// Writes config/schema/*.json for editors. Run it after changing a schema: node config/generate-schema.ts
for (const name of Object.keys(SCHEMA_FILES)) {
  await writeFile(join(import.meta.dirname, 'schema', name), schemaText(name));
}
