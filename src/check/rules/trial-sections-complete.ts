import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { trialSections } from '../../markdown/trial-sections.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck, type Report } from '../check.ts';
import { fileStart, placeOf } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { ContentFile } from '../../model/reading/project.ts';

const wanted: readonly string[] = trialSections.map(({ heading }) => heading);

function checkSections(file: ContentFile, tree: Root, report: Report): void {
  const text = tree.children.filter(
    ({ type }) => type !== 'yaml' && type !== 'footnoteDefinition' && type !== 'mdxjsEsm',
  );
  const isSection = (node: (typeof text)[number]): node is Heading =>
    node.type === 'heading' && node.depth === 2;
  const first = text[0];
  if (first && !isSection(first)) report(file, placeOf(first), findingText.textBeforeSections);

  const seen: string[] = [];
  text.forEach((node, index) => {
    if (!isSection(node)) return;
    // Letters stored in parts are for letters-composed to report.
    const heading = toString(node).normalize('NFC');
    const place = placeOf(node);
    if (!wanted.includes(heading)) {
      report(file, place, findingText.unknownSection(heading, wanted, nearest(heading, wanted)));
      return;
    }
    if (seen.includes(heading)) report(file, place, findingText.repeatedSection(heading));
    const later = seen.find((other) => wanted.indexOf(other) > wanted.indexOf(heading));
    if (later) report(file, place, findingText.sectionOrder(heading, later));
    seen.push(heading);
    const next = text[index + 1];
    if (!next || isSection(next)) report(file, place, findingText.emptySection(heading));
  });

  const end = tree.position?.end ?? fileStart;
  for (const heading of wanted) {
    if (!seen.includes(heading)) {
      report(file, { line: end.line, column: end.column }, findingText.missingSection(heading));
    }
  }
}

/** Each trial has the four sections, under their names and in their order, none empty. */
export const trialSectionsComplete = fileCheck({
  id: 'trial-sections-complete',
  in: ['trials'],
  run(file, report) {
    if (file.tree) checkSections(file, file.tree, report);
  },
});
