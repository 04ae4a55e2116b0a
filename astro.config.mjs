import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { frontmatterSchemas } from './src/commands/frontmatter-schemas.ts';
import { contentIntegration } from './src/commands/preview.ts';
import { lastModified } from './src/feeds/sitemap.ts';
import { base, site } from './src/site.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // While one picture is encoded, the next page is composed.
  build: { concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    contentIntegration(),
    frontmatterSchemas(),
    sitemap({
      serialize: (item) => {
        const lastmod = lastModified(item.url);
        return lastmod ? { ...item, lastmod } : undefined;
      },
    }),
  ],
});
