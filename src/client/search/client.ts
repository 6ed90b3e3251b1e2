import { afterPause } from '../after-pause.ts';
import { element } from '../element.ts';
import { writeAddress } from '../write-address.ts';
import { searchText } from '../../text/search.ts';
import type { SearchCatalogue } from '../../model/search-catalogue.ts';
import { answerTo } from './answer.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { wordList } from './compounds.ts';
import { Engine, type Found, type SearchResult } from './engine.ts';
import { type Choice, isNarrowed, noChoice } from './facets.ts';
import { SearchForm } from './form.ts';
import { type Entry, grouped } from './group.ts';
import { moveWithArrows } from './keyboard.ts';
import { readState, writeState } from './page-state.ts';
import type { Pagefind } from './pagefind.ts';
import { municipalitiesItem, resultItem } from './result-item.ts';
import { ResultList } from './result-list.ts';
import { vouchForWorker } from './vouch-for-worker.ts';

/** How long a reader may pause between two letters before the search begins, and before it is read aloud. */
const pause = { search: 120, announce: 600 };

function find<Type extends HTMLElement>(selector: string): Type {
  const element = document.querySelector<Type>(selector);
  if (!element) throw new Error(selector);
  return element;
}

/** Loads the index and the words of the site, both made by the build. */
async function load(folder: string): Promise<{ engine: Engine; catalogue: Catalogue }> {
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
  return { engine: new Engine(pagefind, catalogue, wordList(words)), catalogue };
}

/** Makes the search page work: searches as the reader types, and keeps what is asked for in the address. */
export async function startSearch(): Promise<void> {
  const field = find<HTMLInputElement>('#soeg');
  const page = new SearchForm(find<HTMLFormElement>('form.search'), field, find('#valg'));
  const status = find('#soegestatus');
  const instead = find('#i-stedet');
  const list = find('#resultater');
  const more = find<HTMLButtonElement>('#vis-flere');
  const results = new ResultList(list, more);
  const reset = find<HTMLButtonElement>('#nulstil');

  const tellFailure = (): void => {
    status.textContent = '';
    find('#soegefejl').hidden = false;
  };

  // Words from the front page stay in the field, also where the index can't be fetched.
  field.value ||= readState(location.search).words;
  status.textContent = searchText.loading;
  let engine: Engine;
  let catalogue: Catalogue;
  try {
    ({ engine, catalogue } = await load(page.form.dataset['pagefind'] ?? ''));
    page.open(catalogue.kinds, isNarrowed(readState(location.search).choice));
  } catch {
    tellFailure();
    return;
  }
  status.textContent = '';

  let running = 0;
  const { names } = page;

  /** Says how many there are, once the reader has stopped typing: each letter read aloud is noise. */
  let sentence = '';
  const announcing = afterPause(() => (status.textContent = sentence), pause.announce);
  const announce = (said: string, soon: boolean): void => {
    sentence = said;
    announcing.soon();
    if (soon) announcing.now();
  };

  const itemOf = (entry: Entry<Found>): Promise<HTMLElement> | HTMLElement => {
    const [found, ...others] = entry;
    return found && others.length === 0
      ? resultItem(found, names, page.state.words.trim() !== '')
      : municipalitiesItem(
          entry.map(({ id }) => catalogue.facets.get(id)?.kommune[0] ?? ''),
          names,
        );
  };

  /** Offers other searches, each a link. */
  const offer = (searches: readonly string[], choice: Choice): void => {
    instead.hidden = searches.length === 0;
    const links = searches.flatMap((words, at) => [
      at === 0 ? ' ' : searchText.or,
      element('a', { href: writeState({ words, choice }), textContent: words }),
    ]);
    instead.replaceChildren(searchText.instead, ...links);
  };

  const show = async (result: SearchResult, run: number, soon: boolean): Promise<void> => {
    const { words, choice } = page.state;
    const asked = words.trim() !== '' || isNarrowed(choice);
    const entries = choice.slags
      ? result.found.map((found) => [found])
      : grouped(result.found, catalogue.facets);
    const items = await Promise.all(results.begin(entries).map(itemOf));
    // A newer search has taken over.
    if (run !== running) return;
    results.show(items);
    page.count(result.counts, choice);
    reset.disabled = !asked;
    const answer = answerTo(words, result, results.counted);
    offer(answer.instead, choice);
    announce(asked ? answer.said : '', soon);
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
  instead.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    page.state = { ...page.state, words: event.target.textContent };
    act();
    field.focus();
  });
  more.addEventListener('click', () => {
    const run = running;
    Promise.all(results.next.map(itemOf))
      .then((items) => {
        if (run !== running) return;
        results.show(items);
        announce(results.counted, true);
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
