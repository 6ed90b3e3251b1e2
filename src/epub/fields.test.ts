import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { trialAnchor } from '../model/addresses.ts';
import { readPublication } from '../model/publication.ts';
import { fieldWords, unsaid } from '../wording/field-words-fixture.ts';
import { makeEpub } from './epub.ts';
import { documentIds } from './places.ts';

// Each field of an entry is in the e-book, besides what its text says; the test names the fields that are not.

const publication = readPublication(process.cwd());
const { note } = publication;
const { trial, network, municipality } = fieldWords(note);
/** A source is named once, with all places in it. */
const words = {
  trial: { ...trial, sources: { ...trial.sources, page: trial.sources.book } },
  network: { ...network, sources: { ...network.sources, page: network.sources.book } },
  municipality,
};
const files = unzipSync(makeEpub({ ...publication, pages: new Map() }));
const documents = new Map<string, CheerioAPI>();
function documentOf(id: string): CheerioAPI {
  const known = documents.get(id) ?? load(strFromU8(files[`EPUB/${id}.xhtml`] ?? new Uint8Array()));
  documents.set(id, known);
  return known;
}

test('each field of a trial is among its facts', () => {
  const said = (code: string, number: number): string => {
    const html = documentOf(documentIds.appendixTable(number));
    const section = html(`section.trial:has(> #${trialAnchor(code)})`);
    return html('h1').text() + section.children('h2, .facts').text();
  };
  const missing = note.trials.flatMap((trial) => {
    const { code } = trial.data;
    const written = said(code, trial.network.data.number);
    return unsaid(trial, words.trial, 'page', written).map((one) => `${code} ${one}`);
  });
  expect(missing).toEqual([]);
  expect(note.trials.length).toBeGreaterThan(70);
});

test('each field of a network is in its chapter, without its text, or in appendix 1', () => {
  const appendix = documentOf(documentIds.appendix1)('body').text();
  const missing = note.networks.flatMap((network) => {
    const html = documentOf(documentIds.network(network.id));
    const written = html('.kicker, h1, .lead, .facts').text() + appendix;
    return unsaid(network, words.network, 'page', written).map((one) => `${network.id} ${one}`);
  });
  expect(missing).toEqual([]);
});

test('each field of a municipality is in the index', () => {
  const index = documentOf(documentIds.municipalityIndex)('body').text();
  const missing = note.municipalities.flatMap((one) =>
    unsaid(one, words.municipality, 'book', index),
  );
  expect(missing).toEqual([]);
});
