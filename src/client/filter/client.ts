import { filled } from './fill.ts';
import { filtering, type Filtering } from './filtering.ts';
import { findParts, type PageParts } from './page-parts.ts';

/** On a wide screen the filters have a column of their own and are always open; it says whether they do. */
function openWhereThereIsRoom({ details }: PageParts): () => boolean {
  const roomy = matchMedia('(min-width: 64rem)');
  // One that the reader has opened stays open.
  details.open ||= roomy.matches;
  roomy.addEventListener('change', () => {
    details.open = roomy.matches;
  });
  return () => roomy.matches;
}

/** A list of choices that is open is closed by Escape: that is all the key should do then. */
const hasOpenChoices = (target: EventTarget | null): boolean =>
  CSS.supports('selector(:open)') && (target as Element).matches('select:open');

function resetOnRequest({ form, resets, count }: PageParts, filters: Filtering): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || hasOpenChoices(event.target)) return;
    event.preventDefault();
    filters.reset();
  });
  for (const button of resets) {
    button.addEventListener('click', () => {
      filters.reset();
      // The button beside the chips goes away with them.
      if (!form.contains(button)) count.focus();
    });
  }
}

/** Clicking a chip takes its filter off; the focus goes to the next one, so that the place is kept. */
function removeByChip({ chips, words, fields, count }: PageParts, filters: Filtering): void {
  const buttons = () => [...chips.querySelectorAll('button')];
  chips.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const place = buttons().indexOf(button);
    const field = fields.find(({ select }) => select.id === button.dataset['remove'])?.select;
    filters.clear(field ?? words);
    (buttons()[place] ?? buttons().at(-1) ?? count).focus();
  });
}

/** Makes the list of trials follow the form, and the form follow the address. */
export async function startFilters(): Promise<void> {
  await filled();
  const parts = findParts();
  const { details, form, fieldset, words, count } = parts;
  const filters = filtering(parts);
  fieldset.disabled = false;
  filters.followAddress();
  if (location.search) filters.announce.soon();
  delete document.documentElement.dataset['filtering'];

  const isRoomy = openWhereThereIsRoom(parts);
  words.addEventListener('input', filters.typed);
  form.addEventListener('change', ({ target }) => {
    if (target === words) filters.doneTyping();
    else filters.chosen();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filters.doneTyping();
    filters.announce.now();
    if (isRoomy()) return;
    details.open = false;
    count.focus();
  });
  resetOnRequest(parts, filters);
  removeByChip(parts, filters);
  addEventListener('popstate', () => {
    filters.followAddress();
    filters.announce.soon();
  });
}
