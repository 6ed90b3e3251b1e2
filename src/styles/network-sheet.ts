import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { networkLooks, networkStyles } from './network-looks.ts';

const name = 'virtual:networks.css';
/** Vite's sign of a module that is no file. */
const id = `\0${name}`;

/** The numbers of the networks that there are, in their order. */
export function networkNumbers(root: string): number[] {
  const files = globSync('src/content/networks/*.mdx', { cwd: root });
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return texts
    .flatMap((text) => /^number: *(\d+)/m.exec(text)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * The style sheet of the networks as a module that the layout imports, so that it stands in a page's own style and
 * needs no hash of its own in the page's policy. While editing, each look is there before its network is.
 */
export function networkSheet(): Plugin {
  let numbers: readonly number[] = [];
  return {
    name: 'network-sheet',
    configResolved: ({ root, command }) => {
      numbers =
        command === 'serve' ? networkLooks.map((_, index) => index + 1) : networkNumbers(root);
    },
    resolveId: (source) => (source === name ? id : undefined),
    load: (loaded) => (loaded === id ? networkStyles(numbers) : undefined),
  };
}
