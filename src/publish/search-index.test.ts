import { expect, test } from 'vitest';
import { forIndex } from './search-index.ts';

test('what stands below or beside one another is no single word', () => {
  const words = (html: string): string => forIndex(html).replace(/<[^>]+>/g, '');
  expect(words('<td>sag<span class="where">Aalborg</span></td><td>Ø</td>')).toBe('sag Aalborg Ø ');
  expect(words('<a>leg</a><p>Kilden siger<br>det</p>')).toBe('leg Kilden siger det');
  expect(words('<b>ord</b><span class="mark" aria-hidden="true">2</span>2.04')).toBe('ord 2.04');
  expect(words('to<wbr>ord, en<a>delt</a>')).toBe('toord, endelt');
});
