import { readability } from '../../markdown/readability.ts';
import type { Project } from '../project.ts';

const lixText = (lix: number): string => lix.toFixed(1).replace('.', ',').padStart(5);

/** LIX for each text file, the hardest first, and for all of them together. */
export function readabilityReport({ chapters, networks, trials }: Project): string {
  const files = [...chapters, ...networks, ...trials].flatMap(({ file, tree }) =>
    tree ? [{ file, ...readability(tree) }] : [],
  );
  const sum = (of: (one: (typeof files)[number]) => number): number =>
    files.reduce((total, one) => total + of(one), 0);
  const words = sum((one) => one.words);
  const overall = words / sum((one) => one.sentences) + (sum((one) => one.longWords) * 100) / words;
  const lines = [...files]
    .sort((a, b) => b.lix - a.lix)
    .map(({ file, lix }) => `${lixText(lix)}  ${file}`);
  return [...lines, '', `${lixText(overall)}  i alt, ${words} ord i ${files.length} filer`].join(
    '\n',
  );
}
