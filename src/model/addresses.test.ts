import { expect, test } from 'vitest';
import {
  addresses,
  appendixTableAddress,
  chapterAddress,
  legalBasisAnchor,
  municipalityAddress,
  networkAddress,
  networkTrialsAddress,
  sourceAddress,
  sourcePartAddress,
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
    print: '/udskriv/',
    pdf: '/statusnotat.pdf',
  });
});
