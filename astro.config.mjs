import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sharedPlugins } from './src/markdown/parse.ts';
import {
  rehypeBasePath,
  rehypeFootnoteLabels,
  rehypeNumberColumns,
  rehypeTableCaptions,
  rehypeTableScopes,
} from './src/markdown/site-plugins.ts';
import { isIndexed } from './src/note/addresses.ts';
import { basePath, siteUrl } from './src/settings.ts';
import { text } from './src/text/da.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // npm run build makes the site beside dist/ and moves it there when it is whole.
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // Each page's styles arrive with the page: nothing to wait for before it shows.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Two files with one address would silently overwrite each other; fail instead.
  prerenderConflictBehavior: 'error',
  markdown: {
    // The note has no code to colour.
    syntaxHighlight: false,
    // Astro 7 reads Markdown with a processor of its own unless told otherwise; our plugins are unified's.
    processor: unified({
      // English rules would turn our quotation marks and dashes.
      smartypants: false,
      remarkPlugins: sharedPlugins,
      rehypePlugins: [
        rehypeBasePath,
        rehypeFootnoteLabels,
        rehypeNumberColumns,
        rehypeTableCaptions,
        rehypeTableScopes,
      ],
      remarkRehype: {
        clobberPrefix: '',
        footnoteLabel: text.footnotes,
        footnoteBackLabel: (reference) => text.backToReference(reference + 1),
      },
    }),
  },
  integrations: [mdx(), sitemap({ filter: isIndexed })],
  vite: {
    // One warning for each MDX file in every build otherwise.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
