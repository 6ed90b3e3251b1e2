import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editingAids } from './src/tools/dev/integration.ts';
import { isIndexed } from './src/model/addresses.ts';
import { security } from './src/publish/security/integration.ts';
import { basePath, siteUrl } from './src/settings.ts';
import { networkSheet } from './src/styles/network-sheet.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // npm run build makes the site beside dist/ and moves it there when it is whole.
  outDir: process.env.OUT_DIR ?? './dist',
  // Beside the checkout's own types: packages may be shared by several checkouts, what is built must not be.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // Each page's styles arrive with the page: nothing to wait for before it shows.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Writes .astro/collections: VS Code explains and completes the fields of MDX files by it.
  experimental: { contentIntellisense: true },
  // Two files with one address would silently overwrite each other; fail instead.
  prerenderConflictBehavior: 'error',
  integrations: [sitemap({ filter: isIndexed }), security(basePath), editingAids()],
  vite: {
    plugins: [networkSheet()],
    // As above: several checkouts may share the packages, and each has what it has bundled.
    cacheDir: './.astro/vite',
    // Astro's own names of scripts are long, and stand in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    build: {
      // Scripts are files of their own, fetched once for all pages; small ones would stand in each page otherwise.
      assetsInlineLimit: 0,
    },
  },
});
