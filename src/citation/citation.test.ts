import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { citationAddress } from '../model/addresses.ts';
import { addressesOf } from '../model/publication-addresses.ts';
import { readPublication } from '../model/publication.ts';
import { allCited, citationPath, citedEdition, citedOn } from './cited.ts';
import { toCsl, type CslItem } from './csl.ts';
import { citationFiles, citationLine } from './formats.ts';
import { citationTags, linkedData } from './metadata.ts';

const publication = readPublication(process.cwd());
const edition = citedEdition(publication);
const all = allCited(publication);
const items = all.map((cited) => toCsl(cited, edition));
const trial = all.find(({ address }) => address === '/1.01/');
if (!trial) throw new Error('Trial 1.01 can not be cited.');

test('each citation has a page in the table of addresses, and the table has no others', () => {
  const pages = addressesOf(publication).map(({ address }) => address);
  const listed = pages.filter((address) => address.startsWith('/henvis/'));
  expect(all.map(({ address }) => citationAddress(address)).sort()).toEqual(listed.sort());
  expect(new Set(items.map(({ id }) => id)).size).toBe(all.length);
});

test('a trial is cited by its code, a row by its place', () => {
  expect(citedOn(publication, trial.page)).toBe(trial);
  expect(citationPath(trial)).toBe('1.01');
  const row = all.find(({ address }) => address.endsWith('#forsoeg-1-01'));
  expect(row && citationPath(row)).toBe('bilag/2/1/forsoeg-1-01');
  expect(all.filter((cited) => citationPath(cited) === undefined)).toEqual([all[0]]);
});

test('the line to copy is Danish, and says edition, year, whole and address', () => {
  const item: CslItem = {
    ...toCsl(trial, { ...edition, number: 2, date: '2027-01-05' }),
    title: 'Forsøg 1.01: Lys',
    author: [{ literal: 'Nordby' }],
    publisher: 'Nordby',
    URL: 'https://lys.example/1.01/',
  };
  expect(citationLine(item)).toBe(
    'Nordby. (2027). Forsøg 1.01: Lys. I Status på Frikommuneforsøg\u00a0II 2016–2020 (2. udg.). Nordby. https://lys.example/1.01/',
  );
});

const plain = (value: unknown) => String(value).replaceAll('\u00a0', ' ');

test.each(['bib', 'ris', 'json'] as const)(
  'every .%s file is read back as what it cites',
  (format) => {
    const said = ({ title, 'container-title': whole, publisher, edition, URL }: Partial<CslItem>) =>
      [title, whole, publisher, edition, URL].map(plain);
    const readBack = items.map((item) => {
      const [back = {}] = new Cite(citationFiles[format].write(item)).data;
      const year = (back['issued'] as CslItem['issued'])['date-parts'][0][0];
      return [...said(back as Partial<CslItem>), back['type'], year];
    });
    expect(readBack).toEqual(
      items.map((item) => [...said(item), item.type, item.issued['date-parts'][0][0]]),
    );
  },
);

test('no two citations have the same key, and no name of one is cut off', () => {
  const keys = items.map((item) => /^@\w+\{(.*),$/m.exec(citationFiles.bib.write(item))?.[1]);
  expect(keys.every(Boolean)).toBe(true);
  expect(new Set(keys).size).toBe(items.length);
  const ris = items.map(citationFiles.ris.write);
  expect(ris.filter((file) => !/^ER {2}- $/m.test(file) || /^ID /m.test(file))).toEqual([]);
});

test('tags name the part, the whole and the date', () => {
  const tags = new Map(citationTags(toCsl(trial, { ...edition, date: '2027-01-05' })));
  expect(tags.get('citation_title')).toBe(trial.title);
  expect(tags.get('citation_publication_date')).toBe('2027/01/05');
  expect(tags.get('DC.date')).toBe('2027-01-05');
  expect(tags.get('citation_inbook_title')).toBe(items[0]?.title);
});

test('data for search engines says the same, and its text can not end its element', () => {
  const title = 'Lys </script><script>alert(1)</script>';
  const cited = { ...trial, title };
  const block = linkedData(cited, toCsl(cited, edition), [
    { title: 'Forside', address: '/' },
    { title, address: trial.page },
  ]);
  expect(block).not.toContain('<');
  const { '@graph': graph } = JSON.parse(block) as { '@graph': Record<string, unknown>[] };
  expect(graph).toMatchObject([
    { '@type': 'Chapter', name: title, isPartOf: { '@type': 'Report' } },
    { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { position: 2, name: title }] },
  ]);
});
