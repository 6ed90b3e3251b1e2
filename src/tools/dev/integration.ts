import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentChanges } from './content-changes.ts';
import { errorPages } from './error-page.ts';
import { watchFindings, type ChangeCount } from './findings.ts';
import { forgivingMdx } from './forgiving-mdx.ts';
import { tellMissedChanges } from './missed-changes.ts';

/**
 * While editing: all findings at the foot of every page and in the terminal, at the right line, while the pages go on
 * being shown. Nothing of it is in a build.
 */
export function editingAids(): AstroIntegration {
  const count: ChangeCount = { changes: 0 };
  let stop: (() => Promise<unknown>) | undefined;
  return {
    name: 'editing-aids',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/statusnotat.pdf',
          entrypoint: './src/pages/_pdf/statusnotat.pdf.ts',
        });
        injectRoute({
          pattern: '/pdf/[...part].pdf',
          entrypoint: './src/pages/_pdf/[...part].pdf.ts',
        });
        injectRoute({
          pattern: '/statusnotat.epub',
          entrypoint: './src/pages/_pdf/statusnotat.epub.ts',
        });
        injectRoute({
          pattern: '/epub/netvaerk/[network].epub',
          entrypoint: './src/pages/_pdf/[network].epub.ts',
        });
        injectRoute({
          pattern: '/statusnotat.docx',
          entrypoint: './src/pages/_word/statusnotat.docx.ts',
        });
        injectRoute({
          pattern: '/word/[...part].docx',
          entrypoint: './src/pages/_word/[...part].docx.ts',
        });
        injectRoute({
          pattern: '/deling.png',
          entrypoint: './src/pages/_pdf/deling.png.ts',
        });
        const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
        injectScript('page', `import ${JSON.stringify(here('panel.ts'))};`);
        updateConfig({ vite: { plugins: [contentChanges(), errorPages(count), forgivingMdx()] } });
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const ours = [join(root, 'src'), join(root, 'seeds')].map((folder) => folder + sep);
        tellMissedChanges(server.watcher, (path) =>
          ours.some((folder) => resolve(root, path).startsWith(folder)),
        );
        stop = watchFindings(server, root, count);
      },
      'astro:server:done': async () => {
        await stop?.();
      },
    },
  };
}
