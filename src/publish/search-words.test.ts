import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test('the words are those of an indexed page, without tags, scripts and menus', () => {
  const page = (text: string, body = ' data-pagefind-body') =>
    `<style>main{margin:0}</style><nav>Menu</nav><main id="x"${body}>${text}</main><footer>Fod</footer>`;
  expect(
    searchWords(
      page(
        '<nav>Sti</nav><h1>Én plan</h1><p class="lead">Tilkøbsydelser&nbsp;og <em>plan</em></p>',
      ),
    ),
  ).toEqual(['plan', 'tilkøbsydelser', 'plan']);
  expect(searchWords(page('<td>Aarhus</td><td>Århus 144</td><script>let kode;</script>'))).toEqual([
    'aarhus',
    'århus',
  ]);
  expect(searchWords(page('Bilag', ''))).toEqual([]);
});
