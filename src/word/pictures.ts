import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { printLook } from '../figures/charts/print-look.ts';
import { tableChart } from '../figures/charts/table-chart.ts';
import { attributeOf, captionedTable } from '../markdown/captioned-tables.ts';
import { chartKinds, type ChartKind } from '../markdown/chart-table.ts';
import { readForPrint } from '../markdown/parse.ts';
import type { Note } from '../model/assemble.ts';
import { ownNumber } from './numbers.ts';
import type { Picture } from './piece.ts';
import { run } from './runs.ts';
import { element, escaped } from './xml.ts';
import type { NodeOf } from './writer.ts';

type Component = NodeOf<'mdxJsxFlowElement'>;

/** Drawings as pictures, for programs that show no drawings: by the drawing that each is made of. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** The face of the drawing that a picture is made of, which is the book's; and that of the drawing in the document. */
const drawnFace = 'Source Sans 3';
const wordFace = 'Calibri';

/** The chart that a table asks for, if it does. */
export function chartOf(
  node: Component,
  network: number | undefined,
): { kind: ChartKind; title: string; summary: string; svg: string; drawn: string } | undefined {
  const kind = chartKinds.find((known) => known === attributeOf(node, 'chart'));
  if (!kind) return undefined;
  const table = captionedTable(node);
  const { svg: drawn } = tableChart(table, kind, printLook(drawnFace, network));
  return { kind, ...tableChart(table, kind, printLook(wordFace, network)), drawn };
}

/** The drawings of a note that pictures are to be made of. */
export function drawingsOf({ chapters, networks, trials }: Note): string[] {
  const found: string[] = [];
  const look = (entry: { tree: Root; file: string }, network?: number): void => {
    visit(readForPrint(entry), 'mdxJsxFlowElement', (node) => {
      const chart = chartOf(node, network);
      if (chart) found.push(chart.drawn);
    });
  };
  networks.forEach((network) => look(network, network.data.number));
  [...chapters, ...trials].forEach((entry) => look(entry));
  return found;
}

/** How wide a chart is, in the units of Word's drawings, 36,000 to a millimetre. */
const chartWidth = 36_000 * 95;

/** A picture in a line. @param drawn what is drawn, for who does not see it */
export function pictureRun({ name, place, svg }: Picture, title: string, drawn: string): string {
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const size = { cx: chartWidth, cy: Math.round((chartWidth * height) / width) };
  const main = 'http://schemas.openxmlformats.org/drawingml/2006';
  const described = { name: escaped(title), descr: escaped(drawn) };
  const blip = element(
    'a:blip',
    { 'r:embed': `${name}png` },
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
        element('asvg:svgBlip', {
          'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
          'r:embed': `${name}svg`,
        }),
      ),
    ),
  );
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': `${main}/picture` },
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id: ownNumber(`tegning-${place}`), ...described }),
      '<pic:cNvPicPr/>',
    ),
    element('pic:blipFill', {}, blip, '<a:stretch><a:fillRect/></a:stretch>'),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, '<a:off x="0" y="0"/>', element('a:ext', size)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
  return run(
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', size),
        element('wp:docPr', { id: ownNumber(`billede-${place}`), ...described }),
        element(
          'a:graphic',
          { 'xmlns:a': `${main}/main` },
          element('a:graphicData', { uri: `${main}/picture` }, picture),
        ),
      ),
    ),
  );
}
