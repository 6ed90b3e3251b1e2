import type { Element } from 'hast';
import { htmlFragment } from '../markdown/html-tree.ts';
import { h, s } from 'hastscript';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { tableChart } from '../figures/charts/table-chart.ts';
import type { Look } from '../figures/charts/drawing.ts';
import { attributeOf, captionedTable } from '../markdown/captioned-tables.ts';
import { chartKinds } from '../markdown/chart-table.ts';
import { joinParts } from '../markdown/typography.ts';
import type { CaptionNumbers } from '../model/numbered.ts';
import { captionText, numberedFigure } from '../text/captions.ts';

/**
 * Everything in the colour of the text, which is the one that a reader's program changes for certain when it gets
 * dark: the style sheet makes the grounds weaker.
 */
const look: Look = {
  palette: {
    text: 'currentColor',
    muted: 'currentColor',
    bar: 'currentColor',
    inside: 'currentColor',
    whole: 'none',
    line: 'currentColor',
  },
};

/** The drawing as a picture with a name and a description, for readers who have it read aloud or enlarge it alone. */
function picture(svg: string, title: string, drawn: string, id: string): Element[] {
  const root = htmlFragment(svg);
  return root.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [
      {
        ...child,
        properties: {
          ...child.properties,
          // In a page the namespace is understood, and the drawing is more than an ornament.
          xmlns: undefined,
          ariaHidden: undefined,
          role: 'img',
          ariaLabelledBy: [`${id}-titel`],
          ariaDescribedBy: [`${id}-tekst`],
        },
        children: [
          s('title', { id: `${id}-titel` }, title),
          s('desc', { id: `${id}-tekst` }, drawn),
          ...child.children,
        ],
      },
    ];
  });
}

/**
 * The chart that a table asks for, if it does; the table has its figures. What it shows is said above it.
 * @param table the name of its place
 */
export function chartOf(
  node: MdxJsxFlowElement,
  table: string,
  numbers: CaptionNumbers | undefined,
): Element[] {
  const kind = chartKinds.find((known) => known === attributeOf(node, 'chart'));
  if (!kind) return [];
  const { title, summary, svg } = tableChart(captionedTable(node), kind, look);
  const caption = joinParts(numberedFigure(title, numbers?.figure));
  const name = numbers ? captionText.table(numbers.table).toLowerCase() : captionText.tableBelow;
  return [
    h('figure.chart', { id: `${table}-figur` }, [
      h('figcaption', caption),
      h('p', joinParts(summary)),
      ...picture(svg, caption, captionText.drawn(kind, name), `${table}-figur`),
    ]),
  ];
}
