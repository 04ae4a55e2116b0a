/** The files of the reference, which are kept beside the code so that editors find them. */
import { jsonSchemaOf, keyedKinds } from './json-schemas.ts';
import { referencePage } from './page.ts';

/** The folder that holds them, at the root of the project. */
export const referenceFolder = 'reference';

/** Their texts by name. */
export function referenceFiles(): Record<string, string> {
  return {
    'README.md': referencePage(),
    ...Object.fromEntries(
      keyedKinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]),
    ),
  };
}
