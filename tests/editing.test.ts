import { statSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { trialAddress } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { repository } from './support/builds.ts';
import { readPages } from './support/pages.ts';
import { siteInFolder } from './support/sites.ts';

const folderSite = await siteInFolder();

const edits = readPages(inject('site')).map(({ address, html }) => ({
  address,
  links: html('footer a')
    .toArray()
    .map((link) => ({ href: link.attribs['href'] ?? '', words: html(link).text() }))
    .filter(({ href }) => href.startsWith(repository)),
}));

describe('the link to the file that a page is made from', () => {
  test.each(edits)('stands once on $address, and says which file it opens', ({ links }) => {
    expect(links).toHaveLength(1);
    const [{ href, words } = { href: '', words: '' }] = links;
    const [, does, path = ''] =
      /^\/(edit|tree)\/main\/(.+)$/.exec(href.slice(repository.length)) ?? [];
    expect(words).toBe(`Rediger denne side: ${path}`);
    expect(does).toBe(statSync(path).isFile() ? 'edit' : 'tree');
  });

  test('leads from each trial to its own file', () => {
    const wrong = readNote(process.cwd()).trials.filter(({ id, file }) => {
      const page = edits.find(({ address }) => address === trialAddress(id));
      return page?.links[0]?.href !== `${repository}/edit/main/${file}`;
    });
    expect(wrong).toEqual([]);
  });

  test('is not there while nobody has said where the repository is', () => {
    const wrong = readPages(folderSite, '/notat/').filter(({ html }) =>
      html('footer').text().includes('Rediger'),
    );
    expect(wrong).toEqual([]);
  });
});
