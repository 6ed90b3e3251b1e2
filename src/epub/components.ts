import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { tableAnchor } from '../markdown/anchors.ts';
import { attributeOf } from '../markdown/captioned-tables.ts';
import { joinParts } from '../markdown/typography.ts';
import { vocabularyNames, type VocabularyName } from '../markdown/vocabulary.ts';
import { numberedTable } from '../text/captions.ts';
import { findingText } from '../text/findings.ts';
import { text } from '../text/da.ts';
import { chartOf } from './chart.ts';
import { overviewTable } from './overview-table.ts';
import { refuse } from './refuse.ts';
import type { TextWriter } from './write-text.ts';

/** The components that a trial's text is wrapped in, besides those that editors write. */
type ShownName = VocabularyName | 'TrialSection' | 'TrialLegalBasis';

function attribute(node: MdxJsxFlowElement, name: string, { file }: TextWriter): string {
  const value = attributeOf(node, name);
  return value === undefined
    ? refuse(file, node, findingText.missingAttribute(node.name ?? '', name))
    : joinParts(value);
}

const box = (
  className: string,
  role: string,
  title: string,
  node: MdxJsxFlowElement,
  writer: TextWriter,
): Element =>
  h('div', { className: [className], role, ariaLabel: title }, [
    h('p.box-title', title),
    ...writer.blocks(node.children),
  ]);

/** A table with its caption in it, and the chart that it asks for before it. */
function table(node: MdxJsxFlowElement, writer: TextWriter): ElementContent[] {
  const id = tableAnchor(attributeOf(node, 'caption') ?? '', writer.file);
  const numbers = writer.numbers.get(id);
  const caption = joinParts(numberedTable(attribute(node, 'caption', writer), numbers?.table));
  const blocks = writer.blocks(node.children);
  const written = blocks.map((child) =>
    child.type === 'element' && child.tagName === 'table'
      ? {
          ...child,
          properties: { ...child.properties, id },
          children: [h('caption', caption), ...child.children],
        }
      : child,
  );
  return [...chartOf(node, id, numbers), ...written];
}

/** How each component is shown: exactly the vocabulary of site and book, and a trial's sections. */
const components: Record<
  ShownName,
  (node: MdxJsxFlowElement, writer: TextWriter) => ElementContent[]
> = {
  Note: (node, writer) => [box('note', 'note', text.editorialNote, node, writer)],
  Case: (node, writer) => [
    box('case', 'group', `${text.caseLabel}: ${attribute(node, 'title', writer)}`, node, writer),
  ],
  Phase: (node, writer) => [box('phase', 'group', attribute(node, 'title', writer), node, writer)],
  Table: table,
  NetworkOverview: (_, writer) => overviewTable(writer),
  TrialSection: (node, writer) => writer.blocks(node.children),
  // Among the trial's facts.
  TrialLegalBasis: () => [],
};

const isShown = (name: string): name is ShownName => name in components;

/** Writes a component, or refuses a name that nobody knows. */
export function componentOf(node: MdxJsxFlowElement, writer: TextWriter): ElementContent[] {
  const name = node.name ?? '';
  if (!isShown(name)) {
    return refuse(writer.file, node, findingText.unknownComponent(name, vocabularyNames));
  }
  return components[name](node, writer);
}
