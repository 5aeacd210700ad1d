// Writes the JSON Schema of a partner's own figures from the schema that the widgets check them with. What JSON Schema cannot say
// is left out; the descriptions name it.
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadModule } from './content.mjs';

const { figures, spotlight, count } = await loadModule('src/tools/given/spotlight-schema.ts');
const schema = toJsonSchema(figures, {
  target: 'draft-2020-12',
  definitions: { spotlight, count },
  errorMode: 'ignore',
});
await mkdir('dist/schema', { recursive: true });
await writeFile('dist/schema/spotlight.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
