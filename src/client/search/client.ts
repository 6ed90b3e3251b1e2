import { afterPause } from '../after-pause.ts';
import { writeAddress } from '../write-address.ts';
import { searchText } from '../../text/search.ts';
import { mostLetters, mostWords } from './capped.ts';
import type { SearchCatalogue } from '../../model/search-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { wordList } from './compounds.ts';
import { Engine, type Found, type SearchResult } from './engine.ts';
import { isNarrowed, noChoice } from './facets.ts';
import { SearchForm } from './form.ts';
import { moveWithArrows } from './keyboard.ts';
import { readState, writeState } from './page-state.ts';
import type { Pagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { vouchForWorker } from './vouch-for-worker.ts';

const shownAtOnce = 20;
/** How long a reader may pause between two letters before the search begins, and before it is read aloud. */
const pause = { search: 120, announce: 600 };

function find<Type extends HTMLElement>(selector: string): Type {
  const element = document.querySelector<Type>(selector);
  if (!element) throw new Error(selector);
  return element;
}

/** Loads the index and the words of the site, both made by the build. */
async function load(
  folder: string,
): Promise<{ engine: Engine; kinds: ReadonlyMap<string, string> }> {
  vouchForWorker(folder);
  const fetched = async <Content>(name: string): Promise<Content> =>
    (await fetch(folder + name)).json() as Promise<Content>;
  const [pagefind, words, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetched<string[]>('ord.json'),
    fetched<SearchCatalogue>('sider.json'),
  ]);
  await pagefind.options({ excerptLength: 30 });
  const catalogue = await readCatalogue(pagefind, pages);
  return { engine: new Engine(pagefind, catalogue, wordList(words)), kinds: catalogue.kinds };
}

/** Makes the search page work: searches as the reader types, and keeps what is asked for in the address. */
export async function startSearch(): Promise<void> {
  const field = find<HTMLInputElement>('#soeg');
  const page = new SearchForm(find<HTMLFormElement>('form.search'), field, find('#valg'));
  const status = find('#soegestatus');
  const suggestion = find('#mente-du');
  const list = find('#resultater');
  const more = find<HTMLButtonElement>('#vis-flere');
  const reset = find<HTMLButtonElement>('#nulstil');

  const tellFailure = (): void => {
    status.textContent = '';
    find('#soegefejl').hidden = false;
  };

  // Words from the front page stay in the field, also where the index can't be fetched.
  field.value ||= readState(location.search).words;
  status.textContent = searchText.loading;
  let engine: Engine;
  try {
    const loaded = await load(page.form.dataset['pagefind'] ?? '');
    engine = loaded.engine;
    page.open(loaded.kinds);
  } catch {
    tellFailure();
    return;
  }
  status.textContent = '';

  let running = 0;
  let found: Found[] = [];
  let shown = 0;
  const { names } = page;

  /** Says how many there are, once the reader has stopped typing: each letter read aloud is noise. */
  let sentence = '';
  const announcing = afterPause(() => (status.textContent = sentence), pause.announce);
  const announce = (said: string, soon: boolean): void => {
    sentence = said;
    announcing.soon();
    if (soon) announcing.now();
  };

  const itemsUpTo = async (count: number, marked: boolean): Promise<HTMLElement[]> =>
    Promise.all(found.slice(shown, count).map((one) => resultItem(one, names, marked)));

  const tellMore = (): void => {
    const left = Math.min(found.length - shown, shownAtOnce);
    more.hidden = left <= 0;
    more.textContent = searchText.more(left);
  };

  const show = async (result: SearchResult, run: number, soon: boolean): Promise<void> => {
    const { words, choice } = page.state;
    const asked = words.trim() !== '' || isNarrowed(choice);
    found = result.found;
    shown = 0;
    const items = await itemsUpTo(shownAtOnce, words.trim() !== '');
    // A newer search has taken over.
    if (run !== running) return;
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    shown = items.length;
    tellMore();
    page.count(result.counts, choice);
    reset.disabled = !asked;
    suggestion.hidden = !result.suggested;
    if (result.suggested) {
      const link = find<HTMLAnchorElement>('#mente-du a');
      link.textContent = result.suggested;
      link.href = writeState({ words: result.suggested, choice });
    }
    const count = searchText.counted(found.length, shown);
    const hint = found.length === 0 && !result.suggested ? ` ${searchText.tryAnother}` : '';
    const apart = result.apart === undefined ? '' : ` ${searchText.apart(result.apart)}`;
    const cut = result.isCut ? ` ${searchText.cut(mostWords, mostLetters)}` : '';
    announce(asked ? count + apart + hint + cut : '', soon);
  };

  const search = (soon = true): void => {
    running += 1;
    const run = running;
    const { words, choice } = page.state;
    engine
      .find(words, choice)
      .then((result) => (run === running ? show(result, run, soon) : undefined))
      .catch(tellFailure);
  };

  const searchTyped = afterPause(() => {
    writeAddress(writeState(page.state), true);
    search(false);
  }, pause.search);
  const act = (): void => {
    searchTyped.never();
    writeAddress(writeState(page.state), false);
    search();
  };

  const clear = (): void => {
    const { words, choice } = page.state;
    // First the words, then the choices: one key too many loses less.
    page.state = { words: '', choice: words.trim() ? choice : noChoice };
    act();
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
  page.form.addEventListener('change', (event) => {
    if (event.target !== field) act();
  });
  field.addEventListener('input', searchTyped.soon);
  reset.addEventListener('click', () => {
    page.state = { words: '', choice: noChoice };
    act();
    field.focus();
  });
  suggestion.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    page.state = { ...page.state, words: event.target.textContent };
    act();
    field.focus();
  });
  more.addEventListener('click', () => {
    const run = running;
    itemsUpTo(shown + shownAtOnce, page.state.words.trim() !== '')
      .then((items) => {
        if (run !== running) return;
        list.append(...items);
        shown += items.length;
        tellMore();
        announce(searchText.counted(found.length, shown), true);
        items[0]?.querySelector<HTMLElement>('h2 > a')?.focus();
      })
      .catch(tellFailure);
  });
  moveWithArrows(field, list, clear);
  window.addEventListener('popstate', () => {
    page.state = readState(location.search);
    search();
  });

  // Words typed while the index was on its way are kept.
  const typed = field.value;
  page.state = readState(location.search);
  if (typed) field.value = typed;
  search();
}
