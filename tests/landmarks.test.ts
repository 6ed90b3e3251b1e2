import { describe, expect, inject, test } from 'vitest';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

// What a screen reader offers to jump between, and where the keyboard stops: no more than there is use for.

const pages = readPages(inject('site'));
const { on } = siteInBrowser();

/** Headings part a page; a landmark for each of its parts would be as long a list. */
const mostRegions = 2;

describe('landmarks', () => {
  test('are few', () => {
    const many = pages.filter(
      ({ html }) =>
        html('section[aria-label], section[aria-labelledby], [role=region], aside').length >
        mostRegions,
    );
    expect(many.map(({ address }) => address)).toEqual([]);
  });

  test('have names of their own', () => {
    const wrong = pages.flatMap(({ address, html }) => {
      const names = html('nav, aside, [role=region]')
        .toArray()
        .map(({ attribs }) => attribs['aria-label'] ?? attribs['aria-labelledby'] ?? '');
      return names.includes('') || new Set(names).size < names.length ? [address] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('a group of fields has a name, or is none', () => {
    const unnamed = pages.filter(({ html }) =>
      html('fieldset')
        .toArray()
        .some(
          (field) =>
            html(field).children('legend').text().trim() === '' && field.attribs['role'] !== 'none',
        ),
    );
    expect(unnamed.map(({ address }) => address)).toEqual([]);
  });
});

describe('a table that may be wider than the page', () => {
  const withBoxes = pages
    .filter(({ html }) => html('.scroll').length > 0)
    .map(({ address }) => address);

  const boxesOf = (address: string, width: number, javaScriptEnabled = true) =>
    on(address, { viewport: { width, height: 800 }, javaScriptEnabled }, async (page) => {
      if (javaScriptEnabled) {
        // The script follows each box once it has been laid out, on a long page when it is near the window.
        await page.evaluate(async () => {
          const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          for (const box of document.querySelectorAll('.scroll')) {
            box.scrollIntoView();
            await drawn();
            await drawn();
          }
        });
      }
      return page.locator('.scroll').evaluateAll((boxes) =>
        boxes.map((box) => ({
          scrolls: box.scrollWidth > box.clientWidth,
          stops: box.getAttribute('tabindex') === '0',
          role: box.getAttribute('role'),
          name: box.getAttribute('aria-label'),
          caption: box.querySelector('caption')?.textContent.trim(),
        })),
      );
    });

  test('is a stop for the keyboard, with a name, while it scrolls, and none otherwise', async () => {
    const all = [];
    for (const width of [320, 1280]) {
      for (const address of withBoxes) all.push(...(await boxesOf(address, width)));
    }
    expect(all.filter(({ scrolls }) => scrolls).length).toBeGreaterThan(0);
    expect(all.filter(({ scrolls }) => !scrolls).length).toBeGreaterThan(0);
    for (const { scrolls, stops, role, name, caption } of all) {
      expect({ stops, role, name }).toEqual(
        scrolls
          ? {
              ...{ stops: true, role: 'group' },
              name:
                caption === undefined
                  ? expect.stringMatching(/^Rul vandret: \p{L}/u)
                  : `Rul vandret i tabellen »${caption}«`,
            }
          : { stops: false, role: null, name: null },
      );
    }
  });

  test('without JavaScript it is a plain box, which the browser itself lets the keyboard scroll', async () => {
    for (const box of await boxesOf(withBoxes[0] ?? '', 320, false)) {
      expect(box).toMatchObject({ stops: false, role: null });
    }
  });
});
