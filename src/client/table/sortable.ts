import { element } from '../element.ts';
import { sortText } from '../../text/tables.ts';
import { rowOrder } from './row-order.ts';

/** A heading that a table can be sorted by, and its place among them: that of its key in a row's `data-keys`. */
interface SortHeading {
  cell: HTMLTableCellElement;
  by: string;
  place: number;
}

const keyOf = (row: HTMLElement, place: number): string =>
  row.dataset['keys']?.split('|')[place] ?? '';

/** The heading's own words become the button; where they are a link, the button stands beside it. */
function addButton({ cell, by }: SortHeading): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'sort', title: sortText.by(by) });
  if (cell.querySelector('a')) button.ariaLabel = sortText.by(by);
  else button.append(...cell.childNodes);
  cell.append(button);
  return button;
}

function makeSortable(table: HTMLTableElement, status: HTMLElement): void {
  const [body] = table.tBodies;
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')].map(
    (cell, place): SortHeading => ({ cell, by: cell.dataset['sort'] ?? '', place }),
  );
  if (!body || headings.length === 0) return;

  const follow = (heading: SortHeading): void => {
    const descending = heading.cell.ariaSort === 'descending';
    const rows = [...body.rows];
    const order = rowOrder(
      rows.map((row) => keyOf(row, heading.place)),
      descending,
    );
    body.append(...order.flatMap((place) => rows[place] ?? []));
    status.textContent = sortText.sorted(heading.by, descending);
    // Whoever sorts by a heading that has stayed in sight far down begins with the first row.
    if (table.getBoundingClientRect().top < 0) body.rows[0]?.scrollIntoView();
  };
  const sortBy = (heading: SortHeading): void => {
    const way = heading.cell.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const { cell } of headings) cell.ariaSort = null;
    heading.cell.ariaSort = way;
    // The heading answers at once. To lay out all rows anew takes a phone longer, and waits for the next picture.
    requestAnimationFrame(() => setTimeout(follow, 0, heading));
  };

  for (const heading of headings) {
    addButton(heading).addEventListener('click', () => sortBy(heading));
  }
  // Rows come in the order of the first column.
  if (headings[0]) headings[0].cell.ariaSort = 'ascending';
}

/** Lets readers sort the tables whose headings say what they sort by (`data-sort`). Without it they are as they came. */
export function sortableTables(): void {
  const status = element('p', { className: 'visually-hidden' });
  status.role = 'status';
  document.body.append(status);
  for (const table of document.querySelectorAll('table')) makeSortable(table, status);
}
