import { expect, test } from 'vitest';
import {
  chapterPath,
  edited,
  findingsOf,
  movedPath,
  networkPath,
  publishedPath,
  trialPath,
  validFiles,
  type Files,
} from '../fixture.ts';
import { addressesKept } from './addresses-kept.ts';

const trial = '/forsoeg/eksempelnetvaerk/natlys/';
const network = '/netvaerk/eksempelnetvaerk/';
const published = `# En forklaring
/1.01/
/data/networks.csv
${trial}
  #indhold
${network}
  #eksempelnetvaerk-status
  #forsoeg-i-netvaerket
/pdf/netvaerk/eksempelnetvaerk.pdf
/velkommen/
`;
const found = (files: Files): string[] =>
  findingsOf(addressesKept, { [publishedPath]: published, ...files });
const lost = (address: string, instead: string): string =>
  `moved.yaml:1:1 Adressen »${address}« er udgivet og virker ikke mere. Skriv denne linje i src/content/moved.yaml, med den adresse, der svarer bedst til den gamle: - { from: ${address}, to: ${instead} }.`;

test('what is published and there is no fault, and neither is what nobody has published', () => {
  expect(found({})).toEqual([]);
  expect(found({ [publishedPath]: undefined, [chapterPath]: undefined })).toEqual([]);
});

test('a page that is gone is named, with the page above it, and its places are not', () => {
  expect(found({ [trialPath]: undefined })).toEqual([
    lost('/1.01/', '/'),
    lost(trial, '/forsoeg/'),
  ]);
});

test('a page with another name is named with the new one', () => {
  const renamed = trialPath.replace('natlys', 'natlyset');
  expect(found({ [trialPath]: undefined, [renamed]: validFiles[trialPath] })).toEqual([
    lost(trial, '/forsoeg/eksempelnetvaerk/natlyset/'),
  ]);
});

test('a heading with another text is named, with the page where no other is near', () => {
  expect(found(edited(networkPath, '## Status', '## Statussen'))).toEqual([
    lost(`${network}#eksempelnetvaerk-status`, `${network}#eksempelnetvaerk-statussen`),
  ]);
  expect(found(edited(networkPath, '## Status\n', ''))).toEqual([
    lost(`${network}#eksempelnetvaerk-status`, network),
  ]);
});

test('a PDF goes with what it is of', () => {
  expect(found({ [publishedPath]: '/pdf/kommuner/vestby.pdf\n' })).toEqual([
    lost('/pdf/kommuner/vestby.pdf', '/pdf/kommuner/nordby.pdf'),
  ]);
});

test('what leads on is no fault: a page with its places, or a place alone', () => {
  const leading = (...lines: string[]): string => lines.join('\n');
  expect(
    found({
      [trialPath]: undefined,
      [movedPath]: leading(
        '- { from: /1.01/, to: /velkommen/ }',
        `- { from: ${trial}, to: /velkommen/ }`,
      ),
    }),
  ).toEqual([]);
  expect(
    found({
      ...edited(networkPath, '## Status', '## Lys'),
      [movedPath]: `- { from: ${network}#eksempelnetvaerk-status, to: ${network} }`,
    }),
  ).toEqual([]);
});
