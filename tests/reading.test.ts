import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { atRest } from './support/at-rest.ts';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

const { on, origin } = siteInBrowser();

const akut = '/netvaerk/somatisk-akutomraade/';
const key = 'somatisk-akutomraade';
const status = '/overordnet-status/';

describe('the contents list', () => {
  const wide = { viewport: { width: 1280, height: 800 } };
  /** The section that is marked, when the page has come to rest. */
  const marked = async (page: Page): Promise<string[]> => {
    await atRest(page);
    return page.locator('.contents [aria-current=location]').allInnerTexts();
  };
  const scrollToHeading = (page: Page, id: string, above: number) =>
    page.evaluate(
      ([heading = '', offset = '0']) => {
        const top = document.getElementById(heading)?.getBoundingClientRect().top ?? 0;
        scrollBy(0, top - Number(offset));
      },
      [id, String(above)],
    );

  test('marks the section being read', async () => {
    const sections = await on(akut, wide, async (page) => {
      await scrollToHeading(page, `${key}-antal-besoeg`, 100);
      const reached = await marked(page);
      await scrollToHeading(page, `${key}-antal-besoeg`, 400);
      return { reached, before: await marked(page) };
    });
    expect(sections).toEqual({ reached: ['Antal besøg'], before: ['Størrelsen af driftsområdet'] });
  });

  test('marks the last section at the end of the page', async () => {
    // So high that the last headings never come near the top.
    const last = await on(akut, { viewport: { width: 1280, height: 2000 } }, async (page) => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return marked(page);
    });
    expect(last).toEqual(['Forsøg i netværket']);
  });

  test('marks the section that one has jumped to, also where it can’t come to the top', async () => {
    const sections = await on(akut, { viewport: { width: 1280, height: 2400 } }, async (page) => {
      await page.getByRole('link', { name: 'Noter', exact: true }).click();
      const jumped = await marked(page);
      const from = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, -1200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(from);
      const moved = await marked(page);
      await page.getByRole('link', { name: 'Noter', exact: true }).click();
      return { jumped, moved, again: await marked(page) };
    });
    expect(sections.jumped).toEqual(['Noter']);
    expect(sections.moved).not.toEqual(['Noter']);
    expect(sections.again).toEqual(['Noter']);
  });

  test('marks the section that the address leads to when the page is opened', async () => {
    expect(await on(`${akut}#${key}-medicinforbrug`, wide, marked)).toEqual(['Medicinforbrug']);
  });

  test('keeps the marked section in view within its own box', async () => {
    const low = { viewport: { width: 1280, height: 300 }, reducedMotion: 'reduce' as const };
    const { link, box } = await on(akut, low, async (page) => {
      await scrollToHeading(page, `${key}-erfaringerne-samlet-set`, 20);
      await marked(page);
      return {
        link: await page.locator('.contents [aria-current]').boundingBox(),
        box: await page.locator('.contents').boundingBox(),
      };
    });
    const within = (link?.y ?? 0) - (box?.y ?? 0);
    expect(within).toBeGreaterThanOrEqual(0);
    expect(within + (link?.height ?? 0)).toBeLessThanOrEqual(box?.height ?? 0);
  });
});

