import { expect, test } from 'vitest';
import {
  addresses,
  appendixTableAddress,
  chapterAddress,
  citationFileAddress,
  isIndexed,
  legalBasisAnchor,
  municipalityAddress,
  networkAddress,
  networkCitationAddress,
  networkTrialsAddress,
  sourceAddress,
  sourcePartAddress,
  tableCitationAddress,
  trialAddress,
  trialAnchor,
} from './addresses.ts';

test('the addresses that are published stay', () => {
  expect({
    chapter: chapterAddress('forord'),
    network: networkAddress('en-plan'),
    networkTrials: networkTrialsAddress('en-plan'),
    trial: trialAddress('en-plan/natlys'),
    municipality: municipalityAddress('nordby'),
    source: sourceAddress('notat-2019'),
    figures: sourcePartAddress('notat-2019', 'Bilagstabel 2.1'),
    table: appendixTableAddress(7),
    row: trialAnchor('7.01'),
    networkCitation: networkCitationAddress('en-plan'),
    tableCitation: tableCitationAddress(7),
    citationFile: citationFileAddress('bib'),
    act: legalBasisAnchor('lysloven'),
    section: legalBasisAnchor('lysloven', '27 å'),
  }).toEqual({
    chapter: '/forord/',
    network: '/netvaerk/en-plan/',
    networkTrials: '/forsoeg/en-plan/',
    trial: '/forsoeg/en-plan/natlys/',
    municipality: '/kommuner/nordby/',
    source: '/kilder/notat-2019/',
    figures: '/kilder/notat-2019/bilagstabel-2-1/',
    table: '/bilag/2/7/',
    row: 'forsoeg-7-01',
    networkCitation: '/henvis/netvaerk/en-plan/',
    tableCitation: '/henvis/bilag/2/7/',
    citationFile: '/henvis/frikommuneforsoeg.bib',
    act: 'lysloven',
    section: 'lysloven-27-aa',
  });
});

test('the addresses of the fixed pages stay', () => {
  expect(addresses).toMatchObject({
    home: '/',
    networks: '/netvaerk/',
    trials: '/forsoeg/',
    municipalities: '/kommuner/',
    legalBasis: '/hjemler/',
    appendix1: '/bilag/1/',
    appendix2: '/bilag/2/',
    comparison: '/bilag/2/sammenlign/',
    sources: '/kilder/',
    search: '/soeg/',
    citations: '/henvis/',
    print: '/udskriv/',
    pdf: '/statusnotat.pdf',
    word: '/statusnotat.docx',
  });
});

test('search engines get every page but the printing and the citations, in any folder', () => {
  const found = (path: string, base = '/'): boolean =>
    isIndexed(`https://lys.example${path}`, base);
  expect(
    ['/', '/forsoeg/', '/om/henvis/', '/1.01/?fra=/henvis/'].filter((path) => !found(path)),
  ).toEqual([]);
  expect(['/udskriv/', '/henvis/', '/henvis/kommuner/'].filter((path) => found(path))).toEqual([]);
  expect(found('/henvis/forord/', '/henvis/')).toBe(true);
  expect(found('/henvis/henvis/kommuner/', '/henvis/')).toBe(false);
});
