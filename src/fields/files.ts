/** The files of the reference, which are kept beside the code so that editors find them. */
import { jsonSchemaOf, keyedKinds } from './json-schemas.ts';
import { fieldsPage } from './page.ts';

/** The folder that holds them, at the root of the project. */
export const fieldsFolder = 'fields';

/** Their texts by name. */
export function fieldsFiles(): Record<string, string> {
  return {
    'README.md': fieldsPage(),
    ...Object.fromEntries(
      keyedKinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]),
    ),
  };
}
