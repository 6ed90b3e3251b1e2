import { afterEach, describe, expect, test, vi } from 'vitest';
import { lawAddress } from '../model/addresses.ts';
import { readPublication } from '../model/publication.ts';
import { citedEdition } from './cited.ts';
import { asDataBlock, linkedData } from './linked-data.ts';
import { citedOn } from './pages.ts';
import { citationTags } from './tags.ts';

const publication = readPublication(process.cwd());
const edition = citedEdition(publication);
const home = { title: 'Forside', address: '/' };

type Graph = Record<string, unknown>[];

const graphOf = (address: string, write = linkedData): Graph => {
  const { cited } = citedOn(publication, address) ?? {};
  if (!cited) throw new Error(`${address} can not be cited.`);
  const way = address === '/' ? [] : [home, { title: cited.title, address }];
  return (JSON.parse(write(publication, cited, edition, way)) as { '@graph': Graph })['@graph'];
};

test('a trial is a chapter of the report, by the address that lasts, with the way to it', () => {
  const { address } = publication.note.trials[0] ?? {};
  expect(graphOf(address ?? '')).toMatchObject([
    {
      '@id': 'https://frikommuneforsoeg.example/1.01/',
      '@type': 'Chapter',
      url: `https://frikommuneforsoeg.example${address}`,
      isPartOf: { '@id': 'https://frikommuneforsoeg.example/' },
    },
    { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { position: 2 }] },
  ]);
});

test('an overview has the way to it alone', () => {
  expect(graphOf('/forloeb/').map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
});

test('the page of an act is about the act, and says what kind it is', () => {
  expect(graphOf(lawAddress('serviceloven'))[0]).toMatchObject({
    '@type': 'Chapter',
    about: {
      '@type': 'Legislation',
      name: 'Lov om social service',
      alternateName: ['Serviceloven', 'SEL'],
      legislationType: 'Lov',
    },
  });
  expect(graphOf(lawAddress()).map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
});

describe('the terms of use', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  const withLicense = async (license: string) => {
    vi.stubEnv('DATA_LICENSE', license);
    vi.resetModules();
    return (await import('./linked-data.ts')).linkedData;
  };

  test.each(['/', '/data/'])('are not claimed on %s while they are not set', (address) => {
    expect(graphOf(address)[0]).not.toHaveProperty('license');
  });

  test.each(['/', '/data/'])('stand on %s when they are', async (address) => {
    const written = await withLicense('CC-BY-4.0 https://lys.example/by/');
    expect(graphOf(address, written)[0]).toMatchObject({ license: 'https://lys.example/by/' });
    expect(graphOf(address, await withLicense('Fri brug'))[0]).toMatchObject({
      license: { '@type': 'CreativeWork', name: 'Fri brug' },
    });
  });
});

test('no text in the data can end its element', () => {
  const block = asDataBlock({ name: 'Lys </script><script>alert(1)</script><!--' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ name: 'Lys </script><script>alert(1)</script><!--' });
});

test('tags name the part, who publishes, when, and the address that lasts', () => {
  const { cited } = citedOn(publication, publication.note.trials[0]?.address ?? '') ?? {};
  const tags = new Map(cited && citationTags(cited, { ...edition, date: '2027-01-05' }));
  expect(tags.get('citation_title')).toBe(cited?.title);
  expect(tags.get('citation_publication_date')).toBe('2027-01-05');
  expect(tags.get('DC.identifier')).toBe('https://frikommuneforsoeg.example/1.01/');
});
