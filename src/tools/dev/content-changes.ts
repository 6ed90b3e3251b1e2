import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolders, listFiles } from '../../model/reading/collections.ts';

/** What pages get all content from (docs/arkitektur.md). */
const givesContent = 'src/collections.ts';

/** What the texts are marked by: the words that are explained, and the acts whose sections are links. */
const marksTexts: ReadonlySet<string> = new Set([listFiles.glossary.file, listFiles.acts.file]);

/**
 * While editing: which modules follow from a file that none of them imports, as our own reader reads it. Vite runs what
 * gives the pages content anew whenever any of it is changed, and the texts when what they are marked by is.
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
      const texts = marksTexts.has(path)
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
