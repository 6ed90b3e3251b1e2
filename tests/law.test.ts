import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { affectedActs, lawReferences, partLabels } from '../src/model/law-effects.ts';
import { readNote } from '../src/model/read.ts';
import { siteInBrowser } from './support/window.ts';

// Which trials have to do with an act: an official asks, and the index, the filter and the search answer alike.

const note = readNote(process.cwd());
const lab = 'lov-om-en-aktiv-beskaeftigelsesindsats';
const page = `/hjemler/${lab}/`;
/** Those whose rows deviate from the act or name it, read by hand. */
const known = ['1.03', '1.17', '1.18', '1.19', '7.07', '7.08'];
const addressOf = (code: string): string =>
  note.trials.find(({ data }) => data.code === code)?.address ?? '?';

const { on } = siteInBrowser();
const shown = (at: Page): Promise<string[]> => at.locator('.rows li:visible .code').allInnerTexts();

/** The results of a search, by their addresses. */
const found = (words: string): Promise<(string | null)[]> =>
  on(`/soeg/?${new URLSearchParams({ q: words }).toString()}`, {}, async (at) => {
    await at
      .locator('#soegestatus')
      .filter({ hasText: /resultat/i })
      .waitFor();
    return at
      .locator('#resultater > li > h2 > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  });

describe('the trials that deviate from lov om en aktiv beskæftigelsesindsats or name it', () => {
  test('are on the page of the act, that the index leads to, each with how it is meant', async () => {
    const lines = await on('/hjemler/', {}, async (at) => {
      await at
        .locator('#love ~ table')
        .getByRole('link', { name: /aktiv beskæftigelses/ })
        .click();
      await at.waitForURL(`**${page}`);
      return at.locator('.law-trials li').allInnerTexts();
    });
    const codes = lines.map((line) => /\d\.\d\d/.exec(line)?.[0]);
    expect(codes).toEqual(expect.arrayContaining(known));
    const words = /(giver hjemmel|fraviges|nævnes|ikke oplyst, om den fraviges)(, .+)?$/;
    expect(lines.filter((line) => !words.test(line.trim()))).toEqual([]);
    expect(lines.filter((line) => line.includes('7.07')).join()).toMatch(/fraviges/);
  });

  test('are in the table of all trials, with a link to the part of the act', async () => {
    const rows = await on('/hjemler/forsoeg/', {}, (at) =>
      at
        .locator('tbody tr')
        .filter({ has: at.locator(`a[href^="${page}#"]`) })
        .allInnerTexts(),
    );
    expect(rows.map((row) => /\d\.\d\d/.exec(row)?.[0])).toEqual(expect.arrayContaining(known));
  });

  test('pass the filter by the act, and by how it is meant', async () => {
    const all = await on(`/forsoeg/?lov=${lab}.alle`, {}, shown);
    expect(all).toEqual(expect.arrayContaining(known));
    expect(all.length).toBeLessThan(note.trials.length);
    expect(await on(`/forsoeg/?lov=${lab}.fraviges`, {}, shown)).toEqual(['7.07']);
    // An address from before there were others: what the act gives the exemption for.
    expect(await on(`/forsoeg/?lov=${lab}`, {}, shown)).toEqual(['4.10']);
  });

  test.each(['LAB', 'lov om en aktiv beskæftigelsesindsats'])(
    'are found by the search for »%s«, the page of the act first',
    async (words) => {
      const results = (await found(words)).map((href) => href?.split('#')[0]);
      expect(results[0]).toBe(page);
      expect(results).toEqual(expect.arrayContaining(known.map(addressOf)));
    },
  );

  test.each(known)('are found by the search for their section: %s', async (code) => {
    const trial = note.trials.find(({ data }) => data.code === code);
    const references = trial ? lawReferences(trial) : [];
    const section = references.find((one) => one.act === lab && one.part === 'section');
    const results = await found(`§ ${section ? (partLabels(section)[0] ?? '?') : '?'}`);
    expect(results.map((href) => href?.split('#')[0])).toContain(addressOf(code));
  });
});

test.each([
  ['SEL', 'serviceloven'],
  ['LAS', 'lov-om-aktiv-socialpolitik'],
])('the search knows %s as the name of an act', async (words, act) => {
  expect((await found(words))[0]?.split('#')[0]).toBe(`/hjemler/${act}/`);
});

test('a section that is of another act is told of', async () => {
  const query = new URLSearchParams({ q: 'sygedagpenge § 46' }).toString();
  await on(`/soeg/?${query}`, {}, async (at) => {
    const status = at.locator('#soegestatus').filter({ hasText: /resultat/i });
    await status.waitFor();
    expect(await status.innerText()).toContain(
      '§ 46 er nævnt på siderne her, men ikke sammen med »sygedagpenge«.',
    );
    expect(await at.locator('#i-stedet a').allInnerTexts()).toEqual(['§ 46', 'sygedagpenge']);
    await at.getByRole('link', { name: '§ 46' }).click();
    await at.getByRole('link', { name: /^§ 46 i Lov om social service/ }).waitFor();
  });
});

test('each act that a trial has to do with has a page with its parts', async () => {
  for (const { act, parts } of affectedActs(note)) {
    const headings = await on(`/hjemler/${act?.id ?? 'ikke-oplyst'}/`, {}, (at) =>
      at.locator('.law-section h2').count(),
    );
    expect(headings).toBe(parts.length);
  }
});

describe('a section that a text names', () => {
  const sectionsOf = (path: string): Promise<[string, string | null][]> =>
    on(path, {}, (at) =>
      at
        .locator('.text p a[href^="/hjemler/"]')
        .evaluateAll((links) =>
          links.map((link): [string, string | null] => [
            link.textContent.replaceAll('\u00a0', ' '),
            link.getAttribute('href'),
          ]),
        ),
    );

  test('leads to its place in the index of law, where its act is certain', async () => {
    expect(
      await sectionsOf('/forsoeg/boern-som-ressource/styrket-inddragelse-og-relation/'),
    ).toEqual(
      expect.arrayContaining([
        ['§ 50', '/hjemler/serviceloven/#paragraf-50'],
        ['§§ 41, 42', '/hjemler/serviceloven/#paragraf-41'],
      ]),
    );
    expect(await sectionsOf('/forord/')).toEqual([
      ['§ 14 c', '/hjemler/lov-om-frikommunenetvaerk/#paragraf-14-c'],
    ]);
  });

  test('is text alone on a page with many texts', async () => {
    expect(await sectionsOf('/udskriv/')).toEqual([]);
  });
});