describe('a footnote', () => {
  test('opens where it is cited by the keyboard, is read, and gives the focus back', async () => {
    const seen = await on(status, {}, async (page) => {
      const mark = page.locator('[data-footnote-ref]').nth(2);
      await mark.focus();
      await page.keyboard.press('Enter');
      const box = page.getByRole('dialog', { name: 'Note 3' });
      const text = await box.innerText();
      const focused = await box.evaluate((one) => one === document.activeElement);
      await page.keyboard.press('Escape');
      return {
        text,
        focused,
        open: await box.isVisible(),
        back: await mark.evaluate((one) => one === document.activeElement),
        hash: new URL(page.url()).hash,
      };
    });
    expect(seen.text).toContain('i lovforslag 200 om frikommunenetværk.');
    expect(seen.text).not.toContain('↩');
    expect(seen).toMatchObject({ focused: true, open: false, back: true, hash: '' });
  });

  test('closes on a click outside and by its button, and stands beside its mark', async () => {
    const seen = await on(status, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const mark = page.locator('[data-footnote-ref]').first();
      const box = page.getByRole('dialog');
      await mark.click();
      const [at, of] = [await box.boundingBox(), await mark.boundingBox()];
      await page.mouse.click(5, 5);
      const afterClick = await box.isVisible();
      await mark.click();
      await page.getByRole('button', { name: 'Luk' }).click();
      return {
        gap: (at?.y ?? 0) - (of?.y ?? 0) - (of?.height ?? 0),
        afterClick,
        afterButton: await box.isVisible(),
        back: await mark.evaluate((one) => one === document.activeElement),
      };
    });
    expect(seen).toMatchObject({ afterClick: false, afterButton: false, back: true });
    expect(Math.abs(seen.gap)).toBeLessThan(20);
  });

  test('closes when one tabs on, and the next stop is the next link of the text', async () => {
    const seen = await on(status, {}, async (page) => {
      const marks = page.locator('[data-footnote-ref]');
      await marks.nth(2).focus();
      const expected = await marks.nth(2).evaluate((mark) => {
        const links = [...document.querySelectorAll('a[href]')];
        return links[links.indexOf(mark) + 1]?.textContent;
      });
      await page.keyboard.press('Enter');
      const box = page.getByRole('dialog');
      await box.waitFor();
      // The button, the link to the note, and out.
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
      const next = await page.evaluate(() => document.activeElement?.textContent);
      return { open: await box.isVisible(), next, expected };
    });
    expect(seen).toMatchObject({ open: false, next: seen.expected });
  });

  test('leads to the list at the end, and there without JavaScript too', async () => {
    const led = await on(status, {}, async (page) => {
      await page.locator('[data-footnote-ref]').first().click();
      await page.getByRole('link', { name: 'Gå til noten' }).click();
      return { hash: new URL(page.url()).hash, open: await page.getByRole('dialog').isVisible() };
    });
    expect(led).toEqual({ hash: '#fn-overordnet-status-1', open: false });
    const plain = await on(status, { javaScriptEnabled: false }, async (page) => {
      await page.locator('[data-footnote-ref]').first().click();
      return new URL(page.url()).hash;
    });
    expect(plain).toBe('#fn-overordnet-status-1');
  });
});

describe('a word of the glossary', () => {
  /** A page where a link of the text leads to the glossary, and what the glossary then answers. */
  const withTerm = (answer: { status: number; body: string }) =>
    on(status, {}, async (page) => {
      let asked = 0;
      await page.route('**/ordliste/ord.json', (route) => {
        asked += 1;
        return route.fulfill({ contentType: 'application/json', ...answer });
      });
      // Made and not written as markup, which the page's own policy refuses.
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.className = 'term';
        link.href = '/ordliste/#ord-lys';
        link.textContent = 'LYS';
        document.querySelector('.text p')?.append(link);
      });
      const term = page.locator('a.term[href$="#ord-lys"]');
      await term.click();
      const box = page.getByRole('dialog');
      await Promise.race([box.waitFor().catch(() => undefined), page.waitForURL('**/ordliste/*')]);
      if (page.url().includes('/ordliste/')) return { led: new URL(page.url()).hash };
      const text = (await box.innerText()).replace(/\s+/g, ' ');
      await page.keyboard.press('Escape');
      await term.click();
      await box.waitFor();
      return { text, asked };
    });

  test('is explained where it stands; the glossary is fetched once', async () => {
    const body = JSON.stringify({
      lys: { term: 'LYS', full: 'lygtesystem', explanation: 'Om lys.' },
    });
    expect(await withTerm({ status: 200, body })).toEqual({
      text: 'LYS: lygtesystem Luk Om lys. Gå til ordlisten',
      asked: 1,
    });
  });

  test('leads to the glossary, also after a footnote with links of its own', async () => {
    const link = await on(status, {}, async (page) => {
      await page.locator('[data-footnote-ref]').first().click();
      await page.getByRole('dialog', { name: 'Note 1' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('main a.term').first().click();
      const onward = page.getByRole('dialog').getByRole('link', { name: /^Gå til/ });
      await onward.waitFor();
      return { text: await onward.innerText(), to: await onward.getAttribute('href') };
    });
    expect(link.text).toBe('Gå til ordlisten');
    expect(link.to).toContain('/ordliste/#');
  });

  test('leads to the glossary when it can’t be fetched, or does not have the word', async () => {
    expect(await withTerm({ status: 404, body: '<p>Væk' })).toEqual({ led: '#ord-lys' });
    expect(await withTerm({ status: 200, body: '{}' })).toEqual({ led: '#ord-lys' });
  });
});

