import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What is shown: all that components and layouts may build on. */
const shown = [
  'schemas',
  'text',
  'markdown',
  'note',
  'wording',
  'ledger',
  'filter',
  'search',
  'reading',
  'map',
  'charts',
  'styles',
  'settings',
];

/** What each part of src may import besides itself: arrows run one way (docs/arkitektur.md). */
const mayImport = {
  schemas: [],
  text: ['schemas', 'markdown'],
  markdown: ['schemas', 'settings'],
  note: ['schemas', 'markdown', 'settings'],
  wording: ['schemas', 'text', 'markdown', 'note', 'settings'],
  ledger: ['schemas', 'markdown', 'note'],
  charts: ['text', 'markdown', 'note', 'wording'],
  paper: ['markdown'],
  checks: ['schemas', 'text', 'markdown', 'note', 'wording', 'ledger', 'paper'],
  changes: ['schemas', 'text', 'markdown', 'note', 'wording', 'ledger'],
  pdf: ['schemas', 'text', 'markdown', 'note', 'wording', 'charts', 'paper', 'settings'],
  map: ['schemas', 'note'],
  programs: [],
  command: ['text', 'markdown'],
  styles: ['schemas'],
  publish: ['text', 'checks', 'markdown', 'programs', 'command'],
  security: [],
  client: [],
  editing: ['text', 'markdown', 'note', 'checks', 'client'],
  search: ['text', 'markdown', 'note', 'client'],
  filter: ['schemas', 'text', 'markdown', 'note', 'wording', 'client'],
  reading: ['text', 'client'],
  'pull-request': ['text', 'markdown', 'checks'],
  editor: ['note', 'ledger', 'checks'],
  'new-entry': ['schemas', 'text', 'markdown', 'note', 'ledger', 'checks'],
  components: [...shown, 'collections'],
  layouts: [...shown, 'collections', 'components'],
};
const parts = [...Object.keys(mayImport), 'pages', 'collections', 'settings'];

const layers = Object.entries(mayImport).map(([part, allowed]) => {
  const forbidden = parts.filter((other) => other !== part && !allowed.includes(other));
  return {
    files: [`src/${part}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})(/|\\.ts$)`,
              message: 'Imports run one way: see docs/arkitektur.md.',
            },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro'] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      // Markdown's tree is visited by type; a case for each is the point.
      'default-case': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,ts}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
      },
    },
  },
  ...layers,
  // Only pages and components run inside Astro; all else runs, and is tested, on bare Node.
  {
    files: [
      'src/{schemas,text,markdown,note,wording,paper,ledger,checks,changes,pdf,programs,command,publish,pull-request,security,editing,editor,new-entry,client,filter,search,reading,map,charts}/**/*.ts',
      'scripts/**/*.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^astro:/]',
          message: 'astro: modules exist only inside Astro. Take the note as a value instead.',
        },
      ],
    },
  },
);
