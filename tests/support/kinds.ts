import type { Page } from 'playwright-core';

/** A page that stands for its kind, as it comes or as a reader has made it. */
export interface PageKind {
  /** What it is, where the address alone does not say. */
  state?: string;
  /** The file in `src/pages` that makes it. */
  route: string;
  address: string;
  /** Brings the page into its state once it has been opened, and ends when the page has followed. */
  prepare?: (page: Page) => Promise<void>;
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

async function searched(page: Page): Promise<void> {
  await page
    .locator('#soegestatus')
    .filter({ hasText: /resultat/i })
    .waitFor();
}

const opened =
  (mark: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(mark).nth(1).click();
    await page.getByRole('dialog').waitFor();
  };

const asItComes: Record<string, string[]> = {
  'index.astro': ['/'],
  '404.astro': ['/404.html'],
  '[...chapter].astro': [
    '/forord/',
    '/overordnet-status/',
    '/tilgaengelighed/',
    '/baggrund/kl-2016/',
  ],
  'netvaerk/index.astro': ['/netvaerk/'],
  'netvaerk/i-tal.astro': ['/netvaerk/i-tal/'],
  // With charts, with trials and without any.
  'netvaerk/[network].astro': [
    '/netvaerk/somatisk-akutomraade/',
    '/netvaerk/beskaeftigelse/',
    '/netvaerk/borgerinvolvering/',
  ],
  'forsoeg/index.astro': ['/forsoeg/'],
  'forsoeg/[network].astro': ['/forsoeg/beskaeftigelse/'],
  'forsoeg/[...trial].astro': [
    '/forsoeg/indsatser-paa-tvaers/plejehjemstilsyn/',
    '/forsoeg/beskaeftigelse/fleksibilitet-i-forholdstalskrav/',
  ],
  'kommuner/index.astro': ['/kommuner/'],
  'kommuner/[municipality].astro': [
    '/kommuner/aarhus/',
    '/kommuner/assens/',
    '/kommuner/koebenhavn/',
    '/kommuner/lyngby-taarbaek/',
    // With a figure of a trial that is not its own.
    '/kommuner/thisted/',
  ],
  'hjemler/index.astro': ['/hjemler/'],
  'hjemler/forsoeg.astro': ['/hjemler/forsoeg/'],
  // With sections and chapters, with details, with another name, and without an act.
  'hjemler/[act].astro': [
    '/hjemler/lov-om-en-aktiv-beskaeftigelsesindsats/',
    '/hjemler/serviceloven/',
    '/hjemler/ikke-oplyst/',
  ],
  'bilag/1.astro': ['/bilag/1/'],
  'bilag/2/index.astro': ['/bilag/2/'],
  'bilag/2/[table].astro': ['/bilag/2/7/'],
  'bilag/2/sammenlign/index.astro': ['/bilag/2/sammenlign/'],
  'bilag/2/sammenlign/[column].astro': ['/bilag/2/sammenlign/hjemmel/'],
  'kilder/index.astro': ['/kilder/'],
  'kilder/[source].astro': ['/kilder/vive-2019/', '/kilder/kl-2016/'],
  'kilder/[source]/[part].astro': ['/kilder/vive-2019/bilagstabel-2-6/'],
  'soeg/index.astro': ['/soeg/'],
  'udskriv/index.astro': ['/udskriv/'],
  'aendringer/index.astro': ['/aendringer/'],
  'afstemning.astro': ['/afstemning/'],
  'aktivitet.astro': ['/aktivitet/'],
  'data/index.astro': ['/data/'],
  'baggrund/index.astro': ['/baggrund/'],
  'baggrund/boligansoegning-2016/tal.astro': ['/baggrund/boligansoegning-2016/tal/'],
  'evaluering/index.astro': ['/evaluering/'],
  'forloeb.astro': ['/forloeb/'],
  'ordliste/index.astro': ['/ordliste/'],
  // The note with all its parts, a network with its trials, and a table with its rows.
  'henvis/[...part].astro': [
    '/henvis/',
    '/henvis/netvaerk/somatisk-akutomraade/',
    '/henvis/bilag/2/7/',
  ],
};

/** A page of each kind as it comes, without anything that a reader does. */
export const pagesAsTheyCome: readonly PageKind[] = Object.entries(asItComes).flatMap(
  ([route, addresses]) => addresses.map((address) => ({ route, address })),
);

/** The pages that readers change, in the states that they bring them into. */
const changedPages: readonly PageKind[] = [
  ...[
    ['aktivitet.astro', '/aktivitet/'],
    ['data/index.astro', '/data/'],
    ['baggrund/boligansoegning-2016/tal.astro', '/baggrund/boligansoegning-2016/tal/'],
    ['netvaerk/[network].astro', '/netvaerk/somatisk-akutomraade/'],
    ['forloeb.astro', '/forloeb/'],
  ].map(([route = '', address = '']) => ({
    route,
    address,
    state: 'everything unfolded',
    prepare: unfold,
  })),
  {
    state: 'a footnote open',
    route: '[...chapter].astro',
    address: '/overordnet-status/',
    prepare: opened('[data-footnote-ref]'),
  },
  {
    state: 'a word open',
    route: 'netvaerk/[network].astro',
    address: '/netvaerk/somatisk-akutomraade/',
    prepare: opened('a.term'),
  },
  {
    state: 'one column chosen',
    route: 'bilag/2/[table].astro',
    address: '/bilag/2/5/#forsoeg-5-01',
    prepare: (page) => page.getByRole('radio', { name: 'Målgruppe' }).check(),
  },
  {
    state: 'filters open',
    route: 'forsoeg/index.astro',
    address: '/forsoeg/?kommune=aarhus&status=i-gang&ord=bolig',
    async prepare(page) {
      await page
        .locator('.result > .count')
        .filter({ hasText: /^Viser \d/ })
        .waitFor();
      await unfold(page);
    },
  },
  ...['q=udslusning', 'kommune=aarhus&netvaerk=billige-boliger', 'q=revaliderng'].map((query) => ({
    state: 'results',
    route: 'soeg/index.astro',
    address: `/soeg/?${query}`,
    prepare: searched,
  })),
];

/** Every kind of page in every state: what is looked at where all pages would be too many. */
export const kinds: readonly PageKind[] = [...pagesAsTheyCome, ...changedPages];

/** What a kind is called in a test's name. */
export const nameOf = ({ address, state }: Pick<PageKind, 'address' | 'state'>): string =>
  state === undefined ? address : `${address} (${state})`;
