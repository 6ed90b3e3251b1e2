import { expect, test } from 'vitest';
import { linksWithin, type Place } from './links-within.ts';

const places = new Map<string, Place>([
  ['/forord/', { id: 'forord', isWhole: true }],
  ['/forsoeg/en-plan/natlys/', { id: 'forsoeg-1-01' }],
]);
const within = (html: string, base = '/') => linksWithin(html, base, places);

test('a page that is held here is led to where it begins', () => {
  expect(within('<p><a href="/forord/">Forord</a></p>')).toBe(
    '<p><a href="#forord">Forord</a></p>',
  );
  expect(within('<a href="/notat/forord/">Forord</a>', '/notat/')).toBe(
    '<a href="#forord">Forord</a>',
  );
});

test('a heading of it is led to where it is here, and otherwise where its page begins', () => {
  const heading = '<h2 id="lys">Lys</h2>';
  expect(within(`${heading}<a href="/forord/#lys">Lys</a>`)).toBe(
    `${heading}<a href="#lys">Lys</a>`,
  );
  expect(within('<a href="/forord/#lys">Lys</a>')).toBe('<a href="#forord">Lys</a>');
  // A heading of the same name that is another page's.
  expect(within(`${heading}<a href="/forsoeg/en-plan/natlys/#lys">Lys</a>`)).toBe(
    `${heading}<a href="#forsoeg-1-01">Lys</a>`,
  );
});

test('a page that is not here is its words, with what stands in them', () => {
  expect(within('<li><a href="/kommuner/aarhus/"><b>Aarhus</b> Kommune</a>, og</li>')).toBe(
    '<li><b>Aarhus</b> Kommune, og</li>',
  );
  expect(within('<a href="/forsoeg/?kommune=aarhus">3</a>')).toBe('3');
});

test('a place has no link to itself', () => {
  expect(
    within(
      '<table><tr id="forsoeg-1-01"><th><a href="/forsoeg/en-plan/natlys/">Natlys</a></th></tr></table>',
    ),
  ).toContain('<th>Natlys</th>');
});

test('what leads elsewhere stays, and so does what is on the page already', () => {
  const links =
    '<a href="https://eksempel.dk/forord/">Ude</a><a href="#fn-1">1</a><a href="//eksempel.dk/">Ude</a><a>Intet</a>';
  expect(within(links)).toBe(links);
});

test('the sign that is a link to its own heading goes', () => {
  expect(within('<h2 id="lys">Lys</h2><a class="anchor" href="#lys" aria-label="Link"></a>')).toBe(
    '<h2 id="lys">Lys</h2>',
  );
});
