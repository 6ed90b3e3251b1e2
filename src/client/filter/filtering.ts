import { afterPause } from '../after-pause.ts';
import { writeAddress } from '../write-address.ts';
import { foldedWords } from '../../markdown/fold.ts';
import { filterReport } from '../../text/filters.ts';
import { applyFilters } from './apply.ts';
import { bodyWords, type BodyState } from './body-words.ts';
import type { FilterState } from './facets.ts';
import type { PageParts } from './page-parts.ts';
import { readState, writeState } from './page-state.ts';
import { render } from './render.ts';
import { hasWords } from './words.ts';

const textMessages: Partial<Record<BodyState, string>> = {
  loading: filterReport.loading,
  failed: filterReport.failed,
};

function readForm({ words, fields }: PageParts): FilterState {
  const chosen = fields
    .filter(({ select }) => select.value)
    .map(({ facet, select }) => [facet.name, select.value]);
  return { words: words.value, chosen: Object.fromEntries(chosen) };
}

function fillForm({ words, fields }: PageParts, state: FilterState): void {
  words.value = state.words;
  for (const { facet, select } of fields) {
    // A choice that gave nothing under the former filters may be among the new ones.
    for (const option of select.options) option.disabled = false;
    select.value = state.chosen[facet.name] ?? '';
  }
}

/** What can happen to the filters, each with its consequences for list, address and announcement. */
export interface Filtering {
  /** The address has changed: form and list follow. */
  followAddress(): void;
  /** The reader has typed in the free text. */
  typed(): void;
  /** The reader is done typing for now: what waits for a pause need not. */
  doneTyping(): void;
  /** The reader has chosen something in the form. */
  chosen(): void;
  /** Empties one field. */
  clear(field: HTMLInputElement | HTMLSelectElement): void;
  /** Empties all fields. */
  reset(): void;
  /** Says aloud what is shown, once the reader pauses. */
  announce: ReturnType<typeof afterPause>;
}

export function filtering(parts: PageParts): Filtering {
  const { form, words, fields, rows } = parts;
  const facets = fields.map(({ facet }) => facet);
  let ignored: string[] = [];

  const announce = afterPause(() => {
    const { textContent: message } = parts.message;
    const said = [`${parts.count.textContent}.`, message].filter(Boolean);
    parts.announcement.textContent = said.join(' ');
  });
  const body = bodyWords(form.dataset['text'] ?? '', () => {
    show();
    announce.soon();
  });

  function show(): void {
    const state = readForm(parts);
    const wanted = foldedWords(state.words);
    const found = [...rows.entries()]
      .filter(([, row]) => hasWords(`${row.words} ${body.of(row.code)}`, wanted))
      .map(([place]) => place);
    const messages = [
      ignored.length > 0 && filterReport.ignored(ignored),
      wanted.length > 0 && textMessages[body.state()],
    ].filter((message) => typeof message === 'string');
    render(parts, state, applyFilters(facets, state.chosen, found), messages);
  }

  // Apart from show(), which runs when fetching has failed too and must not try again by itself.
  function showAsAsked(): void {
    if (foldedWords(words.value).length > 0) body.load();
    show();
  }

  const write = (typing: boolean): void => writeAddress(writeState(readForm(parts)), typing);
  const writeTyped = afterPause(() => write(true));

  function changed(): void {
    ignored = [];
    showAsAsked();
    announce.soon();
  }
  function chosen(): void {
    changed();
    write(false);
  }

  return {
    followAddress() {
      writeTyped.never();
      const asked = readState(location.search, facets);
      ignored = asked.ignored;
      fillForm(parts, asked.state);
      showAsAsked();
    },
    typed() {
      changed();
      writeTyped.soon();
    },
    doneTyping: writeTyped.now,
    chosen,
    clear(field) {
      writeTyped.now();
      field.value = '';
      chosen();
    },
    reset() {
      writeTyped.now();
      fillForm(parts, { words: '', chosen: {} });
      chosen();
    },
    announce,
  };
}
