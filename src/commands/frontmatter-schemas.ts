/**
 * Tells VS Code's Astro extension which schema the frontmatter of each Markdown file keeps, in the files that it looks
 * for (`astro.content-intellisense`). Astro would write them itself for collections with a schema, but of what a schema
 * returns, not of what is typed: every key that may be left out would be called missing.
 */
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listFolder } from '../content/folder.ts';
import { roleOf } from '../content/kinds.ts';
import { jsonSchemaOf } from '../fields/json-schemas.ts';
import { contentFolder } from '../site.ts';

const kinds = ['front', 'sections', 'pages'] as const;

/** Writes a schema for each kind of page, and which file is of which kind. */
export function writeFrontmatterSchemas(content: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of kinds) writeFileSync(join(folder, `${kind}.schema.json`), JSON.stringify(jsonSchemaOf(kind)));
  const entries = listFolder(content).files.flatMap((path) => {
    const kind = kinds.find((known) => known === roleOf(path)?.kind);
    // The extension looks them up in lower case.
    return kind ? [[decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase(), kind]] : [];
  });
  const collections = kinds.map((name) => ({ name, hasSchema: true }));
  writeFileSync(
    join(folder, 'collections.json'),
    JSON.stringify({ collections, entries: Object.fromEntries(entries) as object }),
  );
}

/** Keeps those files up to date while the live preview runs. */
export function frontmatterSchemas(): AstroIntegration {
  let folder = '';
  return {
    name: 'frontmatter-schemas',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('.astro/collections/', config.root));
      },
      'astro:server:setup': ({ server }) => {
        const write = () => {
          writeFrontmatterSchemas(contentFolder, folder);
        };
        write();
        server.watcher.on('add', write).on('unlink', write);
      },
    },
  };
}
