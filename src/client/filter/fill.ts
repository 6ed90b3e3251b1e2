import { lookOf } from '../../schemas/network-look.ts';
import { filterReport } from '../../text/filters.ts';
import { element } from '../element.ts';
import type { Choice, Facet } from './facets.ts';
import type { FilterIndex, IndexedNetwork, IndexedTrial } from './filter-index.ts';

function option({ value, label, trials }: Choice): HTMLOptionElement {
  const made = element('option', { value }, label);
  made.dataset['trials'] = trials.join(' ');
  return made;
}

function fillField({ name, groups }: Facet): void {
  const select = document.querySelector(`#filter-${name}`);
  for (const { label, choices } of groups) {
    const options = choices.map(option);
    select?.append(...(label ? [element('optgroup', { label }, ...options)] : options));
  }
}

function row({ code, title, address, status, statusText, places }: IndexedTrial): HTMLElement {
  const state = element('span', { className: 'status' }, statusText);
  state.dataset['status'] = status;
  return element(
    'li',
    {},
    element('span', { className: 'code' }, code),
    ' ',
    element('a', { href: address }, title),
    ' ',
    state,
    ' ',
    element('span', { className: 'places' }, places),
  );
}

function section({ id, number, title, address, trials }: IndexedNetwork): HTMLElement {
  const mark = element('span', { className: 'mark', ariaHidden: 'true' }, String(number));
  mark.dataset['look'] = String(lookOf(number));
  return element(
    'section',
    {},
    element(
      'h2',
      { id },
      mark,
      ' ',
      element('a', { href: address }, title),
      ' ',
      element('span', { className: 'count' }, String(trials.length)),
    ),
    element('ul', { className: 'rows' }, ...trials.map(row)),
  );
}

/** Makes the page what it would have been with all trials and all choices in it. */
export function fillPage({ facets, networks }: FilterIndex): void {
  for (const facet of facets) fillField(facet);
  document.querySelector('[data-networks]')?.replaceWith(...networks.map(section));
}

/**
 * Ends when the page has its trials and its choices. In a large publication it comes without: they are fetched when the
 * reader opens the filters, or at once when the address asks for some.
 */
export function filled(): Promise<void> {
  const details = document.querySelector<HTMLDetailsElement>('.filters');
  const message = document.querySelector<HTMLElement>('[data-message]');
  const address = document.querySelector<HTMLElement>('#filtre')?.dataset['index'];
  if (!details || !message || !address) return Promise.resolve();
  const tell = (said: string): void => {
    message.textContent = said;
    message.hidden = said === '';
  };
  return new Promise((done) => {
    const fill = async (): Promise<void> => {
      tell(filterReport.fetching);
      try {
        const response = await fetch(address);
        if (!response.ok) throw new Error(String(response.status));
        fillPage((await response.json()) as FilterIndex);
        details.removeEventListener('toggle', onToggle);
        tell('');
        done();
      } catch {
        // The networks are there all the same, and to open the filters again is to try again.
        details.open = false;
        delete document.documentElement.dataset['filtering'];
        tell(filterReport.notFetched);
      }
    };
    const onToggle = (): void => {
      if (details.open) void fill();
    };
    details.addEventListener('toggle', onToggle);
    if (location.search) void fill();
  });
}
