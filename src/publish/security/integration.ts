import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from './content-policy.ts';

/**
 * Gives each built page its content security policy. Astro's own `security.csp` puts the hashes of the whole site's
 * styles and scripts in every page; here a page has only its own. Not while editing, where Vite puts styles and scripts
 * of its own in the page.
 */
export function security(): AstroIntegration {
  return {
    name: 'security',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          writeFileSync(file, withContentPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
