import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/build/content-integration.ts';
import { lastModified } from './src/build/last-modified.ts';
import { base, contentFolder, site } from './src/build/settings.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    contentIntegration(),
    sitemap({
      serialize: (item) => {
        const lastmod = lastModified(item.url);
        return lastmod ? { ...item, lastmod } : undefined;
      },
    }),
  ],
  vite: { resolve: { alias: { '@content': contentFolder } } },
});
