import { lixOf, readability } from '../../markdown/readability.ts';
import { textFiles, type Project } from '../../model/reading/project.ts';

const lixText = (lix: number): string => lix.toFixed(1).replace('.', ',').padStart(5);

/** LIX for each text file, the hardest first, and for all of them together. */
export function readabilityReport(project: Project): string {
  const files = textFiles(project).flatMap(({ file, tree }) =>
    tree ? [{ file, ...readability(tree) }] : [],
  );
  const sum = (of: (one: (typeof files)[number]) => number): number =>
    files.reduce((total, one) => total + of(one), 0);
  const words = sum((one) => one.words);
  const sentences = sum((one) => one.sentences);
  const overall = lixOf({ words, sentences, longWords: sum((one) => one.longWords) });
  const lines = [...files]
    .sort((a, b) => b.lix - a.lix)
    .map(({ file, lix }) => `${lixText(lix)}  ${file}`);
  return [...lines, '', `${lixText(overall)}  i alt, ${words} ord i ${files.length} filer`].join(
    '\n',
  );
}
