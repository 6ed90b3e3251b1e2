/** What of Pagefind's own interface the search page uses; its script is made by the build, beside the site. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { type?: string[] };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const shownAtOnce = 20;

function element(
  name: string,
  properties: Record<string, string>,
  children: Node[] = [],
): HTMLElement {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A found page as a list item: kind, title, the passage, and the headings below which the words stand. */
function resultItem(page: FoundPage): HTMLElement {
  const places = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
  const item = element('li', {}, [
    element('a', { href: page.url, textContent: page.meta.title ?? page.url }),
    // Pagefind's excerpt is the page's own text, escaped, with <mark> round the words found.
    element('p', { innerHTML: `${page.filters.type?.[0] ?? ''} · ${page.excerpt}` }),
  ]);
  if (places.length > 0) {
    const links = places.map(({ url, title }) =>
      // Many pages have a heading called »Indhold«: in a list of links, only the page's title tells them apart.
      element('li', {}, [
        element('a', {
          href: url,
          textContent: title,
          ariaLabel: `${title}: ${page.meta.title ?? ''}`,
        }),
      ]),
    );
    item.append(element('ul', {}, links));
  }
  return item;
}

/** Makes the search page work: searches as the reader types, and keeps the words in the address. */
export async function startSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#soeg');
  const status = document.querySelector<HTMLElement>('#soegestatus');
  const list = document.querySelector<HTMLElement>('#resultater');
  const form = input?.form;
  if (!input || !status || !list || !form) return;
  const { pagefind: script = '', none = '', failed = '' } = form.dataset;
  const { one = '', many = '', more = '' } = status.dataset;

  let pagefind: Pagefind;
  try {
    pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    await pagefind.options({ excerptLength: 30 });
  } catch {
    status.textContent = failed;
    return;
  }

  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const found = await pagefind.debouncedSearch(query);
    // A newer search has taken over.
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, shownAtOnce).map((one) => one.data()));
    list.replaceChildren(...pages.map(resultItem));
    const count = found.results.length;
    const sentence = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
    status.textContent =
      count > shownAtOnce ? `${sentence} ${more.replace('#', String(shownAtOnce))}` : sentence;
  };

  const searchOrTell = (): void => {
    search().catch(() => {
      status.textContent = failed;
    });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchOrTell();
  });
  input.addEventListener('input', searchOrTell);
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value) searchOrTell();
}
