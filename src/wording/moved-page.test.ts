import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { absolute, withBase } from '../settings.ts';
import { movedPage } from './moved-page.ts';

test('the page at a former address leads on, and is itself found by nobody', () => {
  const html = load(movedPage('/forsoeg/en-plan/nyt/'));
  expect(html('html').attr('lang')).toBe('da');
  expect(html('meta[http-equiv=refresh]').attr('content')).toBe(
    `0; url=${withBase('/forsoeg/en-plan/nyt/')}`,
  );
  expect(html('link[rel=canonical]').attr('href')).toBe(absolute('/forsoeg/en-plan/nyt/'));
  expect(html('meta[name=robots]').attr('content')).toBe('noindex');
  expect(html('script').text()).toBe(
    `location.replace("${withBase('/forsoeg/en-plan/nyt/')}"+location.hash)`,
  );
  expect(html('main a').attr('href')).toBe(withBase('/forsoeg/en-plan/nyt/'));
  expect(load(movedPage('/lys/#natten'))('script')).toHaveLength(0);
});
