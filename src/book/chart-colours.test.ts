import { expect, test } from 'vitest';
import { networkColours } from '../schemas/network-look.ts';
import { testNote } from './test-note.ts';
import { writeText } from './test-writer.ts';

const chart =
  '<Table caption="Lys" chart="liggende">\n\n| Nat | Lys |\n| - | - |\n| A | 1–3 |\n\n</Table>\n';

/** The colours of a chart’s boxes in a text. */
const colours = (file?: string): (string | undefined)[] =>
  [...writeText(chart, file).matchAll(/<rect class=\\"\w+\\".*? fill=\\"(#\w+)\\"/g)].map(
    ([, colour]) => colour,
  );

test('a chart has the colour of its network, as on the site, and elsewhere that of a link', () => {
  const [network] = testNote.networks;
  const own = networkColours[(network?.data.number ?? 0) - 1]?.[0];
  expect(colours(network?.file)).toContain(own);
  expect(colours()).toContain('#0a4a78');
  expect(colours()).not.toContain(own);
});

test('the whole that a part is marked in has a little of it', () => {
  expect(colours()).toContain('#c9d7e1');
});
