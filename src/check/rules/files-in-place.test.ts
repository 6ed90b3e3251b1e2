import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesFree, fileNamesAscii, trialsInTheirNetwork } from './files-in-place.ts';
import {
  chapterPath,
  copied,
  edited,
  findingsOf,
  networkPath,
  trialPath,
  validFiles,
} from '../fixture.ts';

describe('the name of a file', () => {
  test('may be letters a-z, numbers and hyphens', () => {
    expect(findingsOf(fileNamesAscii, copied(trialPath, 'natlys-2.mdx'))).toEqual([]);
  });

  test.each([
    [trialPath, 'Nat lys.mdx', 'nat-lys.mdx'],
    [networkPath, 'børn.mdx', 'boern.mdx'],
    [chapterPath, 'nat_lys.mdx', 'nat-lys.mdx'],
    ['seeds/eksempel-2019.yaml', 'Notat.yaml', 'notat.yaml'],
  ])('may not be other than that: %s as %s', (path, name, expected) => {
    expect(findingsOf(fileNamesAscii, copied(path, name))).toEqual([
      `${name}:1:1 Filnavnet »${name}« bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreg. Kald filen »${expected}«.`,
    ]);
  });

  test.each(['aux', 'con', 'com1', 'CON'])(
    'may not be what a system calls a device: %s',
    (name) => {
      expect(findingsOf(fileNamesAscii, copied(chapterPath, `${name}.mdx`))).toEqual([
        `${name}.mdx:1:1 Navnet »${name}« er Windows’ navn for en enhed, så ingen dér kan hente projektet. Giv filen eller mappen et andet navn.`,
      ]);
    },
  );

  test.each(['lys .mdx', 'ly:s.mdx', 'lys..mdx', 'bla\u030abaer.mdx'])(
    'may not be one that a system can’t have or reads as another: %s',
    (name) => {
      expect(findingsOf(fileNamesAscii, copied(chapterPath, name))).toHaveLength(1);
    },
  );

  test('nor may the name of a folder', () => {
    const files = { 'src/content/chapters/Før 2016/brevet.mdx': validFiles[chapterPath] };
    expect(findingsOf(fileNamesAscii, files)).toEqual([
      'brevet.mdx:1:1 Mappens navn »Før 2016« bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreg. Kald mappen »foer-2016«.',
    ]);
  });
});

describe('the address of a file', () => {
  const findingsAt = (path: string, text = validFiles[chapterPath]): string[] =>
    findingsOf(addressesFree, { [`src/content/${path}`]: text });

  test.each(['chapters/baggrund/brevet.mdx', 'chapters/kommunernes-ord.mdx'])(
    'may be one that no page has: %s',
    (path) => {
      expect(findingsAt(path)).toEqual([]);
    },
  );

  test.each([
    'chapters/kommuner.mdx',
    'chapters/baggrund.mdx',
    'chapters/netvaerk/eksempelnetvaerk.mdx',
    'chapters/index.mdx',
    'networks/index.mdx',
    'networks/i-tal.mdx',
    'chapters/404.mdx',
    'chapters/pdf/brevet.mdx',
    'chapters/pagefind.mdx',
  ])('may not be one of the site’s own: %s', (path) => {
    const name = path.slice(path.indexOf('/') + 1);
    expect(findingsAt(path)).toEqual([
      `${path.split('/').at(-1)}:1:1 Filnavnet »${name}« giver filens side samme adresse som en af publikationens egne sider. Giv filen et andet navn.`,
    ]);
  });
});

test('no chapter lies where the site has pages of its own', () => {
  const pages = globSync('*', { cwd: 'src/pages' })
    // A file, as robots.txt, has an address of its own, where no page can be.
    .filter((name) => !/\.\w+\.ts$/.test(name))
    .map((name) => name.replace(/\..*/, ''))
    .filter((name) => /^[a-z\d-]+$/.test(name));
  expect(pages.length).toBeGreaterThan(15);
  for (const name of pages) {
    const path = `src/content/chapters/${name}.mdx`;
    expect(findingsOf(addressesFree, { [path]: validFiles[chapterPath] }), name).toHaveLength(1);
  }
});

test('no network has the address of a page beside the networks’', () => {
  const names = globSync('*.astro', { cwd: 'src/pages/netvaerk' })
    .map((name) => name.replace('.astro', ''))
    .filter((name) => !name.startsWith('['));
  expect(names).toContain('i-tal');
  for (const name of names) {
    const path = `src/content/networks/${name}.mdx`;
    expect(findingsOf(addressesFree, { [path]: validFiles[networkPath] }), name).toHaveLength(1);
  }
});

test('no act has the address of a page beside the acts’', () => {
  const path = 'src/content/acts.yaml';
  const acts = (id: string) => edited(path, 'id: lysloven', `id: ${id}`);
  const names = globSync('*.astro', { cwd: 'src/pages/hjemler' })
    .map((name) => name.replace('.astro', ''))
    .filter((name) => !name.startsWith('[') && name !== 'index');
  expect(names).toContain('forsoeg');
  for (const id of [...names, 'ikke-oplyst']) {
    expect(findingsOf(addressesFree, acts(id)), id).toEqual([
      `acts.yaml:1:7 Navnet (id) »${id}« giver lovens side samme adresse som en af publikationens egne sider. Giv loven et andet navn, og ret de forsøg, der henviser til den.`,
    ]);
  }
  expect(findingsOf(addressesFree, acts('forsoegsloven'))).toEqual([]);
});

describe('a trial', () => {
  test('lies in the folder of its network and has its number', () => {
    expect(findingsOf(trialsInTheirNetwork)).toEqual([]);
  });

  test('in another folder is reported', () => {
    const files = { 'src/content/trials/andre/vandlys.mdx': validFiles[trialPath] ?? '' };
    expect(findingsOf(trialsInTheirNetwork, files)).toEqual([
      'vandlys.mdx:4:10 Filen ligger i mappen src/content/trials/andre, men feltet network er »eksempelnetvaerk«. Læg den i src/content/trials/eksempelnetvaerk, eller ret feltet.',
    ]);
  });

  test.each(['vandlys.mdx', 'eksempelnetvaerk/byen/vandlys.mdx'])(
    'above or below that folder is reported: %s',
    (path) => {
      const files = { [`src/content/trials/${path}`]: validFiles[trialPath] };
      expect(findingsOf(trialsInTheirNetwork, files)).toEqual([
        expect.stringMatching(/^vandlys\.mdx:4:10 Filen ligger i mappen src\/content\/trials/),
      ]);
    },
  );

  test('with the number of another network is reported', () => {
    expect(findingsOf(trialsInTheirNetwork, edited(trialPath, '1.01', '2.01'))).toEqual([
      'natlys.mdx:2:7 Koden »2.01« skal begynde med netværkets nummer, 1. Er forsøget flyttet hertil, så giv det en ny kode i netværket; den gamle bruges ikke igen.',
    ]);
  });
});
