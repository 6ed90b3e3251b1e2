import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { remarkTableCharts } from './src/figures/charts/table-chart.ts';
import { editingAids } from './src/tools/dev/integration.ts';
import { liveList } from './src/tools/dev/live-list.ts';
import { remarkReadTree, sharedPlugins } from './src/markdown/parse.ts';
import { siteRehypePlugins } from './src/markdown/site-plugins.ts';
import { remarkTerms } from './src/markdown/terms.ts';
import { readTreeOf } from './src/model/reading/read-tree.ts';
import { remarkLaw } from './src/model/law-marks.ts';
import { isIndexed } from './src/model/addresses.ts';
import { security } from './src/publish/security/integration.ts';
import { basePath, frozenEdition, siteUrl } from './src/settings.ts';
import { networkSheet } from './src/styles/network-sheet.ts';
import { text } from './src/text/da.ts';
import { readingText, scriptText } from './src/text/reading.ts';

const assetFileNames = '_astro/[hash][extname]';

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
  markdown: {
    // The note has no code to colour.
    syntaxHighlight: false,
    // Astro 7 reads Markdown with a processor of its own unless told otherwise; our plugins are unified's.
    processor: unified({
      // English rules would turn our quotation marks and dashes.
      smartypants: false,
      remarkPlugins: [
        [remarkReadTree, readTreeOf(process.cwd())],
        ...sharedPlugins,
        remarkTableCharts,
        // The site's alone: on paper a word or a section can't be opened.
        [remarkTerms, { terms: liveList(process.cwd(), 'glossary') }],
        [remarkLaw, { acts: liveList(process.cwd(), 'acts') }],
      ],
      rehypePlugins: siteRehypePlugins(readingText.linkTo, scriptText.note),
      remarkRehype: {
        clobberPrefix: '',
        footnoteLabel: text.footnotes,
        footnoteLabelProperties: { className: ['visually-hidden'] },
        footnoteBackLabel: (reference) => text.backToReference(reference + 1),
      },
    }),
  },
  integrations: [
    mdx(),
    // Search engines are not to find an edition's copy before the newest.
    ...(frozenEdition ? [] : [sitemap({ filter: (url) => isIndexed(url, basePath) })]),
    security(),
    editingAids(),
  ],
  vite: {
    plugins: [networkSheet()],
    // As above: several checkouts may share the packages, and each has what it has bundled.
    cacheDir: './.astro/vite',
    // Astro's own names of scripts and faces are long, and stand in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames } } } },
      ssr: { build: { rolldownOptions: { output: { assetFileNames } } } },
    },
    build: {
      // Scripts are files of their own, fetched once for all pages; small ones would stand in each page otherwise.
      assetsInlineLimit: 0,
      // One warning for each MDX file in every build otherwise. Can go when Astro silences it itself:
      // https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { assetFileNames } },
    },
  },
});
