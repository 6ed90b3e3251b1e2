import type { PdfObjects } from './file-objects.ts';

// The compiler tags only the cells of a header row as headers. Here the first cell of each other row becomes the header
// of its row, as on the site, so that a screen reader says which trial a cell belongs to. Each cell had a list of the
// headers it belongs to; without it, the scopes alone say so, as they do for a reader of HTML.
// Can go when the compiler's npm package has a way to mark a cell as the header of its row.
// Rules: ISO 32000-1, 14.8.4.3.4 and 14.8.5.7; PDF/UA-1, 7.5.

const kidsOf = (source: string): number[] =>
  [...(/\/K \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    Number(number),
  );

const is = (source: string, role: string): boolean => source.includes(`/S /${role}\n`);

/** Makes the first cell of each row of a table's body the header of that row. */
export function withRowHeaders({ objects, trailer }: PdfObjects): PdfObjects {
  const changed = new Map(objects);
  for (const source of objects.values()) {
    if (!is(source, 'TBody')) continue;
    for (const row of kidsOf(source)) {
      kidsOf(objects.get(row) ?? '').forEach((cell, index) => {
        const written = objects.get(cell) ?? '';
        if (!is(written, 'TD')) throw new Error(`Object ${cell} of the PDF is no cell of a table.`);
        changed.set(cell, index === 0 ? rowHeader(written) : bodyCell(written));
      });
    }
  }
  return { objects: changed, trailer };
}

const headers = /\/Headers \[[^\]]*\]/;

function rowHeader(cell: string): string {
  if (!headers.test(cell))
    throw new Error('A cell of a table in the PDF does not say what heads it.');
  return cell.replace('/S /TD\n', '/S /TH\n').replace(headers, '/Scope /Row');
}

const bodyCell = (cell: string): string => cell.replace(headers, '');
