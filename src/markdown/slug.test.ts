import { describe, expect, test } from 'vitest';
import { entryKey, slug } from './slug.ts';

describe('a slug', () => {
  test.each([
    ['Én handleplan', 'en-handleplan'],
    ['Sønder Ærø på Åen', 'soender-aeroe-paa-aaen'],
    ['Müller, Gößta & Bäck', 'muller-goessta-baeck'],
    ['Tórshavn', 'torshavn'],
    ['bla\u030abær', 'blaabaer'],
    ['§§ 26–27 d', '26-27-d'],
    ['  – Lys! –  ', 'lys'],
    ['1.01', '1-01'],
    ['§', ''],
  ])('of »%s« is »%s«', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('of a slug is itself', () => {
    expect(slug(slug('Årets lys'))).toBe('aarets-lys');
  });
});

describe('the entry of a path', () => {
  test.each([
    ['src/content/networks/en-plan.mdx', 'en-plan'],
    ['C:\\note\\trials\\en-plan\\natlys.mdx', 'natlys'],
    ['natlys.md', 'natlys'],
    ['', ''],
  ])('%s is »%s«', (path, expected) => {
    expect(entryKey(path)).toBe(expected);
  });
});
