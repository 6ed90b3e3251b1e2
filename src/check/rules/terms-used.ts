import type { Root } from 'mdast';
import { termFinder, termsIn, type TermForms } from '../../markdown/terms.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { textFiles } from '../../model/reading/project.ts';
import { memoized } from '../../model/reading/memoized.ts';

/** Finds the words of a glossary in a text. */
const finderOf = memoized((terms: readonly TermForms[]) => {
  const find = termFinder(terms);
  return memoized((tree: Root) => termsIn(tree, find));
});

/** Each word of the glossary is marked somewhere: an explanation that no text leads to is misspelt or left over. */
export const termsUsed: Check = {
  id: 'terms-used',
  run(project, report) {
    const { glossary } = project;
    const terms = glossary.data ?? [];
    const files = textFiles(project);
    // A text that can't be read may hold the word: that fault is reported, and is the one to mend.
    if (terms.length === 0 || files.some(({ tree }) => !tree)) return;
    const find = finderOf(terms);
    const used = new Set(files.flatMap(({ tree }) => (tree ? [...find(tree)] : [])));
    terms.forEach(({ id, term }, index) => {
      if (used.has(id)) return;
      const place = glossary.fields?.locate([index, 'term']) ?? fileStart;
      report(glossary, place, ledgerText.termNotUsed(term));
    });
  },
};