describe('the link at a heading', () => {
  test('copies its address and says so, and leads there', async () => {
    const seen = await on(
      akut,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        await page.getByRole('link', { name: 'Link til afsnittet Medicinforbrug' }).click();
        const said = page.getByRole('status').filter({ hasText: 'Link kopieret' });
        await said.waitFor();
        return {
          copied: await page.evaluate(() => navigator.clipboard.readText()),
          url: page.url(),
        };
      },
    );
    const address = `${origin()}${akut}#${key}-medicinforbrug`;
    expect(seen).toEqual({ copied: address, url: address });
  });

  test('stands at each heading of a text, outside its words, and is seen when it has the focus', async () => {
    const pages = readPages(inject('site')).filter(
      ({ html }) => html('.heading > .anchor').length > 0,
    );
    const wrong = pages.flatMap(({ address, html }) =>
      html('.heading > .anchor')
        .toArray()
        .filter((link) => {
          const heading = html(link).prev('h2, h3, h4, h5');
          return (
            `#${heading.attr('id') ?? ''}` !== link.attribs['href'] || html(link).text() !== ''
          );
        })
        .map(() => address),
    );
    expect(wrong).toEqual([]);
    const without = pages.flatMap(({ address, html }) =>
      html('.text > h2[id], .text > h3[id], .text > h4[id]')
        .toArray()
        .map(() => address),
    );
    expect(without).toEqual([]);
    expect(pages.length).toBeGreaterThan(90);
    const opacity = await on(akut, {}, async (page) => {
      const opacityOf = () =>
        page
          .locator('.anchor')
          .first()
          .evaluate((one) => getComputedStyle(one).opacity);
      const hidden = await opacityOf();
      await page.locator('.heading').first().hover();
      const pointedAt = await opacityOf();
      await page.mouse.move(0, 0);
      await page.keyboard.press('Tab');
      await page.locator('.anchor').first().focus();
      return [hidden, pointedAt, await opacityOf()];
    });
    expect(opacity).toEqual(['0', '1', '1']);
  });
});

