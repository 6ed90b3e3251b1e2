import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolders, listFiles } from '../../model/reading/collections.ts';

/** What pages get all content from (docs/arkitektur.md). */
const givesContent = 'src/collections.ts';

/**
 * While editing: which modules follow from a file that none of them imports, as our own reader reads it. Vite runs what
 * gives the pages content anew whenever any of it is changed, and the texts when the words are that they explain.
 */
export function contentChanges(): Plugin {
  let root = '';
  return {
    name: 'content-changes',
    apply: 'serve',
    configResolved(config) {
      ({ root } = config);
    },
    hotUpdate({ file, modules }) {
      const path = relative(root, file).replaceAll('\\', '/');
      if (!contentFolders.some((folder) => path.startsWith(`${folder}/`))) return undefined;
      const { moduleGraph } = this.environment;
      const texts =
        path === listFiles.glossary.file
          ? [...moduleGraph.idToModuleMap].filter(([id]) => /\.mdx($|\?)/.test(id))
          : [];
      return [
        ...modules,
        ...(moduleGraph.getModulesByFile(join(root, givesContent)) ?? []),
        ...texts.map(([, module]) => module),
      ];
    },
  };
}
