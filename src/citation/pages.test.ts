import { expect, test } from 'vitest';
import { addressesOf } from '../model/publication-addresses.ts';
import { readPublication } from '../model/publication.ts';
import { citedName } from './cited.ts';
import { citationPages, citedIn, citedOn } from './pages.ts';

const publication = readPublication(process.cwd());
const pages = citationPages(publication);
const all = pages.flatMap(citedIn);
const table = addressesOf(publication);

test('the pages of citations are those of the table of addresses', () => {
  const listed = table.map(({ address }) => address);
  expect(pages.map(({ address }) => address).sort()).toEqual(
    listed.filter((address) => /^\/henvis\/(.*\/)?$/.test(address)).sort(),
  );
});

test('every page can be cited but the search, the printing and the citations themselves', () => {
  const uncited = table
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/') && !citedOn(publication, address));
  expect(uncited.filter((address) => !address.startsWith('/henvis/')).sort()).toEqual([
    '/soeg/',
    '/udskriv/',
  ]);
});

test('each is cited once, under a name of its own', () => {
  expect(new Set(all.map(({ page }) => page)).size).toBe(all.length);
  expect(new Set(all.map(citedName)).size).toBe(all.length);
});

test('what is cited with an anchor has it in the table of addresses, or on a page of charts', () => {
  const anchors = new Map(table.map(({ address, anchors: known }) => [address, known ?? []]));
  const unknown = all
    .map(({ page }) => page.split('#'))
    .filter(([page = '', anchor]) => anchor && !anchors.get(page)?.includes(anchor));
  expect([...new Set(unknown.map(([page]) => page))].sort()).toEqual([
    '/aktivitet/',
    '/baggrund/boligansoegning-2016/tal/',
    '/bilag/1/',
    '/evaluering/',
    '/netvaerk/i-tal/',
    '/overordnet-status/',
  ]);
});

test('a trial is cited by its code, a row by its table and number, and a chart by its number', () => {
  const trial = publication.note.trials.find(({ data }) => data.code === '5.01');
  expect(citedOn(publication, trial?.address ?? '')).toMatchObject({
    cited: { address: '/5.01/', title: `Forsøg 5.01: ${trial?.data.title}` },
    address: '/henvis/netvaerk/somatisk-akutomraade/#til-5-01',
  });
  expect(citedOn(publication, '/bilag/2/5/#forsoeg-5-01')).toMatchObject({
    cited: { title: `Bilagstabel 2.5, række 1: 5.01 ${trial?.data.title}` },
    address: '/henvis/bilag/2/5/#til-bilag-2-5-forsoeg-5-01',
  });
  expect(citedOn(publication, '/netvaerk/i-tal/#status-diagram')?.cited.title).toBe(
    'Forsøgene i tal, figur 2: Godkendte forsøg efter status',
  );
});

test('what a page of citations begins with is linked to without an anchor', () => {
  expect(citedOn(publication, '/')?.address).toBe('/henvis/');
  expect(citedOn(publication, '/bilag/2/5/')?.address).toBe('/henvis/bilag/2/5/');
});
