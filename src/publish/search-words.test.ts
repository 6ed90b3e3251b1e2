import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test('the words are those of indexed pages, each once and in order, without tags, scripts and menus', () => {
  const page = (text: string, body = ' data-pagefind-body') =>
    `<style>main{margin:0}</style><nav>Menu</nav><main id="x"${body}>${text}</main><footer>Fod</footer>`;
  expect(
    searchWords([
      page(
        '<nav>Sti</nav><h1>Én plan</h1><p class="lead">Tilkøbsydelser&nbsp;og <em>plan</em></p>',
      ),
      page('<td>Aarhus</td><td>Århus 144</td><script>let kode;</script>'),
      page('Bilag', ''),
    ]),
  ).toEqual(['aarhus', 'plan', 'tilkøbsydelser', 'århus']);
});
