import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids a folder to import the folders that rest on it: arrows run one way (docs/arkitektur.md). */
const layer = (folders, forbidden) => ({
  files: folders.map((folder) => `src/${folder}/**/*.{ts,astro}`),
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
  layer(
    ['schemas'],
    ['markdown', 'note', 'checks', 'pdf', 'text', 'components', 'pages', 'collections'],
  ),
  layer(['text'], ['note', 'checks', 'pdf', 'components', 'pages', 'collections']),
  layer(['markdown'], ['note', 'checks', 'pdf', 'components', 'pages', 'collections']),
  layer(['note'], ['ledger', 'checks', 'pdf', 'components', 'pages', 'collections']),
  layer(['ledger'], ['checks', 'pdf', 'components', 'pages', 'collections']),
  layer(['checks'], ['pdf', 'components', 'pages', 'collections']),
  layer(['pdf'], ['checks', 'components', 'pages', 'collections']),
  layer(['components', 'layouts'], ['checks', 'pdf', 'pages']),
  // Only pages and components run inside Astro; all else runs, and is tested, on bare Node.
  {
    files: [
      'src/{schemas,text,markdown,note,ledger,checks,pdf,publish}/**/*.ts',
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
