import { element } from '../element.ts';
import { filterReport } from '../../text/filters.ts';
import type { Filtered } from './apply.ts';
import { choiceLabel, choicesOf, type FilterState } from './facets.ts';
import type { Field, PageParts } from './page-parts.ts';

/** A filter that is on: what it is called, and the field that it is chosen in. */
export interface ActiveFilter {
  label: string;
  field: HTMLInputElement | HTMLSelectElement;
}

export function activeFilters(
  { words, fields }: PageParts,
  { words: wanted, chosen }: FilterState,
): ActiveFilter[] {
  const text = wanted.trim();
  return [
    ...(text ? [{ label: filterReport.words(text), field: words }] : []),
    ...fields.flatMap(({ facet, select }) => {
      const value = chosen[facet.name];
      if (value === undefined) return [];
      return [
        { label: filterReport.chosen(facet.label, choiceLabel(facet, value)), field: select },
      ];
    }),
  ];
}

/** Puts the counts to a field's choices; one that would give nothing can't be chosen. */
function renderField({ facet, select }: Field, { counts }: Filtered): void {
  const { any = 0, byValue } = counts.get(facet.name) ?? {};
  const labels = new Map(choicesOf(facet).map(({ value, label }) => [value, label]));
  for (const option of select.options) {
    const count = option.value ? (byValue?.get(option.value) ?? 0) : any;
    const label = labels.get(option.value) ?? filterReport.all;
    const shown = filterReport.choice(label, count);
    if (option.text !== shown) option.text = shown;
    option.disabled = count === 0 && option.value !== '' && !option.selected;
  }
}

function renderRows({ rows, sections }: PageParts, { shown }: Filtered): void {
  rows.forEach(({ element }, place) => {
    element.hidden = !shown.has(place);
  });
  for (const { element, count } of sections) {
    const all = element.querySelectorAll('li').length;
    const left = element.querySelectorAll('li:not([hidden])').length;
    element.hidden = left === 0;
    count.textContent = filterReport.inNetwork(left, all);
  }
}

function chip({ label, field }: ActiveFilter): HTMLLIElement {
  const verb = element('span', { className: 'visually-hidden' }, filterReport.remove);
  const button = element('button', { type: 'button' }, verb, label);
  button.dataset['remove'] = field.id;
  return element('li', {}, button);
}

/** Shows what passes the filters, what each choice would give, and which filters are on. */
export function render(
  parts: PageParts,
  state: FilterState,
  filtered: Filtered,
  messages: string[],
): void {
  const { rows, fields, active, chips, message } = parts;
  const { size } = filtered.shown;
  renderRows(parts, filtered);
  for (const field of fields) renderField(field, filtered);
  const filters = activeFilters(parts, state);
  chips.replaceChildren(...filters.map(chip));
  active.hidden = filters.length === 0;
  parts.activeCount.textContent = filterReport.activeCount(filters.length);
  parts.count.textContent = filterReport.count(size, rows.length);
  parts.show.textContent = filterReport.show(size);
  message.textContent = [...(size === 0 ? [filterReport.none] : []), ...messages].join(' ');
  message.hidden = message.textContent === '';
}
