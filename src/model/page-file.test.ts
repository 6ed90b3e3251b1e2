import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addresses } from './addresses.ts';
import { pageFile } from './page-file.ts';
import { readPublication } from './publication.ts';

const publication = readPublication(process.cwd());

describe('the file that a page is made from', () => {
  test.each([
    ['/forsoeg/en-plan/en-handleplan/', 'src/content/trials/en-plan/en-handleplan.mdx'],
    ['/netvaerk/en-plan/', 'src/content/networks/en-plan.mdx'],
    ['/overordnet-status/', 'src/content/chapters/overordnet-status.mdx'],
    ['/baggrund/kl-2016/', 'src/content/chapters/baggrund/kl-2016.mdx'],
    ['/kilder/vive-2019/', 'seeds/vive-2019.yaml'],
    ['/kommuner/aarhus/', 'src/content/municipalities.yaml'],
    ['/forloeb/', 'src/content/timeline.yaml'],
    ['/bilag/2/3/', 'src/content/trials'],
    [addresses.housingFigures, 'src/content/chapters/baggrund/boligansoegning-2016.mdx'],
    ['/udskriv/', 'src/content'],
    ['/en-ny-side/', 'src/content'],
  ])('%s is %s', (address, file) => {
    expect(pageFile(publication, address)).toBe(file);
  });

  test.each(Object.values(addresses))('of %s is there', (address) => {
    expect(existsSync(pageFile(publication, address))).toBe(true);
  });
});
