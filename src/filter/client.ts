import { filterReport } from '../text/filters.ts';
import { applyFilters } from './apply.ts';
import { bodyWords, type BodyState } from './body-words.ts';
import type { FilterState } from './facets.ts';
import { findParts, type PageParts } from './page-parts.ts';
import { readQuery, writeQuery } from './query.ts';
import { render } from './render.ts';
import { hasWords, wordsOf } from './words.ts';

/** How long a reader must pause before the count is said aloud and typed words are put in the address. */
const pause = 500;

const textMessages: Partial<Record<BodyState, string>> = {
  loading: filterReport.loading,
  failed: filterReport.failed,
};

/** A function that is called once the calls to it have stopped for a while, and can be hurried or given up. */
function afterPause(run: () => void): Record<'soon' | 'now' | 'never', () => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const never = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    if (timer === undefined) return;
    never();
    run();
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    now,
    never,
  };
}

function readForm({ words, fields }: PageParts): FilterState {
  const chosen = fields
    .filter(({ select }) => select.value)
    .map(({ facet, select }) => [facet.name, select.value]);
  return { words: words.value, chosen: Object.fromEntries(chosen) };
}

function fillForm({ words, fields }: PageParts, state: FilterState): void {
  words.value = state.words;
  for (const { facet, select } of fields) {
    const value = state.chosen[facet.name] ?? '';
    // A choice that gave nothing under the former filters may be among the new ones.
    for (const option of select.options) option.disabled = false;
    select.value = value;
  }
}

/** Makes the list of trials follow the form, and the form follow the address. */
export function startFilters(): void {
  const parts = findParts();
  const { details, form, fieldset, words, fields, rows, count, announcement } = parts;
  const facets = fields.map(({ facet }) => facet);
  const everyPlace = [...rows.keys()];
  let ignored: string[] = [];

  const announce = afterPause(() => {
    const { textContent: message } = parts.message;
    announcement.textContent = [`${count.textContent}.`, message].filter(Boolean).join(' ');
  });
  const body = bodyWords(form.dataset['text'] ?? '', () => {
    show();
    announce.soon();
  });

  function show(): void {
    const state = readForm(parts);
    const wanted = wordsOf(state.words);
    const found = everyPlace.filter((place) => {
      const row = rows[place];
      return row && hasWords(`${row.words} ${body.of(row.code)}`, wanted);
    });
    const messages = [
      ...(ignored.length > 0 ? [filterReport.ignored(ignored)] : []),
      (wanted.length > 0 && textMessages[body.state()]) || '',
    ].filter(Boolean);
    render(parts, state, applyFilters(facets, state.chosen, found), messages);
  }

  /** Puts the state in the address: a step back for each choice, and one for words typed in one go. */
  function writeAddress(typing: boolean): void {
    const query = writeQuery(readForm(parts));
    if (query === location.search) return;
    const goesOn = typing && (history.state as { typing?: boolean } | null)?.typing;
    const address = location.pathname + query;
    if (goesOn) history.replaceState({ typing }, '', address);
    else history.pushState({ typing }, '', address);
  }
  const writeTyped = afterPause(() => writeAddress(true));

  function showAsAsked(): void {
    if (wordsOf(words.value).length > 0) body.load();
    show();
  }

  function changed(typing = false): void {
    ignored = [];
    showAsAsked();
    announce.soon();
    if (typing) writeTyped.soon();
    else writeAddress(false);
  }

  function followAddress(): void {
    const asked = readQuery(location.search, facets);
    ignored = asked.ignored;
    fillForm(parts, asked.state);
    showAsAsked();
  }

  function reset(): void {
    writeTyped.now();
    fillForm(parts, { words: '', chosen: {} });
    changed();
  }

  fieldset.disabled = false;
  followAddress();
  delete document.documentElement.dataset['filtering'];
  if (location.search) announce.soon();

  const roomy = matchMedia('(min-width: 64rem)');
  const openWhereThereIsRoom = (): void => {
    details.open = roomy.matches;
  };
  openWhereThereIsRoom();
  roomy.addEventListener('change', openWhereThereIsRoom);

  words.addEventListener('input', () => changed(true));
  form.addEventListener('change', (event) => {
    if (event.target === words) writeTyped.now();
    else changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    writeTyped.now();
    announce.now();
    if (roomy.matches) return;
    details.open = false;
    count.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // An open list of choices is closed by the same key: that is all it should do then.
    const target = event.target as Element;
    if (CSS.supports('selector(:open)') && target.matches('select:open')) return;
    event.preventDefault();
    reset();
  });
  for (const button of parts.resets) {
    button.addEventListener('click', () => {
      reset();
      // The button beside the chips goes away with them.
      if (!form.contains(button)) count.focus();
    });
  }
  parts.chips.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    const field = fields.find(({ select }) => select.id === button?.dataset['remove'])?.select;
    const place = [...parts.chips.querySelectorAll('button')].indexOf(button as HTMLButtonElement);
    if (!button) return;
    writeTyped.now();
    (field ?? words).value = '';
    changed();
    const left = parts.chips.querySelectorAll('button');
    (left[Math.min(place, left.length - 1)] ?? count).focus();
  });
  addEventListener('popstate', () => {
    writeTyped.never();
    followAddress();
    announce.soon();
  });
}
