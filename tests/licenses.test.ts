import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { openPdf, pageText } from '../src/book/test-reader.ts';
import { licenses } from './support/builds.ts';
import { siteInFolder } from './support/sites.ts';

// The terms are settings. The first site is built without them, the second with.

const inFolder = await siteInFolder();

describe.each([
  { site: inject('site'), data: 'ikke fastsat', code: 'ikke fastsat', named: [null, null] },
  {
    site: inFolder,
    ...licenses,
    named: [licenses.data, licenses.code].map((title) => ({ title, name: title })),
  },
])('whoever will use something again is told the terms: $data', ({ site, data, code, named }) => {
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(site, file)));
  const page = (file: string) => load(readFileSync(join(site, file), 'utf8'));
  const both = `Data og tekst: ${data}. Kode: ${code}.`;

  test('on the front page, which leads to the page of the data', () => {
    const link = page('index.html')('.imprint a[href$="#licens"]');
    expect(link.text()).toBe(data);
    expect(page('data/index.html')('#licens').text().replace(/\s+/g, ' ')).toContain(both);
  });

  test('in the data package and the workbook', async () => {
    const described = JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8')) as {
      description: string;
    };
    expect(described.description).toContain(`Licens: ${data}`);
    const { sheets } = await readXlsx(read('data/frikommuneforsoeg.xlsx'));
    expect(JSON.stringify(sheets[0]?.rows)).toContain(`Licens: ${data}`);
  });

  test('in the book, on the back of its title page', async () => {
    const book = await openPdf(read('statusnotat.pdf'));
    expect((await pageText(book, 2)).replaceAll('\u00a0', ' ')).toContain(both);
  });

  test('in the manifest', () => {
    const { settings } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as {
      settings: Record<string, unknown>;
    };
    expect([settings['dataLicense'], settings['codeLicense']]).toEqual(named);
  });
});
