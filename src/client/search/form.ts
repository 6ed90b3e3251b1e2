import { compareText } from '../../text/formats.ts';
import { searchText } from '../../text/search.ts';
import type { FacetName } from '../../model/search-catalogue.ts';
import type { Choice } from './facets.ts';
import type { SearchState } from './page-state.ts';
import type { Names } from './result-item.ts';

/** Where the choices have room beside one another: as in search.css. */
const roomy = matchMedia('(min-width: 40.01rem)');

/** The search page's form: the words and three lists of choices. */
export class SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #filters: HTMLDetailsElement;

  constructor(form: HTMLFormElement, field: HTMLInputElement, filters: HTMLDetailsElement) {
    this.form = form;
    this.field = field;
    this.#filters = filters;
  }

  /**
   * Shows the choices, with the kinds of page that there are.
   * @param isNarrowed whether one is made: it is seen also where the choices are folded
   */
  open(kinds: ReadonlyMap<string, string>, isNarrowed: boolean): void {
    const options = [...kinds].sort(([, a], [, b]) => compareText(a, b));
    this.#list('slags').append(...options.map(([value, label]) => option(value, label)));
    this.#filters.open = isNarrowed || roomy.matches;
    this.#filters.hidden = false;
  }

  get state(): SearchState {
    const value = (name: FacetName): string => this.#list(name).value;
    return {
      words: this.field.value,
      choice: { slags: value('slags'), kommune: value('kommune'), netvaerk: value('netvaerk') },
    };
  }

  set state({ words, choice }: SearchState) {
    this.field.value = words;
    for (const [name, value] of Object.entries(choice) as [FacetName, string][]) {
      const list = this.#list(name);
      list.value = value;
      // An address with a value that no list has asks for all.
      if (list.selectedIndex === -1) list.value = '';
    }
  }

  /** Says how many pages each choice would give. */
  count(counts: Record<FacetName, ReadonlyMap<string, number>>, choice: Choice): void {
    for (const name of ['slags', 'kommune', 'netvaerk'] as const) {
      for (const one of this.#list(name).options) {
        if (!one.value) continue;
        const count = counts[name].get(one.value) ?? 0;
        one.textContent = searchText.withCount(one.dataset['label'] ?? one.value, count);
        one.disabled = count === 0 && choice[name] !== one.value;
      }
    }
  }

  get names(): Names {
    const given = (name: FacetName, id: string): DOMStringMap | undefined =>
      [...this.#list(name).options].find(({ value }) => value === id)?.dataset;
    return {
      network: (id) => {
        const found = given('netvaerk', id);
        return found && { number: found['number'] ?? '', title: found['label'] ?? '' };
      },
      municipality: (id) => {
        const found = given('kommune', id);
        return found && { name: found['label'] ?? '', href: found['address'] ?? '' };
      },
    };
  }

  #list(name: FacetName): HTMLSelectElement {
    const list = this.#filters.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!list) throw new Error(name);
    return list;
  }
}

function option(value: string, label: string): HTMLOptionElement {
  const one = new Option(label, value);
  one.dataset['label'] = label;
  return one;
}
