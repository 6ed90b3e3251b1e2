import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What is shown: all that components may build on. */
const shown = [
  'schemas',
  'text',
  'markdown',
  'model',
  'wording',
  'client',
  'citation',
  'figures',
  'data',
  'styles',
  'settings',
];

/** What each part of src may import besides itself: arrows run one way (docs/arkitektur.md). */
const mayImport = {
  schemas: [],
  markdown: ['schemas', 'settings'],
  text: ['schemas', 'markdown'],
  model: ['schemas', 'markdown', 'settings'],
  // Within the model, the reader alone has words: why a text can't be read.
  'model/reading': ['schemas', 'markdown', 'text'],
  wording: ['schemas', 'markdown', 'text', 'model', 'settings'],
  paper: ['markdown'],
  citation: ['schemas', 'markdown', 'text', 'model', 'wording', 'figures', 'settings'],
  check: ['schemas', 'markdown', 'text', 'model', 'wording', 'paper'],
  figures: ['schemas', 'markdown', 'text', 'model', 'wording'],
  word: ['schemas', 'markdown', 'text', 'model', 'wording', 'figures', 'settings'],
  book: ['schemas', 'markdown', 'text', 'model', 'wording', 'paper', 'figures', 'word', 'settings'],
  epub: ['schemas', 'markdown', 'text', 'model', 'wording', 'figures', 'settings'],
  data: ['schemas', 'markdown', 'text', 'model', 'wording', 'settings'],
  client: ['schemas', 'markdown', 'text', 'model', 'wording'],
  styles: ['schemas'],
  publish: ['schemas', 'markdown', 'text', 'model', 'wording', 'check', 'book', 'epub', 'settings'],
  tools: [
    'schemas',
    'markdown',
    'text',
    'model',
    'wording',
    'check',
    'book',
    'epub',
    'word',
    'client',
    'publish',
  ],
  components: [...shown, 'collections'],
};
const parts = [
  ...Object.keys(mayImport).filter((part) => !part.includes('/')),
  'pages',
  'collections',
  'settings',
];

const layers = Object.entries(mayImport).map(([part, allowed]) => {
  const own = part.split('/')[0];
  const forbidden = parts.filter((other) => other !== own && !allowed.includes(other));
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
  { ignores: ['dist', 'dist.*', 'udgaver', '.astro'] },
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
      'src/{schemas,markdown,text,model,wording,paper,citation,check,figures,word,book,epub,data,client,styles,publish,tools}/**/*.ts',
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
