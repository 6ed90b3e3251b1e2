import { trialFilterNames } from '../../model/trial-filter.ts';
import type { Facet } from './facets.ts';
import { searchable } from './words.ts';

/** A trial in the list: its row, its code, and what the row says in words to look in. */
export interface Row {
  element: HTMLElement;
  code: string;
  words: string;
}

/** A facet and the field that it is chosen in. */
export interface Field {
  facet: Facet;
  select: HTMLSelectElement;
}

/** The parts of the page that filtering reads or changes. */
export interface PageParts {
  details: HTMLDetailsElement;
  form: HTMLFormElement;
  fieldset: HTMLFieldSetElement;
  words: HTMLInputElement;
  fields: Field[];
  rows: Row[];
  sections: { element: HTMLElement; count: HTMLElement }[];
  activeCount: HTMLElement;
  show: HTMLElement;
  count: HTMLElement;
  announcement: HTMLElement;
  message: HTMLElement;
  active: HTMLElement;
  chips: HTMLElement;
  resets: HTMLElement[];
}

const places = (option: HTMLOptionElement): number[] =>
  (option.dataset['trials'] ?? '').split(' ').map(Number);

/** The facet that a field of the form offers: its choices as they were built, before counts are put to them. */
function facetOf(select: HTMLSelectElement): Facet[] {
  const name = trialFilterNames.find((known) => known === select.name);
  if (!name) return [];
  const choices = (parent: Element) =>
    [...parent.querySelectorAll<HTMLOptionElement>(':scope > option[data-trials]')].map(
      (option) => ({ value: option.value, label: option.text, trials: places(option) }),
    );
  const groups = [...select.querySelectorAll('optgroup')].map((group) => ({
    label: group.label,
    choices: choices(group),
  }));
  return [
    {
      name,
      label: select.labels[0]?.textContent ?? name,
      groups: [{ choices: choices(select) }, ...groups],
    },
  ];
}

function rowsOf(section: Element): Row[] {
  const network = section.querySelector('h2 a')?.textContent ?? '';
  return [...section.querySelectorAll<HTMLElement>('li')].map((element) => ({
    element,
    code: element.querySelector('.code')?.textContent ?? '',
    words: searchable(`${element.textContent} ${network}`),
  }));
}

/** Finds the parts, or throws: without one of them the page is not the one that the script is written for. */
export function findParts(): PageParts {
  const one = <Part extends Element>(selector: string): Part => {
    const part = document.querySelector<Part>(selector);
    if (!part) throw new Error(selector);
    return part;
  };
  const all = <Part extends Element>(selector: string): Part[] => [
    ...document.querySelectorAll<Part>(selector),
  ];
  const sections = all<HTMLElement>('.result > section');
  return {
    details: one('.filters'),
    form: one('#filtre'),
    fieldset: one('#filtre fieldset'),
    words: one('#filter-ord'),
    fields: all<HTMLSelectElement>('#filtre select').flatMap((select) =>
      facetOf(select).map((facet) => ({ facet, select })),
    ),
    rows: sections.flatMap(rowsOf),
    sections: sections.map((element) => ({
      element,
      count: element.querySelector('h2 .count') ?? element,
    })),
    activeCount: one('[data-active-count]'),
    show: one('[data-show]'),
    count: one('[data-count]'),
    announcement: one('[data-announcement]'),
    message: one('[data-message]'),
    active: one('[data-active]'),
    chips: one('[data-active] ul'),
    resets: all('[data-reset]'),
  };
}
