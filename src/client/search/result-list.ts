import { searchText } from '../../text/search.ts';
import type { Found } from './engine.ts';
import type { Entry } from './group.ts';

const shownAtOnce = 20;

const pagesIn = (entries: readonly Entry<Found>[]): number => entries.flat().length;

/** The list of results, some at a time, and the button that shows more of them. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #entries: readonly Entry<Found>[] = [];
  #shown = 0;

  constructor(list: HTMLElement, more: HTMLButtonElement) {
    this.#list = list;
    this.#more = more;
  }

  /** How many pages there are, and how many of them are shown. */
  get counted(): string {
    return searchText.counted(pagesIn(this.#entries), pagesIn(this.#entries.slice(0, this.#shown)));
  }

  /** Begins a new list. @returns what is to be shown of it at once */
  begin(entries: readonly Entry<Found>[]): readonly Entry<Found>[] {
    this.#entries = entries;
    this.#shown = 0;
    return this.next;
  }

  /** What is to be shown next. */
  get next(): readonly Entry<Found>[] {
    return this.#entries.slice(this.#shown, this.#shown + shownAtOnce);
  }

  /** Shows the items of what was next: in place of those of the former list, or after those before them. */
  show(items: readonly HTMLElement[]): void {
    if (this.#shown === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#shown += items.length;
    this.#list.hidden = this.#shown === 0;
    this.#more.hidden = this.next.length === 0;
    this.#more.textContent = searchText.more(pagesIn(this.next));
  }
}