describe('the pages of the text', () => {
  const pages = new Map(readPages(inject('site')).map(({ address, html }) => [address, html]));

  test('lead to one another in both directions', () => {
    const links = [...pages].flatMap(([address, html]) =>
      html('.steps a[rel=next]')
        .toArray()
        .map((link) => ({ from: address, to: link.attribs['href'] ?? '' })),
    );
    const oneWay = links.filter(
      ({ from, to }) => pages.get(to)?.('.steps a[rel=prev]').attr('href') !== from,
    );
    expect(oneWay).toEqual([]);
    expect(links.length).toBeGreaterThan(90);
  });

  test('say where they stand in the PDF', () => {
    const html = pages.get('/forsoeg/en-plan/en-handleplan/');
    const link = html?.('.pdf-page a[href*="#page="]');
    const page = /#page=(\d+)$/.exec(link?.attr('href') ?? '')?.[1];
    expect(link?.text().trim()).toMatch(
      new RegExp(`^Side ${page ?? '?'} i PDF-udgaven \\(\\d+ sider, `),
    );
    const without = [...pages].filter(
      ([address, one]) =>
        one('.steps').length > 0 && one('.pdf-page a[href*="#page="]').length !== 1 && address,
    );
    expect(without.map(([address]) => address)).toEqual([]);
  });

  test('say of a trial where it is mentioned', () => {
    const html = pages.get('/forsoeg/beskaeftigelse/mikrolaan/');
    const hrefs = html?.('.source-list a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(hrefs).toContain('/netvaerk/beskaeftigelse/#beskaeftigelse-mikrolaan');
  });
});

describe('what a link leads to', () => {
  const chapter = '/netvaerk/beskaeftigelse/';
  const toTrial = '.text p a[href="/forsoeg/beskaeftigelse/mikrolaan/"]';
  const shown = (page: Page) => page.locator('[role=tooltip]:popover-open');
  /** The focus comes to a link by the keyboard, from what stands before it. */
  const tabTo = async (page: Page, link: string): Promise<void> => {
    await page.locator(link).evaluate((wanted) => {
      const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')];
      stops[stops.indexOf(wanted as HTMLElement) - 1]?.focus();
    });
    await page.keyboard.press('Tab');
  };

  test('is shown while one points at it or at what is shown, and gone with Escape', async () => {
    const seen = await on(chapter, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const link = page.locator(toTrial);
      await link.hover();
      const text = await shown(page).innerText();
      const described = await link.getAttribute('aria-describedby');
      await shown(page).hover();
      const stays = await shown(page).isVisible();
      await page.keyboard.press('Escape');
      const left = [await shown(page).count(), await link.getAttribute('aria-describedby')];
      await page.mouse.move(5, 5);
      await link.hover();
      await shown(page).waitFor();
      await page.mouse.move(5, 5);
      await expect.poll(() => shown(page).count()).toBe(0);
      return { text, described, stays, left };
    });
    expect(seen.text).toMatch(/^Mikrolån\s+Forsøg 1\.01: /);
    expect(seen).toMatchObject({ described: 'forhaandsvisning', stays: true, left: [0, null] });
  });

  test.each([
    [
      'a row of a table',
      '/bilag/2/1/#forsoeg-1-01',
      /^Bilagstabel 2\.1\s+1\.01 Mikrolån · Aalborg · /,
    ],
    [
      'a line of a source',
      '/kilder/vive-2019/bilagstabel-2-1/#bilagstabel-2-1-raekke-1',
      /15 borgere/,
    ],
    ['a section of a chapter', `${chapter}#beskaeftigelse-mikrolaan`, /^Mikrolån\s+Kun Aalborg/],
    [
      'a rule',
      '/hjemler/lov-om-en-aktiv-beskaeftigelsesindsats/#kapitel-10',
      /^kapitel 10 .*\s+2 forsøg|^kapitel 10 .*\s+1 forsøg · 1\.01/i,
    ],
  ])('is %s as well, by the keyboard', async (_, href, words) => {
    const seen = await on('/forsoeg/beskaeftigelse/mikrolaan/', {}, async (page) => {
      const link = `.text a[href="${href}"]`;
      await tabTo(page, link);
      const text = await shown(page).innerText();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator(`${link}[aria-describedby]`).count()).toBe(0);
      return text;
    });
    expect(seen).toMatch(words);
  });

  test('is not shown on a touch screen, and is not asked for before one stops at a link', async () => {
    const asked = async (touch: boolean): Promise<string[]> =>
      on(chapter, { hasTouch: touch, isMobile: touch }, async (page) => {
        const addresses: string[] = [];
        page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
        const boxes = await page.locator('[role=tooltip]').count();
        return [...addresses, String(boxes)];
      });
    expect(await asked(true)).toEqual(['0']);
    expect(await asked(false)).toEqual(['1']);
  });
});
