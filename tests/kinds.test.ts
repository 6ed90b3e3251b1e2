import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { kinds, pagesAsTheyCome } from './support/kinds.ts';
import { readPages, type BuiltPage } from './support/pages.ts';

// Where all pages would be too many, the tests look at one of each kind (support/kinds.ts): held here to be of all kinds.

const pages = readPages(inject('site'));
const chosen = new Set(pagesAsTheyCome.map(({ address }) => address));

/** The elements of a page, each by its name and one of its classes. */
const elementsOf = ({ html }: BuiltPage): string[] =>
  html('body *')
    .toArray()
    .flatMap((element) => {
      const classes = (element.attribs['class'] ?? '').split(/\s+/).filter(Boolean);
      return [element.name, ...classes.map((one) => `${element.name}.${one}`)];
    });

test('there is a page of each file in src/pages', () => {
  const routes = globSync('**/*.astro', { cwd: 'src/pages' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect([...new Set(pagesAsTheyCome.map(({ route }) => route))].sort()).toEqual(routes.sort());
});

test.each(kinds)('$address is a page that $route makes', ({ route, address }) => {
  const { pathname } = new URL(address, 'http://localhost');
  expect(pages.map((page) => page.address)).toContain(pathname);
  const pattern = route
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replace(/\/?\[\.{3}\w+\]/, '(?:/?.+)?')
    .replace(/\[\w+\]/g, '[^/]+');
  expect(pathname.replace(/^\/|\/$|\.html$/g, '')).toMatch(new RegExp(`^${pattern}$`));
});

test('what is on any page is on one of them', () => {
  const seen = new Set(pages.filter(({ address }) => chosen.has(address)).flatMap(elementsOf));
  const missed = pages.flatMap((page) =>
    [...new Set(elementsOf(page))]
      .filter((element) => !seen.has(element))
      .map((element) => `${element} on ${page.address}`),
  );
  expect(missed).toEqual([]);
});
