import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { joinParts } from '../markdown/typography.ts';
import { evaluatorNames } from '../schemas/evaluation.ts';

/** An external evaluation as a chapter lists it. */
export interface StatedEvaluation {
  number: number;
  about: string;
}

const names = Object.values(evaluatorNames);

/** What a list item of the form `VIVE: forsøg med lys` is about; none when it begins with no evaluator. */
function aboutOf(item: ListItem): string | undefined {
  const words = toString(item);
  const name = names.find((evaluator) => words.startsWith(`${evaluator}: `));
  return name && joinParts(words.slice(name.length + 2));
}

/**
 * The external evaluations as the overall status lists them: the numbered list in which every item begins with who
 * evaluates. Read from the chapter, so that the words stand in one place.
 */
export function statedEvaluations(tree: Root): StatedEvaluation[] {
  const found: StatedEvaluation[] = [];
  visit(tree, 'list', (list) => {
    if (!list.ordered) return;
    const about = list.children.map(aboutOf);
    if (about.some((words) => words === undefined)) return;
    about.forEach((words, index) =>
      found.push({ number: (list.start ?? 1) + index, about: words ?? '' }),
    );
  });
  return found;
}
